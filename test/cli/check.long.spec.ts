import { readFileSync } from 'node:fs';

import { example, run, runOn } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();

interface Report {
  readonly format: string;
  readonly plan: { readonly verdict: string };
  readonly maturity: unknown;
  readonly pilots: readonly { readonly id: string; readonly verdict: string; readonly advice: unknown }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly scope: string;
    readonly pilot?: string;
    readonly text: string;
    readonly advice: string;
    readonly remedy?: unknown;
  }[];
  readonly heat: Readonly<Record<string, readonly number[]>>;
}

async function report(...argv: readonly string[]): Promise<Report> {
  const { code, out, err } = await run('check', ...argv, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
}

describe('kikkerplan check', () => {
  it('says what would help: the answers that lift, the smaller form, the change that clears', async () => {
    const { pilots, findings } = await report(example('polderzeker'));
    expect(pilots.find(({ id }) => id === 'P02')?.advice).toEqual({
      lifts: {
        culture: [],
        resources: [{ question: 'R2', from: 1, to: 3, evidenceOnly: false }],
        gain: [],
        scalability: [],
      },
      unproven: [],
    });
    expect(pilots.find(({ id }) => id === 'P10')?.advice).toMatchObject({
      smallerForm: { intensity: 2, involved: [], from: '2026-Q1', money: 20_000 },
    });
    const boils = findings.find(({ rule }) => rule === 'DEP-01');
    expect(boils?.remedy).toEqual({ kind: 'move', pilot: 'P08', quarters: 1, to: '2027-Q3' });
    expect(findings.filter(({ text, advice }) => advice === '' || !text.endsWith(advice))).toEqual([]);
    const { out } = await run('check', example('polderzeker'));
    expect(out).toContain('Wat een pilot beter maakt');
  });

  it('answers in JSON as the format says', async () => {
    const answer = await report(example('polderzeker'));
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        'format',
        'plan',
        'maturity',
        'pilots',
        'findings',
        'heat',
        'fte',
        'temperature',
        'money',
        'shares',
      ]),
    );
    expect(answer).toMatchObject({
      format: 'kikkerplan-check/1',
      plan: { verdict: 'ready-with-conditions' },
      maturity: { phase: 2, inhibitors: ['M7', 'M11'] },
      heat: { MC: [2, 4, 3.5, 7.5, 8, 10, 9, 10] },
    });
    const finding = answer.findings.find(({ rule }) => rule === 'POR-02');
    expect(finding).toMatchObject({ severity: 'warning', scope: 'plan', facts: { percent: 44 } });
    expect(finding?.text).toContain('44%');
    expect(answer.findings.every(({ text }) => text !== '' && !text.includes('{'))).toBe(true);
  });

  it('forces a pilot in, and then says what happens; leaves one out', async () => {
    const forced = await report(example('polderzeker'), '--include', 'P10');
    expect(forced.plan.verdict).toBe('not-ready');
    expect(forced.findings.filter(({ pilot, scope }) => pilot === 'P10' && scope === 'proposal')).toEqual([]);
    const without = await report(example('polderzeker'), '--exclude', 'P08', '--exclude', 'P07');
    expect(without.findings.some(({ rule }) => rule === 'DEP-01')).toBe(false);
  });

  it('ends with 1 only when it is asked to be strict and the plan is not ready', async () => {
    const forced = ['check', example('polderzeker'), '--include', 'P10'];
    expect((await run(...forced)).code).toBe(0);
    expect((await run(...forced, '--strict')).code).toBe(1);
    expect((await run('check', example('polderzeker'), '--strict')).code).toBe(0);
  });

  it('shows people the verdict, the pilots, the findings by severity and the heat', async () => {
    const { code, out, err } = await run('check', example('polderzeker'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Polderzeker Onderlinge Verzekeringen U\.A\.\nHet plan is gereed onder voorwaarden: geen blokkades, /u,
    );
    expect(out).toMatch(/^P02 .* 9~ .*goedgekeurd onder voorwaarden$/mu);
    expect(out).toMatch(/^P10 .* 3× .*afgewezen voor nu; telt niet mee$/mu);
    expect(out).toMatch(/^Marketing & Communicatie .* 7,5△ .* 10,0▲ +9,0▲ +10,0▲ +8,0 +3,0$/mu);
    expect(out.indexOf('Waarschuwingen (')).toBeLessThan(out.indexOf('Tips ('));
    expect(out.indexOf('Tips (')).toBeLessThan(out.indexOf('Bij voorstellen buiten het plan'));
  });

  it('speaks English, completely', async () => {
    const { out } = await run('check', example('warmwerk'), '--lang', 'en');
    expect(out).toContain('The plan is ready with conditions: no blockers, 2 warnings');
    expect(out).not.toMatch(/voorwaard|plafond|afdeling|graden/iu);
  });

  it.each([60, 80, 100, 140])('keeps to a terminal of %d characters', async (columns) => {
    const { out } = await runOn(columns, 'check', example('warmwerk'));
    // The verdict, titles and the lines of a table are not broken up; eight quarters take about ninety characters.
    const text = out
      .split('\n')
      .slice(3)
      .filter((line) => !/─|\d,\d|Q\d|^I0/u.test(line));
    expect(text.filter((line) => line.length > columns)).toEqual([]);
  });

  it('shows no colour codes where there is no colour', async () => {
    expect((await run('check', example('polderzeker'))).out).not.toContain('\u001b');
  });

  it.each(['nl', 'en'])('has a correct empty state in %s', async (language) => {
    const empty = scratch.write(
      'leeg.yaml',
      'format: kikkerplan-case/1\norganisation: {name: Leeg, departments: []}\n' +
        'plan: {start: 2026-01-05, periods: [{id: 2026-Q1, budget: 0}]}\npilots: []\n',
    );
    const { code, out, err } = await run('check', empty, '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      language === 'nl' ? 'Deze case heeft nog geen pilots.' : 'This case has no pilots yet.',
    );
  });

  it('gives the same answer for the same case in JSON and in YAML', async () => {
    const { out } = await run('plan', example('warmwerk'), '-o', '-', '--format', 'json', '--as-asked');
    const asJson = scratch.write('warmwerk.json', out);
    expect((await run('check', asJson)).out).toBe((await run('check', example('warmwerk'))).out);
    expect(readFileSync(asJson, 'utf8')).toBe(out);
  });
});
