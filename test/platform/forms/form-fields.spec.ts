import {
  errorText,
  type FieldError,
  FormFields,
  rawValues,
  toProblem,
} from '../../../src/platform/forms/index.js';
import { LANGUAGES, words } from '../../../src/platform/words/index.js';

const t = words('nl');

const ERRORS: readonly FieldError[] = [
  { field: 'hours', code: 'tooLarge', facts: { max: 40 } },
  { field: 'commitment', code: 'required', facts: {} },
  { field: 'who', code: 'required', facts: {} },
  { field: 'extra', code: 'unknown', facts: {} },
];

test('a form that is shown for the first time has no summary and no errors', () => {
  const fields = new FormFields({ values: {}, errors: [] }, t);
  expect(fields.text('title', { label: 'Titel' })).toEqual({
    id: 'title',
    name: 'title',
    label: 'Titel',
    type: 'text',
    value: '',
  });
  expect(fields.errorSummary()).toEqual({});
});

test('stored values stand in the fields as a person would type them', () => {
  const values = rawValues(
    { hours: 1234.5, agree: true, widens: ['hours', 'people'], start: '2026-06-11', none: undefined },
    'nl',
  );
  const fields = new FormFields({ values, errors: [] }, t);
  expect(fields.number('hours', { label: 'Uren' }).value).toBe('1.234,5');
  expect(fields.day('start', { label: 'Begin' })).toMatchObject({ type: 'date', value: '2026-06-11' });
  expect(fields.checkbox('agree', { label: 'Besproken' }).checked).toBe(true);
  const options = ['hours', 'channel', 'people'].map((value) => ({ value, text: value }));
  const { options: shown } = fields.choice('widens', { label: 'Breder', options });
  expect(shown.map(({ id, chosen }) => [id, chosen])).toEqual([
    ['widens', true],
    ['widens-2', false],
    ['widens-3', true],
  ]);
});

test('a mistake stands at its field, in its own words where the form has them, and in the summary in the order of the page', () => {
  const fields = new FormFields({ values: { hours: '41' }, errors: ERRORS }, t);
  const who = fields.text('who', {
    label: 'Wie?',
    hint: 'Naam en functie',
    sentences: { required: 'Vul in wie de uren toezegt' },
  });
  const hours = fields.number('hours', { label: 'Hoeveel fte?', unit: 'fte' });
  const commitment = fields.choice('commitment', {
    label: 'Hoe?',
    options: [{ value: 'written', text: 'Schriftelijk' }],
  });
  expect(who).toMatchObject({ error: 'Vul in wie de uren toezegt', describedBy: 'who-hint who-error' });
  expect(hours).toMatchObject({
    error: '“Hoeveel fte?” is te hoog: hoogstens 40',
    describedBy: 'hours-error',
    value: '41',
    inputMode: 'decimal',
  });
  expect(commitment.error).toBe('Kies een antwoord bij “Hoe?”');
  expect(fields.errorSummary()).toEqual({
    errorSummary: {
      heading: '4 antwoorden kloppen nog niet',
      items: [
        { text: 'Vul in wie de uren toezegt', href: '#who' },
        { text: '“Hoeveel fte?” is te hoog: hoogstens 40', href: '#hours' },
        { text: 'Kies een antwoord bij “Hoe?”', href: '#commitment' },
        { text: 'Het veld “extra” bestaat hier niet' },
      ],
    },
  });
});

test('a list to choose from asks for a choice until there is one', () => {
  const choice = { label: 'Afdeling', options: [{ value: 'KS', text: 'Klantenservice' }] };
  const at = (value: string) =>
    new FormFields({ values: { owner: value }, errors: [] }, t).select('owner', choice);
  expect(at('').prompt).toBe('Maak een keuze');
  expect(at('KS')).toMatchObject({ options: [{ value: 'KS', text: 'Klantenservice', chosen: true }] });
  expect(at('KS')).not.toHaveProperty('prompt');
});

test.each(LANGUAGES)('every kind of mistake has a sentence in %s that names the field', (language) => {
  const speaking = words(language);
  const codes = Object.keys(speaking.forms.errors) as FieldError['code'][];
  const sentences = codes.map((code) =>
    errorText({ field: 'x', code, facts: { min: 2, max: 5 } } as FieldError, 'Vraag', speaking),
  );
  expect(sentences.filter((sentence) => !sentence.includes('“Vraag”'))).toEqual([]);
  expect(new Set(sentences).size).toBe(codes.length);
});

test('an API gets a problem with a pointer to each value', () => {
  const errors: readonly FieldError[] = [
    { field: 'phases.0.title', code: 'required', facts: {} },
    { field: 'a/b~c', code: 'unknown', facts: {} },
    { field: '', code: 'notAGroup', facts: {} },
  ];
  expect(toProblem(errors, words('en'))).toEqual({
    type: 'about:blank',
    title: 'The data is not right yet',
    detail: '3 answers are not right yet',
    status: 422,
    errors: [
      { pointer: '#/phases/0/title', code: 'required', detail: 'Fill in “phases.0.title”' },
      { pointer: '#/a~1b~0c', code: 'unknown', detail: 'The field “a/b~c” does not exist here' },
      { pointer: '#', code: 'notAGroup', detail: '“” must be a group of fields' },
    ],
  });
});

test('a question that stands in two groups is told with its group', () => {
  const errors: readonly FieldError[] = ['now', 'wanted'].map((field) => ({
    ...{ field, code: 'notNumber' as const, facts: {} },
  }));
  const fields = new FormFields({ values: {}, errors }, t);
  expect(fields.number('now', { label: 'Markt', within: 'Nu' }).label).toBe('Markt');
  fields.number('wanted', { label: 'Markt', within: 'Gewenst' });
  expect(fields.errorSummary().errorSummary?.items.map(({ text }) => text)).toEqual([
    expect.stringContaining('“Nu: Markt”') as string,
    expect.stringContaining('“Gewenst: Markt”') as string,
  ]);
});
