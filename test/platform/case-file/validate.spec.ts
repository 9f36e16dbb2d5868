import { caseSchema } from '../../../src/platform/case-file/index.js';
import type { ReadingCode } from '../../../src/platform/case-file/reading-problem.js';
import { validate } from '../../../src/platform/case-file/validate.js';
import { completeCase } from './complete-case.js';
import { damaged } from './damage.js';

const phase = 'pilots[0].phases[0]';

/** What is put where, and the one problem that must come of it: its code, and its path where that differs. */
type Row = readonly [path: string, value: unknown, code: ReadingCode, at?: string];

const DAMAGE: readonly Row[] = [
  ['format', 'kikkerplan-case/2', 'not-a-choice'],
  ['format', undefined, 'missing-key', ''],
  ['organisation', undefined, 'missing-key', ''],
  ['organisation', [], 'wrong-kind'],
  ['organisation.nmae', 'x', 'unknown-key'],
  ['organisation.name', '', 'empty-text'],
  ['organisation.name', 'twee\nregels', 'more-lines'],
  ['organisation.name', 'x'.repeat(201), 'too-long'],
  ['organisation.name', 45, 'needs-quotes'],
  ['organisation.name', null, 'wrong-kind'],
  ['organisation.employees', 1.5, 'not-whole'],
  ['organisation.employees', '640', 'wrong-kind'],
  ['organisation.employees', Number.NaN, 'wrong-kind'],
  ['organisation.service', 'ja', 'wrong-kind'],
  ['organisation.goal', 'nul\u0000teken', 'bad-character'],
  ['organisation.goal', 'half \ud83d teken', 'bad-character'],
  ['organisation.goal', 'x'.repeat(10_001), 'too-long'],
  ['organisation.goals[0].id', 'G 1', 'bad-id'],
  ['organisation.goals[0].id', 'constructor', 'bad-id'],
  ['organisation.history[0].result', 'gelukt', 'not-a-choice'],
  ['organisation.history[0].year', 21, 'out-of-range'],
  ['organisation.maturity', [2, 2, 2], 'list-length'],
  ['organisation.maturity[3]', 5, 'out-of-range'],
  ['organisation.departments[0].tolerance', 6, 'out-of-range'],
  ['organisation.departments[0].headcount', -1, 'out-of-range'],
  ['organisation.departments[0].fteCapacity', 'vier', 'wrong-kind'],
  ['organisation.departments[0].fteCapacity', [], 'list-length'],
  ['plan.start', '2026-02-30', 'bad-date'],
  ['plan.start', '5-1-2026', 'bad-date'],
  ['plan.start', 20260105, 'needs-quotes'],
  ['plan.periods', [], 'list-length'],
  ['plan.periods[0].id', '2026-Q5', 'bad-quarter'],
  ['plan.periods[0].budget', Infinity, 'wrong-kind'],
  [
    'plan.settings',
    { 'temprature.maximumRise': 1 },
    'unknown-key',
    'plan.settings["temprature.maximumRise"]',
  ],
  [
    'plan.settings',
    { 'temperature.maximumRise': 11 },
    'out-of-range',
    'plan.settings["temperature.maximumRise"]',
  ],
  ['plan.settings', { 'start.maximum': [1, 2] }, 'list-length', 'plan.settings["start.maximum"]'],
  ['plan.emptyC.contents', 'x', 'unknown-key'],
  ['plan.facts.kickOff.date', 'gisteren', 'bad-date'],
  ['plan.facts.crisisPlan.tested', false, 'needs-quotes'],
  ['plan.facts.readiness', { 'NES-9': { status: 'met' } }, 'unknown-key', 'plan.facts.readiness.NES-9'],
  ['plan.facts.webcare.runningSince', '2025-09-01', 'bad-quarter'],
  ['pilots', null, 'wrong-kind'],
  ['pilots', Array.from({ length: 501 }, () => null), 'list-length'],
  ['pilots[0].c', 'Content', 'not-a-choice'],
  ['pilots[0].phases', Array.from({ length: 13 }, () => null), 'list-length'],
  ['pilots[0].answers.culture', [3, 3, 2, 3], 'list-length'],
  ['pilots[0].answers.culture[1]', 4, 'out-of-range'],
  ['pilots[0].answers.culture[1]', 'ja', 'wrong-kind'],
  ['pilots[0].answers.culture[4].answer', 2.5, 'not-whole'],
  ['pilots[0].answers.culture[4].proof', 'x', 'unknown-key'],
  ['pilots[0].cover.hoursCommitment', 'mondeling', 'not-a-choice'],
  ['pilots[0].cover.hoursCommitment.KS', 'mondeling', 'not-a-choice'],
  [`${phase}.intensity`, 6, 'out-of-range'],
  [`${phase}.intensity`, 0, 'out-of-range'],
  [`${phase}.intensity`, 'warm', 'wrong-kind'],
  [`${phase}.intensity.reach`, 5, 'out-of-range'],
  [`${phase}.intensity.depth`, undefined, 'missing-key', `${phase}.intensity`],
  [`${phase}.from`, '2026', 'bad-quarter'],
  [`${phase}.from`, 2026, 'needs-quotes'],
  [`${phase}.to.week`, -1, 'out-of-range'],
  [`${phase}.weeks`, 0, 'out-of-range'],
  [`${phase}.widens`, ['start', 'breedte'], 'not-a-choice', `${phase}.widens[1]`],
  [`${phase}.widens`, ['start', 'start'], 'repeated-item', `${phase}.widens[1]`],
  [`${phase}.money`, -0.01, 'out-of-range'],
  [`${phase}.money`, '€ 18.000', 'wrong-kind'],
  [`${phase}.fte`, { 'K S': 1 }, 'bad-id', `${phase}.fte["K S"]`],
  [`${phase}.fte`, { KS: '2,0' }, 'wrong-kind', `${phase}.fte.KS`],
  [`${phase}.goalPercent`, 101, 'out-of-range'],
  [`${phase}.measure.target`, 45, 'needs-quotes'],
  [`${phase}.measure.kpi`, undefined, 'missing-key', `${phase}.measure`],
  [`${phase}.gate.thresholds[0].op`, '=>', 'not-a-choice'],
  [`${phase}.gate.date`, '2026-13-01', 'bad-date'],
  [`${phase}.gate`, 'geen', 'wrong-kind'],
  ['links[0].before', ['P01'], 'list-length'],
  ['links[0].before', ['P01', 1, 2], 'list-length'],
  ['links[0].before', ['P01', 'een'], 'wrong-kind', 'links[0].before[1]'],
];

