import { load, type CheerioAPI } from 'cheerio';
import { readPilots } from '../../src/pilots/index.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { hiddenFields, type Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { textOf } from '../support/open-page.js';

const demo = readExample('polderzeker');
let suite: WebSuite;
let visitor: Visitor;
let base: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ visitor, base } = await suite.enter(demo));
});

afterAll(async () => {
  await suite.stop();
});

async function open(path: string, who: Visitor = visitor): Promise<CheerioAPI> {
  const answer = await who.get(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

/** The row whose header begins with this text, cell by cell. */
function rowOf($: CheerioAPI, header: string): readonly string[] {
  const row = $('tbody tr')
    .filter((_, element) => $(element).find('th').first().text().trim().startsWith(header))
    .first();
  return row
    .find('td')
    .toArray()
    .map((cell) => $(cell).text().replace(/\s+/g, ' ').trim());
}

describe('the catalogue', () => {
  it('shows six first pilots for each C, with the figures for the organisation’s own size', async () => {
    const $ = await open(`${base}/catalogus`);
    expect($('table').length).toBe(4);
    expect($('tbody tr').length).toBe(24);
    expect(rowOf($, 'Webcare in kantooruren')).toEqual([
      'klantenservice+ communicatie',
      '20 tot 26',
      '2 / 3 / 3',
      '€ 10.000 tot € 25.000',
      '1,5 tot 3',
      'mediane eerste reactietijd: van 9 uur naar 2 uur; responspercentage: van 55% naar 85%',
    ]);
    expect(textOf($, '#anderen + ul')).toContain('2012. Bron:');
  });

  it('shows the figures for a small organisation when asked, and what does not suit it', async () => {
    const $ = await open(`${base}/catalogus?grootte=klein`);
    expect(rowOf($, 'Webcare in kantooruren')[3]).toBe('€ 0 tot € 3.000');
    expect(rowOf($, 'Klanten oordelen mee over zaken')[3]).toBe('niet geschikt voor deze grootte');
    const entry = await open(`${base}/catalogus/CL-6?grootte=klein`);
    expect(textOf(entry, 'main')).toContain('Niet geschikt voor deze grootte.');
    expect(entry('select[name=owner]').length).toBe(0);
  });

  it('tells about one first pilot how it grows and what practice says, with sources', async () => {
    const $ = await open(`${base}/catalogus/CL-5`);
    expect(textOf($, 'h1')).toBe('Hoek waar klanten elkaar helpen, voor één product');
    expect(rowOf($, 'Fase 3')).toEqual([
      'Altijd open, en wie veel weet krijgt de rol van expert',
      '4',
      'beschikbaarheid en mandaat',
      'Klanten beantwoorden minstens 45%, en het is gemeten hoeveel contacten dat scheelt',
    ]);
    const links = $('#praktijk + ul a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links.length).toBe(5);
    expect(links.every((href) => href?.startsWith('http'))).toBe(true);
    expect($('select[name=owner] option[selected]').text()).toBe('Klantenservice');
  });

  it('speaks English', async () => {
    const own = await suite.enter(demo);
    own.visitor.language = 'en';
    const $ = await open(`${own.base}/catalogus/CE-1`, own.visitor);
    expect(textOf($, 'h1')).toBe('Webcare in office hours');
    expect(textOf($, 'main')).toContain('€10,000 to €25,000');
  });

  it('does not know other entries', async () => {
    expect((await visitor.get(`${base}/catalogus/CE-7`)).statusCode).toBe(404);
  });
});

describe('beginning a proposal with an entry', () => {
  it('makes a concept with the catalogue’s values, marked as examples, that does not count', async () => {
    const own = await suite.enter(demo);
    const page = `${own.base}/catalogus/CE-2`;
    const answer = await own.visitor.submit(page, `${page}/voorstel`, { owner: 'SC' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own.base}/voorstellen/P11`]);
    const $ = await open(`${own.base}/voorstellen/P11`, own.visitor);
    expect(textOf($, 'h1')).toBe('Statusberichten over een lopende zaak via WhatsApp');
    expect(textOf($, '.notice')).toMatch(/Het voorstel is begonnen.*18 waarden zijn nog een voorbeeld/);
    const money = await open(`${own.base}/voorstellen/P11/vragen/geld`, own.visitor);
    expect([textOf(money, 'label[for=money]'), money('#money').attr('value')]).toEqual([
      'Hoeveel is er nodig? (voorbeeld)',
      '20.000',
    ]);
    const pilot = await own.visitor.get(`${own.base}/pilots/P11`);
    expect(pilot.headers.location).toBe(`${own.base}/voorstellen/P11`);
    expect(textOf(await open(`${own.base}/portfolio`, own.visitor), '.verdict')).toContain(
      'Gereed onder voorwaarden',
    );
    expect(textOf(await open(page, own.visitor), '#begin + p')).toContain('P11');
  });

  it('leaves its line in the audit trail', async () => {
    const own = await suite.enter(demo);
    const page = `${own.base}/catalogus/CV-1`;
    await own.visitor.submit(page, `${page}/voorstel`, { owner: 'MC' });
    const entries = await suite.database.read((em) =>
      em.findBy(AuditEntry, { organisationId: own.organisationId }),
    );
    expect(entries.map(({ action, subjectId, after }) => [action, subjectId, after])).toContainEqual([
      'proposal-begun',
      'P11',
      { catalogue: 'CV-1', owner: 'MC' },
    ]);
  });

  it.each([
    ['no department', { owner: '' }],
    ['a department that is not there', { owner: 'XX' }],
    ['an unknown field', { owner: 'KS', state: 'selected' }],
    ['another size', { owner: 'KS', size: 'huge' }],
  ])('says what is wrong and changes nothing: %s', async (_, fields) => {
    const own = await suite.enter(demo);
    const page = `${own.base}/catalogus/CE-1`;
    const answer = await own.visitor.submit(page, `${page}/voorstel`, fields);
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect($('title').text()).toMatch(/^Fout:/);
    expect(textOf($, '.error-summary')).not.toBe('');
    const pilots = await suite.database.read((em) => readPilots(em, own.organisationId));
    expect(pilots.length).toBe(demo.pilots.length);
  });

  it('lets a department head choose an own department only', async () => {
    const own = await suite.enter(demo, 'department-head');
    const page = `${own.base}/catalogus/CE-1`;
    const $ = await open(page, own.visitor);
    expect(
      $('select[name=owner] option')
        .toArray()
        .map((option) => $(option).attr('value'))
        .filter(Boolean),
    ).toEqual(['MC']);
    expect((await own.visitor.submit(page, `${page}/voorstel`, { owner: 'KS' })).statusCode).toBe(403);
    expect((await own.visitor.submit(page, `${page}/voorstel`, { owner: 'MC' })).statusCode).toBe(303);
  });

  it('shows who may only look why there is no form', async () => {
    const own = await suite.enter(demo, 'administrator');
    const $ = await open(`${own.base}/catalogus/CE-1`, own.visitor);
    expect(textOf($, '#begin + p')).toBe('Met uw rol kunt u kijken, maar geen voorstel beginnen.');
  });

  it('says so when there is no department to choose', async () => {
    const own = await suite.enter({
      ...demo,
      organisation: { ...demo.organisation, departments: [] },
      pilots: [],
    });
    const $ = await open(`${own.base}/catalogus/CE-1`, own.visitor);
    expect(textOf($, '#begin + p')).toContain('er is geen afdeling die u kunt kiezen');
  });
});

describe('confirming the examples', () => {
  async function withConcept() {
    const own = await suite.enter(demo);
    const page = `${own.base}/catalogus/CV-5`;
    await own.visitor.submit(page, `${page}/voorstel`, { owner: 'MC' });
    return { ...own, pilot: `${own.base}/voorstellen/P11`, examples: `${own.base}/pilots/P11/voorbeelden` };
  }

  it('takes the mark from what is ticked and leaves the others', async () => {
    const { visitor: who, pilot, examples } = await withConcept();
    const $ = await open(examples, who);
    expect($('input[type=checkbox]').length).toBe(16);
    expect(textOf($, 'fieldset')).toContain('Fase 1: geld€ 6.000');
    const answer = await who.submit(examples, examples, { values: 'phases[0].money' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, pilot]);
    const money = await open(`${pilot}/vragen/geld`, who);
    expect(textOf(money, 'label[for=money]')).toBe('Hoeveel is er nodig?');
    const hours = await open(`${pilot}/vragen/uren`, who);
    expect(textOf(hours, 'label[for=fte-0]')).toBe('Hoeveel fte? (voorbeeld)');
    expect(textOf(await open(pilot, who), '.notice')).toContain('15 waarden');
  });

  it('asks for at least one', async () => {
    const { visitor: who, examples } = await withConcept();
    const answer = await who.submit(examples, examples);
    expect(answer.statusCode).toBe(422);
    expect(textOf(load(answer.body), '.error-summary')).toContain('Vink minstens één waarde aan');
  });

  it('keeps what was ticked when somebody else was first', async () => {
    const { visitor: who, examples } = await withConcept();
    const hidden = hiddenFields(await open(examples, who), examples);
    await who.submit(examples, examples, { values: 'title' });
    const answer = await who.post(examples, { ...hidden, values: 'phases[0].money' });
    expect(answer.statusCode).toBe(409);
    const $ = load(answer.body);
    expect(textOf($, '.notice')).toContain('Iemand anders heeft dit intussen veranderd');
    expect($('input[type=checkbox][checked]').attr('value')).toBe('phases[0].money');
    const fresh = hiddenFields($, examples);
    expect((await who.post(examples, { ...fresh, values: 'phases[0].money' })).statusCode).toBe(303);
  });

  it('has nothing to ask of a proposal of one’s own', async () => {
    const $ = await open(`${base}/pilots/P01/voorbeelden`);
    expect($('input[type=checkbox]').length).toBe(0);
    expect(textOf($, '.lead')).toBe('Alle waarden van dit voorstel zijn bevestigd.');
  });
});

describe('the measures', () => {
  it('show unit, direction, method, target, lag, and figures of others with year and source', async () => {
    const $ = await open(`${base}/catalogus/maten`);
    expect($('tbody tr').length).toBe(49);
    expect(rowOf($, 'mediane eerste reactietijd').slice(0, 5)).toEqual([
      'uur',
      'lager is beter',
      'uit de webcaretool',
      'van 9 uur naar 2 uur',
      '4',
    ]);
    expect(rowOf($, 'mediane eerste reactietijd')[5]).toContain(
      'Nederland, gemiddeld: 2,58 uur tot 3,25 uur (2016–2017; W27, W28)',
    );
  });

  it('give NPS as a range with years, and mark what is vanity', async () => {
    const $ = await open(`${base}/catalogus/maten`);
    expect(rowOf($, 'NPS')[5]).toBe(
      'zakelijke verzekeraars: −11 tot −2 (2019–2022; W50, W51); de beste zakelijke verzekeraar: +9 (jaar niet bekend; W50, W51)',
    );
    expect(textOf($, '#maten-vanity ~ .tbl')).toContain('IJdel: telt nooit alleen');
    expect(textOf($, '#bronnen + ul')).toContain('W50: Net Promoter Score zakelijke verzekeraars');
  });

  it('tell both opinions about return on investment', async () => {
    const text = textOf(await open(`${base}/catalogus/maten`), 'main');
    expect(text).toContain('Nog niet in euro’s');
    expect(text).toContain('Nu al te meten');
  });
});
