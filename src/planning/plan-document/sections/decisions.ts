import type { IsoDate } from '../../kernel/dates.js';
import { dateOfWeek, periodAt, PERIOD_WEEKS, periodOfWeek } from '../../kernel/grid.js';
import { hasStarted, isOver } from '../../pilots/planned-phase.js';
import type { FindingOf } from '../../kernel/finding.js';
import { endedBy } from '../../pilots/reached.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import type { ListItem } from '../blocks.js';
import type { Draft } from '../draft.js';
import {
  chapter,
  choice,
  count,
  dates,
  degrees,
  euros,
  list,
  period,
  type ListSeparator,
  type Piece,
  say,
  type SayOf,
  text,
  title,
} from '../facts.js';
import { moneyBars } from '../figures/money-bars.js';
import { gateWindow, type GateWindow } from '../spans.js';
import { troubles, type Trouble } from './breaches.js';
import { cList, missingCs } from './cs.js';
import { hoursShort } from './hours.js';

/** More than these are counted and not named. */
const MOST_NAMED = 3;
/** Starts that are named one by one before only the first of them are. */
const MOST_STARTS = 5;
/** More than this no meeting decides. */
const MOST = 5;

function titles(proposals: readonly Proposal[], separator?: ListSeparator): Piece {
  return list(
    proposals.map(({ pilot }) => title(pilot.title)),
    separator,
  );
}

/** The day on which the reader decides: that of the version, or later the one that the plan is judged on. */
function today({ portfolio: { asOf }, meta: { date } }: Draft): IsoDate {
  return date > asOf ? date : asOf;
}

/** Release what starts in the first quarter in which anything starts; nothing while there are blocks. */
function adoption(draft: Draft): readonly Piece[] {
  const { portfolio, report } = draft;
  if (portfolio.counted.length === 0) return [say('decision.adoptNone')];
  const blocks = report.findings.filter(
    ({ scope, severity }) => scope === 'plan' && severity === 'block',
  ).length;
  if (blocks > 0) return [say('decision.block', { count: count(blocks), chapter: chapter('findings') })];
  const waiting = portfolio.counted.filter(({ phases: [first] }) => !first || !hasStarted(first));
  if (waiting.length === 0)
    return [say('decision.adoptRunning', { pilots: count(portfolio.counted.length) })];
  const starts = waiting.flatMap((proposal) => {
    const start = proposal.phases[0]?.start;
    return start === null || start === undefined ? [] : [{ proposal, quarter: periodOfWeek(start) }];
  });
  if (starts.length === 0) return [];
  const first = Math.min(...starts.map(({ quarter }) => quarter));
  const released = starts.filter(({ quarter }) => quarter === first).map(({ proposal }) => proposal);
  const when = period(periodAt(portfolio.grid, first));
  const named = released.length > MOST_STARTS ? released.slice(0, MOST_NAMED) : released;
  const more = released.length - named.length;
  return [
    say('decision.adopt', {
      pilots: count(released.length),
      titles: titles(named, more > 0 ? ',' : undefined),
      more: count(more),
      chapter: chapter('time'),
      period: when,
      late: choice(dateOfWeek(portfolio.grid, (first + 1) * PERIOD_WEEKS) <= today(draft)),
    }),
  ];
}

type Cooling = Omit<SayOf<'decision.ceiling'>['facts'], 'department' | 'ceiling' | 'period'>;

function coolingBy({ remedy, facts }: FindingOf<'DEP-01'>, { counted }: Portfolio): Cooling | undefined {
  const id = remedy?.pilot ?? facts.move;
  const pilot = counted.find((proposal) => proposal.pilot.id === id)?.pilot;
  if (!pilot) return undefined;
  const about = { pilot: title(pilot.title), how: choice(remedy?.kind ?? 'least') };
  return remedy?.kind === 'move'
    ? { ...about, phase: count(remedy.phase ?? 1), to: period(remedy.to) }
    : { ...about, phase: count(1), to: text('') };
}

/** What cools a department in a quarter, as the finding on it says: what was tried out, else what costs least to move. */
function cooler({ report, portfolio }: Draft, department: string, quarter: string): Cooling | undefined {
  const finding = report.findings.find(
    (item) => item.code === 'DEP-01' && item.department === department && item.period === quarter,
  );
  return finding?.code === 'DEP-01' ? coolingBy(finding, portfolio) : undefined;
}

/** What cools the departments that are worst off; of very many the rest are counted. */
function cooling(draft: Draft): readonly Piece[] {
  const hot = troubles(draft);
  if (hot.length <= MOST_NAMED) return hot.flatMap((trouble) => coolingOf(draft, trouble));
  const named = hot.slice(0, MOST_NAMED - 1);
  const more = count(hot.length - named.length);
  return [
    ...named.flatMap((trouble) => coolingOf(draft, trouble)),
    say('decision.cooling', { departments: more, chapter: chapter('certificate') }),
  ];
}

