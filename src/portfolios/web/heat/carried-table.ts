import { numberCell, textCell, type Table } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { addDays, type CarriedOn, type Portfolio } from '../../../planning/index.js';
import { departmentName } from '../../names.js';

/** Phases of other plans that warm the people of this one; nothing when there are none. */
export function carriedTable(portfolio: Portfolio, speech: Speech): { readonly carried?: Table } {
  const { carried } = portfolio;
  const words = speech.t.severalPlans;
  if (carried.length === 0) return {};
  return {
    carried: {
      caption: words.carriedTitle,
      note: words.carriedLead,
      columns: [
        { lines: [words.carriedPilot] },
        { lines: [words.carriedPhase], numeric: true },
        { lines: [words.carriedFrom] },
        { lines: [words.carriedWhen] },
        { lines: [words.carriedDepartments] },
        { lines: [words.carriedIntensity], numeric: true },
      ],
      groups: [{ rows: carried.map((each) => carriedRow(each, portfolio, speech)) }],
    },
  };
}

function carriedRow({ about, phase }: CarriedOn, portfolio: Portfolio, { t, f }: Speech) {
  const until = addDays(about.start, 7 * about.weeks - 1);
  const departments = [phase.owner, ...phase.involved].map((id) => departmentName(portfolio, id));
  return {
    header: textCell(about.title),
    cells: [
      numberCell(String(about.phase)),
      textCell(about.plan),
      textCell(t.severalPlans.periodValue({ from: f.date(about.start), to: f.date(until) })),
      textCell(f.list(departments)),
      numberCell(String(about.intensity)),
    ],
  };
}