const nameOf = (value: unknown): string =>
  (value === undefined ? 'absent' : JSON.stringify(value)).slice(0, 40);

describe('validate', () => {
  it.each(DAMAGE.map((row) => ({ row, name: `${row[0]} = ${nameOf(row[1])}` })))('$name', ({ row }) => {
    const [path, value, code, at = path] = row;
    const problems = validate(caseSchema.node, damaged(completeCase, path, value));
    expect(problems.map((problem) => ({ path: problem.path, code: problem.code }))).toEqual([
      { path: at, code },
    ]);
  });

  it.each([null, undefined, 3, 'case', true, []])('refuses %j as a whole with one problem', (value) => {
    expect(validate(caseSchema.node, value)).toMatchObject([{ path: '', code: 'wrong-kind' }]);
  });

  it('reports everything at once, in the order of the file', () => {
    const twice = damaged(damaged(completeCase, 'plan.start', 'morgen'), `${phase}.money`, -1);
    const problems = validate(caseSchema.node, damaged(twice, 'pilots[0].owner', undefined));
    expect(problems.map(({ path }) => path)).toEqual(['plan.start', 'pilots[0]', `${phase}.money`]);
  });

  it('guesses which key was meant', () => {
    const problems = validate(caseSchema.node, damaged(completeCase, `${phase}.intensiteit`, 2));
    expect(problems).toMatchObject([{ facts: { key: 'intensiteit', nearest: 'intensity' } }]);
  });

  it('says which kinds of value are possible, once', () => {
    const problems = validate(caseSchema.node, damaged(completeCase, 'pilots[0].answers.culture[1]', true));
    expect(problems).toMatchObject([{ facts: { wanted: ['number', 'group', 'nothing'], found: 'yes-no' } }]);
  });

  it('finds no keys in what every object inherits', () => {
    const text = JSON.stringify(completeCase).replace('"name"', '"__proto__":{"x":1},"constructor":1,"name"');
    const problems = validate(caseSchema.node, JSON.parse(text));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-key organisation.__proto__',
      'unknown-key organisation.constructor',
    ]);
  });

  it('stops complaining after a thousand problems', () => {
    const pilots = Array.from({ length: 500 }, () => ({}));
    const problems = validate(caseSchema.node, { ...completeCase, pilots });
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toEqual({ path: '', code: 'more-problems', facts: { max: 1_000 } });
  });
});
