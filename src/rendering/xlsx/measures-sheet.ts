import { findKpi } from '../../planning/index.js';
import { capitalised } from '../capitalised.js';
import type { PlanSource } from '../plan-source.js';
import { numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

/** What each phase in the plan is measured by. */
export function measuresSheet({ portfolio, speaker }: PlanSource): PlanSheet {
  const { heads, sheets } = speaker.speech.t.planExports;
  return {
    name: sheets.measures,
    columns: [
      narrow(heads.code),
      wide(heads.pilot),
      narrow(heads.phase),
      wide(heads.measure),
      wide(heads.baseline),
      wide(heads.target),
      middle(heads.measureOwner),
      narrow(heads.lag),
    ],
    rows: portfolio.counted.flatMap(({ pilot, phases }) =>
      phases.flatMap(({ number, written: { measure } }) =>
        measure === undefined
          ? []
          : [
              [
                textValue(pilot.id),
                textValue(pilot.title),
                numberValue(number),
                textValue(capitalised(speaker.say({ kind: 'term', group: 'kpi', value: measure.kpi }))),
                textValue(measure.baseline),
                textValue(measure.target),
                textValue(measure.owner),
                numberValue(findKpi(measure.kpi)?.lagWeeks),
              ],
            ],
      ),
    ),
  };
}
