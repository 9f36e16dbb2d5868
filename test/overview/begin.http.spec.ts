import { load } from 'cheerio';
import { firstPersonAddress, loadDemoWhenEmpty } from '../../src/overview/index.js';
import { Visitor, TODAY } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { inProject } from '../support/project.js';
import { WebSuite } from '../support/web-suite.js';

const DEMO = '/o/polderzeker-onderlinge-verzekeringen';
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

async function hrefs(path: string, who: Visitor, selector: string): Promise<readonly string[]> {
  const $ = await open(path, who);
  return $(selector)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

async function address(): Promise<URL> {
  return new URL((await firstPersonAddress(suite.database, TODAY)) ?? '', 'http://localhost');
}

/** The first person, who came in with the printed address. */
let first: Visitor;

describe('a fresh installation', () => {
  it('opens on two doors, after the account or without it', async () => {
    expect(await loadDemoWhenEmpty(suite.database, inProject(), TODAY)).toBe(true);
    const { pathname, search } = await address();
    expect(search).toBe('?terug=%2Fwelkom');
    first = new Visitor(suite.test);
    const signedIn = await first.submit(`${pathname}${search}`, pathname);
    const begin = String(signedIn.headers.location);
    expect([signedIn.statusCode, begin]).toEqual([303, '/account/begin?terug=%2Fwelkom']);
    expect(await hrefs(begin, first, 'main a.button')).toEqual(['/welkom']);

    const welcome = await open('/welkom', first);
    expect(textOf(welcome, 'h1')).toBe('Welkom bij Kikkerplan');
    expect(await hrefs('/welkom', first, 'main a.button')).toEqual([DEMO, '/welkom/begin']);
    expect((await first.get(DEMO)).statusCode).toBe(200);
    expect(await hrefs('/organisaties', first, 'main a')).toContain('/welkom');
    first.language = 'en';
    expect(textOf(await open('/welkom', first))).toContain('Begin with my organisation');
    first.language = 'nl';
  });

  it('leads a consultant past what only the organisation itself may answer', async () => {
    const { visitor, base } = await suite.enter(readExample('polderzeker'), 'consultant');
    const departments = `${base}/begin/afdelingen`;
    const kept = await visitor.submit(departments, departments, { departments: '' });
    expect([kept.statusCode, kept.headers.location]).toEqual([303, `${base}/begin/geld`]);
    const money = await open(`${base}/begin/geld`, visitor);
    expect(textOf(money, '.eyebrow')).toBe('Stap 3 van 3');
    expect(money('main a').first().attr('href')).toBe(departments);
    expect(money('main a.button').attr('href')).toBe(base);
  });

  it('does not show them to who is invited', async () => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'reader');
    expect((await visitor.get('/welkom')).statusCode).toBe(403);
    expect((await visitor.get('/')).headers.location).toMatch(/^\/o\//);
    expect(await hrefs('/organisaties', visitor, 'main a')).not.toContain('/welkom');
  });

  it('leads straight on as soon as there is more than the example', async () => {
    expect((await address()).search).toBe('');
  });

  it('offers a copy to who does not work in the example', async () => {
    const { visitor } = await suite.enter(readExample('warmwerk'), 'consultant');
    expect(await hrefs('/welkom', visitor, 'main a.button')).toEqual([
      '/organisaties/nieuw',
      '/welkom/begin',
    ]);
  });
});

/** What the page says that counts when it is skipped. */
async function skipped(path: string, who = first): Promise<string> {
  return textOf(await open(path, who), '.facts dd');
}

