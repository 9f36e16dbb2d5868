import type { Speech } from '../../words/index.js';
import type { Board, BoardCell } from '../parts/board.js';
import { marks } from '../parts/marks.js';
import { thermometer } from '../parts/temperature.js';

const HERE = '/stijl';

/** One row of the board with a cell of every kind. */
export function boardSample(speech: Speech): Board {
  const { t, f } = speech;
  const { style } = t;
  const phases = [1, 2, 3].map((number) => t.terms.phase({ number }));
  const columns = [style.boardHead, t.terms.proposal, ...phases, t.terms.permanent];
  return {
    columns,
    rows: [
      {
        name: t.terms.cs['customer-experience'],
        lines: [style.boardLines, f.degrees(3)],
        cells: cells(speech, columns.slice(1)),
      },
    ],
  };
}

function cells(
  { t, f }: Speech,
  [proposal = '', one = '', two = '', three = '', permanent = '']: string[],
): BoardCell[] {
  const { style } = t;
  const { sample } = style;
  const planned = (from: string, to: string) => [
    { title: sample.pilot, href: HERE, lines: [sample.next, f.quarters(from, to)] },
  ];
  return [
    {
      name: proposal,
      count: style.boardCount({ count: 1 }),
      badge: { icon: 'warn', text: t.terms.severities.warning, tone: 'hot' },
      cards: [
        {
          title: { text: sample.pilotTwo, href: HERE },
          lines: [sample.departmentTwo, f.quarter('2026-Q3')],
          step: 1,
          marks: marks(
            { culture: 'pass', resources: 'conditional', gain: 'pass', scalability: 'incomplete' },
            t,
          ),
          thermometer: thermometer(1, t),
        },
      ],
      planned: [],
    },
    {
      name: one,
      count: style.boardCount({ count: 1 }),
      cards: [
        {
          title: { text: sample.pilot, href: HERE },
          lines: [sample.department, f.months('2026-01', '2026-06')],
          step: 4,
          marks: marks({ culture: 'pass', resources: 'pass', gain: 'pass', scalability: 'fail' }, t),
          thermometer: thermometer(4, t),
          gate: style.boardGate,
          action: { text: t.boardPage.move, href: HERE, hidden: sample.pilot },
        },
      ],
      planned: [],
    },
    { name: two, count: style.boardPlanned({ count: 1 }), cards: [], planned: planned('2026-Q3', '2027-Q1') },
    {
      name: three,
      count: style.boardPlanned({ count: 1 }),
      cards: [],
      planned: planned('2027-Q2', '2027-Q4'),
    },
    { name: permanent, count: style.boardEmpty, cards: [], planned: [], empty: { text: sample.permanent } },
  ];
}
