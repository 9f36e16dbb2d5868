import { exceeds, round } from '../../kernel/numbers.js';
import {
  cell,
  paragraph,
  type Block,
  type FigureBlock,
  type Row,
  type Section,
  type Table,
} from '../blocks.js';
import { departmentAnchor, type Draft } from '../draft.js';
import {
  choice,
  count,
  degrees,
  list,
  number,
  period,
  say,
  term,
  text,
  type Piece,
  type Say,
} from '../facts.js';
import type { HeatCurve, HeatPoint } from '../figures/heat-curve.js';
import { heatMinis } from '../figures/minis.js';
import { organisationFigure } from './organisation-heat.js';
import { heatRow, numberColumn, quarterColumns, textColumn } from './tables.js';

function names(curves: readonly HeatCurve[]): Piece {
  return list(curves.map(({ name }) => text(name)));
}

function minisCaption({ curves }: Draft): Say {
  const over = curves.filter(({ points }) => points.some(({ overCeiling }) => overCeiling));
  const fast = curves.filter(({ points }) => points.some(({ tooFast }) => tooFast));
  if (over.length > 0) {
    return say('heat.minisOver', {
      departments: names(over),
      count: count(over.length),
      others: count(curves.length - over.length),
    });
  }
  if (fast.length > 0) return say('heat.minisFast', { departments: names(fast), count: count(fast.length) });
  return say('heat.minisCalm', { departments: count(curves.length) });
}

function hottestPoint({ points }: HeatCurve): HeatPoint | undefined {
  return points.reduce<HeatPoint | undefined>(
    (best, point) => (best && best.heat >= point.heat ? best : point),
    undefined,
  );
}

function minisFigure(draft: Draft): FigureBlock {
  const { curves, portfolio } = draft;
  const [from = '', to = from] = [portfolio.grid.periods[0], portfolio.grid.periods.at(-1)];
  const values = list(
    curves.map((curve) =>
      say('heat.minisItem', {
        department: text(curve.name),
        heat: number(hottestPoint(curve)?.heat ?? 0, 2),
        ceiling: number(curve.ceiling, 2),
      }),
    ),
    ';',
  );
  return {
    kind: 'figure',
    id: 'heat-overview',
    title: say('heat.minisTitle'),
    description: say('heat.minisDescription', { values }),
    caption: minisCaption(draft),
    note: say('heat.minisNote', { from: period(from), to: period(to) }),
    figure: { type: 'minis', data: heatMinis(curves) },
  };
}

/** Only then its curve is drawn. */
function isWarm({ points }: HeatCurve): boolean {
  return points.some(({ heat }) => heat > 0);
}

function heatTable({ curves, breaches, portfolio }: Draft): Table {
  const cells = new Set(breaches.map(({ curve, point }) => `${curve.department} ${point.period}`)).size;
  const departments = curves.filter((curve) => breaches.some((breach) => breach.curve === curve));
  const temperature = portfolio.load.temperature.map((value) => cell(number(round(value), 2)));
  return {
    kind: 'table',
    id: 'heat-table',
    caption:
      cells === 0
        ? say('heat.tableCalm')
        : say('heat.tableOver', { cells: count(cells), departments: names(departments) }),
    note: say('heat.tableNote'),
    look: 'heat',
    columns: [
      textColumn(say('label.department')),
      ...quarterColumns(portfolio.grid.periods),
      numberColumn(say('label.ceiling')),
      numberColumn(say('label.riseLimit')),
    ],
    rows: [
      ...curves.map((curve): Row => ({
        kind: 'plain',
        cells: [
          cell(text(curve.name), isWarm(curve) ? { link: departmentAnchor(curve.department) } : {}),
          ...heatRow(curve),
          cell(number(curve.ceiling, 2)),
          cell(number(curve.rise, 2)),
        ],
      })),
      {
        kind: 'total',
        cells: [
          cell(say('heat.organisationRow')),
          ...temperature,
          cell(say('heat.noCeiling'), { quiet: true }),
          cell(number(portfolio.settings['temperature.maximumRise'], 2)),
        ],
      },
    ],
  };
}

