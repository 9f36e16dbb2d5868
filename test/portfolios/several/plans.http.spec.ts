import { load } from 'cheerio';
import { hiddenFields } from '../../support/app.js';
import { computed } from '../../support/computed.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
const demo = readExample('polderzeker');

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

const WISH = { name: '2028', start: '2028-01-03', quarters: '4' };

it('makes a second plan beside the first, which nobody who has one sees anything of', async () => {
  const { visitor, base, organisationId } = await suite.enter(demo);
  expect((await open(`${base}/bord`, visitor))('.masthead .plan').length).toBe(0);
  const list = await open(`${base}/plannen`, visitor);
  expect(textOf(list, 'main')).toContain('Er is één plan.');
  const form = `${base}/plannen/nieuw`;
  const $ = await open(form, visitor);
  expect($('#start').attr('value')).toBe('2028-01-03');
  expect($('#name').attr('value')).toBe('2028');
  const wrong = await visitor.submit(form, form, { ...WISH, start: '2028-01-04' });
  expect([wrong.statusCode, load(wrong.body)('.error-summary a').attr('href')]).toEqual([422, '#start']);
  const made = await visitor.submit(form, form, WISH);
  expect([made.statusCode, made.headers.location]).toEqual([303, `${base}~2/plannen`]);
  const again = await visitor.submit(form, form, WISH);
  expect([again.statusCode, load(again.body)('.error-summary a').attr('href')]).toEqual([422, '#name']);
  // The same pages in the other plan: its own name, its own pilots, and links that stay in it.
  const board = await open(`${base}~2/bord`, visitor);
  expect(textOf(board, '.masthead .plan')).toContain('Plan: 2028');
  expect(board('.board .card').length).toBe(0);
  expect(board(`.masthead a[href="${base}~2/tijdlijn"]`).length).toBe(1);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(9);
  const reader = await suite.join(organisationId, 'reader');
  const both = await open(`${base}/plannen`, reader);
  expect(both('tbody tr').length).toBe(2);
  expect(both(`a[href="${base}~2"]`).text()).toBe('2028');
  expect(both('a.button').length).toBe(0);
  expect((await reader.get(form)).statusCode).toBe(403);
  for (const gone of ['~3', '~0', '~2~2'])
    expect((await visitor.get(`${base}${gone}/bord`)).statusCode).toBe(404);
}, 60_000);

it('takes a proposal into the plan that it was begun in, whichever plan is the main one', async () => {
  const { visitor, base } = await suite.enter(demo);
  const other = `${base}~2`;
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, WISH);
  const form = `${other}/voorstellen/nieuw`;
  const blank = { title: 'Voor 2028', c: 'content', owner: 'MC' };
  const begun = await visitor.submit(form, form, blank);
  expect(begun.headers.location).toMatch(new RegExp(`^${other}/voorstellen/P\\d+$`));
  const code = String(begun.headers.location).split('/').at(-1) ?? '';
  // Opened in the other plan it leads to its own.
  expect((await visitor.get(`${base}/voorstellen/${code}`)).headers.location).toBe(
    `${other}/voorstellen/${code}`,
  );
  const entry = `${other}/catalogus/CT-1`;
  const example = await visitor.submit(entry, `${entry}/voorstel`, { owner: 'MC', size: 'large' });
  const second = String(example.headers.location).split('/').at(-1) ?? '';
  expect((await visitor.get(`${base}/voorstellen/${second}`)).headers.location).toContain('~2/');
  // A draft of the main plan stays there when another plan becomes the main one.
  const own = await visitor.submit(`${base}/voorstellen/nieuw`, `${base}/voorstellen/nieuw`, blank);
  const third = String(own.headers.location).split('/').at(-1) ?? '';
  const change = `${base}/plannen/2`;
  const main = await visitor.submit(change, `${change}/begin`);
  expect(main.statusCode).toBe(303);
  expect((await visitor.get(`${base}/voorstellen/${third}`)).headers.location).toBe(
    `${base}~1/voorstellen/${third}`,
  );
  expect((await visitor.get(`${base}/voorstellen/${code}`)).statusCode).toBe(200);
}, 60_000);

