import type { EntityManager } from 'typeorm';
import { listColleagues, type OrganisationAccess } from '../../../accounts/index.js';
import { readOrganisation } from '../../../organisations/index.js';
import { handlersOf, readPilots, readSignal, type HandledSignal } from '../../../pilots/index.js';
import type { Database } from '../../../platform/database/index.js';
import type { FieldError } from '../../../platform/forms/index.js';
import { writtenOf, type HandleInput, type SignalChoices } from './signal.page.js';
import type { HandleSignalForm, RecordSignalForm } from './signals.forms.js';

/** What pages and programs look at before they write down, or change, what a customer said. */
export interface SignalDesk {
  readonly database: Database;
  readonly access: OrganisationAccess;
  /** "2026-06-11" */
  readonly today: string;
}

export async function choicesOf(em: EntityManager, access: OrganisationAccess): Promise<SignalChoices> {
  const { departments } = await readOrganisation(em, access.organisationId);
  const pilots = await readPilots(em, access.organisationId);
  return {
    departments: departments.map(({ id, name }) => ({ id, name })),
    pilots: pilots.map(({ id, title }) => ({ id, title })),
  };
}

/** @throws NotAllowed, NotFound */
export async function openSignal(
  database: Database,
  access: OrganisationAccess,
  id: string,
): Promise<HandleInput> {
  return database.read(async (em) => {
    const signal = await readSignal(em, access, id);
    const handlers = handlersOf(access, await listColleagues(em, access), signal.department);
    return { access, signal, handlers, ...(await choicesOf(em, access)) };
  });
}

/** The day has been, and what was chosen is there to be chosen. */
export async function signalProblems(
  { database, access, today }: SignalDesk,
  { department, pilot, on }: RecordSignalForm,
): Promise<readonly FieldError[]> {
  const { departments, pilots } = await database.read(async (em) => choicesOf(em, access));
  const unknown = (field: string): FieldError => ({ field, code: 'notAChoice', facts: {} });
  return [
    ...(departments.some(({ id }) => id === department) ? [] : [unknown('department')]),
    ...(on > today ? [{ field: 'on', code: 'invalid', facts: {} } as const] : []),
    ...(pilot === undefined || pilots.some(({ id }) => id === pilot) ? [] : [unknown('pilot')]),
  ];
}

export async function handleProblems(
  desk: SignalDesk,
  { handlers }: HandleInput,
  form: HandleSignalForm,
): Promise<readonly FieldError[]> {
  const { ownerId, status, outcome } = form;
  const owned = ownerId === undefined || handlers.some(({ personId }) => personId === ownerId);
  return [
    ...(owned ? [] : [{ field: 'ownerId', code: 'notAChoice', facts: {} } as const]),
    ...(status === 'done' && outcome === undefined
      ? [{ field: 'outcome', code: 'required', facts: {} } as const]
      : []),
    ...(await signalProblems(desk, form)),
  ];
}

export function handledOf(id: string, form: HandleSignalForm): HandledSignal {
  const { version, status, ownerId, outcome, success } = form;
  return {
    ...writtenOf(form),
    ...{ id, version, status },
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(success === undefined ? {} : { success }),
  };
}
