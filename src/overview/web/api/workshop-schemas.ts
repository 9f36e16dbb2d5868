import {
  about,
  date,
  listOf,
  moment,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from '../../../platform/api/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';
import { NOTE_KINDS, type NoteKind } from '../../store/workshop-note.entity.js';
import type { ListedWorkshop, Note, WorkshopWithNotes } from '../../workshops/workshops.js';

interface ApiNote {
  readonly number: number;
  readonly kind: NoteKind;
  readonly c: C;
  readonly text: string;
  readonly who?: string;
  readonly due?: string;
  readonly mergedInto?: number;
}

interface About {
  readonly id: string;
  readonly name: string;
  readonly heldOn: string;
  readonly closedAt: string | null;
}

export interface ApiListedWorkshop extends About {
  readonly ideas: number;
  readonly decisions: number;
}

export interface ApiWorkshop extends About {
  readonly notes: readonly ApiNote[];
}

const ABOUT = {
  id: text,
  name: text,
  heldOn: date,
  closedAt: about('null while something may still be added', orNull(moment)),
};

export const LISTED_WORKSHOP = named(
  'ListedWorkshop',
  object<ApiListedWorkshop>({ ...ABOUT, ideas: whole, decisions: whole }),
);

export const WORKSHOP = named(
  'Workshop',
  object<ApiWorkshop>({
    ...ABOUT,
    notes: listOf(
      object<ApiNote>({
        number: about('What people call it by: 1, 2, 3, ...', whole),
        kind: about('decision: what was agreed', oneOf(NOTE_KINDS)),
        c: oneOf(FOUR_CS),
        text,
        who: optional(about('Who sees to what was agreed', text)),
        due: optional(about('By when', date)),
        mergedInto: optional(about('Number of the idea that it was put with', whole)),
      }),
    ),
  }),
);

export function apiListedWorkshop({
  id,
  name,
  heldOn,
  closedAt,
  ideas,
  decisions,
}: ListedWorkshop): ApiListedWorkshop {
  return { id, name, heldOn, closedAt, ideas, decisions };
}

export function apiWorkshop({ id, name, heldOn, closedAt, notes }: WorkshopWithNotes): ApiWorkshop {
  return { id, name, heldOn, closedAt, notes: notes.map(noteOf) };
}

function noteOf({ number, kind, c, text: said, who, due, mergedInto }: Note): ApiNote {
  return {
    ...{ number, kind, c, text: said },
    ...(who === '' ? {} : { who }),
    ...(due === '' ? {} : { due }),
    ...(mergedInto === 0 ? {} : { mergedInto }),
  };
}
