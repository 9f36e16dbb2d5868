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
import type { Draft } from '../draft.js';
import { count, euros, fte, list, percent, period, say, text, type Piece, type Say } from '../facts.js';
import { moneyBars, type MoneyBar } from '../figures/money-bars.js';
import { departmentHours, hoursMinis, hoursShort } from './hours.js';
import { numberColumn, quarterColumns, textColumn } from './tables.js';
import { afterwardsSection } from './afterwards.js';
import { rolesSection } from './roles.js';

function sumOf(bars: readonly MoneyBar[], of: (bar: MoneyBar) => number): number {
  return bars.reduce((sum, bar) => sum + of(bar), 0);
}

function usage({ planned, available }: MoneyBar): number {
  return available > 0 ? (100 * planned) / available : 0;
}

function moneyCaption(bars: readonly MoneyBar[]): Say {
  const over = bars.filter((bar) => bar.over);
  if (sumOf(bars, ({ planned }) => planned) === 0) return say('means.moneyNone');
  if (over.length > 0) {
    const short = sumOf(over, ({ planned, available }) => planned - available);
    return say('means.moneyOver', {
      periods: list(over.map((bar) => period(bar.period))),
      count: count(over.length),
      over: euros(short),
    });
  }
  const used = bars.map(usage);
  return say('means.moneyFits', { least: percent(Math.min(...used)), most: percent(Math.max(...used)) });
}

function moneyFigure(bars: readonly MoneyBar[]): FigureBlock {
  const values = list(
    bars.map((bar) =>
      say('means.moneyValue', {
        period: period(bar.period),
        planned: euros(bar.planned),
        available: euros(bar.available),
      }),
    ),
    ';',
  );
  return {
    kind: 'figure',
    id: 'money',
    title: say('means.moneyTitle'),
    description: say('means.moneyDescription', { values }),
    caption: moneyCaption(bars),
    note: say('means.moneyNote'),
    figure: { type: 'money-bars', data: { bars } },
  };
}

function moneyTable(bars: readonly MoneyBar[]): Table {
  const [planned, available] = [sumOf(bars, (bar) => bar.planned), sumOf(bars, (bar) => bar.available)];
  const row = (head: Piece, bar: MoneyBar, kind: Row['kind']): Row => ({
    kind,
    cells: [
      cell(head),
      cell(euros(bar.planned)),
      cell(euros(bar.available)),
      cell(euros(round(bar.available - bar.planned)), bar.over ? { mark: 'over', strong: true } : {}),
      cell(bar.available > 0 ? percent(usage(bar)) : say('means.noBudget')),
    ],
  });
  return {
    kind: 'table',
    id: 'money-table',
    caption: say('means.moneyTable'),
    look: 'plain',
    columns: [
      textColumn(say('label.quarterHead')),
      numberColumn(say('label.planned')),
      numberColumn(say('label.available')),
      numberColumn(say('label.difference')),
      numberColumn(say('means.inUse')),
    ],
    rows: [
      ...bars.map((bar) => row(period(bar.period), bar, 'plain')),
      row(say('label.total'), { period: '', planned, available, over: planned > available }, 'total'),
    ],
  };
}

/** Euros of counted phases that fall outside the plan's quarters. */
function moneyBeyond({ portfolio }: Draft, within: number): number {
  const all = portfolio.counted.reduce(
    (sum, { phases }) =>
      sum +
      phases.reduce((part, { written, start }) => part + (start === null ? 0 : (written.money ?? 0)), 0),
    0,
  );
  return Math.max(0, round(all - within, 0));
}

/** Euros of counted phases that have no place in time. */
function moneyUndated({ portfolio }: Draft): number {
  const phases = portfolio.counted.flatMap((proposal) => proposal.phases);
  return phases.reduce((sum, { written, start }) => sum + (start === null ? (written.money ?? 0) : 0), 0);
}

function withoutMoney(draft: Draft): Piece {
  const undated = moneyUndated(draft);
  return undated > 0 ? say('means.moneyUndated', { money: euros(undated) }) : say('means.noMoney');
}

function moneySection(draft: Draft): Section {
  const { bars } = moneyBars(draft.portfolio);
  const total = sumOf(bars, ({ planned }) => planned);
  const later = moneyBeyond(draft, total);
  const sentences = [
    say('means.total', {
      total: euros(round(total, 0)),
      available: euros(sumOf(bars, ({ available }) => available)),
      quarters: count(bars.length),
    }),
    ...(later > 0 ? [say('means.beyond', { money: euros(later) })] : []),
  ];
  const blocks: readonly Block[] =
    total === 0
      ? [paragraph([withoutMoney(draft)])]
      : [paragraph(sentences), moneyFigure(bars), moneyTable(bars)];
  return { id: 'money-section', heading: say('means.money'), blocks, sections: [] };
}

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

function hoursTable(draft: Draft): Table {
  const { periods } = draft.portfolio.grid;
  const departments = departmentHours(draft);
  const totals = periods.map((_, index) =>
    round(departments.reduce((sum, { quarters }) => sum + (quarters[index]?.fte ?? 0), 0)),
  );
  const most = Math.max(0, ...totals);
  return {
    kind: 'table',
    id: 'hours-table',
    caption: say('means.hoursTable', { fte: fte(most), period: period(periods[totals.indexOf(most)] ?? '') }),
    note: say('means.hoursTableNote'),
    look: 'plain',
    columns: [
      textColumn(say('label.department')),
      ...quarterColumns(periods),
      numberColumn(say('means.hoursFree')),
    ],
    rows: [
      ...departments.map(({ department, quarters }): Row => {
        const free = quarters.map((quarter) => quarter.free);
        const [least, largest] = [Math.min(...free), Math.max(...free)];
        return {
          kind: 'plain',
          cells: [
            cell(text(department.name)),
            ...quarters.map((quarter) =>
              cell(
                fte(quarter.fte),
                quarter.over ? { mark: 'over', strong: true } : quarter.fte === 0 ? { quiet: true } : {},
              ),
            ),
            cell(
              least === largest
                ? fte(least)
                : say('means.hoursBetween', { least: fte(least), most: fte(largest) }),
            ),
          ],
        };
      }),
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

function withoutHours({ portfolio }: Draft): Piece {
  const undated = portfolio.counted.some(({ phases }) =>
    phases.some(
      ({ written, start }) => start === null && Object.values(written.fte ?? {}).some((asked) => asked > 0),
    ),
  );
  return undated ? say('means.hoursUndated') : say('means.hoursNone');
}

function hoursSection(draft: Draft): Section {
  const any = departmentHours(draft).some(({ quarters }) => quarters.some(({ fte: asked }) => asked > 0));
  return {
    id: 'hours-section',
    heading: say('means.hours'),
    blocks: any ? [hoursFigure(draft), hoursTable(draft)] : [paragraph([withoutHours(draft)])],
    sections: [],
  };
}

export function meansSection(draft: Draft): Section {
  const none = draft.portfolio.counted.length === 0;
  return {
    id: 'means',
    heading: say('means.heading'),
    blocks: none ? [paragraph([say('means.noMoney')])] : [],
    sections: none
      ? []
      : [moneySection(draft), hoursSection(draft), rolesSection(draft), afterwardsSection(draft)],
  };
}
