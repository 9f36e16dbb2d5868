import type { Cell } from 'write-excel-file/node';
import {
  addDays,
  dateOfWeek,
  endOf,
  gateWindow,
  type PlannedPhase,
  type Proposal,
} from '../../planning/index.js';
import type { PlanSource } from '../plan-source.js';
import type { ShownRows } from '../shown-rows.js';
import { dateValue, moneyValue, numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

function gateCells(
  { portfolio, language }: PlanSource,
  phase: PlannedPhase,
  inFull: boolean,
): readonly Cell[] {
  const { gate } = phase.written;
  const window = gateWindow(portfolio.grid, phase);
  return [
    dateValue(window?.from, language),
    dateValue(window?.to, language),
    ...(inFull ? [textValue(gate?.threshold), textValue(gate?.decider), textValue(gate?.stopRule)] : []),
  ];
}

function rowOf(
  source: PlanSource,
  rows: ShownRows,
  { pilot }: Proposal,
  phase: PlannedPhase,
): readonly Cell[] {
  const { portfolio, language } = source;
  const { grid, departments } = portfolio;
  const { title, money, fte } = phase.written;
  const end = endOf(phase);
  return [
    textValue(pilot.id),
    textValue(pilot.title),
    numberValue(phase.number),
    textValue(title),
    textValue(departments.get(phase.owner)?.name ?? phase.owner),
    dateValue(phase.start === null ? undefined : dateOfWeek(grid, phase.start), language),
    dateValue(end === null ? undefined : addDays(dateOfWeek(grid, end), -1), language),
    numberValue(phase.weeks),
    numberValue(phase.intensity),
    ...(rows.all ? [moneyValue(money)] : []),
    ...rows.departments.map(({ id }) => numberValue(fte && Object.hasOwn(fte, id) ? fte[id] : undefined)),
    ...gateCells(source, phase, rows.gates),
  ];
}

/** Every phase of every pilot in the plan once, as far as it is shown. */
export function phasesSheet(source: PlanSource, rows: ShownRows): PlanSheet {
  const { portfolio, speaker } = source;
  const { heads, sheets } = speaker.speech.t.planExports;
  return {
    name: sheets.phases,
    columns: [
      narrow(heads.code),
      wide(heads.pilot),
      narrow(heads.phase),
      wide(heads.title),
      middle(heads.owner),
      narrow(heads.start),
      narrow(heads.lastDay),
      narrow(heads.weeks),
      narrow(heads.intensity),
      ...(rows.all ? [narrow(heads.euros)] : []),
      ...rows.departments.map(({ name }) => narrow(heads.fte({ name }))),
      narrow(heads.gateFrom),
      narrow(heads.gateTo),
      ...(rows.gates ? [wide(heads.threshold), middle(heads.decider), wide(heads.stopRule)] : []),
    ],
    rows: portfolio.counted.flatMap((proposal) =>
      rows.phases(proposal).map((phase) => rowOf(source, rows, proposal, phase)),
    ),
  };
}
