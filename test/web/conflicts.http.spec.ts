import { load } from 'cheerio';
import { addMember, Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { readExample } from '../support/examples.js';
import { asItStands } from '../support/filled-forms.js';
import { WebSuite } from '../support/web-suite.js';
import { CONFLICTS, PROFILE, type Conflict, type Fields } from './conflict-rows.js';

let suite: WebSuite;
let me: Visitor;
let other: Visitor;
let base: string;
let profile: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  const entered = await suite.enter(readExample('polderzeker'));
  base = entered.base;
  me = entered.visitor;
  other = await new Visitor(suite.test).signIn(
    await addMember(suite.database, entered.organisationId, 'strategy-director'),
  );
  const proposal = `${base}/voorstellen/nieuw`;
  await me.submit(proposal, proposal, { title: 'Proef', c: 'content', owner: 'MC' });
  const profiles = `${base}/volgorde/profielen`;
  await me.submit(`${profiles}/nieuw`, profiles, { name: 'Winter' });
  const link = load((await me.get(profiles)).body)('main li a').attr('href') ?? '';
  profile = link.slice(base.length);
});

afterAll(async () => {
  await suite.stop();
});

async function standing(visitor: Visitor, form: string): Promise<Fields> {
  return asItStands((await visitor.get(form)).body, form);
}

async function send(visitor: Visitor, form: string, fields: Fields) {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return visitor.send('POST', form, new URLSearchParams(entries).toString());
}

/** Sends what somebody else wants, and then what this person does, from the same page. */
async function collide(form: string, { theirs, mine, button }: Omit<Conflict, 'form' | 'choices'>) {
  const before = await standing(me, form);
  const first = await send(other, form, { ...before, ...theirs, _csrf: await token(form), ...button });
  expect(first.statusCode).toBe(303);
  const late = await send(me, form, { ...before, ...mine, ...button });
  expect(late.statusCode).toBe(409);
  return late.body;
}

it('goes back in another language to the page that the form was on, not to where it was sent', async () => {
  const form = `${base}/volgorde`;
  const page = `${form}/profielen`;
  const fields = { _csrf: String((await standing(me, form))['_csrf']), profile: 'onbekend', search: 'short' };
  const answer = await me.post(form, fields, { referer: `http://localhost:80${page}` });
  expect(answer.statusCode).toBe(422);
  expect(load(answer.body)('form[action="/taal"] input[name=back]').attr('value')).toBe(page);
});

async function token(form: string): Promise<string> {
  return String((await standing(other, form))['_csrf']);
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
}

function titleOf(html: string): string {
  return load(html)('title').text();
}

