import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

import { type FormResult, IsDay, IsFile, readForm, readJson } from '../../../src/platform/forms/index.js';

class Sample {
  @IsString() @MinLength(3) @MaxLength(20) title!: string;
  @IsOptional() @IsNumber() @Min(0.1) @Max(40) fte?: number;
  @IsOptional() @IsInt() @Max(260) weeks?: number;
  @IsOptional() @IsDay() start?: string;
  @IsOptional() @IsIn(['written', 'verbal']) commitment?: string;
  @IsOptional() @IsEmail() mail?: string;
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }) link?: string;
  @IsOptional() @Matches(/^[A-Z]{2}$/) code?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(['hours', 'channel', 'people'], { each: true })
  widens!: string[];
  @IsBoolean() agree!: boolean;
}

const GOOD = { title: 'Webcare', widens: 'hours' };

function codes<T>(result: FormResult<T>): readonly string[] {
  return result.ok
    ? []
    : result.errors.map(({ field, code, facts }) => [field, code, ...Object.values(facts)].join(' '));
}

test('what a browser sends becomes what the class declares', () => {
  const sent = {
    ...GOOD,
    title: '  Webcare\r\nin het klein ',
    fte: '0,6',
    weeks: '26',
    start: '5-10-2026',
    mail: '',
    agree: 'on',
  };
  const result = readForm(Sample, sent, 'nl');
  expect(result).toEqual({
    ok: true,
    value: {
      title: 'Webcare\nin het klein',
      fte: 0.6,
      weeks: 26,
      start: '2026-10-05',
      widens: ['hours'],
      agree: true,
    },
    // For a refusal that comes later: as it was typed.
    raw: sent,
  });
  expect(result.ok && result.value).toBeInstanceOf(Sample);
});

test('boxes that nobody ticked send nothing', () => {
  expect(codes(readForm(Sample, { title: 'Webcare' }, 'nl'))).toEqual(['widens tooFew 1']);
  expect(readForm(Sample, GOOD, 'nl')).toMatchObject({
    ok: true,
    value: { agree: false, widens: ['hours'] },
  });
});

describe('one mistake is told per field', () => {
  test.each([
    [{ title: '' }, 'title required'],
    [{ title: ' \n\t ' }, 'title required'],
    [{ title: 'We' }, 'title tooShort 3'],
    [{ title: 'x'.repeat(21) }, 'title tooLong 20'],
    [{ title: 'x'.repeat(20_001) }, 'title tooLong 20000'],
    [{ title: ['a', 'b'] }, 'title notText'],
    [{ title: { text: 'a' } }, 'title notText'],
    [{ title: 'Web\u0000care' }, 'title badCharacter'],
    [{ title: 'Web\u0007care' }, 'title badCharacter'],
    [{ title: 'Web\ud83dcare' }, 'title badCharacter'],
    [{ title: 'Web\uffffcare' }, 'title badCharacter'],
    [{ fte: 'veel' }, 'fte notNumber'],
    [{ fte: '1e3' }, 'fte notNumber'],
    [{ fte: 'Infinity' }, 'fte notNumber'],
    [{ fte: '0,6,1' }, 'fte notNumber'],
    [{ fte: '0' }, 'fte tooSmall 0.1'],
    [{ fte: '41' }, 'fte tooLarge 40'],
    [{ weeks: '2,5' }, 'weeks notWhole'],
    [{ weeks: '261' }, 'weeks tooLarge 260'],
    [{ start: '2026-02-30' }, 'start notADay'],
    [{ start: '30-2-2026' }, 'start notADay'],
    [{ start: 'morgen' }, 'start notADay'],
    [{ commitment: 'maybe' }, 'commitment notAChoice'],
    [{ mail: 'nobody' }, 'mail notAnAddress'],
    [{ link: 'javascript:alert(1)' }, 'link notALink'],
    [{ link: 'http://example.org' }, 'link notALink'],
    [{ code: 'abc' }, 'code invalid'],
    [{ widens: ['hours', 'channel', 'people'] }, 'widens tooMany 2'],
    [{ widens: ['hours', 'hours'] }, 'widens repeated'],
    [{ widens: ['hours', 'colour'] }, 'widens notAChoice'],
    [{ agree: 'perhaps' }, 'agree notYesNo'],
    [{ admin: 'true' }, 'admin unknown'],
  ])('%j: %s', (change, mistake) => {
    expect(codes(readForm(Sample, { ...GOOD, ...change }, 'nl'))).toEqual([mistake]);
  });
});

