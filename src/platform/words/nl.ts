import type { Section } from './message.js';
import { advice } from './nl/advice.js';
import { assessmentPages } from './nl/assessment-pages.js';
import { accessTokens } from './nl/access-tokens.js';
import { account } from './nl/account.js';
import { apiDocs } from './nl/api-docs.js';
import { apiProblems } from './nl/api-problems.js';
import { audit } from './nl/audit.js';
import { archivePage, archives } from './nl/archives.js';
import { begin, welcomePage } from './nl/begin.js';
import { backupPage } from './nl/backup-page.js';
import { backups } from './nl/backups.js';
import { erasing } from './nl/erasing.js';
import { emptyCPage } from './nl/empty-c-page.js';
import { boardPage } from './nl/board-page.js';
import { caseProblems } from './nl/case-problems.js';
import { cataloguePages } from './nl/catalogue-pages.js';
import { checkTerms } from './nl/check-terms.js';
import { cli } from './nl/cli.js';
import { counterProposals } from './nl/counter-proposals.js';
import { culture } from './nl/culture.js';
import { errors } from './nl/errors.js';
import { findingTerms } from './nl/finding-terms.js';
import { findings } from './nl/findings.js';
import { firstPilots } from './nl/first-pilots.js';
import { forms } from './nl/forms.js';
import { frame } from './nl/frame.js';
import { gates } from './nl/gates.js';
import { heat } from './nl/heat.js';
import { heatPage } from './nl/heat-page.js';
import { home } from './nl/home.js';
import { intensity } from './nl/intensity.js';
import { kpiDetails, kpis } from './nl/kpis.js';
import { invitations } from './nl/invitations.js';
import { listFilter } from './nl/list-filter.js';
import { lists } from './nl/lists.js';
import { mail } from './nl/mail.js';
import { menu } from './nl/menu.js';
import { movePages } from './nl/move-pages.js';
import { notices } from './nl/notices.js';
import { organisations } from './nl/organisations.js';
import { passwords } from './nl/passwords.js';
import { people } from './nl/people.js';
import { phaseDates } from './nl/phase-dates.js';
import { pilotPages } from './nl/pilot-pages.js';
import { plan } from './nl/plan.js';
import { planDocument } from './nl/plan-document.js';
import { planExports } from './nl/plan-exports.js';
import { planFiles } from './nl/plan-files.js';
import { planFigures } from './nl/plan-figures.js';
import { planLogo } from './nl/plan-logo.js';
import { planLook } from './nl/plan-look.js';
import { planNames } from './nl/plan-names.js';
import { planPage } from './nl/plan-page.js';
import { planSettings } from './nl/plan-settings.js';
import { planTexts } from './nl/plan-texts.js';
import { portfolioPage } from './nl/portfolio-page.js';
import { profilePages } from './nl/profile-pages.js';
import { proposalQuestions } from './nl/proposal-questions.js';
import { proposedSequence } from './nl/proposed-sequence.js';
import { proposing } from './nl/proposing.js';
import { exampleProposal } from './nl/example-proposal.js';
import { readiness } from './nl/readiness.js';
import { reasons } from './nl/reasons.js';
import { reviewing } from './nl/reviewing.js';
import { roadmap } from './nl/roadmap.js';
import { roadmapQuestions } from './nl/roadmap-questions.js';
import { roles } from './nl/roles.js';
import { selectionPage } from './nl/selection-page.js';
import { scenarioPages } from './nl/scenario-pages.js';
import { scorecard } from './nl/scorecard.js';
import { selfAssessment } from './nl/self-assessment.js';
import { sequenceComparison } from './nl/sequence-comparison.js';
import { sequencePage } from './nl/sequence-page.js';
import { settingHelp } from './nl/setting-help.js';
import { settingsPage } from './nl/settings-page.js';
import { setup } from './nl/setup.js';
import { severalPlans } from './nl/several-plans.js';
import { sharing } from './nl/sharing.js';
import { signals } from './nl/signals.js';
import { signIn } from './nl/sign-in.js';
import { signOn } from './nl/sign-on.js';
import { style } from './nl/style.js';
import { templates } from './nl/templates.js';
import { pulse } from './nl/pulse.js';
import { timelinePage } from './nl/timeline-page.js';
import { workshops } from './nl/workshops.js';
import { terms } from './nl/terms.js';

/** The Dutch catalog: one section per area, in alphabetical order. It is the source that English must follow. */
export const nl = {
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
} satisfies Section;
