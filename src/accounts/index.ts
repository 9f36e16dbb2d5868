/** People, how they sign in, and what they are in which client organisation. */
export {
  DEFAULT_TOKEN_DAYS,
  listAccessTokens,
  makeAccessToken,
  MOST_TOKENS,
  revokeAccessToken,
  TOKEN_DAYS,
} from './access-tokens/access-tokens.js';
export { AccountsModule } from './accounts.module.js';
export { AUDIT_ACTIONS, type AuditAction } from './audit/audit-actions.js';
export { followTrail, listTrail, trailPeople, type Trail, type TrailFilter } from './audit/read-trail.js';
export { recordAudit, recordEntering, type AuditRecord } from './audit/record-audit.js';
export { forgetAttempts, takeAttempt, type TooMany } from './attempts/take-attempt.js';
export { cleanUp } from './clean-up.js';
export {
  acceptAsNew,
  acceptAsPerson,
  lookAtInvitation,
  type AcceptResult,
  type InvitationProblem,
} from './invitations/accept-invitation.js';
export {
  invite,
  INVITATION_DAYS,
  listInvitations,
  renewInvitation,
  revokeInvitation,
  type MadeInvitation,
} from './invitations/invitations.js';
export { createOneTimeToken, ONE_TIME_MINUTES } from './one-time-address.js';
export { checkOwner, hasPassword } from './passwords/change-password.js';
export { hashPassword, isPassword } from './passwords/hash-password.js';
export { passwordProblem, type PasswordProblem } from './passwords/password-rules.js';
export { makeResetLink } from './passwords/reset-password.js';
export {
  changeRole,
  findListedPerson,
  listPeople,
  removePerson,
  type ListedPerson,
} from './people/manage-people.js';
export {
  erasePerson,
  findErasable,
  listLeft,
  PERSON_TRACES,
  pseudonymOf,
  type Erasable,
  type RenameInTraces,
} from './people/erase-person.js';
export { listColleagues, type Colleague } from './people/colleagues.js';
export {
  addMembership,
  hasHead,
  listMemberships,
  mayMakeAnother,
  standsIn,
  type Membership,
} from './people/memberships.js';
export { versionOf } from './people/own-choices.js';
export { addPerson, findPerson, findFirstPerson, findPersonByEmail, nameOf } from './people/people.js';
export {
  assertMay,
  assertMayPropose,
  assertMayRun,
  may,
  mayPropose,
  mayRun,
  mayHandle,
  mayHandOut,
  assertMayHandle,
  ROLES,
  type Action,
  type OrganisationAccess,
  type Role,
} from './policy.js';
export { TOKEN_SCOPES, type AccessToken, type TokenScope } from './store/access-token.entity.js';
export { findAddressee, type Addressee } from './people/mail-choice.js';
export { personOf } from './web/account.controller.js';
export { SESSION_SECONDS } from './session-limits.js';
export { enterBySignOn } from './sign-on/enter-by-sign-on.js';
export { SignOn, SignOnFailed, type SignOnAttempt } from './sign-on/sign-on.js';
export { hashOfToken, minutesAfter, newToken } from './tokens.js';
export { DatabaseSessions } from './web/session-store.js';
export { fieldOf } from './web/body.js';
export { localPath } from './web/local-path.js';
export { openSession, renewSession } from './web/open-session.js';
export {
  currentPasswordField,
  newPasswordField,
  ownerError,
  passwordError,
  withUsername,
} from './web/password-field.js';
export { messageModel } from './web/sign-in.pages.js';
export { Public } from './web/visitor.guard.js';
export { accountUrls } from './web/urls.js';
