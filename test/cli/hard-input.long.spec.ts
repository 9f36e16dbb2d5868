import { run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

/** What is hard or impossible ends at once, with an answer that names what is in the way. */

const scratch = scratchFolder();

const SOUND = [3, 3, 3, 3, 3];
const ANSWERS = { culture: SOUND, resources: SOUND, gain: SOUND, scalability: SOUND };
const QUARTERS = ['2026', '2027'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${String(quarter)}`),
);

const department = (id: string, fteCapacity = 6): object => ({
  ...{ id, name: `Afdeling ${id}`, headcount: 100, tolerance: 5, fteCapacity, brings: 'service' },
});
const phase = (given: object = {}): object => ({ weeks: 8, intensity: 1, ...given });
const pilot = (id: string, phases: readonly object[], owner = 'A'): object => ({
  ...{ id, title: `Pilot ${id}`, c: 'content', owner, answers: ANSWERS, phases },
});

interface Given {
  readonly pilots: readonly object[];
  readonly departments?: readonly object[];
  readonly budget?: number;
  readonly quarters?: readonly string[];
  readonly links?: readonly object[];
}

let files = 0;

/** The other three Cs are left out on purpose. */
function caseFile({ pilots, links = [], budget = 100_000, quarters = QUARTERS, ...more }: Given): string {
  const { departments = [department('A'), department('B')] } = more;
  const later = { 'customer-experience': 'later', conversation: 'later', collaboration: 'later' };
  files += 1;
  return scratch.write(
    `hard-${String(files)}.json`,
    JSON.stringify({
      format: 'kikkerplan-case/1',
      organisation: { name: 'Proef', service: false, departments },
      plan: { start: '2026-01-05', periods: quarters.map((id) => ({ id, budget })), emptyC: later },
      ...{ pilots, links },
    }),
  );
}

const link = (before: string, after: string): object => ({ before: [before, 1], after: [after, 1] });
const NONE = 'Geen enkele volgorde houdt zich aan alle grenzen.';

describe('kikkerplan sequence on what cannot be', () => {
  it('refuses links that wait for each other, and names them', async () => {
    const file = caseFile({
      pilots: [pilot('P1', [phase()]), pilot('P2', [phase()])],
      links: [link('P1', 'P2'), link('P2', 'P1')],
    });
    expect(await run('sequence', file)).toEqual({
      code: 2,
      out: '',
      err: `Fout: ${file}: links[0]: Deze fasen wachten op elkaar: P1 fase 1, P2 fase 1; haal één van de links weg\n`,
    });
  });

  it.each<readonly [string, Given, readonly string[]]>([
    [
      'a pilot longer than the plan',
      { pilots: [pilot('P1', [phase({ weeks: 60 }), phase({ weeks: 60 })])] },
      [NONE, 'P1: past niet vanaf fase 1. Deze fase zou duren tot en met 23 april 2028.'],
    ],
    [
      'a department without hours',
      { departments: [department('A', 0)], pilots: [pilot('P1', [phase({ fte: { A: 0.5 } })])] },
      [NONE, 'Afdeling A zou in Q1 2026 0,5 fte nodig hebben; er is 0 fte vrij.'],
    ],
    [
      'quarters without money',
      { budget: 0, pilots: [pilot('P1', [phase({ money: 500 })])] },
      [NONE, 'Alles samen zou in Q1 2026 € 500 kosten; er is € 0.'],
    ],
    [
      'pins against their own order',
      { pilots: [pilot('P1', [phase({ pin: '2026-01-05' }), phase({ pin: '2026-01-12' })])] },
      [NONE, 'Fase 2 van “Pilot P1”: De planner heeft de start vastgezet op 12 januari 2026.'],
    ],
    [
      'one phase',
      { pilots: [pilot('P1', [phase()])] },
      ['Deze volgorde houdt zich aan elke grens, en beter kan niet.', 'Fase 1  5 januari 2026'],
    ],
    [
      'only phases of intensity 5',
      {
        pilots: Array.from({ length: 12 }, (_, index) =>
          pilot(`P${String(index)}`, [phase({ intensity: 5 }), phase({ intensity: 5 })], 'AB'[index % 2]),
        ),
      },
      [NONE, 'P11: past niet vanaf fase 1.', 'De organisatie als geheel zou in Q1 2026 2,5 graden stijgen;'],
    ],
  ])(
    'answers for %s',
    async (_, given, texts) => {
      const { code, out, err } = await run('sequence', caseFile(given));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const flat = out.replaceAll(/\s+/gu, ' ');
      expect(texts.filter((text) => !flat.includes(text.replaceAll(/\s+/gu, ' ')))).toEqual([]);
    },
    60_000,
  );

  it('places two thousand phases', async () => {
    const departments = Array.from({ length: 20 }, (_, index) => department(`D${String(index)}`));
    const pilots = Array.from({ length: 500 }, (_, index) =>
      pilot(
        `P${String(index)}`,
        Array<object>(4).fill(phase({ weeks: 6 + (index % 5) })),
        `D${String(index % 20)}`,
      ),
    );
    const quarters = ['2028', '2029', '2030'].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `${year}-Q${String(quarter)}`),
    );
    const file = caseFile({ departments, pilots, quarters: [...QUARTERS, ...quarters] });
    const { code, out } = await run('sequence', file, '--json', '--work', '1');
    const { status, starts, unfit } = JSON.parse(out) as {
      readonly status: string;
      readonly starts: Readonly<Record<string, readonly (number | null)[]>>;
      readonly unfit: readonly unknown[];
    };
    expect([code, status]).toEqual([0, 'feasible']);
    const incomplete = Object.values(starts).filter((weeks) => weeks.includes(null)).length;
    expect(unfit).toHaveLength(incomplete);
    expect(Object.values(starts).flat()).toHaveLength(2_000);
  }, 120_000);
});
