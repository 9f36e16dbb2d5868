import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import type { Database } from '../../platform/database/index.js';
import type { C, IsoDate } from '../../planning/index.js';
import type { NoteKind, WorkshopNoteRow } from '../store/workshop-note.entity.js';
import type { WorkshopRow } from '../store/workshop.entity.js';
import { WorkshopStore } from '../store/workshop.store.js';

/** More than a room of people thinks up in a day. */
const MOST_NOTES = 500;

export type Workshop = Pick<WorkshopRow, 'id' | 'name' | 'heldOn' | 'closedAt'>;

export interface ListedWorkshop extends Workshop {
  readonly ideas: number;
  readonly decisions: number;
}

export type Note = Pick<WorkshopNoteRow, 'number' | 'kind' | 'c' | 'text' | 'who' | 'due' | 'mergedInto'>;

export interface WorkshopWithNotes extends Workshop {
  /** In the order in which they were written down. */
  readonly notes: readonly Note[];
}

/** What is written down: an idea, or what was agreed. */
export interface NewNote {
  readonly kind: NoteKind;
  readonly c: C;
  readonly text: string;
  readonly who?: string;
  readonly due?: IsoDate;
}

/** The workshop is closed, or full. */
export class WorkshopClosed extends Error {
  override readonly name = 'WorkshopClosed';
}

function workshopOf({ id, name, heldOn, closedAt }: WorkshopRow): Workshop {
  return { id, name, heldOn, closedAt };
}

/** The latest first. @throws NotAllowed */
export async function listWorkshops(
  em: EntityManager,
  access: OrganisationAccess,
): Promise<readonly ListedWorkshop[]> {
  assertMay(access, 'read-workshops');
  const store = new WorkshopStore(em);
  const kinds = await store.listKinds(access.organisationId);
  const count = (id: string, kind: NoteKind): number =>
    kinds.filter((note) => note.workshopId === id && note.kind === kind).length;
  return (await store.list(access.organisationId)).map((row) => ({
    ...workshopOf(row),
    ideas: count(row.id, 'idea'),
    decisions: count(row.id, 'decision'),
  }));
}

/** @throws NotAllowed, NotFound */
export async function readWorkshop(
  em: EntityManager,
  access: OrganisationAccess,
  id: string,
): Promise<WorkshopWithNotes> {
  assertMay(access, 'read-workshops');
  const store = new WorkshopStore(em);
  const row = await store.find(access.organisationId, id);
  return { ...workshopOf(row), notes: await store.listNotes(access.organisationId, id) };
}

/** @returns its id @throws NotAllowed */
export async function beginWorkshop(
  database: Database,
  access: OrganisationAccess,
  { name, heldOn }: Pick<WorkshopRow, 'name' | 'heldOn'>,
  now: Date,
): Promise<string> {
  assertMay(access, 'hold-workshop');
  const at = now.toISOString();
  const id = randomUUID();
  const { organisationId, personId } = access;
  await database.write(async (em) => {
    const row = { id, organisationId, name, heldOn, createdAt: at, createdBy: personId, closedAt: null };
    await new WorkshopStore(em).add(row);
    await recordAudit(em, {
      who: access,
      at,
      action: 'workshop-begun',
      subject: { kind: 'workshop', id, name },
      after: { on: heldOn },
    });
  });
  return id;
}

/** Takes a turn, so that two people who write at the same moment get a number each. @throws NotFound, WorkshopClosed */
async function open(em: EntityManager, organisationId: string, id: string, at: string) {
  await takeTurn(em, organisationId, at);
  const store = new WorkshopStore(em);
  const row = await store.find(organisationId, id);
  if (row.closedAt !== null) throw new WorkshopClosed();
  return { store, notes: await store.listNotes(organisationId, id) };
}

/** @throws NotAllowed, NotFound, WorkshopClosed */
export async function addNote(
  database: Database,
  access: OrganisationAccess,
  workshopId: string,
  { kind, c, text, who = '', due = '' }: NewNote,
  now: Date,
): Promise<void> {
  assertMay(access, 'hold-workshop');
  const writtenAt = now.toISOString();
  const { organisationId } = access;
  await database.write(async (em) => {
    const { store, notes } = await open(em, organisationId, workshopId, writtenAt);
    if (notes.length >= MOST_NOTES) throw new WorkshopClosed();
    const number = (notes.at(-1)?.number ?? 0) + 1;
    const key = { id: randomUUID(), organisationId, workshopId, number };
    await store.addNote({ ...key, kind, c, text, who, due, mergedInto: 0, writtenAt });
  });
}

export interface Merge {
  /** Number of the idea. */
  readonly idea: number;
  /** Number of the one that it belongs with; 0 lets it stand alone again. */
  readonly into: number;
}

/**
 * Puts an idea with another. What was put with it goes along, so that no idea hangs under one that is hidden itself.
 * @returns the field that says something that cannot be, or null
 * @throws NotAllowed, NotFound, WorkshopClosed
 */
export async function mergeIdeas(
  database: Database,
  access: OrganisationAccess,
  workshopId: string,
  { idea, into }: Merge,
  now: Date,
): Promise<'idea' | 'into' | null> {
  assertMay(access, 'hold-workshop');
  const { organisationId } = access;
  return database.write(async (em) => {
    const { store, notes } = await open(em, organisationId, workshopId, now.toISOString());
    const ideas = notes.filter(({ kind }) => kind === 'idea');
    const moved = ideas.find(({ number }) => number === idea);
    if (!moved) return 'idea';
    const target = ideas.find(({ number }) => number === into);
    // Under an idea that is itself with another: with that other.
    const top = target && target.mergedInto > 0 ? target.mergedInto : into;
    if (into > 0 && (!target || top === idea || target.c !== moved.c)) return 'into';
    const along = into > 0 ? ideas.filter(({ mergedInto }) => mergedInto === idea) : [];
    for (const note of [moved, ...along]) await store.merge(note, into > 0 ? top : 0);
    return null;
  });
}

/** Closes a workshop, or opens it again. @throws NotAllowed, NotFound */
export async function closeWorkshop(
  database: Database,
  access: OrganisationAccess,
  { id, closed }: { readonly id: string; readonly closed: boolean },
  now: Date,
): Promise<void> {
  assertMay(access, 'hold-workshop');
  const at = now.toISOString();
  await database.write(async (em) => {
    const store = new WorkshopStore(em);
    await takeTurn(em, access.organisationId, at);
    const row = await store.find(access.organisationId, id);
    if ((row.closedAt !== null) === closed) return;
    await store.close(row, closed ? at : null);
    const notes = await store.listNotes(access.organisationId, id);
    const count = (wanted: NoteKind): number => notes.filter(({ kind }) => kind === wanted).length;
    await recordAudit(em, {
      who: access,
      at,
      action: closed ? 'workshop-closed' : 'workshop-reopened',
      subject: { kind: 'workshop', id, name: row.name },
      after: { ideas: count('idea'), decisions: count('decision') },
    });
  });
}