function organisationSentence({ portfolio }: Draft): readonly Piece[] {
  const { load, grid, settings } = portfolio;
  const rises = load.temperature.map(
    (value, index) => value - (index === 0 ? load.temperatureBefore : (load.temperature[index - 1] ?? 0)),
  );
  const most = Math.max(...rises);
  const where = grid.periods[rises.indexOf(most)];
  const limit = settings['temperature.maximumRise'];
  if (where === undefined || most <= 0) return [];
  const facts = { rise: degrees(round(most)), period: period(where), limit: degrees(limit) };
  return [exceeds(most, limit) ? say('heat.organisationFast', facts) : say('heat.organisationCalm', facts)];
}

export function heatSection(draft: Draft): Section {
  return {
    id: 'heat',
    heading: say('heat.heading'),
    blocks: [
      minisFigure(draft),
      heatTable(draft),
      paragraph(organisationSentence(draft)),
      organisationFigure(draft),
    ],
    sections: [],
  };
}

function curveCaption(curve: HeatCurve): Say {
  const { name, points, ceiling, rise } = curve;
  const department = text(name);
  const over = points.filter(({ overCeiling }) => overCeiling);
  const fast = points.find(({ tooFast }) => tooFast);
  const top = hottestPoint(curve);
  if (over[0]) {
    return say('curve.over', {
      department,
      times: count(over.length),
      period: period(over[0].period),
    });
  }
  if (fast) {
    return say('curve.fast', {
      department,
      period: period(fast.period),
      rise: degrees(fast.rise),
      limit: degrees(rise),
    });
  }
  if (!top || top.heat === 0) return say('curve.none', { department });
  const again = choice(points.filter(({ heat }) => heat === top.heat).length > 1);
  const facts = { department, heat: degrees(top.heat), period: period(top.period), again };
  return top.heat === ceiling
    ? say('curve.full', facts)
    : say('curve.calm', { ...facts, ceiling: degrees(ceiling) });
}

/** Where the heat of the hottest quarter comes from. */
function curveNote(curve: HeatCurve): readonly Piece[] {
  const index = curve.points.findIndex((point) => point === hottestPoint(curve));
  const point = curve.points[index];
  const shares = curve.layers.map(({ c, degrees: values }) => ({ c, part: values[index] ?? 0 }));
  const [most, next] = shares.toSorted((one, other) => other.part - one.part);
  if (!point || !most || point.heat === 0) return [];
  const when = period(point.period);
  const source =
    round(most.part) === point.heat
      ? say('curve.allFrom', { period: when, c: term('c', most.c) })
      : say('curve.mostFrom', {
          period: when,
          part: number(most.part, 2),
          heat: degrees(point.heat),
          c: term('c', most.c),
          as: next && round(next.part) === round(most.part) ? term('c', next.c) : text(''),
          equal: choice(next !== undefined && round(next.part) === round(most.part)),
        });
  const exempt = curve.points.some((item) => item.exempt)
    ? [say('curve.exempt', { department: text(curve.name) })]
    : [];
  return [source, ...exempt];
}

function curveFigure(curve: HeatCurve): FigureBlock {
  const values = list(
    curve.points.map(({ period: when, heat }) =>
      say('curve.value', { period: period(when), heat: number(heat, 2) }),
    ),
    ';',
  );
  return {
    kind: 'figure',
    id: departmentAnchor(curve.department),
    title: say('curve.title', { department: text(curve.name) }),
    description: say('curve.description', {
      department: text(curve.name),
      values,
      ceiling: degrees(curve.ceiling),
      rise: degrees(curve.rise),
    }),
    caption: curveCaption(curve),
    note: { kind: 'sentences', items: curveNote(curve) },
    figure: { type: 'heat-curve', data: curve },
  };
}

export function curvesSection({ curves }: Draft): Section {
  const warm = curves.filter(isWarm);
  const cold = curves.filter((curve) => !isWarm(curve));
  const rest: readonly Block[] =
    cold.length === 0
      ? []
      : [paragraph([say('curve.noChange', { departments: names(cold), count: count(cold.length) })])];
  return {
    id: 'heat-curves',
    heading: say('curve.heading'),
    blocks: [...warm.map(curveFigure), ...rest],
    sections: [],
  };
}
