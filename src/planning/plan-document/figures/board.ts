import type { CriterionVerdict, PilotVerdict } from '../../criteria/assessment.js';
import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import { CRITERIA, type Criterion } from '../../pilots/pilot.js';
import { isOver } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import type { Span } from '../facts.js';
import { noDates, phaseSpan, type NoDates } from '../spans.js';

/** The four Cs against the phases: each pilot is a row inside its C, each phase a card in it. */
export interface Board {
  /** Highest phase number, at least 3. */
  readonly phases: number;
  readonly rows: readonly BoardRow[];
}

export interface BoardRow {
  readonly c: C;
  readonly pilots: readonly BoardPilot[];
  /** Why the C is left out, when it was written down. */
  readonly emptyReason?: string;
}

export interface BoardPilot {
  readonly pilot: string;
  readonly title: string;
  readonly owner: string;
  readonly verdict: PilotVerdict;
  readonly marks: readonly { readonly criterion: Criterion; readonly verdict: CriterionVerdict }[];
  readonly cards: readonly BoardCard[];
}

export interface BoardCard {
  readonly phase: number;
  readonly title?: string;
  readonly intensity: number;
  /** Absent without dates. */
  readonly span?: Span;
  /** Why, where it has none. */
  readonly noDates: NoDates;
}

const LEAST_PHASES = 3;

function boardPilot(
  portfolio: Portfolio,
  { pilot, assessment, phases }: Proposal,
  computed: boolean,
): BoardPilot {
  return {
    pilot: pilot.id,
    title: pilot.title,
    owner: portfolio.departments.get(pilot.owner)?.name ?? pilot.owner,
    verdict: assessment.verdict,
    marks: CRITERIA.map((criterion) => ({ criterion, verdict: assessment.criteria[criterion].verdict })),
    cards: phases.map((phase): BoardCard => {
      const span = phaseSpan(portfolio.grid, phase);
      const title = phase.written.title;
      return {
        phase: phase.number,
        intensity: phase.intensity,
        noDates: noDates(isOver(phase, phases), computed),
        ...(title === undefined ? {} : { title }),
        ...(span === undefined ? {} : { span }),
      };
    }),
  };
}

export function board(portfolio: Portfolio, computed = false): Board {
  const rows = FOUR_CS.map((c): BoardRow => {
    const emptyReason = portfolio.plan.emptyC?.[c];
    return {
      c,
      pilots: portfolio.counted
        .filter(({ pilot }) => pilot.c === c)
        .map((proposal) => boardPilot(portfolio, proposal, computed)),
      ...(emptyReason === undefined ? {} : { emptyReason }),
    };
  });
  const longest = Math.max(LEAST_PHASES, ...portfolio.counted.map(({ phases }) => phases.length));
  return { phases: longest, rows };
}

/** The same board over several pages, at most `pilots` rows on each; an empty C counts as one row. */
export function splitBoard(data: Board, pilots: number): readonly Board[] {
  const pages: BoardRow[][] = [];
  let room = 0;
  for (const row of data.rows) {
    let rest = row.pilots;
    do {
      if (room === 0) [room] = [pilots, pages.push([])];
      const part = rest.slice(0, room);
      pages.at(-1)?.push({ ...row, pilots: part });
      rest = rest.slice(part.length);
      room -= Math.max(1, part.length);
    } while (rest.length > 0);
  }
  return pages.map((rows) => ({ ...data, rows }));
}
