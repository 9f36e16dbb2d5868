import { mayHandle, type Colleague, type OrganisationAccess } from '../../accounts/index.js';
import type { IsoDate } from '../../planning/index.js';
import type { SignalKind, SignalStatus } from '../store/customer-signal.entity.js';

/** What somebody writes down of what a customer said. */
export interface WrittenSignal {
  readonly kind: SignalKind;
  /** Code of the department that acts on it. */
  readonly department: string;
  /** Code of the pilot that it is about. */
  readonly pilot?: string;
  readonly text: string;
  readonly on: IsoDate;
}

/** A signal with what became of it. */
export interface Signal extends WrittenSignal {
  readonly id: string;
  readonly status: SignalStatus;
  /** Who sees to it; null while nobody does, or when they have gone. */
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly outcome: string;
  /** What is shared of it; empty where nothing is. */
  readonly success: string;
  readonly recordedBy: string;
  /** Moment in UTC, ISO-8601. */
  readonly recordedAt: string;
  readonly version: number;
}

/** Colleagues who can see to signals of a department. */
export function handlersOf(
  access: OrganisationAccess,
  colleagues: readonly Colleague[],
  department: string,
): readonly Colleague[] {
  return colleagues.filter((colleague) => mayHandle({ ...access, ...colleague }, department));
}

/** The head of a department, where it has exactly one: what nobody chose an owner for goes there. */
export function soleHead(colleagues: readonly Colleague[], department: string): Colleague | undefined {
  const heads = colleagues.filter(
    ({ role, departments }) => role === 'department-head' && departments.includes(department),
  );
  return heads.length === 1 ? heads[0] : undefined;
}
