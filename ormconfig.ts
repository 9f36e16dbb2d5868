import { DataSource } from 'typeorm';
import { AccessToken } from './src/accounts/store/access-token.entity.js';
import { AccountLink } from './src/accounts/store/account-link.entity.js';
import { Attempt } from './src/accounts/store/attempt.entity.js';
import { AuditEntry } from './src/accounts/store/audit-entry.entity.js';
import { Identity } from './src/accounts/store/identity.entity.js';
import { Invitation } from './src/accounts/store/invitation.entity.js';
import { Membership } from './src/accounts/store/membership.entity.js';
import { Password } from './src/accounts/store/password.entity.js';
import { Person } from './src/accounts/store/person.entity.js';
import { Session } from './src/accounts/store/session.entity.js';
import { SignInToken } from './src/accounts/store/sign-in-token.entity.js';
import { DepartmentRow } from './src/organisations/store/department.entity.js';
import { OrganisationRow } from './src/organisations/store/organisation.entity.js';
import { AssessmentRoundRow } from './src/pilots/store/assessment-round.entity.js';
import { AssessmentRow } from './src/pilots/store/assessment.entity.js';
import { MailChoiceRow } from './src/accounts/store/mail-choice.entity.js';
import { OutgoingMailRow } from './src/organisations/store/outgoing-mail.entity.js';
import { Messages1795756100000 } from './src/platform/database/migrations/1795756100000-messages.js';
import { CustomerSignalRow } from './src/pilots/store/customer-signal.entity.js';
import { InputRequestRow } from './src/pilots/store/input-request.entity.js';
import { PilotRow } from './src/pilots/store/pilot.entity.js';
import { ProgressEntryRow } from './src/pilots/store/progress-entry.entity.js';
import { ProposalStepRow } from './src/pilots/store/proposal-step.entity.js';
import { SettledAnswerRow } from './src/pilots/store/settled-answer.entity.js';
import { VerdictOverrideRow } from './src/pilots/store/verdict-override.entity.js';
import { DEFAULT_DATABASE_URL } from './src/platform/config/index.js';
import { dataSourceOptions, parseDatabaseUrl, type Schema } from './src/platform/database/index.js';
import { FirstTables1795327200000 } from './src/platform/database/migrations/1795327200000-first-tables.js';
import { AuditTrail1795500000000 } from './src/platform/database/migrations/1795500000000-audit-trail.js';
import { Assessments1795600000000 } from './src/platform/database/migrations/1795600000000-assessments.js';
import { ErasedNames1795730000000 } from './src/platform/database/migrations/1795730000000-erased-names.js';
import { PlanVersions1795610000000 } from './src/platform/database/migrations/1795610000000-plan-versions.js';
import { ProposalSteps1795740000000 } from './src/platform/database/migrations/1795740000000-proposal-steps.js';
import { PlanFileRow } from './src/plans/store/plan-file.entity.js';
import { Progress1795753000000 } from './src/platform/database/migrations/1795753000000-progress.js';
import { InputRequests1795753100000 } from './src/platform/database/migrations/1795753100000-input-requests.js';
import { CustomerSignals1795756000000 } from './src/platform/database/migrations/1795756000000-customer-signals.js';
import { PlanVersionRow } from './src/plans/store/plan-version.entity.js';
import { GettingIn1795500060000 } from './src/platform/database/migrations/1795500060000-getting-in.js';
import { Jobs1795660000000 } from './src/platform/database/migrations/1795660000000-jobs.js';
import { SequenceProfiles1795720000000 } from './src/platform/database/migrations/1795720000000-sequence-profiles.js';
import { PlanFiles1795752000000 } from './src/platform/database/migrations/1795752000000-plan-files.js';
import { ShareLinks1795754000000 } from './src/platform/database/migrations/1795754000000-share-links.js';
import { Scenarios1795755000000 } from './src/platform/database/migrations/1795755000000-scenarios.js';
import { JobRow } from './src/platform/jobs/store/job.entity.js';
import { PlanTexts1795754100000 } from './src/platform/database/migrations/1795754100000-plan-texts.js';
import { DocumentChoices1795754200000 } from './src/platform/database/migrations/1795754200000-document-choices.js';
import { AccessTokens1795757000000 } from './src/platform/database/migrations/1795757000000-access-tokens.js';
import { DocumentLogos1795811000000 } from './src/platform/database/migrations/1795811000000-document-logos.js';
import { DocumentLogoRow } from './src/plans/store/document-logo.entity.js';
import { DocumentChoicesRow } from './src/plans/store/document-choices.entity.js';
import { PlanTextRow } from './src/portfolios/store/plan-text.entity.js';
import { PlanRow } from './src/portfolios/store/plan.entity.js';
import { ProfileRow } from './src/portfolios/store/profile.entity.js';
import { HouseStyleRow } from './src/plans/store/house-style.entity.js';
import { ShareLinkRow } from './src/plans/store/share-link.entity.js';
import { PulseCountRow } from './src/organisations/store/pulse-count.entity.js';
import { PulseVoterRow } from './src/organisations/store/pulse-voter.entity.js';
import { PulseRow } from './src/organisations/store/pulse.entity.js';
import { Pulses1795771000000 } from './src/platform/database/migrations/1795771000000-pulses.js';
import { HouseStyles1795814000000 } from './src/platform/database/migrations/1795814000000-house-styles.js';
import { WorkshopRow } from './src/overview/store/workshop.entity.js';
import { WorkshopNoteRow } from './src/overview/store/workshop-note.entity.js';
import { Workshops1795770000000 } from './src/platform/database/migrations/1795770000000-workshops.js';
import { ScenarioRow } from './src/portfolios/store/scenario.entity.js';
import { SequenceRow } from './src/portfolios/store/sequence.entity.js';

