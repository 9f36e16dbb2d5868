import { count, dateOrNone, instant, section, upTo, version } from '../../platform/archive/index.js';
import type { Archive } from '../../platform/archive/index.js';
import {
  date,
  object,
  oneOf,
  orNull,
  problem,
  type ReadingProblem,
} from '../../platform/case-file/schema/index.js';
import { FOUR_CS } from '../../planning/index.js';
import { NOTE_KINDS, WorkshopNoteRow } from '../store/workshop-note.entity.js';
import { WorkshopRow } from '../store/workshop.entity.js';

/** Workshops with what was thought up and agreed; the names beside agreements stay. */
export const workshopSections = [
  section(WorkshopRow, {
    name: 'workshops',
    people: ['createdBy'],
    order: ['heldOn', 'createdAt', 'name'],
    fields: object({
      name: upTo(120, 1),
      heldOn: date,
      createdAt: instant,
      closedAt: orNull(instant),
    }),
  }),
  section(WorkshopNoteRow, {
    name: 'workshopNotes',
    of: 'workshop',
    people: [],
    order: ['number'],
    key: ['number'],
    fields: object({
      number: version,
      kind: oneOf(NOTE_KINDS),
      c: oneOf(FOUR_CS),
      text: upTo(1_000, 1),
      who: upTo(200),
      due: dateOrNone,
      mergedInto: count,
      writtenAt: instant,
    }),
  }),
];

/** Numbers that are given where one does not exist. */
const MOST_NAMED = 20;

type Note = Readonly<Pick<WorkshopNoteRow, 'number' | 'kind' | 'mergedInto'>> & { readonly workshop: number };

/** An idea stands alone, or with one of the same workshop that does: elsewhere no page would show it. */
export function workshopProblems({ rows }: Archive): readonly ReadingProblem[] {
  const notes = (rows.get('workshopNotes') ?? []) as unknown as readonly Note[];
  const nameOf = ({ workshop }: Note, number: number): string => `${String(workshop)} ${String(number)}`;
  const ideas = notes.filter(({ kind, mergedInto }) => kind === 'idea' && mergedInto === 0);
  const alone = new Set(ideas.map((note) => nameOf(note, note.number)));
  return notes.flatMap((note, index) => {
    const { mergedInto } = note;
    if (mergedInto === 0 || alone.has(nameOf(note, mergedInto))) return [];
    const path = `workshopNotes[${String(index)}].mergedInto`;
    const known = ideas.filter(({ workshop }) => workshop === note.workshop).slice(0, MOST_NAMED);
    const choices = ['0', ...known.map(({ number }) => String(number))];
    return [problem(path, 'not-a-choice', { value: String(mergedInto), choices })];
  });
}
