import { load, type CheerioAPI } from 'cheerio';
import type { Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { verifyPlan } from '../../src/rendering/index.js';

const TEXT = 'We beginnen **klein**.\n\n- Noor\n- Bas, zie [het plan](https://polder.example/plan)';

let suite: WebSuite;
let visitor: Visitor;
let base: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ visitor, base } = await suite.enter(readExample('polderzeker')));
});

afterAll(async () => {
  await suite.stop();
});

async function open(path: string): Promise<CheerioAPI> {
  const answer = await visitor.get(`${base}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

const write = async (slot: string, fields: Readonly<Record<string, string>>) =>
  visitor.submit(`${base}/plan/teksten/${slot}`, `${base}/plan/teksten/${slot}`, fields);

/** What the script sends while somebody types. */
async function keep(slot: string, fields: Readonly<Record<string, string>>): Promise<CheerioAPI> {
  const url = `${base}/plan/teksten/${slot}`;
  const token = (await open(`/plan/teksten/${slot}`))('input[name=_csrf]').attr('value') ?? '';
  return load((await visitor.post(`${url}?tussentijds=1`, { _csrf: token, language: 'nl', ...fields })).body);
}

async function fingerprint(): Promise<string> {
  return (await open('/plan'))('.facts').text();
}

describe('a text of one’s own', () => {
  it('is asked for with what belongs there and a good example', async () => {
    const list = await open('/plan/teksten');
    expect(list('tbody tr')).toHaveLength(7);
    expect(list('tbody').text()).not.toContain('geschreven op');
    const page = await open('/plan/teksten/support');
    expect(page('details').text()).toContain('twee ambassadeurs');
    expect(page('[data-standing]').text()).toContain('Hier staat niets');
  });

  it('stands in the document, changes the fingerprint, and stays genuine', async () => {
    const before = await fingerprint();
    const answer = await write('summary', { body: TEXT, language: 'nl' });
    expect(answer.statusCode).toBe(303);
    expect(await fingerprint()).not.toBe(before);
    const file = (await visitor.get(`${base}/plan/integratieplan.html`)).body;
    const written = load(file)('#summary .written');
    expect(written.find('strong').text()).toBe('klein');
    expect(written.find('li')).toHaveLength(2);
    expect(written.find('a').attr('href')).toBe('https://polder.example/plan');
    expect(written.attr('lang')).toBeUndefined();
    expect(verifyPlan(file).verdict).toBe('genuine');
    expect(verifyPlan(file.replace('<strong>klein</strong>', '<strong>groot</strong>')).verdict).toBe(
      'other-text',
    );
  });

  it('says its language in a document of the other one', async () => {
    visitor.language = 'en';
    const $ = await open('/plan/document');
    visitor.language = 'nl';
    expect($('html').attr('lang')).toBe('en');
    expect($('#summary .written').attr('lang')).toBe('nl');
  });

  it('is frozen in a version, and what came after is in the comparison', async () => {
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
    await write('summary', { body: 'Heel iets anders.', language: 'nl' });
    await write('goals', { body: 'Nooit meer drie keer bellen.', language: 'nl' });
    const kept = await open('/plan/versies/1');
    expect(kept('#summary .written').text()).toContain('klein');
    const rows = (await open('/plan/vergelijk/1'))('tbody tr')
      .toArray()
      .map((row) => load(row)('tr').text());
    expect(rows.join('|')).toContain('Samenvatting: in uw woordenherschreven: van 8 woorden naar 3 woorden');
    expect(rows.join('|')).toContain('Waar we heen willen+ geschreven, 5 woorden');
  });

  it('is taken out by leaving it empty', async () => {
    await write('goals', { body: '', language: 'nl' });
    expect((await open('/plan/document'))('#goals .written')).toHaveLength(0);
    expect((await open('/plan/teksten'))('tbody').text()).toContain('nog leeg');
  });
});

describe('while somebody types', () => {
  it('it is kept, shown as it will look, and the next one goes on from there', async () => {
    const first = await keep('content', { body: 'Twintig *antwoorden*', seen: '0' });
    expect(first('[data-saved]').text()).toMatch(/^Bewaard op/);
    expect(first('[data-standing] em').text()).toBe('antwoorden');
    const seen = first('input[name=seen]').attr('value') ?? '';
    expect(seen).toBe('1');
    const second = await keep('content', { body: 'Twintig antwoorden, goed opgeschreven', seen });
    expect(second('input[name=seen]').attr('value')).toBe('2');
    expect((await open('/plan/document'))('#pilots-content > .written').text()).toContain('opgeschreven');
  });

  it('it is written down once for each writer', async () => {
    const trail = (await open('/logboek'))('tbody').text();
    expect(trail.match(/plaats: content/g)).toHaveLength(1);
  });

  it('nothing is lost when somebody else was first', async () => {
    const late = await write('content', { body: 'Van mij', language: 'nl', seen: '1' });
    expect(late.statusCode).toBe(409);
    const $ = load(late.body);
    expect($('main').text()).toContain('Van mij');
    expect($('main').text()).toContain('goed opgeschreven');
    const silent = await keep('content', { body: 'Van mij', seen: '1' });
    expect(silent('[data-saved]')).toHaveLength(0);
    const chosen = await visitor.post(`${base}/plan/teksten/content`, {
      _csrf: $('input[name=_csrf]').attr('value') ?? '',
      seen: $('input[name=seen]').attr('value') ?? '',
      language: 'nl',
      body: 'Van mij',
    });
    expect(chosen.statusCode).toBe(303);
    expect((await open('/plan/document'))('#pilots-content > .written').text()).toContain('Van mij');
  });

  it('one can look first, without a script and without keeping', async () => {
    const look = load(
      (await write('support', { body: 'Elke **afdeling**', _tonen: 'true', language: 'nl' })).body,
    );
    expect(look('[data-standing] strong').text()).toBe('afdeling');
    expect((await open('/plan/teksten/support'))('textarea').text()).toBe('');
  });
});

it.each([
  [{ body: 'x'.repeat(10_001), language: 'nl' }, 422],
  [{ body: 'x', language: 'fr' }, 422],
  [{ body: 'x', language: 'nl', seen: 'abc' }, 409],
])('refuses what does not fit (%#)', async (fields, status) => {
  expect((await write('support', fields)).statusCode).toBe(status);
});

it('knows no other place', async () => {
  expect((await visitor.get(`${base}/plan/teksten/omslag`)).statusCode).toBe(404);
});