it('keeps sequences, versions, texts and calendars of two plans apart', async () => {
  const { visitor, base } = await suite.enter(demo);
  const other = `${base}~2`;
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, { ...WISH, start: '2027-01-04' });
  await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'balanced', search: 'short' });
  await computed({ visitor, base });
  const sequence = textOf(await open(`${other}/volgorde`, visitor), 'main');
  expect(sequence).not.toContain('Webcare kantooruren');
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'Besproken.' });
  expect((await visitor.get(`${base}/plan/versies/1`)).statusCode).toBe(200);
  expect((await visitor.get(`${other}/plan/versies/1`)).statusCode).toBe(404);
  const list = textOf(await open(`${base}/plannen`, visitor), 'table');
  expect(list).toContain('versie 1 vastgesteld');
  expect(list).toContain('concept');
  const calendar = `${other}/inrichting/kalender`;
  await visitor.submit(calendar, calendar, { start: '2027-01-04', quarters: '6', leerpauze: '5' });
  expect((await open(`${base}/inrichting/kalender`, visitor))('#quarters').attr('value')).toBe('8');
  // What runs on from the first plan warms the departments of the second, and is said there.
  const heat = await open(`${other}/hitte`, visitor);
  expect(textOf(heat, 'main')).toContain('Loopt door uit een ander plan');
  expect(textOf(await open(`${base}/hitte`, visitor), 'main')).not.toContain('Loopt door');
  // A pilot is opened in the plan that it is in.
  const pilot = await visitor.get(`${other}/pilots/P01?x=1`);
  expect([pilot.statusCode, pilot.headers.location]).toEqual([303, `${base}/pilots/P01?x=1`]);
}, 60_000);

it('gives a plan another name, lets everybody begin with it, and removes one that is empty', async () => {
  const { visitor, base } = await suite.enter(demo);
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, WISH);
  const one = `${base}/plannen/2`;
  const renamed = await visitor.submit(one, one, { name: 'Volgend jaar' });
  expect([renamed.statusCode, renamed.headers.location]).toEqual([303, `${base}/plannen`]);
  const $ = await open(one, visitor);
  const begin = hiddenFields($, `${one}/begin`);
  const remove = hiddenFields($, `${one}/verwijder`);
  const main = await visitor.post(`${one}/begin`, begin);
  expect([main.statusCode, main.headers.location]).toEqual([303, `${base}/plannen`]);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(0);
  expect((await open(`${base}~1/bord`, visitor))('.board .card').length).toBe(9);
  // The page is older than what was done meanwhile.
  const late = await visitor.post(`${one}/verwijder`, remove);
  expect([late.statusCode, textOf(load(late.body), '[role=status]').includes('intussen')]).toEqual([
    409,
    true,
  ]);
  const first = `${base}/plannen/1`;
  await visitor.post(`${first}/begin`, hiddenFields(await open(first, visitor), `${first}/begin`));
  const gone = await visitor.post(
    `${one}/verwijder`,
    hiddenFields(await open(one, visitor), `${one}/verwijder`),
  );
  expect(gone.headers.location).toBe(`${base}/plannen`);
  expect((await open(`${base}/plannen`, visitor))('tbody tr').length).toBe(1);
  const trail = textOf(await open(`${base}/logboek`, visitor), 'main');
  for (const line of [
    'plan gemaakt',
    'plan hernoemd',
    'plan gekozen waarmee iedereen begint',
    'plan verwijderd',
  ])
    expect(trail).toContain(line);
}, 60_000);