describe('the five pages', () => {
  it('can all be skipped, with what each says is the default', async () => {
    expect(await skipped('/welkom/begin')).toMatch(/^Standaard: “Mijn organisatie”\./);
    const made = await first.submit('/welkom/begin', '/welkom/begin', { name: 'Niet deze', skip: 'true' });
    expect([made.statusCode, made.headers.location]).toEqual([303, '/o/mijn-organisatie/begin/afdelingen']);

    const base = '/o/mijn-organisatie';
    const departments = `${base}/begin/afdelingen`;
    expect(await skipped(departments)).toMatch(/^Standaard: één afdeling, “Onze organisatie”, met 25 mensen/);
    const kept = await first.submit(departments, departments, { skip: 'true' });
    expect(kept.headers.location).toBe(`${base}/begin/cultuur`);
    for (const [step, says, next] of [
      ['cultuur', 'Standaard: bij elke vraag “Weten we nog niet”.', `${base}/begin/geld`],
      ['geld', 'Standaard: 0 euro in elk kwartaal.', `${base}/begin/zelfbeoordeling`],
      ['zelfbeoordeling', 'Standaard: niet ingevuld.', base],
    ] as const) {
      const path = `${base}/begin/${step}`;
      expect([step, await skipped(path)]).toEqual([step, expect.stringContaining(says) as string]);
      expect([step, await hrefs(path, first, 'main a.button')]).toEqual([step, [next]]);
    }
    // The defaults are what counts: they stand in the set-up, and the list of what comes next waits.
    const setup = textOf(await open(`${base}/inrichting`, first));
    expect(setup).toContain('Mijn organisatie');
    expect(textOf(await open(`${base}/inrichting/afdelingen`, first), 'tbody tr')).toMatch(
      /^Onze organisatie.*25/,
    );
    const marked = 'nav [aria-current]';
    expect(textOf(await open(departments, first), marked)).toBe('Inrichting');
    const home = await open(base, first);
    expect(home('#eerst').parent().find('a').first().attr('href')).toBe(departments);
    // Nobody gets a second whole organisation by skipping again.
    expect(await hrefs(departments, first, 'main a.button')).toEqual([`${base}/begin/cultuur`]);

    // The one that stood for all of them makes room for those that are named later.
    expect(await skipped(departments)).toContain('dan verdwijnt “Onze organisatie”');
    await first.submit(departments, departments, { departments: 'Dijken' });
    const rows = await open(`${base}/inrichting/afdelingen`, first);
    expect(rows('tbody tr').length).toBe(1);
    expect(textOf(rows, 'tbody tr')).toMatch(/^Dijken/);
    await first.submit(departments, departments, { departments: 'Heffingen' });
    expect((await open(`${base}/inrichting/afdelingen`, first))('tbody tr').length).toBe(2);
  });

  it('keep what is filled in, one after the other, with a way back and nothing lost by a mistake', async () => {
    const long = await first.submit('/welkom/begin', '/welkom/begin', { name: 'x'.repeat(201) });
    expect([long.statusCode, load(long.body)('#name').val()]).toEqual([422, 'x'.repeat(201)]);
    const made = await first.submit('/welkom/begin', '/welkom/begin', { name: 'Waterschap Zuid' });
    const base = '/o/waterschap-zuid';
    const departments = `${base}/begin/afdelingen`;
    expect(made.headers.location).toBe(departments);
    expect(textOf(await open(departments, first), '.eyebrow')).toBe('Stap 2 van 5');
    expect(await hrefs(departments, first, 'main a.back')).toEqual([`${base}/begin/naam`]);

    const name = `${base}/begin/naam`;
    const renamed = await first.submit(name, name, { name: 'Waterschap Zuid-West' });
    expect(renamed.headers.location).toBe(departments);

    const typed = { departments: 'Dijken\r\nKlantcontact\r\ndijken' };
    const twice = await first.submit(departments, departments, typed);
    expect(twice.statusCode).toBe(422);
    const again = load(twice.body);
    expect(again('.error-summary a').attr('href')).toBe('#departments');
    expect(again('#departments').text()).toContain('Klantcontact');
    const two = await first.submit(departments, departments, { departments: 'Dijken\r\nKlantcontact' });
    expect(two.headers.location).toBe(`${base}/begin/cultuur`);
    await first.submit(departments, departments, { departments: 'Klantcontact\nBelastingen' });
    expect(await skipped(departments)).toContain('Dijken, Klantcontact en Belastingen');

    const culture = `${base}/begin/cultuur`;
    const six = await first.submit(culture, culture, { openness: '4', mandate: '' });
    expect(six.headers.location).toBe(`${base}/begin/geld`);
    expect((await open(culture, first))('input[name=openness]:checked').val()).toBe('4');

    const money = `${base}/begin/geld`;
    const words = await first.submit(money, money, { q1: 'veel', q2: '20.000' });
    expect([words.statusCode, load(words.body)('#q1').val(), load(words.body)('#q2').val()]).toEqual([
      422,
      'veel',
      '20.000',
    ]);
    const euros = await first.submit(money, money, { q1: '40.000', q2: '20.000' });
    expect(euros.headers.location).toBe(`${base}/begin/zelfbeoordeling`);
    expect(await skipped(money)).toBe('Wat hier eerder is ingevuld, blijft staan.');
    expect(textOf(await open(`${base}/inrichting`, first))).toContain('60.000');

    const assessment = `${base}/begin/zelfbeoordeling`;
    const answers = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`M${String(index + 1)}`, '2']),
    );
    const { M12: _, ...eleven } = answers;
    const open12 = await first.submit(assessment, assessment, eleven);
    expect(open12.statusCode).toBe(422);
    expect(load(open12.body)('input:checked')).toHaveLength(11);
    expect(load(open12.body)('.eyebrow').text()).toBe('Stap 5 van 5');
    const done = await first.submit(assessment, assessment, answers);
    expect([done.statusCode, done.headers.location]).toEqual([303, base]);
    const home = await open(base, first);
    expect(home('#eerst')).toHaveLength(1);
    expect(home.text()).toContain('Waterschap Zuid-West');
    expect(home('.who').text()).toContain('strategiedirecteur');
  });
});
