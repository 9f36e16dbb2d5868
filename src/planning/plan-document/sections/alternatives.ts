import { compareMetrics, planMetrics, type PlanMetrics } from '../../steering/compare-plans.js';
import { cell, paragraph, type FigureBlock, type Row, type Section, type Table } from '../blocks.js';
import type { DocumentScenario, Draft } from '../draft.js';
import { count, degrees, euros, list, number, say, text, title, weeks, type Piece } from '../facts.js';
import { earliestResult, scenarioBars } from '../figures/scenario-bars.js';
import { reasonsOf, type Reasons } from './alternative-reasons.js';
import { numberColumn, textColumn } from './tables.js';

interface Compared {
  readonly name: string;
  readonly hypothesis: string;
  /** As somebody wrote it. */
  readonly whyNot: string | undefined;
  readonly metrics: PlanMetrics;
  readonly reasons: Reasons;
}

function comparedOf(draft: Draft, plan: PlanMetrics): readonly Compared[] {
  return (draft.scenarios ?? []).flatMap(({ name, hypothesis, whyNot, metrics }): readonly Compared[] =>
    metrics
      ? [{ name, hypothesis, whyNot, metrics, reasons: reasonsOf(draft, compareMetrics(plan, metrics)) }]
      : [],
  );
}

function weeksOr(value: number | null): Piece {
  return value === null ? say('alternatives.never') : say('alternatives.after', { weeks: weeks(value) });
}

function valuesOf(name: Piece, metrics: PlanMetrics): Piece {
  return say('alternatives.value', {
    name,
    pilots: count(metrics.pilots),
    firstResult: weeksOr(earliestResult(metrics)),
    allAboard: weeksOr(metrics.allAboard),
    heat: degrees(metrics.heat),
    breaches: count(metrics.breaches.length),
  });
}

function figureOf(plan: PlanMetrics, compared: readonly Compared[]): FigureBlock {
  const equal = compared.filter(({ reasons }) => reasons.worse.length === 0);
  const values = [
    valuesOf(say('alternatives.plan'), plan),
    ...compared.map(({ name, metrics }) => valuesOf(title(name), metrics)),
  ];
  return {
    kind: 'figure',
    id: 'alternatives-figure',
    title: say('alternatives.title'),
    description: say('alternatives.description', { values: list(values, ';') }),
    caption:
      equal.length === 0
        ? say('alternatives.captionWorse', { scenarios: count(compared.length) })
        : say('alternatives.captionEqual', {
            names: list(equal.map(({ name }) => title(name))),
            scenarios: count(equal.length),
          }),
    note: say('alternatives.note'),
    figure: { type: 'scenario-bars', data: scenarioBars(plan, compared) },
  };
}

/** Who chose says why; where nobody did, the figures do. */
function whyNotOf({ whyNot, reasons: { worse } }: Compared): readonly Piece[] {
  if (whyNot !== undefined) return [text(whyNot)];
  return worse.length > 0 ? worse : [say('alternatives.noReason')];
}

function reasonsTable(compared: readonly Compared[]): Table {
  return {
    kind: 'table',
    id: 'alternatives-table',
    caption: say('alternatives.table', { scenarios: count(compared.length) }),
    look: 'plain',
    columns: [
      textColumn(say('alternatives.scenario')),
      textColumn(say('alternatives.gains')),
      textColumn(say('alternatives.whyNot')),
    ],
    rows: compared.map((scenario): Row => {
      const { name, hypothesis, reasons } = scenario;
      const { better } = reasons;
      return {
        kind: 'plain',
        cells: [
          cell([text(name), text(hypothesis)]),
          cell(better.length > 0 ? better : [say('alternatives.noGain')]),
          cell(whyNotOf(scenario)),
        ],
      };
    }),
  };
}

const NOT_COMPARED = {
  outdated: 'alternatives.outdated',
  'nothing-fits': 'alternatives.nothingFits',
  'not-computed': 'alternatives.notComputed',
} as const;

/** Scenarios that cannot be held against the plan, with what stands in the way, and why they were not chosen. */
function othersOf(scenarios: readonly DocumentScenario[]): readonly Piece[] {
  const others = Object.entries(NOT_COMPARED).flatMap(([state, code]) => {
    const names = scenarios.filter((scenario) => scenario.state === state).map(({ name }) => title(name));
    return names.length === 0 ? [] : [say(code, { names: list(names), scenarios: count(names.length) })];
  });
  const told = scenarios.flatMap(({ name, whyNot, metrics }) =>
    metrics || whyNot === undefined
      ? []
      : [say('alternatives.told', { name: title(name), reason: text(whyNot) })],
  );
  return [...others, ...told];
}

function dataRow(name: Piece, metrics: PlanMetrics): Row {
  const week = (value: number | null): Piece => (value === null ? say('alternatives.never') : weeks(value));
  return {
    kind: 'plain',
    cells: [
      cell(name),
      cell(number(metrics.pilots, 0)),
      cell(number(metrics.phases, 0)),
      cell(number(metrics.heat, 2)),
      cell(number(metrics.rise, 2)),
      cell(week(earliestResult(metrics))),
      cell(number(metrics.aboard, 0)),
      cell(week(metrics.allAboard)),
      cell(euros(metrics.money)),
      cell(number(metrics.breaches.length, 0), metrics.breaches.length > 0 ? { mark: 'over' } : {}),
    ],
  };
}

/** The figures behind the drawing. */
function dataTable(plan: PlanMetrics, compared: readonly Compared[]): Table {
  return {
    kind: 'table',
    id: 'alternatives-data-table',
    caption: say('alternatives.data', { scenarios: count(compared.length) }),
    look: 'plain',
    columns: [
      textColumn(say('alternatives.scenario')),
      numberColumn(say('label.pilots')),
      numberColumn(say('alternatives.phasesHead')),
      numberColumn(say('alternatives.heatHead')),
      numberColumn(say('alternatives.riseHead')),
      numberColumn(say('alternatives.firstResultHead')),
      numberColumn(say('label.departments')),
      numberColumn(say('alternatives.allAboardHead')),
      numberColumn(say('label.money')),
      numberColumn(say('alternatives.breachesHead')),
    ],
    rows: [
      dataRow(say('alternatives.plan'), plan),
      ...compared.map(({ name, metrics }) => dataRow(text(name), metrics)),
    ],
  };
}

/** Scenarios that were considered, what each would do, and why it was not chosen. */
export function alternativesSection(draft: Draft): Section {
  const { scenarios = [] } = draft;
  const section = { id: 'alternatives', heading: say('alternatives.heading'), sections: [] };
  if (scenarios.length === 0) return { ...section, blocks: [paragraph([say('alternatives.none')])] };
  const plan = planMetrics(draft.portfolio);
  const compared = comparedOf(draft, plan);
  return {
    ...section,
    blocks: [
      paragraph([say('alternatives.intro', { scenarios: count(scenarios.length) }), ...othersOf(scenarios)]),
      ...(compared.length > 0
        ? [figureOf(plan, compared), reasonsTable(compared), dataTable(plan, compared)]
        : []),
    ],
  };
}
