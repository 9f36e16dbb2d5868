import { addDays, daysBetween } from '../../kernel/dates.js';
import { dateOfWeek, type Week } from '../../kernel/grid.js';
import type { Gate } from '../../pilots/pilot.js';
import type { PhaseRef, Violation } from '../constraint.js';
import { refOf, type Examination, type Placement } from './placement.js';

/** What must come first: the phase before, links, and the growth ladder. */

interface Wait {
  readonly until: string | null;
  readonly earliest: Week | null;
  readonly day: string | null;
}

/** First week in which something new can start. */
export function today({ portfolio: { grid, asOf } }: Examination): Week {
  return Math.max(0, Math.ceil(daysBetween(grid.start, asOf) / 7));
}

/** Dates of waiting for something that ends: its last day, and the first week after the pause. */
function afterEnd({ portfolio: { grid } }: Examination, end: Week | null, pause: number): Wait {
  if (end === null) return { until: null, earliest: null, day: null };
  const day = dateOfWeek(grid, end + pause);
  return { until: addDays(dateOfWeek(grid, end), -1), earliest: end + pause, day };
}

/** When a phase is over; one that is done is over today at the latest. Null: no end known. */
function overAt(examination: Examination, { end, begun, written }: Placement): Week | null {
  const done = begun && written.status !== 'running';
  return done ? Math.min(end ?? 0, today(examination)) : end;
}

function checkOrder(examination: Examination, placement: Placement): readonly Violation[] {
  const previous = examination.pilots.get(placement.pilot)?.[placement.phase - 2];
  if (!previous || placement.start === null || placement.begun) return [];
  const pauseWeeks = Math.max(examination.profile.leerpauze, examination.portfolio.plan.leerpauze ?? 0);
  const previousEnd = overAt(examination, previous);
  if (previousEnd !== null && placement.start >= previousEnd + pauseWeeks) return [];
  return [
    {
      code: 'order',
      ...refOf(placement),
      facts: { pauseWeeks, ...afterEnd(examination, previousEnd, pauseWeeks) },
    },
  ];
}

function checkLinks(examination: Examination, placement: Placement): readonly Violation[] {
  const { start, begun } = placement;
  if (start === null || begun) return [];
  const own = examination.portfolio.links.filter(
    ({ after: [pilot, phase] }) => pilot === placement.pilot && phase === placement.phase,
  );
  return own.flatMap(({ before: [pilot, phase], lagWeeks = 0 }): readonly Violation[] => {
    const before: PhaseRef = { pilot, phase };
    const earlier = examination.pilots.get(pilot)?.[phase - 1];
    if (!earlier) {
      const outside = examination.portfolio.proposals.find((proposal) => proposal.pilot.id === pilot)?.pilot
        .phases[phase - 1];
      const facts = { before, lagWeeks, counted: false, ...afterEnd(examination, null, 0) };
      return outside?.status === 'done' ? [] : [{ code: 'link', ...refOf(placement), facts }];
    }
    const beforeEnd = overAt(examination, earlier);
    if (beforeEnd !== null && start >= beforeEnd + lagWeeks) return [];
    const facts = { before, lagWeeks, counted: true, ...afterEnd(examination, beforeEnd, lagWeeks) };
    return [{ code: 'link', ...refOf(placement), facts }];
  });
}

function hasGate(gate: Gate | null | undefined): boolean {
  if (!gate?.decider?.trim()) return false;
  return Boolean(gate.threshold?.trim()) || (gate.thresholds ?? []).length > 0;
}

function checkLadder(examination: Examination, placement: Placement): readonly Violation[] {
  const { start, begun, written } = placement;
  const { portfolio, settings, placements } = examination;
  const quarters = settings['ladder.webcareQuarters'];
  const inOrder = (portfolio.plan.facts?.webcare?.gateMetQuarters ?? 0) >= quarters;
  if (start === null || begun || inOrder || (written.rung !== 'community' && written.rung !== 'social-crm'))
    return [];
  const webcare = placements
    .filter((other) => other.written.rung === 'webcare' && hasGate(other.written.gate))
    .flatMap((other) => {
      const over = overAt(examination, other);
      return over === null ? [] : [{ after: refOf(other), earliest: over + quarters * 13 }];
    })
    .sort((one, other) => one.earliest - other.earliest);
  const [first] = webcare;
  if (first && start >= first.earliest) return [];
  const { earliest, day } = afterEnd(examination, first?.earliest ?? null, 0);
  const facts = { after: first?.after ?? null, quarters, earliest, day };
  return [{ code: 'ladder', ...refOf(placement), facts }];
}

export function checkWaiting(examination: Examination, placement: Placement): readonly Violation[] {
  return [checkOrder, checkLinks, checkLadder].flatMap((check) => check(examination, placement));
}
