import { readFile } from 'node:fs/promises';
import { example, run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

interface Answer {
  readonly format: string;
  readonly status: string;
  readonly starts: Readonly<Record<string, readonly (number | null)[]>>;
  readonly reasons: readonly {
    readonly pilot: string;
    readonly phase: number;
    readonly rule: string;
    readonly text: string;
  }[];
}

async function answer(...argv: readonly string[]): Promise<Answer> {
  const { code, out, err } = await run('sequence', ...argv, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Answer;
}

const scratchPad = scratchFolder();

describe('kikkerplan sequence', () => {
  it('answers in JSON as the format says, with a reason in words for each phase', async () => {
    const sequence = await answer(example('warmwerk'));
    expect(Object.keys(sequence)).toEqual(
      expect.arrayContaining([
        'format',
        'status',
        'starts',
        'unfit',
        'objective',
        'bound',
        'heat',
        'fte',
        'money',
        'temperature',
        'certificate',
        'reasons',
        'counterProposals',
      ]),
    );
    expect(sequence.format).toBe('kikkerplan-sequence/1');
    expect(Object.keys(sequence.starts)).toEqual(['I01', 'I02', 'I03', 'I04', 'I05']);
    for (const [pilot, weeks] of Object.entries(sequence.starts)) {
      for (const [index, week] of weeks.entries()) {
        if (week === null) continue;
        const reason = sequence.reasons.find((one) => one.pilot === pilot && one.phase === index + 1);
        expect(reason?.text).toMatch(/^Niet eerder: /u);
      }
    }
  });

  it('is the same every time, and the seed may change it', async () => {
    const first = await run('sequence', example('warmwerk'), '--json', '--seed', '7');
    expect(await run('sequence', example('warmwerk'), '--json', '--seed', '7')).toEqual(first);
  });

  it('computes with a profile of the case, and names the choices when there is no such', async () => {
    const text = await readFile(example('warmwerk'), 'utf8');
    const own = "profiles: [{ name: 'Eigen tempo', ceilingPercent: 90, leerpauze: 6 }]";
    const file = scratchPad.write('own.yaml', text.replace(/^plan:$/mu, `plan:\n  ${own}`));
    const { out } = await run('sequence', file, '--profile', 'eigen tempo', '--work', '5');
    expect(out).toContain('Profiel: Eigen tempo.');
    const refused = await run('sequence', file, '--profile', 'hot');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--profile: “hot” kan niet; kies calm, balanced, brisk, Eigen tempo');
  });

  it('takes a number of steps, and moves nothing of a sequence that it is told to keep', async () => {
    const first = await run('sequence', example('warmwerk'), '--json', '--work', '5');
    const file = scratchPad.write('first.json', first.out);
    const { out } = await run('sequence', example('warmwerk'), '--json', '--work', '5', '--keep', file);
    const kept = JSON.parse(out) as { readonly moved: readonly unknown[]; readonly starts: unknown };
    expect(kept.moved).toEqual([]);
    expect(kept.starts).toEqual((JSON.parse(first.out) as typeof kept).starts);
  });

  it('refuses something else than a sequence to keep, and work and seconds at once', async () => {
    const refused = await run('sequence', example('warmwerk'), '--keep', example('warmwerk'));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('dit is geen antwoord van kikkerplan sequence --json');
    const both = await run('sequence', example('warmwerk'), '--work', '5', '--seconds', '1');
    expect(both.err).toContain('kies --work of --seconds, niet allebei');
  });

  it('keeps the dates asked for when told to', async () => {
    const asked = await answer(example('polderzeker-advised'), '--as-asked');
    expect(asked.starts['P01']).toEqual([0, 26, 65]);
    const { out } = await run('sequence', example('warmwerk'), '--as-asked');
    expect(out).toContain('De gevraagde data houden zich niet aan elke grens.');
  });

  it('takes the first sequence by the rules in no time, and honours a profile', async () => {
    expect((await answer(example('warmwerk'), '--seconds', '0')).status).not.toBe('infeasible');
    const { out } = await run('sequence', example('warmwerk'), '--profile', 'brisk');
    expect(out).toContain('Profiel: vlot.');
  });

  it('shows people when each phase starts and why not earlier', async () => {
    const { code, out } = await run('sequence', example('warmwerk'), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('This sequence keeps every limit, and none is better.');
    expect(out).toMatch(/^ {2}Phase 1 {2}5 October 2026 +Not earlier: /mu);
  });

  it('puts the big bang nowhere when it is forced in, and says so when asked to be strict', async () => {
    const forced = await run(
      'sequence',
      example('polderzeker'),
      '--include',
      'P10',
      '--strict',
      '--seconds',
      '0',
    );
    expect(forced.code).toBe(1);
  });
});
