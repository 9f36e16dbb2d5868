import { numberCell, textCell, type Figure, type Table } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  type Breach,
  type MetricName,
  type MetricPair,
  type PilotPair,
  type PlanComparison,
  type Portfolio,
} from '../../../planning/index.js';
import { drawHeatPair } from '../../../rendering/index.js';
import { heatChanges } from '../../moves/move-effect.js';
import { namesOf } from '../../names.js';

/** Two plans with what the page calls them. */
export interface Sides {
  readonly names: readonly [string, string];
  readonly one: Portfolio;
  readonly other: Portfolio;
  readonly comparison: PlanComparison;
}

/** Each department once for each limit, with all its quarters. */
function breachTexts(breaches: readonly Breach[], portfolio: Portfolio, { t, f }: Speech): readonly string[] {
  const names = namesOf(portfolio);
  const isOf = (one: Breach, other: Breach): boolean =>
    one.department === other.department && one.kind === other.kind;
  return breaches
    .filter((breach, index) => breaches.findIndex((each) => isOf(each, breach)) === index)
    .map((breach) => {
      const { department, kind } = breach;
      const quarters = f.list(
        breaches.filter((each) => isOf(each, breach)).map(({ period }) => f.quarter(period)),
      );
      const about = { department: names.department(department), quarters };
      return kind === 'ceiling' ? t.scenarioPages.overCeiling(about) : t.scenarioPages.tooFast(about);
    });
}

/** What the other plan brings earlier or later, and which limits it passes or no longer passes. */
export function summaryOf({ names, one, other, comparison }: Sides, speech: Speech): readonly string[] {
  const { t } = speech;
  const words = t.scenarioPages;
  const [, name] = names;
  const results = comparison.results.map(({ c, weeks, gained }) => {
    const about = { name, c: t.terms.cs[c] };
    if (weeks === null) return gained ? words.onlyHere(about) : words.noLonger(about);
    return weeks < 0 ? words.earlier({ ...about, weeks: -weeks }) : words.later({ ...about, weeks });
  });
  const worse = breachTexts(comparison.worse, other, speech);
  const solved = breachTexts(comparison.solved, one, speech);
  const sentences = [
    ...results,
    ...(worse.length > 0 ? [words.passes({ name, what: worse.join('; ') })] : []),
    ...(solved.length > 0 ? [words.solves({ name, what: solved.join('; ') })] : []),
  ];
  if (sentences.length > 0) return sentences;
  const differs = comparison.pilots.some(({ kind }) => kind !== 'same');
  return [differs ? words.smallDifferences : words.noDifferences];
}

function metricText(name: MetricName, value: number | null, { t, f }: Speech): string {
  if (value === null) return t.sequenceComparison.never;
  if (name === 'money') return f.euro(value);
  return name === 'allAboard' || name.startsWith('firstResult') ? f.weeks(value) : f.number(value, 2);
}

function differenceText({ name, one, other, direction }: MetricPair, speech: Speech): string {
  const words = speech.t.sequenceComparison;
  if (direction === 'same') return words.same;
  const size = one === null || other === null ? null : other - one;
  const sign = size !== null && size > 0 ? '+' : '−';
  const difference = size === null ? '' : `${sign}${metricText(name, Math.abs(size), speech)}`;
  if (direction === 'neither') return difference;
  return (direction === 'better' ? words.better({ difference }) : words.worse({ difference })).trim();
}

export function metricsTable({ names, comparison }: Sides, speech: Speech): Table {
  const words = speech.t.scenarioPages;
  const count = (wanted: MetricPair['direction']): number =>
    comparison.metrics.filter(({ direction }) => direction === wanted).length;
  return {
    caption: words.metricsCaption({ name: names[1], better: count('better'), worse: count('worse') }),
    columns: [
      { lines: [words.figure] },
      { lines: [names[0]], numeric: true },
      { lines: [names[1]], numeric: true },
      { lines: [words.difference] },
    ],
    groups: [
      {
        rows: comparison.metrics.map((metric) => ({
          header: textCell(metricName(metric.name, speech)),
          cells: [
            numberCell(metricText(metric.name, metric.one, speech)),
            numberCell(metricText(metric.name, metric.other, speech)),
            textCell(differenceText(metric, speech)),
          ],
        })),
      },
    ],
  };
}

function metricName(name: MetricName, { t }: Speech): string {
  const words = t.scenarioPages;
  switch (name) {
    case 'firstResult.customer-experience':
      return words.firstResult({ c: t.terms.cs['customer-experience'] });
    case 'firstResult.conversation':
      return words.firstResult({ c: t.terms.cs.conversation });
    case 'firstResult.content':
      return words.firstResult({ c: t.terms.cs.content });
    case 'firstResult.collaboration':
      return words.firstResult({ c: t.terms.cs.collaboration });
    default:
      return words.metrics[name];
  }
}

/** "− eruit", "+ toegevoegd", or per phase how many weeks. */
export function pilotDifference({ kind, phases }: PilotPair, { t, f }: Speech): string {
  const words = t.scenarioPages;
  if (kind === 'added') return words.added;
  if (kind === 'removed') return words.removed;
  if (phases.length === 0) return t.sequenceComparison.same;
  return phases
    .map((change) => {
      const { phase, by } = change;
      const name = t.terms.phase({ number: phase });
      switch (change.kind) {
        case 'moved':
          return `${name}: ${by > 0 ? t.sequenceComparison.later({ weeks: by }) : t.sequenceComparison.earlier({ weeks: -by })}`;
        case 'longer':
          return `${name}: ${by > 0 ? words.longer({ weeks: by }) : words.shorter({ weeks: -by })}`;
        case 'hotter':
          return `${name}: ${by > 0 ? '+' : '−'}${f.degrees(Math.abs(by))}`;
        case 'added':
          return `${name} ${t.sequenceComparison.added}`;
        case 'dropped':
          return `${name} ${t.sequenceComparison.dropped}`;
      }
    })
    .join('; ');
}

export function pilotsTable({ names, one, comparison }: Sides, speech: Speech): Table {
  const { t, f } = speech;
  const words = t.scenarioPages;
  const day = (week: number | null): string =>
    week === null ? words.notThere : f.date(dateOfWeek(one.grid, week));
  const differ = comparison.pilots.filter(({ kind }) => kind !== 'same').length;
  return {
    caption: words.pilotsCaption({ count: differ }),
    note: words.pilotsNote,
    columns: [words.pilot, names[0], names[1], words.difference].map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: comparison.pilots.map((pair) => ({
          header: textCell(pair.title),
          cells: [
            textCell(day(pair.one)),
            textCell(day(pair.other)),
            textCell(pilotDifference(pair, speech)),
          ],
        })),
      },
    ],
  };
}

/** Both heat curves on one axis, of departments whose heat differs. */
export function heatPairFigures({ names, one, other }: Sides, speech: Speech): readonly Figure[] {
  const { t, f } = speech;
  return heatChanges(one, other).map(({ before, after }, index) => {
    const title = t.sequencePage.heatTitle({ department: after.name });
    const most = (points: typeof before.points): string =>
      f.degrees(Math.max(0, ...points.map(({ heat }) => heat)));
    const conclusion = t.scenarioPages.heatConclusion({
      ...{ department: after.name, one: names[0], other: names[1] },
      ...{ most: most(before.points), mostOther: most(after.points) },
    });
    const text = { id: `samen-${String(index + 1)}`, title, description: conclusion };
    return {
      label: title,
      svg: drawHeatPair({ one: before, other: after, names }, text, speech),
      conclusion,
    };
  });
}
