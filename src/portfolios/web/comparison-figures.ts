import { numberCell, textCell, type Table } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  endOf,
  FOUR_CS,
  heatCurves,
  type PlannedPhase,
  type Severity,
} from '../../planning/index.js';
import type { Judgement } from '../judged-plans.js';

/** What a sequence comes to, in the order in which the page shows it. Weeks count from the plan's start. */
interface Figures {
  readonly pilots: number;
  readonly phases: number;
  /** First week in which every C has begun; null when one never does. */
  readonly breadth: number | null;
  /** First week after the last phase; null when there is none. */
  readonly ready: number | null;
  /** Degrees. */
  readonly heat: number;
  readonly rise: number;
  readonly blocks: number;
  readonly warnings: number;
}

type FigureName = keyof Figures;

/** Of these more is better; of all others less is. */
const MORE: ReadonlySet<FigureName> = new Set<FigureName>(['pilots', 'phases']);
const DATES: ReadonlySet<FigureName> = new Set<FigureName>(['breadth', 'ready']);
/** As in the comparison of objectives. */
const SAME = 1e-7;

function placed({ portfolio }: Judgement): readonly PlannedPhase[] {
  return portfolio.counted.flatMap(({ phases }) => phases.filter(({ start }) => start !== null));
}

function breadthOf({ portfolio }: Judgement): number | null {
  const present = FOUR_CS.filter((c) => portfolio.counted.some(({ pilot }) => pilot.c === c));
  const first = present.map((c) =>
    Math.min(
      ...portfolio.counted
        .filter(({ pilot }) => pilot.c === c)
        .map(({ phases: [phase] }) => phase?.start ?? Infinity),
    ),
  );
  const latest = Math.max(0, ...first);
  return latest === Infinity ? null : latest;
}

function figuresOf(judgement: Judgement): Figures {
  const phases = placed(judgement);
  const points = heatCurves(judgement.portfolio).flatMap((curve) => curve.points);
  const count = (severity: Severity): number =>
    judgement.report.findings.filter((each) => each.scope === 'plan' && each.severity === severity).length;
  return {
    pilots: phases.filter(({ number }) => number === 1).length,
    phases: phases.length,
    breadth: breadthOf(judgement),
    ready: phases.length === 0 ? null : Math.max(...phases.map((phase) => endOf(phase) ?? 0)),
    heat: Math.max(0, ...points.map(({ heat }) => heat)),
    rise: Math.max(0, ...points.map(({ rise }) => rise)),
    blocks: count('block'),
    warnings: count('warning'),
  };
}

/** Below 0: worse; above 0: better. A C that never begins is later than any day. */
function gain(name: FigureName, before: number | null, after: number | null): number {
  if (before === null || after === null) return Number(before === null) - Number(after === null);
  const difference = after - before;
  if (Math.abs(difference) < SAME) return 0;
  return MORE.has(name) ? difference : -difference;
}

function differenceText(
  name: FigureName,
  before: number | null,
  after: number | null,
  speech: Speech,
): string {
  const words = speech.t.sequenceComparison;
  const better = gain(name, before, after);
  if (better === 0) return words.same;
  const say = better > 0 ? words.better : words.worse;
  if (before === null || after === null) return say({ difference: '' }).trim();
  const size = after - before;
  if (!DATES.has(name)) {
    const sign = size > 0 ? '+' : '−';
    return say({ difference: `${sign}${speech.f.number(Math.abs(size), 2)}` });
  }
  const weeks = Math.abs(size);
  return say({ difference: size > 0 ? words.later({ weeks }) : words.earlier({ weeks }) });
}

/** The figures of two sequences side by side, with which way is better in words. */
export function comparisonFigures(before: Judgement, after: Judgement, speech: Speech): Table {
  const { t, f } = speech;
  const words = t.sequenceComparison;
  const { grid } = after.portfolio;
  const [one, other] = [figuresOf(before), figuresOf(after)];
  const names = Object.keys(words.figures) as FigureName[];
  const gains = names.map((name) => gain(name, one[name], other[name]));
  const show = (name: FigureName, value: number | null): string => {
    if (value === null) return words.never;
    return DATES.has(name) ? f.date(dateOfWeek(grid, value)) : f.number(value, 2);
  };
  return {
    caption: words.figuresCaption({
      better: gains.filter((each) => each > 0).length,
      worse: gains.filter((each) => each < 0).length,
    }),
    columns: [
      { lines: [words.figure] },
      { lines: [words.before], numeric: true },
      { lines: [words.after], numeric: true },
      { lines: [words.difference] },
    ],
    groups: [
      {
        rows: names.map((name) => ({
          header: textCell(words.figures[name]),
          cells: [
            numberCell(show(name, one[name])),
            numberCell(show(name, other[name])),
            textCell(differenceText(name, one[name], other[name], speech)),
          ],
        })),
      },
    ],
  };
}
