import { round } from '../../kernel/numbers.js';
import { moneyBetween } from '../../portfolio/load.js';
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
import { choice, count, euros, list, percent, period, say, type Piece, type Say } from '../facts.js';
import { moneyBars, type MoneyBar } from '../figures/money-bars.js';
import { numberColumn, textColumn } from './tables.js';
import { afterwardsSection } from './afterwards.js';
import { hoursSection } from './means-hours.js';
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

/** Euros of counted phases in weeks after the plan's quarters; what was spent before them is no matter of this plan. */
function moneyBeyond({ portfolio: { counted, grid } }: Draft): number {
  const phases = counted.flatMap((proposal) => proposal.phases);
  return round(moneyBetween(phases, grid.weeks, Infinity), 0);
}

/** Euros of counted phases that are still to come and have no place in time. */
function moneyUndated({ portfolio }: Draft): number {
  const phases = portfolio.counted.flatMap((proposal) => unplaced(proposal.phases));
  return phases.reduce((sum, { written }) => sum + (written.money ?? 0), 0);
}

function withoutMoney(draft: Draft): Piece {
  const undated = moneyUndated(draft);
  if (undated === 0) return say('means.noMoney');
  return say('means.moneyUndated', { money: euros(undated), computed: choice(draft.sequence !== undefined) });
}

function moneySection(draft: Draft): Section {
  const { bars } = moneyBars(draft.portfolio);
  const total = sumOf(bars, ({ planned }) => planned);
  const later = moneyBeyond(draft);
  const elsewhere = moneyUndated(draft);
  const computed = choice(draft.sequence !== undefined);
  const sentences = [
    say('means.total', {
      total: euros(round(total, 0)),
      available: euros(sumOf(bars, ({ available }) => available)),
      quarters: count(bars.length),
    }),
    ...(later > 0 ? [say('means.beyond', { money: euros(later) })] : []),
    ...(elsewhere > 0 ? [say('means.moneyElsewhere', { money: euros(elsewhere), computed })] : []),
  ];
  const blocks: readonly Block[] =
    total === 0
      ? [paragraph([withoutMoney(draft)])]
      : [paragraph(sentences), moneyFigure(bars), moneyTable(bars)];
  return { id: 'money-section', heading: say('means.money'), blocks, sections: [] };
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
