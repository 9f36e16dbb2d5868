import { dayCell, textCell, type Cell, type Table } from '../../platform/views/index.js';
import { describeReason, type Speech } from '../../platform/words/index.js';
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
  result: Pick<SequenceResult, 'reasons' | 'starts'>,
  { portfolio, pilots }: { readonly portfolio: Portfolio; readonly pilots: readonly Proposal[] },
  speech: Speech,
  datesLink: DatesLink,
): Table {
  const { t } = speech;
  const names = namesOf(portfolio);
  return {
    caption: pilotsCaption(t.sequencePage.reasonsCaption, pilots, portfolio, speech),
    columns: [
      { lines: [t.sequencePage.pilot] },
      { lines: [t.sequencePage.start] },
      { lines: [t.sequencePage.why] },
    ],
    groups: pilots.map(({ pilot }) => {
      const asked = planPhases(portfolio.grid, pilot);
      return {
        heading: { text: pilot.title, columns: 3 },
        rows: asked.map((phase, index) => ({
          header: dayCell(t.terms.phase({ number: phase.number }), datesLink(phase)),
          cells: reasonCells(
            {
              ...{ phase, names, reason: reasonsOf(result, phase)[0] },
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

/** What keeps a phase from beginning a week earlier, the one to name first. */
export function reasonsOf(
  { reasons }: Pick<SequenceResult, 'reasons'>,
  phase: Pick<PlannedPhase, 'pilot' | 'number'>,
): SequenceResult['reasons'] {
  return reasons.filter((each) => each.pilot === phase.pilot && each.phase === phase.number);
}

/** What its owner asked for. */
function askedNote(
  asked: number | null,
  start: number | null,
  { grid }: Portfolio,
  { t, f }: Speech,
): string {
  if (asked === null) return t.sequencePage.notAsked;
  return asked === start
    ? t.sequencePage.asAsked
    : t.sequencePage.askedFor({ day: f.date(dateOfWeek(grid, asked)) });
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
  const begins = start === null ? t.sequencePage.doesNotFit : f.date(dateOfWeek(portfolio.grid, start));
  return [
    dayCell(begins, {
      note: askedNote(phase.start, start, portfolio, speech),
    }),
    textCell(reason && start !== null ? describeReason(reason, names, language) : ''),
  ];
}