describe('somebody else was first', () => {
  it.each(CONFLICTS)('at $form', async (row) => {
    const form = `${base}${row.form === PROFILE ? profile : row.form}`;
    const html = await collide(form, row);
    expect(titleOf(html)).toMatch(/^Fout: Iemand anders was u voor – /);
    const page = new ConflictPage(html, form);
    expect(page.heading).toBe('Iemand anders was u voor');
    const shown = page.choices.map(({ name, mine, theirs, difference }) => [name, mine, theirs, difference]);
    const any: unknown = expect.any(String);
    expect(shown).toEqual(
      row.choices.map(([name, mine, theirs, difference = any]) => [name, mine, theirs, difference]),
    );

    const names = row.choices.map(([name]) => name);
    const chosen = page.body(names.slice(0, 1));
    const looked = await send(me, form, { ...chosen, _tonen: 'true' });
    const again = asItStands(looked.body, form);
    expect(pick(again, names)).toEqual(pick(chosen, names));
    const kept = await send(me, form, { ...again, ...row.button });
    expect(kept.statusCode).toBe(303);
    expect(pick(await standing(me, form), names)).toEqual(pick(chosen, names));
  });

  it('ticks answers as one chose them, and says whose each is', async () => {
    const form = `${base}/voorstellen/P11/vragen/afdelingen`;
    const html = await collide(form, {
      theirs: { involved: ['KS', 'HR'] },
      mine: { involved: ['HR', 'IT'] },
    });
    const $ = load(html);
    const shown = $('input[type=checkbox]')
      .toArray()
      .map((box) => [
        $(box).attr('value'),
        $(box).is('[checked]'),
        $(box).closest('label').find('.hint').text(),
      ]);
    expect(shown).toEqual([
      ['KS', false, 'alleen in wat er nu staat'],
      ['MC', false, ''],
      ['HR', true, ''],
      ['PI', false, ''],
      ['SC', false, ''],
      ['IT', true, 'alleen bij u'],
    ]);
    const chosen = { ...asItStands(html, form), involved: ['KS', 'IT'] };
    expect((await send(me, form, chosen)).statusCode).toBe(303);
    expect((await standing(me, form))['involved']).toEqual(['KS', 'IT']);
  });

  it('and nothing differs: there is nothing to choose', async () => {
    const form = `${base}/inrichting/geld`;
    const same = { theirs: { q2: '61.000' }, mine: { q2: '61000' } };
    const html = await collide(form, same);
    expect(load(html)('.lead').text()).toContain('Intussen is precies hetzelfde opgeslagen.');
    expect(titleOf(html)).toMatch(/^Iemand anders was u voor – /);
  });

  it('and there is no form to show again: the page has a title of its own', async () => {
    const form = `${base}${profile}`;
    const { _csrf = '' } = await standing(me, form);
    const answer = await send(me, `${form}/verwijder`, { _csrf });
    expect([answer.statusCode, titleOf(answer.body)]).toEqual([409, expect.not.stringMatching(/^Fout:/)]);
    expect((await me.get(form)).statusCode).toBe(200);
  });

  it('with a number by hand: the calculator sets it beside the answers', async () => {
    const form = `${base}/pilots/P02/fasen/1/intensiteit`;
    const before = await standing(me, form);
    await me.submit(`${base}/pilots/P02/cultuur`, `${base}/pilots/P02/cultuur`, { mandate: '3' });
    const answers = {
      reach: '4',
      depth: '4',
      visibility: '4',
      mandate: '4',
      technology: '4',
      action: 'keep',
    };
    const late = await send(me, form, { ...before, ...answers });
    const $ = load(late.body);
    expect([late.statusCode, $('.notice').text()]).toEqual([
      409,
      expect.stringContaining('Er is niets overschreven.') as string,
    ]);
    const again = { ...asItStands(late.body, form), action: 'keep' };
    expect((await send(me, form, again)).statusCode).toBe(303);
  });

  it('with another period to keep free: both are kept', async () => {
    const form = `${base}/inrichting/kalender/periode`;
    const before = await standing(me, form);
    const theirs = { from: '2026-07-06', to: '2026-08-16' };
    await other.submit(form, form, theirs);
    await other.submit(form, form, { ...theirs, reason: 'zomer' });
    const mine = await send(me, form, { ...before, from: '2026-12-21', to: '2027-01-03' });
    expect(mine.statusCode).toBe(303);
    const $ = load((await me.get(`${base}/inrichting/kalender`)).body);
    const list = $('#perioden ~ ul > li').toArray();
    expect(list.map((item) => $(item).text().split('Verwijder')[0]?.trim())).toEqual([
      '6 juli 2026 tot en met 16 augustus 2026: zomer',
      '21 december 2026 tot en met 3 januari 2027',
    ]);
  });

  it('with a department that one wants to remove: asks again', async () => {
    const form = `${base}/inrichting/afdelingen/PI/verwijder`;
    const before = await standing(me, form);
    const change = `${base}/inrichting/afdelingen/PI`;
    await send(me, change, { ...(await standing(me, change)), headcount: '31' });
    const late = await send(me, form, before);
    const $ = load(late.body);
    expect([late.statusCode, $('.notice').text()]).toEqual([
      409,
      expect.stringContaining('bevestig het dan opnieuw') as string,
    ]);
  });
});
