import { dayCell, textCell, type Cell, type Table } from '../../platform/views/index.js';
import { describeNotEarlier, type Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  planPhases,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
  type SequenceResult,
} from '../../planning/index.js';
import { namesOf } from '../names.js';
import { pilotsCaption } from './pilot-filter.js';

/** Where the planner fixes a phase; nothing for people who may only look, and for what has begun. */
export type DatesLink = (phase: PlannedPhase) => { readonly href?: string };

/** Every phase with its date, what was asked, and the one limit to name. */
export function reasonsTable(
  result: SequenceResult,
  { portfolio, pilots }: { readonly portfolio: Portfolio; readonly pilots: readonly Proposal[] },
  speech: Speech,
  datesLink: DatesLink,
): Table {
  const { t } = speech;
  const names = namesOf(portfolio);
  const reasons = new Map(result.reasons.map((reason) => [keyOf(reason), reason]));
  return {
    caption: pilotsCaption(t.sequencePage.reasonsCaption, pilots, portfolio, speech),
    columns: [
      { lines: [t.sequencePage.pilot] },
      { lines: [t.sequencePage.start] },
      { lines: [t.sequencePage.asked] },
      { lines: [t.sequencePage.why] },
    ],
    groups: pilots.map(({ pilot }) => {
      const asked = planPhases(portfolio.grid, pilot);
      return {
        heading: { text: pilot.title, columns: 4 },
        rows: asked.map((phase, index) => ({
          header: dayCell(t.terms.phase({ number: phase.number }), datesLink(phase)),
          cells: reasonCells(
            {
              ...{ phase, names, reason: reasons.get(keyOf({ pilot: pilot.id, phase: phase.number })) },
              start: result.starts.get(pilot.id)?.[index] ?? null,
            },
            portfolio,
            speech,
          ),
        })),
      };
    }),
  };
}

function keyOf({ pilot, phase }: { readonly pilot: string; readonly phase: number }): string {
  return `${pilot}/${String(phase)}`;
}

interface Placed {
  readonly names: ReturnType<typeof namesOf>;
  readonly reason: SequenceResult['reasons'][number] | undefined;
  /** With the date that was asked for. */
  readonly phase: PlannedPhase;
  readonly start: number | null;
}

function reasonCells(
  { names, reason, phase, start }: Placed,
  portfolio: Portfolio,
  speech: Speech,
): readonly Cell[] {
  const { t, f, language } = speech;
  const dateOf = (week: number): string => f.date(dateOfWeek(portfolio.grid, week));
  return [
    dayCell(start === null ? t.sequencePage.doesNotFit : dateOf(start)),
    dayCell(phase.start === null ? t.sequencePage.notAsked : dateOf(phase.start)),
    textCell(reason && start !== null ? describeNotEarlier(reason, names, language) : ''),
  ];
}
