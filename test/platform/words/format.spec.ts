import { format, type Format, type Language } from '../../../src/platform/words/index.js';

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** What is written, in Dutch, in English. */
type Row = readonly [name: string, write: (f: Format) => string, dutch: string, english: string];

const NUMBERS: readonly Row[] = [
  ['a half', (f) => f.number(4.5), '4,5', '4.5'],
  ['no more decimals than needed', (f) => f.number(4), '4', '4'],
  ['thousands', (f) => f.number(1234.5), '1.234,5', '1,234.5'],
  ['more decimals when asked', (f) => f.number(0.125, 3), '0,125', '0.125'],
  ['no minus for what rounds to nothing', (f) => f.number(-0.04), '0', '0'],
  ['a fixed decimal', (f) => f.fixed(4), '4,0', '4.0'],
  ['a rise', (f) => f.signed(2), '+2,0', '+2.0'],
  ['a fall', (f) => f.signed(-0.5), `${MINUS}0,5`, `${MINUS}0.5`],
  ['no change', (f) => f.signed(0), '0,0', '0.0'],
  ['a share', (f) => f.percent(4 / 9), '44%', '44%'],
  ['a share with a decimal', (f) => f.percent(0.125, 1), '12,5%', '12.5%'],
  ['whole euros', (f) => f.euro(18_000), `€${NBSP}18.000`, '€18,000'],
  ['euros and cents', (f) => f.euro(9.5), `€${NBSP}9,50`, '€9.50'],
  ['a debt', (f) => f.euro(-500), `€${NBSP}${MINUS}500`, `${MINUS}€500`],
  ['one degree', (f) => f.degrees(1), '1 graad', '1 degree'],
  ['degrees', (f) => f.degrees(4.5), '4,5 graden', '4.5 degrees'],
  ['exactly one decimal', (f) => f.degrees(1, 1), '1,0 graden', '1.0 degrees'],
  ['half a degree', (f) => f.degrees(0.5), '0,5 graden', '0.5 degrees'],
  ['one week', (f) => f.weeks(1), '1 week', '1 week'],
  ['weeks', (f) => f.weeks(26), '26 weken', '26 weeks'],
];

const LISTS: readonly Row[] = [
  ['nothing', (f) => f.list([]), '', ''],
  ['one', (f) => f.list(['a']), 'a', 'a'],
  ['two', (f) => f.list(['a', 'b']), 'a en b', 'a and b'],
  ['three', (f) => f.list(['a', 'b', 'c']), 'a, b en c', 'a, b and c'],
  ['one of three', (f) => f.any(['a', 'b', 'c']), 'a, b of c', 'a, b or c'],
];

const DATES: readonly Row[] = [
  ['a day', (f) => f.date('2026-06-11'), '11 juni 2026', '11 June 2026'],
  ['the first of March', (f) => f.date('2026-03-01'), '1 maart 2026', '1 March 2026'],
  ['a day without its year', (f) => f.dayAndMonth('2026-06-22'), '22 juni', '22 June'],
  [
    'days of two months',
    (f) => f.dates('2026-06-22', '2026-07-03'),
    `22 juni${NBSP}– 3 juli 2026`,
    `22 June${NBSP}– 3 July 2026`,
  ],
  [
    'days of one month',
    (f) => f.dates('2026-06-08', '2026-06-11'),
    `8${NBSP}– 11 juni 2026`,
    `8${NBSP}– 11 June 2026`,
  ],
  [
    'days of two years',
    (f) => f.dates('2026-10-05', '2027-04-04'),
    `5 oktober 2026${NBSP}– 4 april 2027`,
    `5 October 2026${NBSP}– 4 April 2027`,
  ],
  ['one and the same day', (f) => f.dates('2026-06-11', '2026-06-11'), '11 juni 2026', '11 June 2026'],
  ['a month', (f) => f.month('2026-01'), 'januari 2026', 'January 2026'],
  [
    'months',
    (f) => f.months('2026-01', '2026-06-30'),
    `januari${NBSP}– juni 2026`,
    `January${NBSP}– June 2026`,
  ],
  [
    'months of two years',
    (f) => f.months('2026-11', '2027-02'),
    `november 2026${NBSP}– februari 2027`,
    `November 2026${NBSP}– February 2027`,
  ],
  ['a quarter', (f) => f.quarter('2026-Q3'), 'Q3 2026', 'Q3 2026'],
  ['quarters', (f) => f.quarters('2027-Q1', '2027-Q2'), `Q1${NBSP}– Q2 2027`, `Q1${NBSP}– Q2 2027`],
  [
    'quarters of two years',
    (f) => f.quarters('2026-Q3', '2027-Q1'),
    `Q3 2026${NBSP}– Q1 2027`,
    `Q3 2026${NBSP}– Q1 2027`,
  ],
  ['one and the same quarter', (f) => f.quarters('2026-Q3', '2026-Q3'), 'Q3 2026', 'Q3 2026'],
  ['a week', (f) => f.week('2026-W04'), 'week 4 van 2026', 'week 4 of 2026'],
  [
    'a moment in summer',
    (f) => f.moment('2026-06-11T07:42:00Z'),
    '11 juni 2026 om 9.42 uur',
    '11 June 2026 at 9:42',
  ],
  [
    'a moment in winter',
    (f) => f.moment('2026-12-31T23:05:00.000Z'),
    '1 januari 2027 om 0.05 uur',
    '1 January 2027 at 0:05',
  ],
  [
    'the day of a moment, which has come here before it does at Greenwich',
    (f) => f.dayOf('2026-12-31T23:05:00.000Z'),
    '1 januari 2027',
    '1 January 2027',
  ],
];

const ROWS = [...NUMBERS, ...LISTS, ...DATES].flatMap(
  ([name, write, nl, en]): [string, Language, string, (f: Format) => string][] => [
    [name, 'nl', nl, write],
    [name, 'en', en, write],
  ],
);

test.each(ROWS)('%s in %s: %s', (_name, language, text, write) => {
  expect(write(format(language))).toBe(text);
});

test.each(['2026-13-01', '11-6-2026', ''])('%p is no day, which is a mistake of ours', (day) => {
  expect(() => format('nl').date(day)).toThrow(RangeError);
});

test('the time zone of the machine changes nothing', () => {
  const own = process.env['TZ'];
  try {
    const texts = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
      process.env['TZ'] = zone;
      return [format('nl').date('2026-06-11'), format('nl').moment('2026-06-11T22:30:00Z')];
    });
    expect(texts).toEqual(Array(2).fill(['11 juni 2026', '12 juni 2026 om 0.30 uur']));
  } finally {
    process.env['TZ'] = own;
  }
});