/** Everything the database holds, by name: for the application, the TypeORM command line and the tests alike. */
export const schema: Schema = {
  entities: [
    OrganisationRow,
    DepartmentRow,
    Person,
    Membership,
    Session,
    SignInToken,
    AuditEntry,
    Password,
    AccountLink,
    AccessToken,
    Invitation,
    Attempt,
    Identity,
    PilotRow,
    AssessmentRow,
    AssessmentRoundRow,
    SettledAnswerRow,
    VerdictOverrideRow,
    ProposalStepRow,
    ProgressEntryRow,
    InputRequestRow,
    CustomerSignalRow,
    MailChoiceRow,
    OutgoingMailRow,
    PlanRow,
    SequenceRow,
    PlanVersionRow,
    ShareLinkRow,
    PlanTextRow,
    DocumentChoicesRow,
    DocumentLogoRow,
    PlanFileRow,
    JobRow,
    ProfileRow,
    ScenarioRow,
    WorkshopRow,
    WorkshopNoteRow,
    PulseRow,
    PulseCountRow,
    PulseVoterRow,
    HouseStyleRow,
  ],
  migrations: [
    FirstTables1795327200000,
    AuditTrail1795500000000,
    GettingIn1795500060000,
    Assessments1795600000000,
    PlanVersions1795610000000,
    Jobs1795660000000,
    SequenceProfiles1795720000000,
    ErasedNames1795730000000,
    ProposalSteps1795740000000,
    PlanFiles1795752000000,
    Progress1795753000000,
    InputRequests1795753100000,
    ShareLinks1795754000000,
    PlanTexts1795754100000,
    DocumentChoices1795754200000,
    Scenarios1795755000000,
    CustomerSignals1795756000000,
    Messages1795756100000,
    AccessTokens1795757000000,
    Workshops1795770000000,
    Pulses1795771000000,
    DocumentLogos1795811000000,
    HouseStyles1795814000000,
  ],
  passing: [
    'session',
    'sign_in_token',
    'account_link',
    'attempt',
    'plan_file',
    'access_token',
    'outgoing_mail',
  ],
};

function forCommandLine(): DataSource {
  const parsed = parseDatabaseUrl(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  if ('address' in parsed) return new DataSource(dataSourceOptions(parsed.address, schema, 'migrations'));
  // Said here, because TypeORM ends without a word when this file gives it no DataSource.
  process.stderr.write(`DATABASE_URL is not a database address: ${parsed.problem}\n`);
  throw new Error(parsed.problem);
}

/**
 * For the TypeORM command line (`npx typeorm migration:show -d dist/ormconfig.js`). It awaits what this file exports;
 * nobody else does, so that importing the lists above neither reads the environment nor makes a connection.
 */
const commandLine: PromiseLike<DataSource> = {
  then: (onMade, onFailed) => Promise.resolve().then(forCommandLine).then(onMade, onFailed),
};

export default commandLine;
