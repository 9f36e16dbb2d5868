import { randomUUID } from 'node:crypto';
import { WorkshopNoteRow } from '../../../src/overview/store/workshop-note.entity.js';
import { WorkshopRow } from '../../../src/overview/store/workshop.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { NOON, type AnyRow } from './any-row.js';

/** A workshop with one idea. */
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
  ];
}