test.each([
  [
    'JSON.parse makes one of its own',
    JSON.parse('{"title":"Webcare","widens":"hours","__proto__":{"agree":true}}') as unknown,
  ],
  ['a constructor', { ...GOOD, constructor: 'x' }],
])('names that reach the prototype are unknown fields: %s', (_name, body) => {
  expect(codes(readForm(Sample, body, 'nl'))).toEqual([
    expect.stringMatching(/^(__proto__|constructor) unknown$/),
  ]);
  expect(Object.hasOwn(Object.prototype, 'agree')).toBe(false);
});

test.each([[undefined], [null], ['title=x'], [[GOOD]], [3]])('%j is no form', (body) => {
  expect(codes(readForm(Sample, body, 'nl'))).toEqual([' notAGroup']);
});

test('all mistakes at once, and what was typed is kept', () => {
  const body = { title: ' W\u0000', fte: 'veel', widens: ['colour'], extra: '1' };
  const result = readForm(Sample, body, 'nl');
  expect(codes(result).map((code) => code.split(' ')[0])).toEqual(
    expect.arrayContaining(['title', 'fte', 'widens', 'extra']),
  );
  expect(result).toMatchObject({
    ok: false,
    raw: { title: ' W', fte: 'veel', widens: ['colour'], extra: '1' },
  });
});

describe('JSON', () => {
  const body = { title: 'Webcare', widens: ['hours'], agree: true };

  test('is read with the same class', () => {
    const value = { ...body, fte: 0.6 };
    expect(readJson(Sample, value)).toEqual(expect.objectContaining({ ok: true, value }));
  });

  test.each([
    [{ fte: '0,6' }, 'fte notNumber'],
    [{ weeks: 2.5 }, 'weeks notWhole'],
    [{ agree: 'true' }, 'agree notYesNo'],
    [{ agree: undefined }, 'agree required'],
    [{ title: null }, 'title required'],
    [{ widens: 'hours' }, 'widens notAList'],
    [{ start: '5-10-2026' }, 'start notADay'],
    [{ fte: Number.POSITIVE_INFINITY }, 'fte notNumber'],
  ])('is not converted: %j: %s', (change, mistake) => {
    expect(codes(readJson(Sample, { ...body, ...change }))).toEqual([mistake]);
  });
});

class Phase {
  @IsString() @MaxLength(10) title!: string;
}

class Nested {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Phase) phases!: Phase[];
}

describe('groups inside a body', () => {
  test.each([
    [{ phases: [{ title: 'one' }] }, []],
    [{ phases: [{ title: 'one' }, {}] }, ['phases.1.title required']],
    [{ phases: [{ title: 'one', extra: 1 }] }, ['phases.0.extra unknown']],
    [{ phases: [{ title: 'a\u0000' }] }, ['phases.0.title badCharacter']],
    [{ phases: 'none' }, ['phases notAList']],
    [{ phases: ['none'] }, ['phases.0 notAGroup']],
    [{ phases: [{ title: '12345678901' }] }, ['phases.0.title tooLong 10']],
  ])('%j', (body, mistakes) => {
    expect(codes(readJson(Nested, body))).toEqual(mistakes);
  });

  test('a body as deep as the sea is refused, not followed', () => {
    let body: unknown = 'bottom';
    for (let depth = 0; depth < 5_000; depth++) body = { phases: [body] };
    expect(codes(readJson(Nested, body))).toContain('phases.0.phases.0.phases.0.phases.0 notAGroup');
  });
});

test('a file is longer than anything typed, stays as it is, and is not shown again', () => {
  class Sent {
    @IsString() @IsFile(30_000) file!: string;
  }
  const file = 'QUJD'.repeat(7_500);
  expect(readJson(Sent, { file })).toEqual({ ok: true, value: { file }, raw: {} });
  expect(codes(readJson(Sent, { file: `${file}A` }))).toEqual(['file tooLong 30000']);
  expect(codes(readJson(Sent, { file: 3 }))).toEqual(['file notText']);
  expect(codes(readJson(Sent, {}))).toEqual(['file required']);
});
