import { round } from '../../kernel/numbers.js';
import {
  cell,
  paragraph,
  type Block,
  type FigureBlock,
  type Row,
  type Section,
  type Table,
} from '../blocks.js';
import { unplaced, type Draft } from '../draft.js';
import { choice, count, fte, list, period, say, text } from '../facts.js';
import { departmentHours, hoursMinis, hoursShort, type DepartmentHours } from './hours.js';
import { numberColumn, quarterColumns, textColumn } from './tables.js';

function hoursFigure(draft: Draft): FigureBlock {
  const short = hoursShort(draft);
  const data = hoursMinis(draft);
  const values = list(
    data.items.map(({ name, bars }) =>
      say('means.hoursItem', {
        department: text(name),
        fte: fte(Math.max(0, ...bars.map(({ value }) => value))),
        capacity: fte(Math.max(0, ...bars.map(({ limit }) => limit))),
      }),
    ),
    ';',
  );
  return {
    kind: 'figure',
    id: 'hours',
    title: say('means.hoursTitle'),
    description: say('means.hoursDescription', { values }),
    caption:
      short.length === 0
        ? say('means.hoursFit')
        : say('means.hoursOver', {
            departments: list(short.map((name) => text(name))),
            count: count(short.length),
          }),
    note: say('means.hoursNote'),
    figure: { type: 'minis', data },
  };
}

/** What a department supplies in each quarter; with what it has free, where that differs. */
function hoursRow({ department, quarters }: DepartmentHours): Row {
  const free = quarters.map((quarter) => quarter.free);
  const [least, largest] = [Math.min(...free), Math.max(...free)];
  return {
    kind: 'plain',
    cells: [
      cell(text(department.name)),
      ...quarters.map((quarter) =>
        cell(
          least === largest
            ? fte(quarter.fte)
            : say('means.hoursOfFree', { fte: fte(quarter.fte), free: fte(quarter.free) }),
          quarter.over ? { mark: 'over', strong: true } : quarter.fte === 0 ? { quiet: true } : {},
        ),
      ),
      cell(
        least === largest ? fte(least) : say('means.hoursBetween', { least: fte(least), most: fte(largest) }),
      ),
    ],
  };
}

function hoursTable(draft: Draft): Table {
  const { periods } = draft.portfolio.grid;
  const departments = departmentHours(draft);
  const totals = periods.map((_, index) =>
    round(departments.reduce((sum, { quarters }) => sum + (quarters[index]?.fte ?? 0), 0)),
  );
  const most = Math.max(0, ...totals);
  const busiest = periods.filter((_, index) => totals[index] === most);
  return {
    kind: 'table',
    id: 'hours-table',
    caption: say('means.hoursTable', {
      fte: fte(most),
      periods: list(busiest.map((quarter) => period(quarter))),
    }),
    note: say('means.hoursTableNote'),
    look: 'plain',
    columns: [
      textColumn(say('label.department')),
      ...quarterColumns(periods),
      numberColumn(say('means.hoursFree')),
    ],
    rows: [
      ...departments.map(hoursRow),
      {
        kind: 'total',
        cells: [
          cell(say('label.total')),
          ...totals.map((value) => cell(fte(value))),
          cell(say('means.hoursSum')),
        ],
      },
    ],
  };
}

/** Whether phases without a place ask for hours, which are in no quarter then. */
function hasHoursElsewhere({ portfolio }: Draft): boolean {
  return portfolio.counted.some(({ phases }) =>
    unplaced(phases).some(({ written }) => Object.values(written.fte ?? {}).some((asked) => asked > 0)),
  );
}

export function hoursSection(draft: Draft): Section {
  return { id: 'hours-section', heading: say('means.hours'), blocks: hoursBlocks(draft), sections: [] };
}

function hoursBlocks(draft: Draft): readonly Block[] {
  const computed = choice(draft.sequence !== undefined);
  const elsewhere = hasHoursElsewhere(draft);
  const any = departmentHours(draft).some(({ quarters }) => quarters.some(({ fte: asked }) => asked > 0));
  if (!any)
    return [paragraph([elsewhere ? say('means.hoursUndated', { computed }) : say('means.hoursNone')])];
  const rest = elsewhere ? [paragraph([say('means.hoursElsewhere', { computed })])] : [];
  return [hoursFigure(draft), hoursTable(draft), ...rest];
}