it('moves a pilot to another plan after showing what that does in both, and back', async () => {
  const links = [{ before: ['P01', 1] as const, after: ['P02', 1] as const }];
  const { visitor, base } = await suite.enter({ ...demo, links });
  const other = `${base}~2`;
  const form = `${base}/pilots/P02/plan`;
  expect((await open(`${base}/pilots/P02`, visitor))(`a[href="${form}"]`).length).toBe(0);
  expect(textOf(await open(form, visitor), '.lead')).toContain('Er is maar één plan.');
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, WISH);
  expect((await open(`${base}/pilots/P02`, visitor))(`a[href="${form}"]`).text()).toBe(
    'Naar een ander plan…',
  );
  // With one other plan there is nothing to choose: what moving does stands there at once, with the button.
  const $ = await open(form, visitor);
  expect([$('input[type=radio]').length, $('.back').attr('href')]).toEqual([0, `${base}/pilots/P02`]);
  expect(textOf($, '#plan-van + ul')).toContain('Pilots die meetellen: 9 → 8.');
  expect(textOf($, '#plan-naar + ul')).toContain('Pilots die meetellen: 0 → 1.');
  expect(textOf($, 'main')).toContain('Eén koppeling met een andere pilot wordt een vroegste begin');
  expect(textOf($, 'main')).toContain('nog geen datums');
  const fields = hiddenFields($, form);
  const moved = await visitor.post(form, fields);
  expect([moved.statusCode, moved.headers.location]).toEqual([303, `${other}/pilots/P02`]);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(8);
  expect((await open(`${other}/bord`, visitor))('.board .card').length).toBe(1);
  // The page is older than what was done meanwhile: the pilot is no longer there.
  expect((await visitor.post(form, fields)).statusCode).toBe(404);
  await visitor.submit(`${other}/volgorde`, `${other}/volgorde`, { profile: 'balanced', search: 'short' });
  const sequence = await computed({ visitor, base: other });
  expect(textOf(sequence, 'main')).toContain('2028');
  const back = `${other}/pilots/P02/plan`;
  // With a third plan it is chosen first.
  const third = { name: '2029', start: '2029-01-01', quarters: '4' };
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, third);
  const nowhere = await visitor.submit(back, `${back}/effect`, {});
  expect([nowhere.statusCode, load(nowhere.body)('.error-summary a').attr('href')]).toEqual([422, '#to']);
  expect((await visitor.submit(back, `${back}/effect`, { to: '7' })).statusCode).toBe(422);
  const again = load((await visitor.submit(back, `${back}/effect`, { to: '1' })).body);
  expect(again('.back').attr('href')).toBe(back);
  expect((await visitor.post(back, hiddenFields(again, back))).headers.location).toBe(`${base}/pilots/P02`);
  expect(textOf(await open(`${base}/logboek`, visitor), 'main')).toContain(
    'pilot naar een ander plan verplaatst',
  );
}, 60_000);

it('leaves a pilot that has begun where it is, and says why', async () => {
  const pilots = demo.pilots.map((pilot) =>
    pilot.id === 'P01'
      ? {
          ...pilot,
          phases: pilot.phases.map((phase, index) =>
            index === 0 ? { ...phase, status: 'running' as const, started: '2026-01-05' } : phase,
          ),
        }
      : pilot,
  );
  const { visitor, base } = await suite.enter({ ...demo, pilots });
  await visitor.submit(`${base}/plannen/nieuw`, `${base}/plannen/nieuw`, WISH);
  const form = `${base}/pilots/P01/plan`;
  const $ = await open(form, visitor);
  expect(textOf($, '.lead')).toContain('Deze pilot is begonnen en blijft in dit plan');
  const other = `${base}/pilots/P02/plan`;
  const shown = await open(other, visitor);
  const sent = await visitor.post(form, hiddenFields(shown, other));
  expect([sent.statusCode, textOf(load(sent.body), '[role=status]').includes('intussen')]).toEqual([
    409,
    true,
  ]);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(9);
}, 60_000);
