import {
  dayCell,
  textCell,
  type Cell,
  type Figure,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import { describeNotEarlier, describeUnfit, type Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  differenceOf,
  heatCurves,
  type PhaseChange,
  type PlanDifference,
  type Portfolio,
} from '../../planning/index.js';
import { judgement, type JudgedPlan, type Judgement } from '../judged-plans.js';
import { namesOf } from '../names.js';
import type { StoredSequence } from '../stored-sequence.js';
import { comparisonFigures } from './comparison-figures.js';
import { profileName } from './profiles/profile-texts.js';
import { heatFigures, timelineFigure } from './sequence-figures.js';

/** One sequence in drawings. */
interface Side {
  readonly title: string;
  readonly timeline: Figure;
}

interface HeatPair {
  readonly sides: readonly { readonly title: string; readonly figure: Figure }[];
}

/** The latest sequence beside the one before it. */
export interface Comparison {
  readonly since: string;
  /** Something to know when reading it. */
  readonly notes: readonly string[];
  /** Absent when nothing moved. */
  readonly moved?: Table;
  readonly figures: Table;
  readonly sides: readonly Side[];
  /** Only departments whose heat differs. */
  readonly heat: readonly HeatPair[];
}

/** Judging a plan takes milliseconds and a comparison changes only with it. */
const judged = new WeakMap<JudgedPlan, Judgement>();

/** The plan as it is now, on the dates of the sequence before. */
function previously(plan: JudgedPlan, previous: StoredSequence): Judgement {
  const known = judged.get(plan) ?? judgement(plan.planningCase, previous.result.starts);
  judged.set(plan, known);
  return known;
}

/** Undefined while there is no earlier sequence to compare with. */
export function comparisonOf(plan: JudgedPlan, after: Judgement, speech: Speech): Comparison | undefined {
  const { sequence, previous } = plan;
  if (!sequence || !previous || sequence.result.status === 'infeasible') return undefined;
  const words = speech.t.sequenceComparison;
  const before = previously(plan, previous);
  const difference = differenceOf(before.portfolio, after.portfolio);
  const moved = difference.pilots.some(({ phases }) => phases.length > 0);
  const notes = [
    ...(previous.basis === sequence.basis ? [] : [words.planChanged]),
    ...(sequence.result.moved ? [words.keptFew] : []),
    ...(moved ? [] : [words.nothing]),
  ];
  return {
    since: words.since({
      profile: profileName(previous.profile, speech),
      moment: speech.f.moment(previous.createdAt),
    }),
    notes,
    ...(moved ? { moved: movedTable({ sequence, before, after, difference }, speech) } : {}),
    figures: comparisonFigures(before, after, speech),
    sides: moved
      ? [
          { title: words.before, timeline: timelineFigure(before.portfolio, speech, 'vorige') },
          { title: words.after, timeline: timelineFigure(after.portfolio, speech, 'nu') },
        ]
      : [],
    heat: moved ? heatPairs(before.portfolio, after.portfolio, speech) : [],
  };
}

interface Moves {
  readonly sequence: StoredSequence;
  readonly before: Judgement;
  readonly after: Judgement;
  readonly difference: PlanDifference;
}

function startOf({ counted }: Portfolio, pilot: string, phase: number): number | null {
  return counted.find((each) => each.pilot.id === pilot)?.phases[phase - 1]?.start ?? null;
}

/** What has another place: from when, to when, and what keeps it from beginning earlier. */
function movedTable({ sequence, before, after, difference }: Moves, speech: Speech): Table {
  const { t, f } = speech;
  const words = t.sequenceComparison;
  const day = (week: number | null): Cell =>
    dayCell(week === null ? t.sequencePage.doesNotFit : f.date(dateOfWeek(after.portfolio.grid, week)));
  const row = (pilot: string, change: PhaseChange): Row => {
    const { phase } = change;
    return {
      header: dayCell(t.terms.phase({ number: phase })),
      cells: [
        day(startOf(before.portfolio, pilot, phase)),
        day(startOf(after.portfolio, pilot, phase)),
        dayCell(changeText(change, speech)),
        textCell(whyText({ ...sequence, ...after }, pilot, change, speech)),
      ],
    };
  };
  const groups = difference.pilots.flatMap(({ pilot, title, phases }) =>
    phases.length === 0
      ? []
      : [{ heading: { text: title, columns: 5 }, rows: phases.map((change) => row(pilot, change)) }],
  );
  return {
    caption: words.movedCaption({ count: groups.reduce((sum, { rows }) => sum + rows.length, 0) }),
    columns: [
      { lines: [t.sequencePage.pilot] },
      { lines: [words.from] },
      { lines: [words.to] },
      { lines: [words.difference] },
      { lines: [words.why] },
    ],
    groups,
  };
}

/** What keeps a phase from beginning earlier, or from fitting at all. */
function whyText(
  { result, portfolio }: Pick<StoredSequence, 'result'> & Pick<Judgement, 'portfolio'>,
  pilot: string,
  { kind, phase }: PhaseChange,
  { language }: Speech,
): string {
  const names = namesOf(portfolio);
  if (kind === 'dropped') {
    const unfit = result.unfit.find((each) => each.pilot === pilot && each.phase <= phase);
    return unfit ? describeUnfit(unfit, names, language) : '';
  }
  const reason = result.reasons.find((each) => each.pilot === pilot && each.phase === phase);
  return reason ? describeNotEarlier(reason, names, language) : '';
}

function changeText({ kind, by }: PhaseChange, { t }: Speech): string {
  const words = t.sequenceComparison;
  if (kind === 'added') return words.added;
  if (kind === 'dropped') return words.dropped;
  return by > 0 ? words.later({ weeks: by }) : words.earlier({ weeks: -by });
}

/** The curves of departments that are warmer or cooler somewhere, each beside what it was. */
function heatPairs(before: Portfolio, after: Portfolio, speech: Speech): readonly HeatPair[] {
  const words = speech.t.sequenceComparison;
  const heatOf = (portfolio: Portfolio): ReadonlyMap<string, string> =>
    new Map(
      heatCurves(portfolio).map(({ department, points }) => [
        department,
        points.map(({ heat }) => heat.toFixed(2)).join(' '),
      ]),
    );
  const [one, other] = [heatOf(before), heatOf(after)];
  const differs = [...other.keys()].filter((department) => one.get(department) !== other.get(department));
  const figures = [
    heatFigures(before, speech, '-vorige', differs),
    heatFigures(after, speech, '-nu', differs),
  ];
  return differs.map((_, index) => ({
    sides: [words.before, words.after].flatMap((title, side) => {
      const figure = figures[side]?.[index];
      return figure ? [{ title, figure }] : [];
    }),
  }));
}
