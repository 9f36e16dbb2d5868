/** People, how they sign in, and what they are in which client organisation. */
export { AccountsModule } from './accounts.module.js';
export { recordAudit, type AuditRecord } from './audit/record-audit.js';
export { addMembership, findMembership, listMemberships } from './memberships.js';
export { createOneTimeToken, ONE_TIME_MINUTES } from './one-time-address.js';
export { addPerson, findFirstPerson, nameOf } from './people.js';
export { assertMay, may, ROLES, type Action, type OrganisationAccess, type Role } from './policy.js';
export { DatabaseSessions, SESSION_SECONDS } from './web/session-store.js';
export { Public } from './web/visitor.guard.js';
export { accountUrls } from './web/urls.js';
