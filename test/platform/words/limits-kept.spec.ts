import type { CertificateRow, Profile } from '../../../src/planning/index.js';
import { describeLimitsKept } from '../../../src/platform/words/index.js';

const names = { pilot: String, department: (id: string) => `Afdeling ${id}`, goal: String };
const BRISK: Profile = { id: 'brisk', ceilingPercent: 125, leerpauze: 0, settings: {} };
const BALANCED: Profile = { ...BRISK, id: 'balanced', ceilingPercent: 100 };

/** A department with a ceiling of its own of 8 degrees. */
function row(department: string, period: string, heat: number, { ceilingPercent }: Profile): CertificateRow {
  const ceiling = (8 * ceilingPercent) / 100;
  const rest = { calmHeat: heat, rise: 0, riseLimit: 2, spareRise: 2, fte: 0, fteCapacity: 1 };
  return { department, period, heat, ceiling, spareHeat: ceiling - heat, ...rest };
}

function said(profile: Profile, heats: readonly (readonly [string, string, number])[], best = false) {
  const departments = heats.map(([department, period, heat]) => row(department, period, heat, profile));
  const result = { status: best ? ('optimal' as const) : ('feasible' as const), profile };
  const certificate = { departments, organisation: [] };
  return describeLimitsKept({ ...result, certificate }, names, 'nl');
}

describe('what a sequence keeps to', () => {
  it('needs no more words where every limit is kept, also under a profile that allows more', () => {
    expect(said(BALANCED, [['A', '2026-Q1', 8]])).toBeUndefined();
    expect(said(BRISK, [['A', '2026-Q1', 8]])).toBeUndefined();
  });

  it('names the departments and quarters above the ceiling that a profile allows to be passed', () => {
    const heats = [
      ['A', '2026-Q1', 8.5],
      ['A', '2026-Q2', 7],
      ['A', '2026-Q3', 10],
      ['B', '2026-Q3', 9],
    ] as const;
    expect(said(BRISK, heats)).toBe(
      'Deze volgorde houdt zich aan elke grens, behalve aan het plafond. Dit profiel staat tot 125% van het plafond toe. Boven hun plafond: Afdeling A in Q1 2026 en Q3 2026; Afdeling B in Q3 2026.',
    );
  });

  it('says that an emergency jump passes it', () => {
    expect(said(BALANCED, [['A', '2026-Q1', 9]], true)).toBe(
      'Deze volgorde houdt zich aan elke grens, behalve aan het plafond, en beter kan niet. Door een noodsprong boven hun plafond: Afdeling A in Q1 2026.',
    );
  });

  it('speaks of the limits of a profile that has its own', () => {
    const own = { ...BALANCED, id: 'Voorjaar', settings: { 'temperature.maximumRise': 2 } };
    expect(said(own, [['A', '2026-Q1', 8]])).toBe('Deze volgorde houdt zich aan elke grens van dit profiel.');
  });

  it('counts the departments after the sixth', () => {
    const heats = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id): [string, string, number] => [
      id,
      '2026-Q1',
      9,
    ]);
    expect(said(BRISK, heats)).toMatch(/Afdeling F in Q1 2026; nog 2 afdelingen\.$/u);
  });
});
