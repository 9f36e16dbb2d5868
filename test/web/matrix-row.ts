import { ROLES, type Role } from '../../src/accounts/index.js';

/** Who asks: nobody, or somebody with this role in an organisation. */
export type Asker = 'nobody' | Role;
export const ASKERS: readonly Asker[] = ['nobody', ...ROLES];

/** Whose organisation stands in the address. */
export type Whose = 'own' | 'foreign' | 'missing';

export interface MatrixRow {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the server knows it: `/o/:organisation/pilots/:code`. */
  readonly url: string;
  /** Status for each asker in their own organisation; for routes without an organisation the only one. */
  readonly own: Readonly<Record<Asker, number>>;
  /** Values for the other parameters of the address. */
  readonly params?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  /** Of a program: what it sends, and on which version it is based. */
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** The same status for every role; nobody is sent to sign in. */
export function members(
  status: number,
  except: Partial<Record<Asker, number>> = {},
): Readonly<Record<Asker, number>> {
  const roles = Object.fromEntries(ROLES.map((role) => [role, status])) as Record<Role, number>;
  return { ...roles, nobody: 303, ...except };
}

export function everyone(status: number): Readonly<Record<Asker, number>> {
  return members(status, { nobody: status });
}

/** For whoever manages people and reads the audit trail; nobody else may. */
export function managers(status: number, nobody = 303): Readonly<Record<Asker, number>> {
  return members(403, { administrator: status, 'strategy-director': status, nobody });
}

/** For administrators only. */
export function administrators(status: number, nobody = 303): Readonly<Record<Asker, number>> {
  return members(403, { administrator: status, nobody });
}

/** For who leads the work: strategy directors and consultants. */
export function leaders(status: number, nobody = 303): Readonly<Record<Asker, number>> {
  return members(403, { 'strategy-director': status, consultant: status, nobody });
}

/** For strategy directors only. */
export function directors(status: number, nobody = 303): Readonly<Record<Asker, number>> {
  return members(403, { 'strategy-director': status, nobody });
}
