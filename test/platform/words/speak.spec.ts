import { message } from '../../../src/platform/words/message.js';
import { speak } from '../../../src/platform/words/speak.js';
import { words } from '../../../src/platform/words/index.js';

const catalog = {
  title: 'Hitte & <b>graden</b>',
  group: {
    pilots: message<{ count: number; department: string }>(
      '{count, plural, =0 {Geen pilots} one {# pilot} other {# pilots}} bij {department}',
    ),
    money: message<{ amount: number; share: number; rise: number; change: number }>(
      '{amount, number, euro}, {share, number, percent}, {rise, number, one}, {change, number, signed}',
    ),
    markup: message<{ name: string }>('<b>{name}</b>'),
    words: message<{ count: number }>('{count, number, Word} van de {count, number, word}'),
  },
};

const t = speak(catalog, 'nl');

test('a text is a string', () => {
  expect(t.title).toBe('Hitte & <b>graden</b>');
});

test.each([
  [0, 'Geen pilots bij HR & Opleiding'],
  [1, '1 pilot bij HR & Opleiding'],
  [1200, '1.200 pilots bij HR & Opleiding'],
])('a message with %d', (count, text) => {
  expect(t.group.pilots({ count, department: 'HR & Opleiding' })).toBe(text);
});

test('numbers inside a message are written as outside it', () => {
  expect(t.group.money({ amount: -18_000, share: 0.44, rise: 4, change: -1 })).toBe(
    '€\u00a0\u221218.000, 44%, 4,0, \u22121',
  );
});

test('a count in words, in figures from thirteen on', () => {
  expect(t.group.words({ count: 1 })).toBe('Eén van de één');
  expect(t.group.words({ count: 12 })).toBe('Twaalf van de twaalf');
  expect(t.group.words({ count: 13 })).toBe('13 van de 13');
});

test('what looks like markup or a placeholder in a value stays what it is', () => {
  expect(t.group.markup({ name: '{count} <i>' })).toBe('<b>{count} <i></b>');
});

test('a catalog with something else in it is refused', () => {
  expect(() => speak({ count: 3 }, 'nl')).toThrow(TypeError);
});

test('the words of a language are made once', () => {
  expect(words('nl')).toBe(words('nl'));
  expect(words('en').terms.phase({ number: 2 })).toBe('Phase 2');
});

test.each([
  ['without its argument', 'Voor {name}', /name/],
  ['with a date', 'Op {day, date}', /date/],
  ['with a style that we do not have', '{share, number, promille}', /style/],
])('a message %s is a mistake of ours', (_what, pattern, complaint) => {
  const spoken = speak({ text: message<{ day: string; share: number }>(pattern) }, 'nl');
  expect(() => spoken.text({ day: '2026-06-11', share: 1 })).toThrow(complaint);
});

test('a choice and a number less one', () => {
  const who = message<{ who: string; count: number }>(
    '{who, select, hr {HR} other {Iemand}} en {count, plural, offset:1 =1 {niemand anders} one {# ander} other {# anderen}}',
  );
  const spoken = speak({ who }, 'nl');
  expect([1, 2, 3].map((count) => spoken.who({ who: 'hr', count }))).toEqual([
    'HR en niemand anders',
    'HR en 1 ander',
    'HR en 2 anderen',
  ]);
  expect(spoken.who({ who: 'constructor', count: 1 })).toBe('Iemand en niemand anders');
});
