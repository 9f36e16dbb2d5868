import { numberCell, textCell, zeroCell, type Cell, type Table } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  FOUR_CS,
  periodAt,
  periodOfWeek,
  type C,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';

/** How many pilots of each C have a first, second and third step in the plan, and from when. */
export function stepsTable(portfolio: Portfolio, speech: Speech): Table {
  const { t } = speech;
  const steps = [1, 2, 3] as const;
  const inC = (c: C): readonly Proposal[] => portfolio.counted.filter(({ pilot }) => pilot.c === c);
  const withThree = portfolio.counted.filter(({ phases }) => phases.length >= 3).length;
  return {
    caption: t.home.boardCaption({ three: withThree }),
    note: t.home.boardNote,
    columns: [
      { lines: ['C'] },
      ...steps.map((number) => ({ lines: [t.terms.phase({ number })], numeric: true })),
    ],
    groups: [
      {
        rows: FOUR_CS.map((c) => ({
          header: textCell(t.terms.cs[c]),
          cells: steps.map((number) => stepCell(inC(c), number, portfolio, speech)),
        })),
      },
    ],
  };
}

function stepCell(
  proposals: readonly Proposal[],
  number: number,
  portfolio: Portfolio,
  { t, f }: Speech,
): Cell {
  const phases = proposals.flatMap(({ phases: all }) => all.filter((phase) => phase.number === number));
  if (phases.length === 0) return zeroCell(t.home.noStep);
  const starts = phases.flatMap(({ start }) => (start === null ? [] : [start]));
  const first =
    starts.length === 0
      ? {}
      : { note: f.quarter(periodAt(portfolio.grid, periodOfWeek(Math.min(...starts)))) };
  return numberCell(String(phases.length), first);
}
