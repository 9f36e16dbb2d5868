import { dayCell, textCell, type Cell, type Table } from '../../platform/views/index.js';
import { describeNotEarlier, type Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  planPhases,
  type PlannedPhase,
  type Portfolio,
  type SequenceResult,
} from '../../planning/index.js';
import { namesOf } from '../names.js';

/** Where the planner fixes a phase; nothing for people who may only look, and for what has begun. */
export type DatesLink = (phase: PlannedPhase) => { readonly href?: string };

/** Every phase with its date, what was asked, and the one limit to name. */
export function reasonsTable(
  result: SequenceResult,
  portfolio: Portfolio,
  speech: Speech,
  datesLink: DatesLink,
): Table {
  const { t } = speech;
  return {
    caption: t.sequencePage.reasonsCaption,
    columns: [
      { lines: [t.sequencePage.pilot] },
      { lines: [t.sequencePage.start] },
      { lines: [t.sequencePage.asked] },
      { lines: [t.sequencePage.why] },
    ],
    groups: portfolio.counted.map(({ pilot }) => {
      const asked = planPhases(portfolio.grid, pilot);
      return {
        heading: { text: pilot.title, columns: 4 },
        rows: asked.map((phase, index) => ({
          header: dayCell(t.terms.phase({ number: phase.number }), datesLink(phase)),
          cells: reasonCells(
            { result, phase, start: result.starts.get(pilot.id)?.[index] ?? null },
            portfolio,
            speech,
          ),
        })),
      };
    }),
  };
}

interface Placed {
  readonly result: SequenceResult;
  /** With the date that was asked for. */
  readonly phase: PlannedPhase;
  readonly start: number | null;
}

function reasonCells(
  { result, phase, start }: Placed,
  portfolio: Portfolio,
  speech: Speech,
): readonly Cell[] {
  const { t, f, language } = speech;
  const reason = result.reasons.find(
    ({ pilot, phase: number }) => pilot === phase.pilot && number === phase.number,
  );
  const dateOf = (week: number): string => f.date(dateOfWeek(portfolio.grid, week));
  return [
    dayCell(start === null ? t.sequencePage.doesNotFit : dateOf(start)),
    dayCell(phase.start === null ? t.sequencePage.notAsked : dateOf(phase.start)),
    textCell(reason && start !== null ? describeNotEarlier(reason, namesOf(portfolio), language) : ''),
  ];
}
