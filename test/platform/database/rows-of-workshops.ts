import { randomUUID } from 'node:crypto';
import { PulseCountRow } from '../../../src/organisations/store/pulse-count.entity.js';
import { PulseVoterRow } from '../../../src/organisations/store/pulse-voter.entity.js';
import { PulseRow } from '../../../src/organisations/store/pulse.entity.js';
import { WorkshopNoteRow } from '../../../src/overview/store/workshop-note.entity.js';
import { WorkshopRow } from '../../../src/overview/store/workshop.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { NOON, type AnyRow } from './any-row.js';

/** A question to everybody, that one person answered. */
function pulseRows(organisationId: string, personId: string): readonly AnyRow[] {
  const pulse: RowData<PulseRow> = {
    id: randomUUID(),
    organisationId,
    untilDay: '2026-06-25',
    least: 5,
    createdAt: NOON,
    createdBy: personId,
  };
  const of = { organisationId, pulseId: pulse.id };
  const count: RowData<PulseCountRow> = {
    id: randomUUID(),
    ...of,
    departmentCode: 'KS',
    warmth: 3,
    answers: 1,
  };
  const voter: RowData<PulseVoterRow> = { id: randomUUID(), ...of, personId };
  return [
    { entity: PulseRow, row: pulse },
    { entity: PulseCountRow, row: count },
    { entity: PulseVoterRow, row: voter },
  ];
}

/** A workshop with one idea, and a pulse question. */
export function workshopRows(organisationId: string, createdBy: string): readonly AnyRow[] {
  const workshop: RowData<WorkshopRow> = {
    id: randomUUID(),
    organisationId,
    name: 'Eerste ideeën',
    heldOn: '2026-06-11',
    createdAt: NOON,
    createdBy,
    closedAt: NOON,
  };
  const note: RowData<WorkshopNoteRow> = {
    id: randomUUID(),
    organisationId,
    workshopId: workshop.id,
    number: 1,
    kind: 'idea',
    c: 'content',
    text: 'Een blog van de buitendienst',
    who: 'Sam',
    due: '2026-07-01',
    mergedInto: 0,
    writtenAt: NOON,
  };
  return [
    { entity: WorkshopRow, row: workshop },
    { entity: WorkshopNoteRow, row: note },
    ...pulseRows(organisationId, createdBy),
  ];
}
