import {
  assemblePortfolio,
  checkPortfolio,
  withRemedies,
  type Finding,
  type Portfolio,
  type Remedy,
} from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { aPortfolio, type GivenCase } from '../../support/planning-builders.js';

function solved(portfolio: Portfolio, today?: string): readonly string[] {
  return withRemedies(portfolio, checkPortfolio(portfolio), today).flatMap(
    ({ code, department, period, remedy }) =>
      remedy ? [[code, department, period, said(remedy)].filter(Boolean).join(' ')] : [],
  );
}

function said(remedy: Remedy): string {
  return remedy.kind === 'drop' ? `without ${remedy.pilot}` : `${remedy.pilot} to ${remedy.to}`;
}

function inSmall(given: GivenCase): readonly string[] {
  return solved(aPortfolio(given));
}

const demo = readExample('polderzeker');

describe('in the demo', () => {
  it('each overheating and each shortage has a way out', () => {
    expect(solved(assemblePortfolio(demo))).toEqual([
      'DEP-01 MC 2027-Q2 P08 to 2027-Q3',
      'DEP-01 MC 2027-Q3 P08 to 2027-Q4',
      'DEP-01 MC 2027-Q4 without P08',
      'DEP-01 SC 2027-Q4 P02 to 2027-Q1',
      'DEP-02 MC 2026-Q4 without P07',
      'POR-05 2026-Q4 P02 to 2027-Q1',
      'POR-05 2027-Q3 P08 to 2027-Q4',
    ]);
  });

  it('the big bang goes with the pilot that makes it', () => {
    const found = solved(assemblePortfolio(demo, { include: ['P10'] }));
    expect(found).toContain('POR-11 2026-Q1 without P10');
    expect(found.filter((line) => line.startsWith('DEP-02') && line.includes('2026-Q1'))).toHaveLength(6);
  });

  it('doing what is said clears the finding, and brings no other about a quarter', () => {
    const before = assemblePortfolio(demo);
    const found = withRemedies(before, checkPortfolio(before));
    for (const finding of found.filter(({ remedy }) => remedy !== undefined)) {
      const after = checkPortfolio(changed(before, finding));
      const same = (other: Finding): boolean =>
        other.code === finding.code &&
        other.department === finding.department &&
        other.period === finding.period;
      expect(after.filter(same)).toEqual([]);
      if (finding.remedy?.kind === 'move') expect(inQuarters(after)).toBeLessThan(inQuarters(found));
    }
  });
});

function inQuarters(findings: readonly Finding[]): number {
  return findings.filter(({ period, scope }) => period !== undefined && scope === 'plan').length;
}

/** The plan after the remedy of one finding. */
function changed(portfolio: Portfolio, { remedy }: Finding): Portfolio {
  if (!remedy) throw new Error('there is a remedy');
  if (remedy.kind === 'drop') return assemblePortfolio(demo, { exclude: [remedy.pilot] });
  const starts = new Map(
    portfolio.proposals.map(({ pilot, phases }) => [
      pilot.id,
      phases.map(({ start }) =>
        start !== null && pilot.id === remedy.pilot ? start + 13 * remedy.quarters : start,
      ),
    ]),
  );
  return assemblePortfolio(demo, { starts });
}

describe('a way out', () => {
  const crowded: GivenCase = {
    departments: [{ tolerance: 1 }],
    pilots: [
      { phases: [{ intensity: 1, from: '2026-Q1' }] },
      { id: 'P2', phases: [{ intensity: 2, from: '2026-Q1' }] },
    ],
  };

  it('is the nearest quarter that is free', () => {
    expect(inSmall(crowded)).toContain('DEP-01 A 2026-Q1 P2 to 2026-Q2');
  });

  describe('to an earlier quarter', () => {
    const late: GivenCase = {
      departments: [{ tolerance: 1 }],
      plan: {
        periods: [
          { id: '2026-Q1', budget: 1_000_000 },
          { id: '2026-Q2', budget: 1_000_000 },
        ],
      },
      pilots: [
        { phases: [{ intensity: 1, from: '2026-Q2' }] },
        { id: 'P2', phases: [{ intensity: 1, from: '2026-Q2' }] },
      ],
    };
    const on = (today: string) => solved(aPortfolio(late), today).filter((line) => line.includes(' to '));

    it('is found as long as that quarter has to begin', () => {
      expect(on('2026-01-05')).toContain('DEP-02 A 2026-Q2 P2 to 2026-Q1');
    });

    it('is not found once that quarter has begun', () => {
      expect(on('2026-01-06')).toEqual([]);
    });
  });

  it('is a later quarter that is still to come, when the nearest has passed', () => {
    expect(solved(aPortfolio(crowded), '2026-05-01')).toContain('DEP-01 A 2026-Q1 P1 to 2026-Q3');
  });

  it('is not found where everything has begun', () => {
    const phase = { intensity: 2, from: '2026-Q1', status: 'running', started: '2026-01-05' } as const;
    expect(inSmall({ ...crowded, pilots: [{ phases: [phase] }, { id: 'P2', phases: [phase] }] })).toEqual([]);
  });

  it('leaves a pilot where the planner fixed it', () => {
    const pinned = { intensity: 2, from: '2026-Q1', pin: '2026-01-05' } as const;
    const found = inSmall({ ...crowded, pilots: [{ phases: [pinned] }, { id: 'P2', phases: [pinned] }] });
    expect(found.filter((line) => line.includes(' to '))).toEqual([]);
  });

  it('is not looked for in a plan of more than forty pilots', () => {
    const pilots = Array.from({ length: 41 }, (_, index) => ({
      id: `P${String(index)}`,
      phases: [{ intensity: 1 as const, from: '2026-Q1' }],
    }));
    expect(inSmall({ ...crowded, pilots })).toEqual([]);
  });

  it('is never about a proposal outside the plan', () => {
    const outside = aPortfolio({ pilots: [{ phases: [{ intensity: 5 }], answers: {} }] });
    expect(solved(outside)).toEqual([]);
  });
});
