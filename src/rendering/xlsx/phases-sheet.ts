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
import { dateValue, moneyValue, numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

function gateCells({ portfolio, language }: PlanSource, phase: PlannedPhase): readonly Cell[] {
  const { gate } = phase.written;
  const window = gateWindow(portfolio.grid, phase);
  return [
    dateValue(window?.from, language),
    dateValue(window?.to, language),
    textValue(gate?.threshold),
    textValue(gate?.decider),
    textValue(gate?.stopRule),
  ];
}

function rowOf(source: PlanSource, { pilot }: Proposal, phase: PlannedPhase): readonly Cell[] {
  const { portfolio, language } = source;
  const { grid, organisation, departments } = portfolio;
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
    moneyValue(money),
    ...organisation.departments.map(({ id }) =>
      numberValue(fte && Object.hasOwn(fte, id) ? fte[id] : undefined),
    ),
    ...gateCells(source, phase),
  ];
}

/** Every phase of every pilot in the plan once. */
export function phasesSheet(source: PlanSource): PlanSheet {
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
      narrow(heads.euros),
      ...portfolio.organisation.departments.map(({ name }) => narrow(heads.fte({ name }))),
      narrow(heads.gateFrom),
      narrow(heads.gateTo),
      wide(heads.threshold),
      middle(heads.decider),
      wide(heads.stopRule),
    ],
    rows: portfolio.counted.flatMap((proposal) =>
      proposal.phases.map((phase) => rowOf(source, proposal, phase)),
    ),
  };
}
