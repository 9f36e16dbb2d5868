import { dayCell, textCell, type Cell, type Row, type Table } from '../../platform/views/index.js';
import { kpiName, kpiValue, type Speech } from '../../platform/words/index.js';
import {
  findKpi,
  gateReadings,
  weeksLater,
  type GateThreshold,
  type IsoDate,
  type MeasuredValue,
  type PhasePromise,
  type PlannedPhase,
  type ThresholdReading,
} from '../../planning/index.js';
import type { OpenedPilot, Promised } from '../gate-desk.js';

/** Where the promise was frozen, in a sentence. */
export function sourceText(
  { judged }: Pick<OpenedPilot, 'judged'>,
  source: Promised['source'],
  { t, f }: Speech,
): string {
  const words = t.gates.running.sources;
  if (!source) return words.none[judged.sequenced ? 'sequence' : 'asked'];
  const on = f.date(source.on);
  return source.kind === 'version'
    ? words.version({ version: source.version ?? '', on })
    : words[source.kind]({ on });
}

/** A measured figure with the unit of its measure. */
export function valueText(kpi: string, value: number, speech: Speech): string {
  const known = findKpi(kpi);
  return known ? kpiValue(value, known.unit, speech) : speech.f.number(value, 2);
}

function thresholdText({ kpi, op, value, unit, weeks }: GateThreshold, speech: Speech): string {
  const { t, f } = speech;
  const words = t.gates.running;
  return words.threshold({
    measure: kpiName(kpi, speech),
    op: t.planNames.comparisons[op],
    value: unit === undefined ? valueText(kpi, value, speech) : `${f.number(value, 2)} ${unit}`,
    lasting: weeks === undefined ? '' : words.lasting({ weeks: f.weeks(weeks) }),
  });
}

function latestText({ kpi, value, on }: MeasuredValue, speech: Speech): string {
  const { t, f } = speech;
  return t.gates.running.latest({ value: valueText(kpi, value, speech), on: f.date(on) });
}

function readingCell({ verdict, latest, heldWeeks }: ThresholdReading, speech: Speech): Cell {
  const { t, f } = speech;
  const words = t.gates.running;
  const held = verdict === 'too-short' ? `, ${words.heldFor({ weeks: f.weeks(heldWeeks) })}` : '';
  const icon = { met: 'ok', missed: 'no', 'too-short': 'mid', 'not-measured': 'open' } as const;
  return {
    ...textCell(latest ? latestText(latest, speech) : ''),
    badge: {
      icon: icon[verdict],
      text: `${words.verdicts[verdict]}${held}`,
      tone: verdict === 'missed' ? 'hot' : verdict === 'not-measured' ? 'quiet' : '',
    },
  };
}

function laterText(promised: IsoDate | null, real: IsoDate, { t, f }: Speech): string {
  const words = t.gates.running;
  const weeks = weeksLater(promised, real);
  if (weeks === null) return f.date(real);
  const late = weeks < 0 ? words.weeksEarlier({ weeks: -weeks }) : words.weeksLater({ weeks });
  return `${f.date(real)}, ${late}`;
}

function gateRows(promise: PhasePromise, phase: PlannedPhase, speech: Speech): readonly Row[] {
  const words = speech.t.gates.running;
  const { gate } = promise;
  const rows = gateReadings(gate, phase.written.measured).map((reading): Row => ({
    header: textCell(words.gateOn),
    cells: [textCell(thresholdText(reading.threshold, speech)), readingCell(reading, speech)],
  }));
  if (rows.length > 0 || !gate?.threshold?.trim()) return rows;
  return [
    { header: textCell(words.gateOn), cells: [textCell(gate.threshold), textCell(words.judgeYourself)] },
  ];
}

function measureRows({ measure }: PhasePromise, { written }: PlannedPhase, speech: Speech): readonly Row[] {
  if (!measure) return [];
  const words = speech.t.gates.running;
  const latest = (written.measured ?? [])
    .filter(({ kpi }) => kpi === measure.kpi)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
  const promised = measure.target?.trim() ? measure.target : words.nothingPromised;
  const note = measure.baseline?.trim()
    ? words.measure({ measure: kpiName(measure.kpi, speech), baseline: measure.baseline })
    : kpiName(measure.kpi, speech);
  return [
    {
      header: textCell(note),
      cells: [textCell(promised), textCell(latest ? latestText(latest, speech) : words.nothing)],
    },
  ];
}

function meansRows(
  { money, fte, weeks }: PhasePromise,
  { written }: PlannedPhase,
  hoursPerWeek: number,
  speech: Speech,
): readonly Row[] {
  const { t, f } = speech;
  const words = t.gates.running;
  const { spent } = written;
  const hours =
    fte === undefined || weeks === null
      ? words.nothingPromised
      : words.fteFor({
          fte: f.number(fte, 2),
          weeks: f.weeks(weeks),
          hours: f.number(fte * weeks * hoursPerWeek, 0),
        });
  return [
    {
      header: textCell(words.money),
      cells: [
        textCell(money === undefined ? words.nothingPromised : f.euro(money)),
        textCell(spent ? f.euro(spent.money) : words.nothing),
      ],
    },
    {
      header: textCell(words.hours),
      cells: [
        textCell(hours),
        textCell(spent ? words.spentHours({ hours: f.number(spent.hours, 1) }) : words.nothing),
      ],
    },
  ];
}

/** The frozen promise of a phase beside what happened. */
export function promiseTable(
  { portfolio }: OpenedPilot,
  phase: PlannedPhase,
  promise: PhasePromise,
  speech: Speech,
): Table {
  const { t, f } = speech;
  const words = t.gates.running;
  const { started } = phase.written;
  return {
    caption: words.promisedCaption({ phase: phase.number }),
    columns: [words.what, words.promised, words.happened].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: [
          {
            header: textCell(words.start),
            cells: [
              dayCell(promise.from === null ? words.noGate : f.date(promise.from)),
              textCell(started === undefined ? words.notBegun : laterText(promise.from, started, speech)),
            ],
          },
          ...measureRows(promise, phase, speech),
          ...gateRows(promise, phase, speech),
          ...meansRows(promise, phase, portfolio.settings['gate.hoursPerWeek'], speech),
        ],
      },
    ],
  };
}
