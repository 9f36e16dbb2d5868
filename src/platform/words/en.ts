import { advice } from './en/advice.js';
import { assessmentPages } from './en/assessment-pages.js';
import { accessTokens } from './en/access-tokens.js';
import { account } from './en/account.js';
import { apiDocs } from './en/api-docs.js';
import { apiProblems } from './en/api-problems.js';
import { audit } from './en/audit.js';
import { archivePage, archives } from './en/archives.js';
import { begin, welcomePage } from './en/begin.js';
import { backupPage } from './en/backup-page.js';
import { backups } from './en/backups.js';
import { erasing } from './en/erasing.js';
import { emptyCPage } from './en/empty-c-page.js';
import { boardPage } from './en/board-page.js';
import { caseProblems } from './en/case-problems.js';
import { cataloguePages } from './en/catalogue-pages.js';
import { checkTerms } from './en/check-terms.js';
import { cli } from './en/cli.js';
import { counterProposals } from './en/counter-proposals.js';
import { culture } from './en/culture.js';
import { errors } from './en/errors.js';
import { findingTerms } from './en/finding-terms.js';
import { findings } from './en/findings.js';
import { firstPilots } from './en/first-pilots.js';
import { forms } from './en/forms.js';
import { frame } from './en/frame.js';
import { gates } from './en/gates.js';
import { heat } from './en/heat.js';
import { heatPage } from './en/heat-page.js';
import { home } from './en/home.js';
import { intensity } from './en/intensity.js';
import { kpiDetails, kpis } from './en/kpis.js';
import { invitations } from './en/invitations.js';
import { listFilter } from './en/list-filter.js';
import { lists } from './en/lists.js';
import { mail } from './en/mail.js';
import { menu } from './en/menu.js';
import { movePages } from './en/move-pages.js';
import { notices } from './en/notices.js';
import { organisations } from './en/organisations.js';
import { passwords } from './en/passwords.js';
import { people } from './en/people.js';
import { phaseDates } from './en/phase-dates.js';
import { pilotPages } from './en/pilot-pages.js';
import { plan } from './en/plan.js';
import { planDocument } from './en/plan-document.js';
import { planExports } from './en/plan-exports.js';
import { planFiles } from './en/plan-files.js';
import { planFigures } from './en/plan-figures.js';
import { planLogo } from './en/plan-logo.js';
import { planLook } from './en/plan-look.js';
import { planNames } from './en/plan-names.js';
import { planPage } from './en/plan-page.js';
import { planSettings } from './en/plan-settings.js';
import { planTexts } from './en/plan-texts.js';
import { portfolioPage } from './en/portfolio-page.js';
import { profilePages } from './en/profile-pages.js';
import { proposalQuestions } from './en/proposal-questions.js';
import { proposedSequence } from './en/proposed-sequence.js';
import { proposing } from './en/proposing.js';
import { exampleProposal } from './en/example-proposal.js';
import { readiness } from './en/readiness.js';
import { reasons } from './en/reasons.js';
import { reviewing } from './en/reviewing.js';
import { roadmap } from './en/roadmap.js';
import { roadmapQuestions } from './en/roadmap-questions.js';
import { roles } from './en/roles.js';
import { selectionPage } from './en/selection-page.js';
import { scenarioPages } from './en/scenario-pages.js';
import { scorecard } from './en/scorecard.js';
import { selfAssessment } from './en/self-assessment.js';
import { sequenceComparison } from './en/sequence-comparison.js';
import { sequencePage } from './en/sequence-page.js';
import { settingHelp } from './en/setting-help.js';
import { settingsPage } from './en/settings-page.js';
import { setup } from './en/setup.js';
import { severalPlans } from './en/several-plans.js';
import { sharing } from './en/sharing.js';
import { signals } from './en/signals.js';
import { signIn } from './en/sign-in.js';
import { signOn } from './en/sign-on.js';
import { style } from './en/style.js';
import { templates } from './en/templates.js';
import { pulse } from './en/pulse.js';
import { timelinePage } from './en/timeline-page.js';
import { workshops } from './en/workshops.js';
import { terms } from './en/terms.js';
import type { Translation } from './message.js';
import type { nl } from './nl.js';

/** The English catalog: the same sections, keys and arguments as the Dutch one, or it does not compile. */
export const en: Translation<typeof nl> = {
  advice,
  assessmentPages,
  accessTokens,
  account,
  apiDocs,
  apiProblems,
  audit,
  archivePage,
  archives,
  backupPage,
  backups,
  erasing,
  boardPage,
  emptyCPage,
  caseProblems,
  cataloguePages,
  checkTerms,
  cli,
  counterProposals,
  culture,
  errors,
  findings,
  findingTerms,
  firstPilots,
  forms,
  frame,
  gates,
  heat,
  heatPage,
  home,
  intensity,
  kpiDetails,
  kpis,
  invitations,
  listFilter,
  lists,
  mail,
  menu,
  movePages,
  notices,
  begin,
  welcomePage,
  organisations,
  passwords,
  people,
  phaseDates,
  pilotPages,
  plan,
  planDocument,
  planExports,
  planFiles,
  planFigures,
  planLogo,
  planLook,
  planNames,
  planPage,
  planSettings,
  planTexts,
  portfolioPage,
  profilePages,
  proposalQuestions,
  proposedSequence,
  exampleProposal,
  proposing,
  readiness,
  reasons,
  reviewing,
  roadmap,
  roadmapQuestions,
  roles,
  scenarioPages,
  selectionPage,
  scorecard,
  selfAssessment,
  sequenceComparison,
  sequencePage,
  settingHelp,
  settingsPage,
  setup,
  severalPlans,
  sharing,
  signals,
  signIn,
  signOn,
  style,
  templates,
  pulse,
  timelinePage,
  workshops,
  terms,
};
