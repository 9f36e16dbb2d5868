import { findKpi } from '../../pilots/kpi-catalogue.js';
import type { Learnt, MeasuredValue, Pilot } from '../../pilots/pilot.js';
import { cell, type Block, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, date, measured, number, say, term, text, title, type Piece } from '../facts.js';
import { numberColumn, textColumn } from './tables.js';

interface Happened {
  readonly pilot: Pilot;
  readonly phase: number;
  readonly value: MeasuredValue;
}

function figure({ kpi, value }: MeasuredValue): Piece {
  const known = findKpi(kpi);
  return known ? measured(value, known.unit) : number(value, 2);
}

function rowOf({ pilot, phase, value }: Happened, first: boolean): Row {
  return {
    kind: 'plain',
    cells: [
      cell(text(pilot.title), { link: pilotAnchor(pilot.id), ...(first ? {} : { quiet: true }) }),
      cell(number(phase, 0)),
      cell(term('kpi', value.kpi)),
      cell(figure(value)),
      cell(date(value.on)),
      cell(text(value.source)),
    ],
  };
}

/** What was measured while pilots ran; no section while nothing was. */
export function happenedSection({ portfolio }: Draft): readonly Section[] {
  const values = portfolio.counted.flatMap(({ pilot }) =>
    pilot.phases.flatMap(({ measured: own = [] }, index) =>
      own.map((value): Happened => ({ pilot, phase: index + 1, value })),
    ),
  );
  if (values.length === 0) return [];
  const table: Block = {
    kind: 'table',
    id: 'happened-table',
    caption: say('happened.caption', { values: count(values.length) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      numberColumn(say('label.phase')),
      textColumn(say('label.measure')),
      textColumn(say('happened.value')),
      textColumn(say('label.date')),
      textColumn(say('happened.source')),
    ],
    rows: values.map((value, index) => rowOf(value, values[index - 1]?.pilot !== value.pilot)),
  };
  return [{ id: 'happened', heading: say('happened.heading'), blocks: [table], sections: [] }];
}

function learnt(pilot: Pilot, items: readonly Learnt[], code: 'learnt.lesson' | 'learnt.success') {
  return items.map(({ phase, text: what }) => ({
    sentences: [say(code, { pilot: title(pilot.title), phase: count(phase), text: text(what) })],
  }));
}

/** Successes that departments shared out of what customers said. */
function shared({ portfolio }: Draft) {
  return (portfolio.organisation.successes ?? []).map(({ text: what, department, on }) => ({
    sentences: [say('learnt.shared', { department: text(department), on: date(on), text: text(what) })],
  }));
}

/** Successes and lessons, those of every pilot: what stopped teaches most. No section while there are none. */
export function learntSection(draft: Draft): readonly Section[] {
  const pilots = draft.portfolio.proposals.map(({ pilot }) => pilot);
  const items = [
    ...pilots.flatMap((pilot) => learnt(pilot, pilot.successes ?? [], 'learnt.success')),
    ...shared(draft),
    ...pilots.flatMap((pilot) => learnt(pilot, pilot.lessons ?? [], 'learnt.lesson')),
  ];
  if (items.length === 0) return [];
  const blocks: readonly Block[] = [{ kind: 'list', ordered: false, items }];
  return [{ id: 'learnt', heading: say('learnt.heading'), blocks, sections: [] }];
}
