import { dayCell, numberCell, textCell, type Cell, type Table } from '../../platform/views/index.js';
import { kpiName, type Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  endOf,
  isExample,
  type Pilot,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import { departmentName } from '../names.js';

/** Steps one, two and three of a pilot: what widens, when, what it asks, and the gate that opens the next. */
export function phasesTable({ pilot, phases }: Proposal, portfolio: Portfolio, speech: Speech): Table {
  const { t } = speech;
  const p = t.pilotPages;
  return {
    caption: p.phasesCaption({ count: phases.length, title: pilot.title }),
    columns: [
      { lines: [p.phase] },
      { lines: [p.when] },
      { lines: [p.heat], numeric: true },
      { lines: [p.money], numeric: true },
      { lines: [p.hours] },
      { lines: [p.measure] },
      { lines: [p.gate] },
    ],
    groups: [
      {
        rows: phases.map((phase) => ({
          header: dayCell(t.terms.phase({ number: phase.number }), titleNote(pilot, phase, speech)),
          cells: marked(pilot, phase.number, phaseCells(phase, portfolio, speech), speech),
        })),
      },
    ],
  };
}

function titleNote(
  pilot: Pilot,
  { number, written: { title } }: PlannedPhase,
  { t }: Speech,
): { readonly note?: string } {
  if (title === undefined) return {};
  const example = isExample(pilot, `phases[${String(number - 1)}].title`);
  return { note: example ? `${title} · ${t.cataloguePages.examples.mark}` : title };
}

/** What each column of the table shows of a phase. */
const COLUMN_FIELDS = ['weeks', 'intensity', 'money', 'fte', 'measure', 'gate'];

/** Says under every value that still comes from the catalogue that it is an example. */
function marked(pilot: Pilot, number: number, cells: readonly Cell[], { t }: Speech): readonly Cell[] {
  const { mark } = t.cataloguePages.examples;
  return cells.map((cell, index) => {
    const field = COLUMN_FIELDS[index] ?? '';
    return isExample(pilot, `phases[${String(number - 1)}].${field}`)
      ? { ...cell, note: [cell.note, mark].filter(Boolean).join(' · ') }
      : cell;
  });
}

function phaseCells(phase: PlannedPhase, portfolio: Portfolio, speech: Speech): readonly Cell[] {
  const { t, f } = speech;
  const { written } = phase;
  const gate = written.gate;
  return [
    dayCell(whenText(phase, portfolio, speech)),
    numberCell(String(phase.intensity)),
    numberCell(written.money === undefined ? t.pilotPages.noMoney : f.euro(written.money)),
    textCell(hoursText(phase, portfolio, speech)),
    textCell(measureText(phase, speech)),
    gate
      ? textCell(
          gate.threshold ?? t.pilotPages.noThreshold,
          gate.decider === undefined ? {} : { note: gate.decider },
        )
      : textCell(t.pilotPages.noGate),
  ];
}

/** "5 januari t/m 5 juli 2026": the last day is the Sunday of the last week. */
function whenText(phase: PlannedPhase, { grid }: Portfolio, { t, f }: Speech): string {
  const end = endOf(phase);
  if (phase.start === null || end === null)
    return phase.weeks === null ? t.pilotPages.noDates : f.weeks(phase.weeks);
  return f.months(dateOfWeek(grid, phase.start), dateOfWeek(grid, end - 1));
}

function hoursText({ written }: PlannedPhase, portfolio: Portfolio, { t, f }: Speech): string {
  const hours = Object.entries(written.fte ?? {}).map(
    ([id, fte]) => `${departmentName(portfolio, id)} ${f.number(fte)}`,
  );
  return hours.length === 0 ? t.pilotPages.noHours : hours.join(', ');
}

function measureText({ written: { measure } }: PlannedPhase, { t }: Speech): string {
  if (!measure) return t.pilotPages.noMeasure;
  const { kpi, baseline, target } = measure;
  return t.pilotPages.measureLine({
    kpi: kpiName(kpi, { t }),
    baseline: baseline ?? t.pilotPages.unknown,
    target: target ?? t.pilotPages.unknown,
  });
}
