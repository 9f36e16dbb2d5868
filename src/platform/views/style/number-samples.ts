import type { Speech } from '../../words/index.js';
import type { Board } from '../parts/board.js';
import { type Figure, svgMarkup } from '../parts/figures.js';
import type { TemperatureStep } from '../parts/models.js';
import { breachCell, heatCell, numberCell, type Table, textCell, zeroCell } from '../parts/tables.js';
import { boardSample } from './board-sample.js';

export interface NumberSamples {
  readonly plain: Table;
  readonly heat: Table;
  readonly figure: Figure;
  readonly minis: readonly Mini[];
  readonly board: Board;
}

/** `{{> minis}}`: small drawings on one scale. `hot` names the icon of one that is over its limit. */
interface Mini {
  readonly heading: string;
  readonly text: string;
  readonly hot?: string;
  readonly svg: Figure['svg'];
}

const QUARTERS = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
const CEILING = 4;
/** Degrees and temperature step per quarter. */
const HEAT: readonly (readonly [number, TemperatureStep])[] = [
  [1, 2],
  [2, 3],
  [4, 4],
  [4.5, 5],
];

export function numberSamples(speech: Speech): NumberSamples {
  const { style } = speech.t;
  const svg = bars(style.figureLabel, HEAT);
  return {
    plain: plainTable(speech),
    heat: heatTable(speech),
    figure: {
      label: style.figureLabel,
      svg,
      legend: [{ temperature: { step: 5, text: speech.t.terms.temperatures[5] }, text: style.aboveCeiling }],
      conclusion: style.figureConclusion,
      note: style.figureNote,
      table: heatTable(speech),
    },
    minis: [
      { heading: style.sample.departmentTwo, text: speech.f.degrees(4.5), hot: style.aboveCeiling, svg },
      {
        heading: style.sample.departmentThree,
        text: speech.f.degrees(1),
        svg: bars(style.sample.departmentThree, [
          [0.5, 1],
          [1, 2],
        ]),
      },
    ],
    board: boardSample(speech),
  };
}

function plainTable({ t, f }: Speech): Table {
  const { style } = t;
  const row = (number: number, money: number, fte: number) => ({
    header: textCell(t.terms.phase({ number })),
    cells: [numberCell(f.euro(money)), fte === 0 ? zeroCell(f.fixed(fte)) : numberCell(f.fixed(fte))],
  });
  return {
    caption: style.plainCaption,
    columns: [
      { lines: [style.phaseHead] },
      { lines: [style.moneyHead], numeric: true },
      { lines: [style.fteHead], numeric: true },
    ],
    groups: [
      { heading: { text: style.sample.pilot, columns: 3 }, rows: [row(1, 18_000, 2.3), row(2, 30_000, 2.8)] },
      {
        heading: { text: style.sample.pilotTwo, columns: 3 },
        rows: [
          row(1, 9_500.5, 0),
          {
            header: textCell(style.total),
            cells: [numberCell(f.euro(57_500.5)), breachCell(f.fixed(5.1), style.aboveCeiling)],
            total: true,
          },
        ],
      },
    ],
  };
}

function heatTable({ t, f }: Speech): Table {
  const { style } = t;
  const above = { icon: { name: 'warn', label: style.aboveCeiling }, strong: true } as const;
  return {
    caption: style.tableCaption,
    note: style.tableNote,
    look: 'heat',
    columns: [
      { lines: [style.terms.owner], hidden: true },
      ...QUARTERS.map((quarter) => ({ lines: f.quarter(quarter).split(' '), numeric: true })),
      { lines: [t.terms.ceiling], numeric: true },
    ],
    groups: [
      {
        rows: [
          {
            header: textCell(style.sample.departmentTwo),
            cells: [
              ...HEAT.map(([value, step]) => heatCell(f.number(value), step, value > CEILING ? above : {})),
              numberCell(f.number(CEILING)),
            ],
          },
        ],
      },
    ],
  };
}

/** Drawing units of a bar: 60 wide with 10 between, 20 high per degree, on a base at 120. */
const BAR = { width: 60, gap: 10, perDegree: 20, base: 120 } as const;

function bars(label: string, heat: readonly (readonly [number, TemperatureStep])[]) {
  const drawn = heat.map(([value, step], index) => {
    const height = value * BAR.perDegree;
    const x = index * (BAR.width + BAR.gap);
    return `<rect class="t${String(step)} edge" x="${String(x)}" y="${String(BAR.base - height)}" width="${String(BAR.width)}" height="${String(height)}"/>`;
  });
  const ceiling = `<path class="ceiling" d="M2 ${String(BAR.base - CEILING * BAR.perDegree)}H278"/>`;
  const axis = `<path class="axis" d="M0 ${String(BAR.base)}H280"/>`;
  return svgMarkup(
    `<svg class="fig" viewBox="0 0 280 124" width="280" height="124" role="img" aria-label="${label.replaceAll('&', '&amp;')}">${drawn.join('')}${axis}${ceiling}</svg>`,
  );
}
