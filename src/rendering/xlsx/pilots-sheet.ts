import {
  addDays,
  CRITERIA,
  dateOfWeek,
  endOf,
  type IsoDate,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import type { PlanSource } from '../plan-source.js';
import { shownPilots, type ShownRows } from '../shown-rows.js';
import { dateValue, numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

function firstStart({ grid }: Portfolio, { phases }: Proposal): IsoDate | undefined {
  const starts = phases.flatMap(({ start }) => start ?? []);
  return starts.length === 0 ? undefined : dateOfWeek(grid, Math.min(...starts));
}

function lastDay({ grid }: Portfolio, { phases }: Proposal): IsoDate | undefined {
  const ends = phases.flatMap((phase) => endOf(phase) ?? []);
  return ends.length === 0 ? undefined : addDays(dateOfWeek(grid, Math.max(...ends)), -1);
}

/** Every proposal once, also those that are not in the plan; for others than who decides only those, without verdicts. */
export function pilotsSheet(source: PlanSource, rows: ShownRows): PlanSheet {
  const { portfolio, speaker, language } = source;
  const { planExports, terms } = speaker.speech.t;
  const { heads, sheets, yes, no } = planExports;
  return {
    name: sheets.pilots,
    columns: [
      narrow(heads.code),
      wide(heads.pilot),
      middle(heads.c),
      middle(heads.owner),
      middle(heads.sponsor),
      ...(rows.all
        ? [
            middle(heads.verdict),
            ...CRITERIA.map((criterion) => narrow(terms.criteria[criterion].name)),
            narrow(heads.inPlan),
          ]
        : []),
      narrow(heads.firstStart),
      narrow(heads.lastDay),
      narrow(heads.firstResult),
    ],
    rows: shownPilots(source, rows).map((proposal) => {
      const { pilot, assessment, counted } = proposal;
      return [
        textValue(pilot.id),
        textValue(pilot.title),
        textValue(terms.cs[pilot.c]),
        textValue(portfolio.departments.get(pilot.owner)?.name ?? pilot.owner),
        textValue(pilot.sponsor),
        ...(rows.all
          ? [
              textValue(terms.pilotVerdicts[assessment.verdict]),
              ...CRITERIA.map((criterion) => numberValue(assessment.criteria[criterion].sum)),
              textValue(counted ? yes : no),
            ]
          : []),
        dateValue(firstStart(portfolio, proposal), language),
        dateValue(lastDay(portfolio, proposal), language),
        numberValue(pilot.firstResultWeeks),
      ];
    }),
  };
}
