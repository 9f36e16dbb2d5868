import { readExample } from '../../support/examples.js';
import {
  asAskedSequence,
  assemblePortfolio,
  checkSequence,
  PROFILE_IDS,
  sequencePortfolio,
  type PlanningCase,
} from '../../../src/planning/index.js';

/** The demo organisation (domain.md 10) through the engine. */
const demo = readExample('polderzeker');
const advised = readExample('polderzeker-advised');

/** The case with every asked date fixed by the planner. */
function pinned(planningCase: PlanningCase) {
  const portfolio = assemblePortfolio(planningCase);
  const pins = portfolio.counted.flatMap(({ phases }) =>
    phases.flatMap(({ pilot, number, start }) =>
      start === null ? [] : [{ pilot, phase: number, week: start }],
    ),
  );
  return sequencePortfolio(portfolio, { pins });
}

function heatOf(result: ReturnType<typeof asAskedSequence>, department: string): readonly number[] {
  return result.certificate.departments
    .filter((row) => row.department === department)
    .map(({ heat }) => heat);
}

describe('Polderzeker as asked', () => {
  const asked = asAskedSequence(assemblePortfolio(demo));

  it.each([
    ['KS', [2, 2, 3, 3, 4, 4, 4.5, 4.5]],
    ['MC', [2, 4, 3.5, 7.5, 8, 10, 9, 10]],
    ['HR', [0, 0, 1, 1, 2, 2, 3, 3]],
    ['PI', [0, 2, 3, 4, 4.5, 4.5, 4, 4]],
    ['SC', [0, 0, 1, 2, 3, 3, 4, 4.5]],
    ['IT', [0, 0, 0.5, 0.5, 1, 2.5, 3, 3]],
  ])('%s has the heat of the worked example', (department, heat) => {
    expect(heatOf(asked, department)).toEqual(heat);
  });

  it('has its temperature and money', () => {
    const rows = asked.certificate.organisation;
    expect(rows.map((row) => Number(row.calmTemperature.toFixed(2)))).toEqual([
      0.71, 1, 1.8, 2.61, 3.47, 3.86, 4.39, 4.68,
    ]);
    expect(rows.map(({ money }) => money / 1_000)).toEqual([14, 45, 41.5, 73.5, 61.5, 70.5, 86, 84]);
    expect(Math.max(...rows.map(({ rise }) => rise))).toBeCloseTo(0.86, 2);
  });

  it('breaks exactly the limits that the findings name', () => {
    const broken = asked.violations.map(({ code, facts }) =>
      [code, 'department' in facts ? facts.department : '', 'period' in facts ? facts.period : '']
        .join(' ')
        .replace('  ', ' '),
    );
    expect(broken).toEqual([
      'rise MC 2026-Q4',
      'ceiling MC 2027-Q2',
      'ceiling MC 2027-Q3',
      'ceiling MC 2027-Q4',
      'ceiling SC 2027-Q4',
      'money 2026-Q4',
      'money 2027-Q3',
    ]);
    expect(asked.status).toBe('infeasible');
  });

  it('pinned to those dates gives the same certificate, and the culprits', () => {
    const result = pinned(demo);
    expect(result.status).toBe('infeasible');
    expect(result.violations).toEqual(asked.violations);
    expect(result.certificate).toEqual(asked.certificate);
    expect(result.starts).toEqual(asked.starts);
  });

  it('in its advised form breaks nothing', () => {
    const result = asAskedSequence(assemblePortfolio(advised));
    expect(result.violations).toEqual([]);
    expect(heatOf(result, 'MC')).toEqual([2, 4, 3.5, 5.5, 6, 8, 7, 7]);
    expect(heatOf(result, 'PI')).toEqual([0, 2, 3, 4, 5.5, 5.5, 6, 6]);
    expect(pinned(advised)).toMatchObject({ status: 'optimal', proved: true, violations: [] });
  });
});

describe('Polderzeker in a computed order', () => {
  it.each(PROFILE_IDS)('%s breaks nothing and gives every phase a reason', (profile) => {
    const portfolio = assemblePortfolio(demo);
    const result = sequencePortfolio(portfolio, { profile, work: 100 });
    expect(result.status).toBe('feasible');
    expect(checkSequence(portfolio, result.starts, result.profile).violations).toEqual([]);
    const placed = [...result.starts].flatMap(([pilot, weeks]) =>
      weeks.flatMap((week, index) => (week === null ? [] : [`${pilot} ${String(index + 1)}`])),
    );
    expect(new Set(result.reasons.map(({ pilot, phase }) => `${pilot} ${String(phase)}`))).toEqual(
      new Set(placed),
    );
  });

  it('fits all nine pilots in the middle profile', () => {
    const { objective, starts } = sequencePortfolio(assemblePortfolio(demo), { work: 100 });
    expect(objective.value).toBe(9);
    expect(starts.has('P10')).toBe(false);
    // Webcare or listening opens, in the first week.
    expect([starts.get('P01')?.[0], starts.get('P03')?.[0]]).toContain(0);
  });
});
