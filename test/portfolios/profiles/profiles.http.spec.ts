import { load, type CheerioAPI } from 'cheerio';
import type { Visitor } from '../../support/app.js';
import { computed } from '../../support/computed.js';
import { readExample } from '../../support/examples.js';
import { WebSuite } from '../../support/web-suite.js';
import { textOf } from '../../support/open-page.js';

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

const list = ({ base }: Own): string => `${base}/volgorde/profielen`;

async function page({ visitor }: Own, path: string): Promise<CheerioAPI> {
  return load((await visitor.get(path)).body);
}

async function add(own: Own, fields: Record<string, string>) {
  return own.visitor.submit(`${list(own)}/nieuw`, list(own), fields);
}

/** Address of the only profile that there is. */
async function addressOf(own: Own): Promise<string> {
  return (await page(own, list(own)))('#eigen').parent().find('li a').attr('href') ?? '';
}

describe('a profile of one’s own', () => {
  it('is made, chosen for a sequence, and named wherever that sequence is', async () => {
    const own = await suite.enter(demo);
    expect(textOf(await page(own, list(own)))).toContain('nog geen eigen profiel');
    const fields = { name: 'Voorjaar', ceilingPercent: '87,5', leerpauze: '2', 'weight.content': '2' };
    expect((await add(own, fields)).headers.location).toBe(list(own));
    const shown = textOf(await page(own, list(own)));
    expect(shown).toContain('Tot 88% van het plafond. 2 weken leerpauze. Content telt 2 keer.');
    const address = `${own.base}/volgorde`;
    const form = await page(own, address);
    expect(
      form('input[name=profile]')
        .get()
        .map((each) => form(each).attr('value')),
    ).toEqual(['calm', 'balanced', 'brisk', 'Voorjaar']);
    await own.visitor.submit(address, address, { profile: 'Voorjaar' });
    const $ = await computed(own);
    expect(textOf($, '.eyebrow')).toContain('Voorjaar · berekend op');
    expect($('input[name=profile][checked]').attr('value')).toBe('Voorjaar');
    expect(textOf(await page(own, `${own.base}/plan`))).toContain('berekende volgorde, Voorjaar');
    expect((await own.visitor.get(`${own.base}/plan/document`)).body).toContain('profiel Voorjaar');
    const trail = textOf(await page(own, `${own.base}/logboek`));
    expect(trail).toContain('profiel gemaaktprofiel Voorjaar');
    expect(trail).toContain('volgorde berekendplan 2026–2027');
    expect(trail).toContain('profiel: Voorjaar; uitkomst: houdt zich aan elke grens');
  }, 90_000);

  it('is changed and removed; a sequence that was computed with it stays', async () => {
    const own = await suite.enter(demo);
    await add(own, { name: 'Najaar', leerpauze: '1' });
    await own.visitor.submit(`${own.base}/volgorde`, `${own.base}/volgorde`, { profile: 'Najaar' });
    await computed(own);
    const address = await addressOf(own);
    const $ = await page(own, address);
    expect([$('#name').attr('value'), $('#leerpauze').attr('value')]).toEqual(['Najaar', '1']);
    expect(textOf($, 'caption')).toContain(
      'Met het opgeslagen profiel mag elke afdeling tot 100% van haar plafond',
    );
    const changed = { name: 'Herfst', ceilingPercent: '50', version: '1' };
    expect((await own.visitor.submit(address, address, changed)).headers.location).toBe(list(own));
    expect(textOf(await page(own, list(own)))).toContain('Tot 50% van het plafond. Geen extra leerpauze.');
    // The sequence says what it was computed with, and is not out of date by it.
    const after = await page(own, `${own.base}/volgorde`);
    expect(textOf(after, '.eyebrow')).toContain('Najaar · berekend op');
    expect(textOf(after)).not.toContain('verouderd');
    const removed = await own.visitor.submit(address, `${address}/verwijder`, { version: '2' });
    expect(removed.headers.location).toBe(list(own));
    expect((await own.visitor.get(address)).statusCode).toBe(404);
    expect(textOf(await page(own, `${own.base}/volgorde`), '.eyebrow')).toContain('Najaar · berekend op');
  }, 90_000);

  it('keeps what was typed when a number cannot be, or the name is somebody’s', async () => {
    const own = await suite.enter(demo);
    const refused = await add(own, { name: '', ceilingPercent: '301', 'rise.maximum.3': 'veel' });
    expect(refused.statusCode).toBe(422);
    const $ = load(refused.body);
    expect(
      $('.error-summary a')
        .get()
        .map((each) => $(each).attr('href')),
    ).toEqual(['#name', '#ceilingPercent', '#rise-maximum-3']);
    expect([$('#ceilingPercent').attr('value'), $('#rise-maximum-3').attr('value')]).toEqual(['301', 'veel']);
    const both = await add(own, { name: 'Zomer', 'rise.maximum.1': 'veel', 'starts.perPeriod.1': 'veel' });
    const told = load(both.body)('.error-summary a');
    const sentences = told.get().map((each) => load(both.body)(each).text());
    expect([sentences.length, new Set(sentences).size]).toEqual([2, 2]);
    const taken = await add(own, { name: 'vlot', leerpauze: '3' });
    expect(taken.statusCode).toBe(422);
    expect(textOf(load(taken.body), '.error-summary')).toContain('Er is al een profiel met deze naam');
    expect(load(taken.body)('#leerpauze').attr('value')).toBe('3');
    await add(own, { name: 'Voorjaar' });
    expect((await add(own, { name: 'VOORJAAR' })).statusCode).toBe(422);
    expect((await add(own, { name: 'Zomer', unknown: '1' })).statusCode).toBe(422);
  });

  it('that is no longer there cannot be computed with, and comes along in a case file', async () => {
    const profiles = [{ name: 'Uit de case', ceilingPercent: 60 }];
    const own = await suite.enter({ ...demo, plan: { ...demo.plan, profiles } });
    expect(textOf(await page(own, list(own)))).toContain('Uit de case');
    const address = `${own.base}/volgorde`;
    const refused = await own.visitor.submit(address, address, { profile: 'Weg', search: 'minute' });
    expect(refused.statusCode).toBe(422);
    const $ = load(refused.body);
    expect($('.error-summary a').attr('href')).toBe('#profile');
    expect($('input[name=search][checked]').attr('value')).toBe('minute');
  });
});
