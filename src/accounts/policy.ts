import { NotAllowed } from '../platform/errors/index.js';

/** Who may do what inside one client organisation: the whole answer is this table. */

export const ROLES = [
  'administrator',
  'strategy-director',
  'consultant',
  'department-head',
  'reader',
] as const;
export type Role = (typeof ROLES)[number];

/** What a page or a use case asks before it does anything. */
export const ACTIONS = [
  'read-plan',
  'read-proposals',
  'read-findings',
  'compute-sequence',
  'make-scenario',
  'choose-pilots',
  'make-plan',
  'assess-organisation',
  'create-proposal',
  'export-plan',
  'read-settings',
  'change-settings',
  'set-up',
  'assess-pilot',
  'lead-assessment',
  'override-verdict',
  'give-verdict',
  'run-pilot',
  'deviate-at-gate',
  'read-signals',
  'record-signal',
  'handle-signal',
  'read-workshops',
  'hold-workshop',
  'ask-pulse',
  'answer-pulse',
  'keep-version',
  'adopt-plan',
  'share-plan',
  'write-plan',
  'manage-people',
  'erase-person',
  'make-backup',
  'read-audit-trail',
  'take-archive',
  'make-organisation',
  'take-template',
] as const;
export type Action = (typeof ACTIONS)[number];

const EVERYONE = ROLES;
const STEERING = ['administrator', 'strategy-director', 'consultant'] as const;

const ALLOWED: Readonly<Record<Action, readonly Role[]>> = {
  'read-plan': EVERYONE,
  'read-proposals': [...STEERING, 'department-head'],
  'read-findings': [...STEERING, 'department-head'],
  'compute-sequence': ['strategy-director', 'consultant'],
  'make-scenario': ['strategy-director', 'consultant'],
  // What the plan is about, not only its dates: also by making a scenario the plan.
  'choose-pilots': ['strategy-director'],
  // A plan for another year, its name, and which one everybody begins with.
  'make-plan': ['strategy-director', 'consultant'],
  'assess-organisation': ['strategy-director'],
  // A department head for an own department only: `assertMayPropose`.
  'create-proposal': ['strategy-director', 'consultant', 'department-head'],
  'export-plan': EVERYONE,
  'read-settings': EVERYONE,
  'change-settings': ['strategy-director'],
  // Departments, calendar, money: what a consultant does for a client in the first hour.
  'set-up': STEERING,
  // A department head not for a pilot of the own department: the use case looks at that.
  'assess-pilot': ['strategy-director', 'consultant', 'department-head'],
  'lead-assessment': ['strategy-director', 'consultant'],
  'override-verdict': ['strategy-director'],
  'give-verdict': ['strategy-director'],
  // Starts, measurements, gates. A department head for pilots of an own department only: `assertMayRun`.
  'run-pilot': ['strategy-director', 'department-head'],
  // To go on although a threshold was missed.
  'deviate-at-gate': ['strategy-director'],
  // What customers said. Whoever hears it writes it down, for whichever department.
  'read-signals': [...STEERING, 'department-head'],
  'record-signal': ['strategy-director', 'consultant', 'department-head'],
  // A department head those of an own department only: `assertMayHandle`.
  'handle-signal': ['strategy-director', 'department-head'],
  'read-workshops': [...STEERING, 'department-head'],
  'hold-workshop': ['strategy-director', 'consultant'],
  'ask-pulse': ['strategy-director'],
  // Without a name. What departments feel is read with the findings.
  'answer-pulse': EVERYONE,
  'keep-version': ['strategy-director', 'consultant'],
  'adopt-plan': ['strategy-director'],
  // To people without an account.
  'share-plan': ['strategy-director', 'consultant'],
  // Texts of one's own in the document, and how it looks.
  'write-plan': ['strategy-director', 'consultant'],
  'manage-people': ['administrator', 'strategy-director'],
  // For good: not for who stands in, or manages people beside other work.
  'erase-person': ['administrator'],
  // Who is administrator of every organisation of the installation: the use case looks at that.
  'make-backup': ['administrator'],
  'read-audit-trail': ['administrator', 'strategy-director'],
  // Everything of the organisation as one file, each judgement with a name.
  'take-archive': ['administrator', 'strategy-director'],
  // Another one: whoever may in one organisation may, see `mayMakeOrganisation`.
  'make-organisation': ['administrator', 'consultant'],
  // The build of a portfolio without whose it is, for another client.
  'take-template': ['consultant'],
};

