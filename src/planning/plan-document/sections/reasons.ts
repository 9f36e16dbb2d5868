import { addDays } from '../../kernel/dates.js';
import { dateOfWeek } from '../../kernel/grid.js';
import { groupBy, type Group } from '../../kernel/groups.js';
import { endOf, hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, paragraph, type ListItem, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { constraintText, count, list, say, span, text, title } from '../facts.js';
import type { Constraint } from '../../sequencing/constraint.js';
import type { Unfit } from '../../sequencing/why-not.js';
import { phaseSpan } from '../spans.js';
import { textColumn } from './tables.js';

/** The weeks that this sequence keeps between two phases of a pilot. */
function pauseOf({ sequence, portfolio: { plan } }: Draft): number {
  const order = sequence?.reasons.find(({ code }) => code === 'order');
  return order?.code === 'order' ? order.facts.pauseWeeks : (plan.leerpauze ?? 0);
}

/** It comes right after the phase before it, that has become what nobody computed: its real end is the reason. */
function afterPrevious(draft: Draft, phase: PlannedPhase, { phases }: Proposal): Constraint | undefined {
  const { grid } = draft.portfolio;
  const previous = phases[phase.number - 2];
  const [end, pauseWeeks] = [previous ? endOf(previous) : null, pauseOf(draft)];
  if (end === null || phase.start !== end + pauseWeeks || !phases.some(hasStarted)) return undefined;
  const until = addDays(dateOfWeek(grid, end), -1);
  const facts = { pauseWeeks, until, earliest: phase.start, day: dateOfWeek(grid, phase.start) };
  return { code: 'order', pilot: phase.pilot, phase: phase.number, facts };
}

/** Why a phase is where it is today: what began, and what moved along with it, has another reason than was computed. */
function reasonOf(draft: Draft, phase: PlannedPhase, proposal: Proposal): Constraint | undefined {
  const { sequence, portfolio } = draft;
  if (hasStarted(phase) && phase.start !== null) {
    const facts = {
      week: phase.start,
      day: phase.written.started ?? dateOfWeek(portfolio.grid, phase.start),
    };
    return { code: 'running', pilot: phase.pilot, phase: phase.number, facts };
  }
  return (
    afterPrevious(draft, phase, proposal) ??
    sequence?.reasons.find((item) => item.pilot === phase.pilot && item.phase === phase.number)
  );
}

/** More than these are counted before they are named. */
const MOST_NAMED = 4;

/** Why each phase is where it is. Dates of the owners have no reason but theirs. */
export function reasonsSection(draft: Draft): Section {
  const { sequence, portfolio } = draft;
  const section = { id: 'reasons', heading: say('reasons.heading'), sections: [] };
  if (!sequence) return { ...section, blocks: [paragraph([say('reasons.asked')])] };
  const rows = portfolio.counted.flatMap((proposal) =>
    proposal.phases.flatMap((phase): readonly Row[] => {
      const { pilot } = proposal;
      const when = phaseSpan(portfolio.grid, phase);
      if (!when) return [];
      const reason = reasonOf(draft, phase, proposal);
      return [
        {
          kind: 'plain',
          cells: [
            cell(say('reasons.phase', { pilot: text(pilot.title), phase: count(phase.number) }), {
              link: pilotAnchor(pilot.id),
            }),
            cell(span(when)),
            cell(reason ? constraintText(reason) : say('reasons.noReason'), reason ? {} : { quiet: true }),
          ],
        },
      ];
    }),
  );
  if (rows.length === 0) return { ...section, blocks: [paragraph([say('reasons.none')])] };
  return {
    ...section,
    blocks: [
      paragraph([say('reasons.computed')]),
      {
        kind: 'table',
        id: 'reasons-table',
        caption: say('reasons.caption', { phases: count(rows.length) }),
        look: 'plain',
        columns: [
          textColumn(say('label.phase')),
          textColumn(say('label.runs')),
          textColumn(say('reasons.column')),
        ],
        rows,
      },
    ],
  };
}

/** Pilots for which the same limits leave no room from the same phase on, in the order of the first of each. */
function sameReason(unfit: readonly Unfit[]): readonly Group<Unfit>[] {
  const reasonOf = ({ phase, why }: Unfit): string =>
    JSON.stringify([phase, ...why.map(({ code, facts }) => [code, facts])]);
  return [...groupBy(unfit, reasonOf).values()];
}

/** What ends after the plan does so later or earlier than was computed, once phases before it took what they took. */
function asItIs({ portfolio: { counted, grid } }: Draft, item: Unfit): Unfit {
  const phases = counted.find(({ pilot }) => pilot.id === item.pilot)?.phases ?? [];
  const [previous, missing] = [phases[item.phase - 2], phases[item.phase - 1]];
  const end = previous ? endOf(previous) : null;
  if (end === null || !missing?.weeks || !phases.some(hasStarted)) return item;
  const until = addDays(dateOfWeek(grid, end + missing.weeks), -1);
  const why = item.why.map((obstacle) =>
    obstacle.code === 'horizon' && until > obstacle.facts.horizonEnd
      ? { ...obstacle, facts: { ...obstacle.facts, until } }
      : obstacle,
  );
  return { ...item, why };
}

/** What does not fit and why; nothing when everything fits. */
export function unfitSections(draft: Draft): readonly Section[] {
  const { sequence, portfolio } = draft;
  const unfit = (sequence?.unfit ?? []).map((item) => asItIs(draft, item));
  if (unfit.length === 0) return [];
  const titleOf = (id: string): string =>
    portfolio.proposals.find(({ pilot }) => pilot.id === id)?.pilot.title ?? id;
  const items = sameReason(unfit).map((group): ListItem => {
    const [{ pilot: first, phase, why }] = group;
    const pilots = list(group.map(({ pilot }) => title(titleOf(pilot))));
    const because = why.map((constraint) => constraintText(constraint));
    // Of many the reason comes first: after all their names nobody looks for it.
    const sentences =
      group.length > MOST_NAMED
        ? [
            say('unfit.items', { pilots: count(group.length), phase: count(phase) }),
            ...because,
            say('unfit.names', { pilots }),
          ]
        : [say('unfit.item', { pilot: pilots, phase: count(phase) }), ...because];
    return {
      sentences,
      ...(group.length === 1 ? { link: pilotAnchor(first) } : {}),
    };
  });
  const out = unfit.filter(({ fits }) => !fits).length;
  const texts = [
    ...(out > 0 ? [say('unfit.text', { pilots: count(out) })] : []),
    ...(unfit.length > out ? [say('unfit.later', { pilots: count(unfit.length - out) })] : []),
  ];
  return [
    {
      id: 'unfit',
      heading: say('unfit.heading'),
      blocks: [paragraph(texts), { kind: 'list', ordered: false, items }],
      sections: [],
    },
  ];
}
