import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { isIsoDate } from '../../../src/planning/index.js';
import { caseSchema, checkParsed, readCase } from '../../../src/platform/case-file/index.js';
import { validate } from '../../../src/platform/case-file/validate.js';
import { completeCase } from './complete-case.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: true, strictTuples: true });
ajv.addFormat('date', isIsoDate);
const obeys = ajv.compile(caseSchema.node);

/** Every place in a value, as steps from the top. */
function places(
  value: unknown,
  steps: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [steps];
  const inside = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [steps, ...inside.flatMap(([key, item]) => places(item, [...steps, key]))];
}

type Container = Record<string | number, unknown>;

interface Change {
  readonly place: readonly (string | number)[];
  readonly kind: 'replace' | 'remove' | 'add';
  readonly value: unknown;
}

function apply(changes: readonly Change[]): unknown {
  const root: Container = { case: structuredClone(completeCase) };
  for (const { place, kind, value } of changes) {
    const steps = ['case', ...place];
    const last = steps.pop() ?? 'case';
    const holder = steps.reduce<unknown>(
      (inside, step) => (isContainer(inside) ? inside[step] : undefined),
      root,
    );
    if (!isContainer(holder)) continue;
    if (kind === 'remove') Reflect.deleteProperty(holder, last);
    else if (kind === 'replace') holder[last] = value;
    else if (isContainer(holder[last])) holder[last][typeof value === 'string' ? value : 'extra'] = value;
  }
  return root['case'];
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    5,
    6,
    -1,
    2.5,
    '',
    'G1',
    'P01',
    'KS',
    '2026-Q1',
    '2026-01-05',
    '2026-02-30',
    [],
    {},
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.jsonValue({ maxDepth: 2 }),
);

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.constantFrom(...places(completeCase)),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: values,
});

describe('validate and Ajv', () => {
  it('agree that the complete case is in order', () => {
    expect(obeys(completeCase)).toBe(true);
    expect(validate(caseSchema.node, completeCase)).toEqual([]);
  });

  it('agree on damaged cases: both refuse, or neither does', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const value = apply(changes);
        expect({ accepted: validate(caseSchema.node, value).length === 0 }).toEqual({
          accepted: obeys(value),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('agree on where it is wrong, as far as lists and groups are concerned', () => {
    fc.assert(
      fc.property(change, (one) => {
        const value = apply([one]);
        obeys(value);
        const wrong = new Set((obeys.errors ?? []).map(({ instancePath }) => instancePath));
        for (const { path, code } of validate(caseSchema.node, value)) {
          if (code === 'unknown-key' || path.includes('"')) continue;
          const pointer = path.replace(/\[(\d+)\]/gu, '/$1').replaceAll('.', '/');
          expect([...wrong].some((place) => `/${pointer}`.startsWith(place))).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});

describe('readCase', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('yaml', 'json', undefined),
        (text, format) => {
          expect(readCase(text, format ? { format } : {}).ok).toBe(false);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('never throws on YAML that looks like YAML', () => {
    const token = fc.constantFrom(
      ...'-?:,[]{}#&*!|>\'"%@`~<\n\n  \t'.split(''),
      'a',
      '&a',
      '*a',
      '<<',
      '---',
      '...',
      '1',
      'format',
      ': ',
      '- ',
      '!!str',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        expect(readCase(tokens.join(''), { format: 'yaml' }).ok).toBe(false);
      }),
      { numRuns: 250 },
    );
  });

  it('never throws on a damaged case, not even where the parts no longer fit together', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const result = checkParsed(apply(changes));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});
