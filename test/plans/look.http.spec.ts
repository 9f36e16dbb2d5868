import { load, type CheerioAPI } from 'cheerio';
import { TODAY, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { changeOrganisation, readProfile } from '../../src/organisations/change-organisation.js';
import { verifyPlan } from '../../src/rendering/index.js';

let suite: WebSuite;
let visitor: Visitor;
let base: string;
let sections: readonly string[];

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ visitor, base } = await suite.enter(readExample('polderzeker')));
  const $ = await open('/plan/weergave');
  sections = $('input[name=sections]')
    .toArray()
    .map((box) => $(box).attr('value') ?? '');
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
});

afterAll(async () => {
  await suite.stop();
});

async function open(path: string): Promise<CheerioAPI> {
  const answer = await visitor.get(`${base}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

const CHOSEN = { audience: 'board', language: 'reader', figures: 'true', font: 'serif' };

/** A form with several boxes of one name, as a browser sends it. */
async function choose(fields: Readonly<Record<string, string>>, kept: readonly string[] = sections) {
  const url = `${base}/plan/weergave`;
  const $ = await open('/plan/weergave');
  const body = new URLSearchParams({
    _csrf: $('input[name=_csrf]').attr('value') ?? '',
    seen: $('input[name=seen]').attr('value') ?? '',
    ...CHOSEN,
    ...fields,
  });
  for (const section of kept) body.append('sections', section);
  return visitor.send('POST', url, body.toString());
}

const ids = ($: CheerioAPI): readonly string[] =>
  $('section.chapter')
    .toArray()
    .map((section) => $(section).attr('id') ?? '');

/** Every link inside the document leads to something that is there. */
function expectNoDeadLinks($: CheerioAPI): void {
  const dead = $('.doc a[href^="#"]')
    .toArray()
    .map((link) => String($(link).attr('href')).slice(1))
    .filter((id) => $(`[id="${id}"]`).length === 0);
  expect(dead).toEqual([]);
}

describe('what a document shows', () => {
  it('is everything until somebody chooses, and the toolbar stands outside it', async () => {
    const $ = await open('/plan/document');
    expect(ids($)).toEqual(sections);
    expect($('.doc .toolbar')).toHaveLength(0);
    expect($('nav.toolbar [aria-current]').length).toBe(3);
    const file = await visitor.get(`${base}/plan/integratieplan.html`);
    expect(load(file.body)('.toolbar')).toHaveLength(0);
  });

  it('marks in which language people wrote, from when the organisation says which', async () => {
    const own = await suite.enter(readExample('polderzeker'));
    const marked = async (path: string): Promise<number> =>
      load((await own.visitor.get(`${own.base}/plan/${path}`)).body)('#pilots h4[lang=nl]').length;
    const keep = async (): Promise<unknown> =>
      own.visitor.submit(`${own.base}/plan`, `${own.base}/plan/versies`, { status: 'draft', reason: 'nu' });
    await keep();
    await suite.database.write(async (em) => {
      const { version } = await readProfile(em, own.organisationId);
      const change = { version, change: (said: object) => ({ ...said, language: 'nl' as const }) };
      await changeOrganisation(em, own, { ...change, now: TODAY.toISOString() });
    });
    await keep();
    expect(await marked('versies/1?taal=en')).toBe(0);
    expect(await marked('versies/2?taal=en')).toBeGreaterThan(5);
    expect(await marked('document?taal=en')).toBeGreaterThan(5);
    expect(await marked('document?taal=nl')).toBe(0);
  });

  it('leaves out chapters, keeps their numbers, says so on the cover and carries no data', async () => {
    const answer = await choose(
      {},
      sections.filter((id) => id !== 'gates' && id !== 'glossary'),
    );
    expect(answer.statusCode).toBe(303);
    const file = (await visitor.get(`${base}/plan/integratieplan.html`)).body;
    const $ = load(file);
    expect(ids($)).not.toContain('gates');
    expect($('#people--h').text()).toBe('9 Mensen en cultuur');
    expect($('.cover').text()).toContain('zonder hoofdstuk 8 en bijlage C');
    expectNoDeadLinks($);
    expect(verifyPlan(file).verdict).toBe('no-data');
    expect((await visitor.get(`${base}/plan/integratieplan.html`)).body).toBe(file);
  });

  it('is one department’s own page, or what a works council reads', async () => {
    await choose({ audience: 'department', department: 'MC' });
    const page = await open('/plan/document');
    expect(ids(page)).toEqual(['people']);
    expect(page('#people > section')).toHaveLength(3);
    expect(page('.cover').text()).toContain('de pagina van de afdeling Marketing');
    // Of the heat on the cover only its own.
    expect(
      page('.cover tbody th')
        .map((_, row) => page(row).text().trim())
        .get(),
    ).toEqual(['Marketing & Communicatie']);
    expectNoDeadLinks(page);
    const files = (await open('/plan/bestanden/nu'))('main').text();
    expect(files.split('voor een afdeling alleen haar eigen fasen')).toHaveLength(3);
    expect(files).toContain('De case blijft eruit, omdat die altijd het hele plan bevat.');
    const ask = `${base}/plan/bestanden/nu`;
    const refused = await visitor.submit(ask, ask, { format: 'json', language: 'nl' });
    expect(refused.statusCode).toBe(422);
    expect(load(refused.body)('.error-summary').text()).toContain('De case bevat altijd het hele plan');
    const council = await open('/plan/document?voor=works-council&figuren=uit&taal=en');
    expect(council('html').attr('lang')).toBe('en');
    expect(ids(council)).toContain('people');
    expect(council('figure')).toHaveLength(0);
    expectNoDeadLinks(council);
  });

  it('is in the organisation’s own colours and letter, and still genuine', async () => {
    await choose({ main: '1F4E79', second: '#7a1f3d', font: 'sans', language: 'en' });
    const file = (await visitor.get(`${base}/plan/integratieplan.html`)).body;
    expect(file).toContain('.doc :is(h1,h2,h3,.org){color:#1f4e79}');
    expect(load(file)('html').attr('lang')).toBe('en');
    expect(verifyPlan(file).verdict).toBe('genuine');
    expect((await open('/plan/bestanden/nu'))('main').text()).not.toContain('altijd het hele plan');
  });

  it('takes somebody’s own house style with one choice, and may differ from it afterwards', async () => {
    const own = '/account/huisstijl';
    expect((await open('/plan/weergave'))('button[name=own]')).toHaveLength(0);
    const pale = await visitor.submit(own, own, { main: '#ffd200', font: 'sans' });
    expect([pale.statusCode, load(pale.body)('input[name=main]').attr('value')]).toEqual([422, '#ffd200']);
    const kept = await visitor.submit(own, own, { main: '0b5d57', second: '', font: 'sans' });
    expect(kept.statusCode).toBe(303);

    await choose({ main: '#7a1f3d', second: 'geel', font: 'serif', own: 'true' });
    const $ = await open('/plan/weergave');
    expect($('input[name=main]').attr('value')).toBe('#0b5d57');
    expect($('.facts').text()).toContain('in gebruik voor dit document');
    expect((await visitor.get(`${base}/plan/integratieplan.html`)).body).toContain('color:#0b5d57');

    await choose({ main: '#7a1f3d', font: 'sans' });
    expect((await open('/plan/weergave'))('.facts').text()).toContain('een eigen kleur of letter');
    expect((await visitor.get(own)).body).toContain('#0b5d57');
  });

  it('goes along with a link as it is, and stays so', async () => {
    const url = `${base}/plan/versies/1/delen`;
    await choose({ audience: 'works-council', main: '#1f4e79' });
    const made = await visitor.submit(url, url, { label: 'OR', days: '30', language: 'nl' });
    const path = new URL(String(load(made.body)('#link').attr('value'))).pathname;
    await choose({});
    const $ = load((await new Visitor(suite.test).get(path)).body);
    expect(ids($)).not.toContain('means');
    expect($('style').text()).toContain('#1f4e79');
    expect($('.toolbar')).toHaveLength(0);
  });
});

describe('what cannot be', () => {
  it.each([
    [{ main: '#ffd200' }, 'het contrast is 1,4, en minstens 4,5 is nodig'],
    [{ second: 'geel' }, 'Schrijf bij “Kleur van links en de lijn op de omslag” de kleur als hekje'],
    [{ audience: 'department' }, 'Kies van welke afdeling'],
    [{ audience: 'department', department: 'XX' }, 'Kies van welke afdeling'],
    [{ audience: 'press' }, 'Kies'],
    [{ font: 'comic' }, 'Kies'],
  ])('is refused with a reason, and stays as typed: %j', async (fields, sentence) => {
    const answer = await choose(fields);
    const $ = load(answer.body);
    expect(answer.statusCode).toBe(422);
    expect($('.error-summary li')).toHaveLength(1);
    expect($('.error-summary').text()).toContain(sentence);
    expect($('input[name=sections]:checked')).toHaveLength(sections.length);
  });

  it('is a document without a chapter', async () => {
    expect(load((await choose({}, [])).body)('.error-summary').text()).toContain('minstens één hoofdstuk');
  });

  it('is overwriting what somebody else chose', async () => {
    const answer = await choose({ seen: '0', main: '#123456' });
    expect(answer.statusCode).toBe(409);
    expect(load(answer.body)('input[name=main]').attr('value')).toBe('#123456');
  });
});
