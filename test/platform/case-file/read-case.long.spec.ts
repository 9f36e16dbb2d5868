import {
  MAX_CASE_BYTES,
  readCase,
  writeCase,
  type CaseFormat,
} from '../../../src/platform/case-file/index.js';
import { completeCase } from './complete-case.js';
import { damaged } from './damage.js';

const json = JSON.stringify(completeCase);

function codesOf(text: string, format?: CaseFormat): readonly string[] {
  const result = readCase(text, format ? { format } : {});
  return result.ok ? [] : result.problems.map(({ code, path }) => (path === '' ? code : `${code} ${path}`));
}

/** A small case around one line of YAML at the end of the organisation. */
const yamlWith = (line: string): string =>
  `format: kikkerplan-case/1\norganisation:\n  name: Klein\n  departments: []\n${line}\nplan:\n  start: 2026-01-05\n` +
  'pilots: []\n  '.trimEnd();

const plain = yamlWith('').replace('2026-01-05\n', '2026-01-05\n  periods: [{id: 2026-Q1, budget: 0}]\n');

describe('readCase', () => {
  it('takes an organisation without departments and a plan without pilots', () => {
    expect(readCase(plain)).toMatchObject({
      ok: true,
      case: { pilots: [], links: [], organisation: { departments: [] } },
    });
  });

  it('keeps days, "no" and numbers with zeros in front as the texts they are', () => {
    const result = readCase(plain.replace('name: Klein', 'name: no\n  goal: 2026-02-01'));
    expect(result).toMatchObject({ ok: true, case: { organisation: { name: 'no', goal: '2026-02-01' } } });
  });

  it('takes a byte order mark, Windows line ends, and JSON without being told', () => {
    expect(readCase(`\ufeff${plain}`).ok).toBe(true);
    expect(readCase(plain.replaceAll('\n', '\r\n')).ok).toBe(true);
    expect(codesOf(json)).toEqual(['link-to-itself links[0]']);
    expect(codesOf(`{format: kikkerplan-case/1, organisation: {}}`)).toContain('missing-key organisation');
  });

  const bombs = Array.from(
    { length: 12 },
    (_, level) =>
      `l${String(level)}: &l${String(level)} [${Array.from({ length: 10 }, () => (level === 0 ? 'x' : `*l${String(level - 1)}`)).join(', ')}]`,
  );

  it.each<readonly [string, string, CaseFormat, string]>([
    ['nothing', '', 'yaml', 'empty-file'],
    ['white space', ' \n\t\n', 'yaml', 'empty-file'],
    ['a comment alone', '# niets\n', 'yaml', 'wrong-kind'],
    ['one word', 'hallo', 'yaml', 'wrong-kind'],
    ['a list', '- format: kikkerplan-case/1', 'yaml', 'wrong-kind'],
    ['half JSON', json.slice(0, 400), 'json', 'syntax'],
    ['JSON with a comma too many', json.replace(/\}$/u, ',}'), 'json', 'not-json'],
    ['JSON with a key twice', json.replace('"name":', '"name":"X","name":'), 'json', 'repeated-key'],
    [
      'YAML with a key twice',
      plain.replace('  name: Klein', '  name: Klein\n  name: Groot'),
      'yaml',
      'repeated-key',
    ],
    ['a tab as indent', plain.replace('  name', '\tname'), 'yaml', 'syntax'],
    ['wrong indent', plain.replace('  departments', ' departments'), 'yaml', 'syntax'],
    ['two documents', `${plain}\n---\n${plain}`, 'yaml', 'syntax'],
    [
      'a tag that makes an object',
      plain.replace('Klein', '!!js/function "function () {}"'),
      'yaml',
      'syntax',
    ],
    ['a tag of another version', plain.replace('Klein', '!!timestamp 2026-01-05'), 'yaml', 'syntax'],
    ['an alias to nothing', plain.replace('Klein', '*naam'), 'yaml', 'syntax'],
    ['an open quotation mark', plain.replace('Klein', '"Klein'), 'yaml', 'syntax'],
    [
      'a merge key',
      plain.replace('  name', '  <<: {seat: Zwolle}\n  name'),
      'yaml',
      'unknown-key organisation["<<"]',
    ],
    [
      'an unknown version',
      '%YAML 1.1\n---\n' + plain.replace('start: 2026-01-05', 'start: yes'),
      'yaml',
      'bad-date plan.start',
    ],
    [
      'a billion laughs',
      `${bombs.join('\n')}\n${plain.replace('Klein', '*l11')}`,
      'yaml',
      'wrong-kind organisation.name',
    ],
    ['an anchor within itself', plain.replace('Klein', '&a [*a]'), 'yaml', 'syntax'],
    ['ten thousand aliases', `${plain}\nx: [&a 1${', *a'.repeat(10_000)}]`, 'yaml', 'too-many-aliases'],
    ['millions of brackets', '['.repeat(MAX_CASE_BYTES), 'json', 'too-deep'],
    ['millions of lists in lists', '- '.repeat(MAX_CASE_BYTES / 2), 'yaml', 'too-deep'],
    ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'yaml', 'too-deep'],
    ['JSON without quotation marks', '{format: kikkerplan-case/1}', 'json', 'not-json'],
    [
      'twenty thousand keys in one group',
      Array.from({ length: 20_000 }, (_, n) => `k${String(n)}: 1`).join('\n'),
      'yaml',
      'missing-key',
    ],
    ['ten thousand loose brackets', '}'.repeat(10_000), 'yaml', 'syntax'],
    ['a text of 10 MB', `# ${'x'.repeat(10_000_000)}`, 'yaml', 'too-large'],
    ['NUL in JSON', json.replace('Volledig', 'Vol\\u0000ledig'), 'json', 'bad-character organisation.name'],
    ['NUL in YAML', plain.replace('Klein', '"Kl\\0ein"'), 'yaml', 'bad-character organisation.name'],
  ])('refuses %s with a code', (_, text, format, code) => {
    expect(codesOf(text, format)).toContain(code);
  });

  it('reads a file of the largest size and counts bytes, not characters', () => {
    const filler = (bytes: number): string => `${plain}\n# ${'é'.repeat(Math.floor(bytes / 2))}`;
    expect(readCase(filler(MAX_CASE_BYTES - 1_000)).ok).toBe(true);
    expect(codesOf(filler(MAX_CASE_BYTES + 1_000))).toEqual(['too-large']);
  });

  it('names line and column', () => {
    expect(readCase('{\n  "format": "x\n}', { format: 'json' })).toMatchObject({
      problems: [{ code: 'syntax', facts: { kind: 'unfinished', line: 3, column: 2 } }],
    });
    expect(readCase(plain.replace('  name: Klein', '  name: Klein\n  name: Groot'))).toMatchObject({
      problems: [{ code: 'repeated-key', facts: { key: 'name', line: 4 } }],
    });
  });

  it('reports wrong values and contradictions in one go', () => {
    const wrong = damaged(damaged(completeCase, 'plan.leerpause', 2), 'pilots[0].owner', 'XX');
    expect(codesOf(JSON.stringify(wrong))).toEqual([
      'unknown-key plan.leerpause',
      'unknown-department pilots[0].owner',
      'link-to-itself links[0]',
    ]);
  });

  it.each([0, 1, 500])('reads a case with %d pilots', (count) => {
    const pilot = {
      title: 'Pilot',
      c: 'content',
      owner: 'KS',
      phases: [{ intensity: 1, money: 100, fte: { KS: 1 } }],
    };
    const pilots = Array.from({ length: count }, (_, index) => ({ ...pilot, id: `P${String(index)}` }));
    const result = readCase(JSON.stringify({ ...completeCase, pilots, links: [] }));
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(readCase(writeCase(result.case, 'yaml'))).toEqual(result);
  });
});
