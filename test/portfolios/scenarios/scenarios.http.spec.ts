import { setTimeout as sleep } from 'node:timers/promises';
import { load, type CheerioAPI } from 'cheerio';
import { hiddenFields, type Visitor } from '../../support/app.js';
import { ConflictPage } from '../../support/conflict-page.js';
import { computed } from '../../support/computed.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';
import { verifyPlan } from '../../../src/rendering/index.js';

let suite: WebSuite;
const demo = readExample('polderzeker');

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Own {
  readonly visitor: Visitor;
  readonly base: string;
}

const WITHOUT_BLOG = { name: 'Zonder blog', hypothesis: 'Marketing blijft koeler.', dates: 'nu', out: 'P08' };

/** Makes one and gives its address. */
async function make({ visitor, base }: Own, fields: Record<string, string>): Promise<string> {
  const answer = await visitor.submit(`${base}/scenarios/nieuw`, `${base}/scenarios`, fields);
  expect([answer.statusCode, answer.body]).toEqual([303, '']);
  return String(answer.headers.location);
}

/** The page of a scenario once its dates are there. */
async function dated({ visitor }: Own, address: string): Promise<CheerioAPI> {
  for (let tries = 0; tries < 150; tries += 1) {
    const $ = await open(address, visitor);
    if ($('#cijfers').length > 0) return $;
    await sleep(200);
  }
  throw new Error('the scenario was not computed within half a minute');
}

it('makes a scenario, holds it against the plan in words and figures, and removes it', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  expect(textOf(await open(`${base}/scenarios`, visitor), '.empty')).toContain('Er is nog geen scenario.');
  const refused = await visitor.submit(`${base}/scenarios/nieuw`, `${base}/scenarios`, {
    name: '',
    dates: 'onzin',
  });
  expect(refused.statusCode).toBe(422);
  const address = await make(own, WITHOUT_BLOG);
  const $ = await open(address, visitor);
  expect(textOf($, 'h1')).toBe('Het plan tegenover Zonder blog');
  expect(textOf($, '.summary')).toContain('Zonder Blog voor starters (18-27).');
  expect(textOf($, '#pilots ~ .tbl')).toContain('− eruit');
  expect(textOf($, '#cijfers ~ .tbl')).toContain('Pilots met een plaats');
  expect($('#hitte ~ .pairs svg').length).toBeGreaterThan(0);
  const list = textOf(await open(`${base}/scenarios`, visitor), 'main table');
  expect(list).toContain('Marketing blijft koeler.');
  const remove = `${address}/verwijder`;
  expect((await visitor.post(remove, hiddenFields($, remove))).headers.location).toBe(`${base}/scenarios`);
  expect((await visitor.get(address)).statusCode).toBe(404);
  // The plan is what it was.
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(9);
}, 60_000);

it('stands in the document as an alternative, with why it was not chosen, and a version keeps it', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  const address = await make(own, WITHOUT_BLOG);
  const told = async (path: string): Promise<string> =>
    textOf(await open(`${base}/plan/${path}`, visitor), '#alternatives');
  // In that of the demo Marketing is over its ceiling, to which the blog adds its heat.
  const now = await told('document');
  expect(now).toContain('één scenario overwogen');
  expect(now).toMatch(/Marketing blijft koeler\..*Marketing & Communicatie blijft onder haar plafond/s);
  expect(now).toContain('Er komt één pilot minder aan bod.');
  const reason = `${address}/reden`;
  const form = await open(reason, visitor);
  const told500 = 'Te lang. '.repeat(60);
  const refused = await visitor.post(reason, { ...hiddenFields(form, reason), reason: told500 });
  expect([refused.statusCode, load(refused.body)('#reason').val()]).toEqual([422, told500]);
  const written = { ...hiddenFields(form, reason), reason: 'De raad wil de blog <b>nu</b>.' };
  expect((await visitor.post(reason, written)).headers.location).toBe(address);
  expect(textOf(await open(address, visitor), '#reden + p')).toBe('De raad wil de blog <b>nu</b>.');
  expect(await told('document')).toContain('De raad wil de blog <b>nu</b>.');
  expect(await told('document')).not.toContain('Er komt één pilot minder aan bod.');
  // From a page that is out of date: what was typed stands beside what is there.
  const late = await visitor.post(reason, { ...written, reason: 'Ik had een andere reden.' });
  expect(late.statusCode).toBe(409);
  expect(new ConflictPage(late.body, reason).choices).toMatchObject([
    { name: 'reason', mine: 'Ik had een andere reden.', theirs: 'De raad wil de blog <b>nu</b>.' },
  ]);
  await visitor.submit(reason, reason, { reason: '' });
  expect(await told('document')).toBe(now);
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
  const remove = `${address}/verwijder`;
  await visitor.post(remove, hiddenFields(await open(address, visitor), remove));
  expect(await told('document')).toContain('geen scenario bewaard');
  expect(await told('versies/1')).toBe(now);
  const file = await visitor.get(`${base}/plan/versies/1/integratieplan.html`);
  expect(verifyPlan(file.body).verdict).toBe('genuine');
}, 60_000);

