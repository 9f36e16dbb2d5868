import { load } from 'cheerio';
import { hiddenFields, type Visitor } from '../support/app.js';

/** Pages and forms asked for while the database is in trouble, by what kind of asking it is. */
export type Asked = Readonly<Record<'page' | 'form' | 'newcomer' | 'style' | 'ready' | 'alive', AskedReport>>;

export interface AskedReport {
  readonly statuses: readonly number[];
  /** Answers of 503 that a visitor can do nothing with: without Retry-After, a heading or the number to quote. */
  readonly unhelpful: number;
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
}

interface Answer {
  readonly status: number;
  readonly helpful: boolean;
  readonly milliseconds: number;
}

async function timed(ask: () => ReturnType<Visitor['get']>, isForm: boolean): Promise<Answer> {
  const started = performance.now();
  const answer = await ask();
  const milliseconds = performance.now() - started;
  const $ = load(answer.body);
  const helpful =
    Number(answer.headers['retry-after']) > 0 &&
    $('h1').text() === 'Het is even te druk' &&
    (!isForm || $('.lead').text().includes('Wat u invulde is niet weg.')) &&
    /Nummer van dit verzoek: [0-9a-f-]{36}/.test($('main').text());
  return { status: answer.statusCode, helpful, milliseconds };
}

function reportOf(answers: readonly Answer[], isPage: boolean): AskedReport {
  return {
    statuses: [...new Set(answers.map(({ status }) => status))].toSorted((a, b) => a - b),
    unhelpful: isPage ? answers.filter(({ status, helpful }) => status === 503 && !helpful).length : 0,
    slowest: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
  };
}

/** A form that changes something, with the token that its page carried. */
export interface SomeForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Visitors {
  readonly visitor: Visitor;
  /** Somebody without a session, for whom the page for signing in begins one. */
  readonly newcomer: () => Visitor;
}

export interface SomeAddresses {
  /** Of a signed-in visitor. */
  readonly page: string;
  readonly form: SomeForm;
  /** Of the style sheet: a page that says what is wrong should not look wrong as well. */
  readonly style: string;
}

const DETAILS = '/account/gegevens';

/** What somebody who is signed in could ask for next. */
export async function addressesFor(visitor: Visitor, page: string): Promise<SomeAddresses> {
  // Entering an organisation is written in its trail, so the first page there is a change.
  await visitor.get(page);
  const $ = load((await visitor.get(DETAILS)).body);
  const fields = { ...hiddenFields($, DETAILS), name: 'Nieuwe naam', language: 'nl' };
  return { page, form: { action: DETAILS, fields }, style: $('link[rel=stylesheet]').attr('href') ?? '' };
}

/** Asks for each of them so many times, all at once. */
export async function askAtOnce(
  { visitor, newcomer }: Visitors,
  { page, form, style, times }: SomeAddresses & { readonly times: number },
): Promise<Asked> {
  const crowd = async (ask: () => ReturnType<Visitor['get']>, isForm = false): Promise<readonly Answer[]> =>
    Promise.all(Array.from({ length: times }, async () => timed(ask, isForm)));
  const [pages, forms, newcomers, styles, ready, alive] = await Promise.all([
    crowd(async () => visitor.get(page)),
    crowd(async () => visitor.post(form.action, { ...form.fields }), true),
    crowd(async () => newcomer().get('/aanmelden')),
    crowd(async () => visitor.get(style)),
    crowd(async () => visitor.get('/readyz')),
    crowd(async () => visitor.get('/healthz')),
  ]);
  return {
    page: reportOf(pages, true),
    form: reportOf(forms, true),
    newcomer: reportOf(newcomers, true),
    style: reportOf(styles, false),
    ready: reportOf(ready, false),
    alive: reportOf(alive, false),
  };
}