function coolingOf(draft: Draft, { curve, hottest, fastest }: Trouble): readonly Piece[] {
  const department = text(curve.name);
  const how = hottest && cooler(draft, curve.department, hottest.point.period);
  if (hottest && how) {
    return [
      say('decision.ceiling', {
        department,
        ceiling: degrees(curve.ceiling),
        period: period(hottest.point.period),
        ...how,
      }),
    ];
  }
  const worst = fastest ?? hottest;
  return worst
    ? [say('decision.rise', { department, period: period(worst.point.period), limit: degrees(curve.rise) })]
    : [];
}

function conditions({ portfolio }: Draft): readonly Piece[] {
  const open = portfolio.counted.filter(
    (proposal) => proposal.assessment.verdict === 'conditional' && !endedBy(proposal),
  );
  if (open.length === 0) return [];
  const begun = open.filter(({ phases }) => phases.some(hasStarted)).length;
  const when = begun === 0 ? 'before' : begun === open.length ? 'after' : 'both';
  const facts = { count: count(open.length), chapter: chapter('pilots'), when: choice(when) };
  return [say('decision.conditions', facts)];
}

function means(draft: Draft): readonly Piece[] {
  const over = moneyBars(draft.portfolio).bars.filter((bar) => bar.over);
  const short = over.reduce((sum, { planned, available }) => sum + planned - available, 0);
  const periods = list(over.map((bar) => period(bar.period)));
  const hours = hoursShort(draft);
  return [
    ...(over.length > 0
      ? [say('decision.money', { periods, over: euros(short), count: count(over.length) })]
      : []),
    ...(hours.length > 0
      ? [
          say('decision.hours', {
            departments: list(
              hours.slice(0, MOST_STARTS).map((name) => text(name)),
              hours.length > MOST_STARTS ? ',' : undefined,
            ),
            more: count(Math.max(0, hours.length - MOST_STARTS)),
          }),
        ]
      : []),
  ];
}

function breadth(draft: Draft): readonly Piece[] {
  const open = missingCs(draft).filter((c) => draft.portfolio.plan.emptyC?.[c] === undefined);
  if (draft.portfolio.counted.length === 0 || open.length === 0) return [];
  return [say('decision.emptyC', { cs: cList(open), count: count(open.length) })];
}

/** Pilots that the computed sequence has no room for. */
function leftOver({ sequence, portfolio }: Draft): readonly Piece[] {
  const out = (sequence?.unfit ?? []).filter(({ fits }) => !fits).map(({ pilot }) => pilot);
  const pilots = portfolio.counted.filter(({ pilot }) => out.includes(pilot.id));
  if (pilots.length > MOST_NAMED)
    return [say('decision.unfitMany', { count: count(pilots.length), chapter: chapter('unfit') })];
  return pilots.length === 0
    ? []
    : [say('decision.unfit', { count: count(pilots.length), titles: titles(pilots) })];
}

interface OpenGate {
  readonly title: string;
  readonly window: GateWindow;
}

/** Gates with a date at which nothing was decided yet, of phases that are not over; the earliest first. */
function openGates({ portfolio }: Draft): readonly OpenGate[] {
  const gates = portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.flatMap((phase): readonly OpenGate[] => {
      const window = gateWindow(portfolio.grid, phase);
      const isOpen = (phase.written.decisions ?? []).length === 0 && !isOver(phase, phases);
      return window && isOpen ? [{ title: pilot.title, window }] : [];
    }),
  );
  return gates.toSorted((one, other) => (one.window.from < other.window.from ? -1 : 1));
}

/** Gates whose days are over on the day that the plan is judged on. */
function lateGates(late: readonly OpenGate[]): readonly Piece[] {
  const [first, ...others] = late;
  if (!first) return [];
  const { from, to } = first.window;
  return others.length === 0
    ? [say('decision.lateGate', { pilot: title(first.title), dates: dates(from, to) })]
    : [say('decision.lateGates', { gates: count(late.length), chapter: chapter('gates') })];
}

/** The first of the gates that are still to come, with those of the same days. */
function firstGates(gates: readonly OpenGate[]): readonly Piece[] {
  const [first] = gates;
  if (!first) return [];
  const { from, to } = first.window;
  const together = gates.filter(({ window }) => window.from === from && window.to === to).length;
  return together === 1
    ? [say('decision.firstGate', { pilot: title(first.title), dates: dates(from, to) })]
    : [
        say('decision.firstGates', {
          gates: count(together),
          dates: dates(from, to),
          chapter: chapter('gates'),
        }),
      ];
}

function decisionsAtGates(draft: Draft): readonly Piece[] {
  const open = openGates(draft);
  const isLate = ({ window }: OpenGate): boolean => window.to < today(draft);
  return [...lateGates(open.filter(isLate)), ...firstGates(open.filter((gate) => !isLate(gate)))];
}

/** What the reader is asked to decide, the most urgent first. */
export function decisions(draft: Draft): readonly ListItem[] {
  const [first, ...rest] = [
    ...adoption(draft),
    ...cooling(draft),
    ...leftOver(draft),
    ...means(draft),
    ...breadth(draft),
    ...conditions(draft),
    ...decisionsAtGates(draft),
  ];
  return [first, ...rest].slice(0, MOST).flatMap((sentence) => (sentence ? [{ sentences: [sentence] }] : []));
}