it('computes one with a profile and makes it the plan, with its reason in the trail', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  const address = await make(own, { ...WITHOUT_BLOG, dates: 'calm' });
  const $ = await dated(own, address);
  const second = await make(own, { ...WITHOUT_BLOG, name: 'Zoals nu', out: '' });
  const against = await open(`${address}?met=${second.split('/').at(-1) ?? ''}`, visitor);
  expect(textOf(against, 'h1')).toBe('Zoals nu tegenover Zonder blog');
  expect(against('#plan').length).toBe(0);
  const promote = `${address}/plan`;
  const empty = await visitor.post(promote, hiddenFields($, promote));
  expect([empty.statusCode, load(empty.body)('.error-summary a').attr('href')]).toEqual([422, '#reason']);
  const done = await visitor.post(promote, { ...hiddenFields($, promote), reason: 'De blog kan wachten.' });
  expect(done.headers.location).toBe(`${base}/volgorde`);
  const sequence = await computed(own);
  expect(textOf(sequence, '.eyebrow')).toContain('Rustig');
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(8);
  const trail = textOf(await open(`${base}/logboek`, visitor), 'main');
  expect(trail).toContain('scenario tot plan gemaakt');
  expect(trail).toContain('De blog kan wachten.');
  expect((await visitor.get(address)).statusCode).toBe(404);
}, 90_000);

it('takes over one difference, and nothing from a page that is out of date', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  const address = await make(own, WITHOUT_BLOG);
  const $ = await open(address, visitor);
  const take = `${address}/overnemen`;
  const fields = hiddenFields($, take);
  expect(textOf($, '#overnemen ~ ul')).toContain('Blog voor starters (18-27): − eruit');
  expect((await visitor.post(take, fields)).headers.location).toBe(address);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(8);
  const late = await visitor.post(take, fields);
  expect([late.statusCode, textOf(load(late.body), '[role=status]').includes('iets aan het plan')]).toEqual([
    409,
    true,
  ]);
  const promote = `${address}/plan`;
  const typed = await visitor.post(promote, { ...hiddenFields($, promote), reason: 'Het is koeler.' });
  expect([typed.statusCode, textOf(load(typed.body), 'textarea[name=reason]')]).toEqual([
    409,
    'Het is koeler.',
  ]);
}, 60_000);

it('begins with a counter-proposal, and gives the plan its quarters when it becomes the plan', async () => {
  const pilots = demo.pilots.map((pilot) =>
    pilot.id === 'P05'
      ? { ...pilot, phases: pilot.phases.map((each) => ({ ...each, intensity: 5 as const })) }
      : pilot,
  );
  const own = await suite.enter({ ...demo, pilots });
  const { visitor, base } = own;
  await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'balanced' });
  const sequence = await computed(own);
  const tried = await open(
    sequence('#tegenvoorstellen').parent().find('a').first().attr('href') ?? '',
    visitor,
  );
  const change = textOf(tried, 'h1');
  expect(change).toContain('kwartalen langer');
  const keep = tried('a')
    .filter((_, link) => tried(link).text() === 'Maak hier een scenario van')
    .attr('href');
  const form = await open(keep ?? '', visitor);
  expect(textOf(form, '.facts')).toContain(change);
  const fields = { name: 'Langer', hypothesis: 'Dan past alles.', dates: 'nu' };
  const typed = { ...hiddenFields(form, `${base}/scenarios`), ...fields };
  const made = await visitor.post(`${base}/scenarios`, typed);
  const address = String(made.headers.location);
  const $ = await open(address, visitor);
  expect(textOf($, '.summary')).toContain(change);
  const promote = `${address}/plan`;
  const { clock } = suite.test;
  clock.now = new Date(clock.now.getTime() + 60_000);
  await visitor.post(promote, { ...hiddenFields($, promote), reason: 'Er is meer tijd nodig.' });
  const after = await computed(own);
  expect(after('#past-niet').length).toBe(0);
  // The counter-proposal belongs to a sequence that is gone: what was typed stays.
  const late = await visitor.post(`${base}/scenarios`, typed);
  expect(late.statusCode).toBe(422);
  const again = load(late.body);
  expect(again('#name').val()).toBe('Langer');
  expect(textOf(again, '.notice')).toContain('een volgorde die niet meer geldt');
}, 90_000);

it('leaves nobody out who began since it was made, and says so', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  const address = await make(own, { ...WITHOUT_BLOG, out: 'P03' });
  expect(textOf(await open(address, visitor), '.summary')).toContain('Zonder Luisterpost');
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
  const start = `${base}/poorten/P03/start`;
  expect((await visitor.submit(start, start, { on: '2026-01-05' })).statusCode).toBe(303);
  const sides = textOf(await open(address, visitor), '.summary');
  expect(sides).toContain('Luisterpost: social monitoring is intussen begonnen en doet dus mee.');
  expect(sides).not.toContain('Zonder Luisterpost');
});

it('says when the plan has changed since, and computes the dates again', async () => {
  const own = await suite.enter(demo);
  const { visitor, base } = own;
  const first = await make(own, WITHOUT_BLOG);
  const second = await make(own, { ...WITHOUT_BLOG, name: 'Rustig', dates: 'calm', out: '' });
  for (const each of [first, second]) await dated(own, each);
  const take = `${first}/overnemen`;
  await visitor.post(take, hiddenFields(await open(first, visitor), take));
  const $ = await open(second, visitor);
  expect(textOf($, '.notice')).toContain('Het plan is veranderd sinds deze datums zijn berekend.');
  const reason = `${second}/reden`;
  const form = await open(reason, visitor);
  const compute = `${second}/bereken`;
  expect((await visitor.post(compute, hiddenFields($, compute))).headers.location).toBe(second);
  for (let tries = 0; textOf(await open(second, visitor), '.notice') !== '' && tries < 150; tries += 1)
    await sleep(200);
  const fresh = await open(second, visitor);
  expect(textOf(fresh, '.notice')).toBe('');
  expect(textOf(fresh, '#pilots ~ .tbl')).toContain('+ toegevoegd');
  // Nobody touched the reason meanwhile.
  const told = await visitor.post(reason, { ...hiddenFields(form, reason), reason: 'Te laat klaar.' });
  expect([told.statusCode, told.headers.location]).toEqual([303, second]);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(8);
}, 90_000);
