import { en } from '../../../src/platform/words/en.js';
import { LANGUAGES } from '../../../src/platform/words/language.js';
import { Message, type Section } from '../../../src/platform/words/message.js';
import { nl } from '../../../src/platform/words/nl.js';
import { compileMessage, parseMessage } from '../../../src/platform/words/compile-message.js';
import { type DeclaredArguments, declaredArguments } from './catalog-types.js';
import { usedArguments } from './used-arguments.js';

const CATALOGS: Readonly<Record<(typeof LANGUAGES)[number], Section>> = { nl, en };

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

function entries(section: object, keys: readonly string[] = []): readonly Entry[] {
  return Object.entries(section).flatMap(([name, value]: [string, unknown]): readonly Entry[] => {
    const path = [...keys, name];
    const isGroup = typeof value === 'object' && value !== null && !(value instanceof Message);
    return isGroup ? entries(value, path) : [{ key: path.join('.'), value }];
  });
}

function parse(
  pattern: string,
  language: (typeof LANGUAGES)[number],
): Parameters<typeof usedArguments>[0] | string {
  try {
    compileMessage(pattern, language);
    return parseMessage(pattern);
  } catch (error) {
    return `does not compile: ${String(error)}`;
  }
}

/** Sections whose arguments are the facts of the planning core: every text is offered them all and takes what it needs. */
const OFFERED = /^(findings|plan|reasons)\./;

/** What is wrong with a message: it does not parse, or it uses other arguments than it declares. */
function problemsOf(
  pattern: string,
  language: (typeof LANGUAGES)[number],
  declared: DeclaredArguments,
  key = '',
): string[] {
  const elements = parse(pattern, language);
  if (typeof elements === 'string') return [elements];
  const { args, problems } = usedArguments(elements);
  const names = new Set([...args.keys(), ...Object.keys(declared)]);
  const wrong = [...names].flatMap((name) => {
    const type = declared[name];
    const uses = [...(args.get(name) ?? [])];
    if (type === undefined) return [`{${name}} is not declared`];
    if (uses.length === 0) return OFFERED.test(key) ? [] : [`${name} is declared and not used`];
    const wanted = type === 'number' ? 'number' : 'text';
    return uses.every((use) => use === wanted)
      ? []
      : [`${name} is a ${type} and used as ${uses.join(' and ')}`];
  });
  return [...problems, ...wrong];
}

describe.each(LANGUAGES)('the catalog in %s', (language) => {
  const found = entries(CATALOGS[language]);

  test('has the same keys as the Dutch one', () => {
    expect(found.map(({ key }) => key).sort()).toEqual(
      entries(nl)
        .map(({ key }) => key)
        .sort(),
    );
  });

  test('never says rampgrens: ramp means disaster in Dutch', () => {
    const said = found.filter(({ value }) =>
      /rampgrens/i.test(value instanceof Message ? value.pattern : String(value)),
    );
    expect(said.map(({ key }) => key)).toEqual([]);
  });
});

test('a text is blank in both languages or in neither', () => {
  const [dutch, english] = [nl, en].map((catalog) =>
    entries(catalog)
      .filter(({ value }) => (value instanceof Message ? value.pattern : value) === '')
      .map(({ key }) => key),
  );
  expect(english).toEqual(dutch);
});

test('every message of both languages compiles and uses exactly the arguments it declares', () => {
  const declared = declaredArguments();
  const problems = LANGUAGES.flatMap((language) =>
    entries(CATALOGS[language]).flatMap(({ key, value }) =>
      value instanceof Message
        ? problemsOf(value.pattern, language, declared.get(key) ?? {}, key).map(
            (problem) => `${language} ${key}: ${problem}`,
          )
        : [],
    ),
  );
  expect(declared.size).toBeGreaterThan(0);
  expect(problems).toEqual([]);
}, 60_000);

test.each([
  ['{n', { n: 'number' }, ['does not compile: SyntaxError: EXPECT_ARGUMENT_CLOSING_BRACE']],
  ['{n}', { n: 'number' }, ['n is a number and used as text']],
  ['{n, number} {m}', { n: 'number' }, ['{m} is not declared']],
  ['text', { n: 'number' }, ['n is declared and not used']],
  [
    '{day, date}',
    { day: 'text' },
    ['does not compile: TypeError: A message takes texts and numbers; a date reaches it as finished text'],
  ],
  [
    '{n, plural, other {{s, select, other {#}}}}',
    { n: 'number', s: 'text' },
    ['a # outside its plural prints a #'],
  ],
  ['{n, plural, one {# van {name}} other {# van {name}}}', { n: 'number', name: 'text' }, []],
] as const)('finds what is wrong with %p', (pattern, declared, problems) => {
  expect(problemsOf(pattern, 'nl', declared)).toEqual(problems);
});
