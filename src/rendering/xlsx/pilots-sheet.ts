import type { Cell } from 'write-excel-file/node';
import { addDays, CRITERIA, dateOfWeek, endOf, type PlannedPhase } from '../../planning/index.js';
import type { PlanSource } from '../plan-source.js';
import { shownPilots, type ShownRows } from '../shown-rows.js';
import { dateValue, numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

/** First day and last one. */
function dayCells({ portfolio: { grid }, language }: PlanSource, phases: readonly PlannedPhase[]): Cell[] {
  const starts = phases.flatMap(({ start }) => start ?? []);
  const ends = phases.flatMap((phase) => endOf(phase) ?? []);
  return [
    dateValue(starts.length === 0 ? undefined : dateOfWeek(grid, Math.min(...starts)), language),
    dateValue(ends.length === 0 ? undefined : addDays(dateOfWeek(grid, Math.max(...ends)), -1), language),
  ];
}

/** Every proposal once, also those that are not in the plan; for others than who decides only those, without verdicts and promises. */
export function pilotsSheet(source: PlanSource, rows: ShownRows): PlanSheet {
  const { portfolio, speaker } = source;
  const { planExports, terms } = speaker.speech.t;
  const { heads, sheets, yes, no } = planExports;
  return {
    name: sheets.pilots,
    columns: [
      narrow(heads.code),
      wide(heads.pilot),
      middle(heads.c),
      middle(heads.owner),
      ...(rows.all
        ? [
            middle(heads.sponsor),
            middle(heads.verdict),
            ...CRITERIA.map((criterion) => narrow(terms.criteria[criterion].name)),
            narrow(heads.inPlan),
          ]
        : []),
      narrow(heads.firstStart),
      narrow(heads.lastDay),
      ...(rows.all ? [narrow(heads.firstResult)] : []),
    ],
    rows: shownPilots(source, rows).map((proposal) => {
      const { pilot, assessment, counted } = proposal;
      return [
        textValue(pilot.id),
        textValue(pilot.title),
        textValue(terms.cs[pilot.c]),
        textValue(portfolio.departments.get(pilot.owner)?.name ?? pilot.owner),
        ...(rows.all
          ? [
              textValue(pilot.sponsor),
              textValue(terms.pilotVerdicts[assessment.verdict]),
              ...CRITERIA.map((criterion) => numberValue(assessment.criteria[criterion].sum)),
              textValue(counted ? yes : no),
            ]
          : []),
        ...dayCells(source, rows.phases(proposal)),
        ...(rows.all ? [numberValue(pilot.firstResultWeeks)] : []),
      ];
    }),
  };
}