/** A person inside one organisation: what every use case takes as its first argument. */
export interface OrganisationAccess {
  readonly organisationId: string;
  /** The part of the address that says in which organisation, and in which of its plans: `/o/<slug>/`. */
  readonly slug: string;
  /** Number of the plan that the address names; absent: the one that everybody begins with. */
  readonly plan?: number;
  readonly organisationName: string;
  readonly personId: string;
  readonly role: Role;
  /** Codes of the departments that a department head answers for. */
  readonly departments: readonly string[];
  /** A consultant of an organisation where nobody manages people yet, who stands in until somebody does. */
  readonly standsIn?: boolean;
}

export function may(access: Pick<OrganisationAccess, 'role' | 'standsIn'>, action: Action): boolean {
  return ALLOWED[action].includes(access.role) || (action === 'manage-people' && access.standsIn === true);
}

/** @throws NotAllowed when the role does not include the action */
export function assertMay(access: OrganisationAccess, action: Action): void {
  if (!may(access, action)) throw new NotAllowed(action);
}

/**
 * Only an administrator gives or takes the role of administrator; where there is none yet, whoever manages people may.
 * @param role that somebody has or would get
 */
export function mayHandOut(
  access: Pick<OrganisationAccess, 'role' | 'standsIn'>,
  role: Role,
  hasAdministrator: boolean,
): boolean {
  if (!may(access, 'manage-people')) return false;
  return role !== 'administrator' || access.role === 'administrator' || !hasAdministrator;
}

/**
 * Who may do it in one organisation may make another. As long as the installation has no administrator, whoever manages
 * people somewhere may too: a fresh installation has nobody but its first strategy director.
 */
export function mayMakeOrganisation(roles: readonly Role[], hasAdministrator: boolean): boolean {
  return roles.some(
    (role) => may({ role }, 'make-organisation') || (!hasAdministrator && may({ role }, 'manage-people')),
  );
}

/** A department head does it for an own department only. */
function mayFor(access: OrganisationAccess, action: Action, department: string): boolean {
  if (!may(access, action)) return false;
  return access.role !== 'department-head' || access.departments.includes(department);
}

/** @throws NotAllowed when the role does not include it, or when it is another head's department */
function assertMayFor(access: OrganisationAccess, action: Action, department: string): void {
  if (!mayFor(access, action, department)) throw new NotAllowed(action);
}

/** True when this person may make or change a proposal of that department. */
export function mayPropose(access: OrganisationAccess, department: string): boolean {
  return mayFor(access, 'create-proposal', department);
}

/** @throws NotAllowed */
export function assertMayPropose(access: OrganisationAccess, department: string): void {
  assertMayFor(access, 'create-proposal', department);
}

/** True when this person may write down what happens to a pilot of that department, and decide at its gates. */
export function mayRun(access: OrganisationAccess, department: string): boolean {
  return mayFor(access, 'run-pilot', department);
}

/** @throws NotAllowed */
export function assertMayRun(access: OrganisationAccess, department: string): void {
  assertMayFor(access, 'run-pilot', department);
}

/** True when this person may see to what customers said of that department. */
export function mayHandle(access: OrganisationAccess, department: string): boolean {
  return mayFor(access, 'handle-signal', department);
}

/** @throws NotAllowed */
export function assertMayHandle(access: OrganisationAccess, department: string): void {
  assertMayFor(access, 'handle-signal', department);
}
