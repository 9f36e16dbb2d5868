import { load, type CheerioAPI } from 'cheerio';
import { hiddenFields, type Visitor } from '../support/app.js';
import { computed } from '../support/computed.js';
import { readExample } from '../support/examples.js';
import { withPilots } from '../support/larger-case.js';
import { WebSuite } from '../support/web-suite.js';
import { textOf } from '../support/open-page.js';

let suite: WebSuite;
let visitor: Visitor;
let base: string;
const demo = readExample('polderzeker');

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

describe('a long list', () => {
  let many: { readonly visitor: Visitor; readonly base: string };
  const rowsOf = ($: CheerioAPI): number => $('main tbody tr:not(.group)').length;
  const at = async (path: string): Promise<CheerioAPI> => open(`${many.base}${path}`, many.visitor);

  beforeAll(async () => {
    many = await suite.enter(withPilots(demo, 60));
  }, 60_000);

  it('is found by its address, a page at a time, on every page that has one', async () => {
    const first = await at('/pilots');
    expect(rowsOf(first)).toBe(50);
    expect(textOf(first, '.filters')).toContain('60 van 60');
    const second = await at(first('.pages [rel=next]').attr('href')?.replace(many.base, '') ?? '');
    expect(rowsOf(second)).toBe(10);
    expect(rowsOf(await at('/pilots?pagina=alle'))).toBe(60);

    const blogs = await at('/pilots?zoek=BLOG&c=content&afdeling=MC&stand=alle');
    expect([rowsOf(blogs), textOf(blogs, '.filters > p')]).toEqual([6, '6 van 60 · Toon alles']);
    expect(blogs('#zoek').attr('value')).toBe('BLOG');
    const rejected = await at('/pilots?stand=rejected');
    expect(textOf(rejected, '.filters > p')).toContain('6 van 60');
    const none = await at('/pilots?zoek=bestaatniet');
    expect(textOf(none, '.empty')).toContain('Niets past bij wat u zoekt.');
    expect(none('.empty + .buttons a, .empty a').attr('href')).toBe(`${many.base}/pilots`);

    expect(rowsOf(await at('/voorstellen'))).toBe(50);
    const submitted = await at('/voorstellen?stand=submitted');
    expect(
      submitted('h2[id]')
        .get()
        .map((each) => submitted(each).text()),
    ).toEqual(['Te beoordelen']);
    const content = await at('/poorten?c=content&zoek=blog');
    expect(content('#besluiten ~ .tbl tbody tr').length).toBe(6);
    const timeline = await at('/tijdlijn?per=afdeling&zoek=blog');
    expect(timeline('#fasen ~ .tbl tbody').length).toBe(6);
    expect(timeline('.filters input[type=hidden]').attr('value')).toBe('afdeling');
    const sequence = await at('/bord?zoek=blog');
    expect(textOf(sequence, '#tabel ~ .tbl caption')).toContain('6 pilots van de 54');

    const session = `${many.base}/werksessies/nieuw`;
    const made = await many.visitor.submit(session, session, { name: 'Sessie', heldOn: '2026-06-11' });
    const wall = await open(
      String(made.headers.location).replace('customer-experience', 'content'),
      many.visitor,
    );
    // Room is left for what people think up.
    expect([wall('.cards .known').length, textOf(wall, 'details.known summary')]).toEqual([
      6,
      'En nog 18 pilots',
    ]);
  }, 60_000);

  it.each([
    ['/pilots', '', '50 van de 60 voorstellen, per C'],
    ['/pilots?pagina=alle', '', 'Alle voorstellen, per C'],
    ['/pilots?zoek=blog', '', '6 van de 60 voorstellen, per C'],
    ['/voorstellen', '#ingediend ~ * ', '50 van de 60 voorstellen'],
    ['/voorstellen?zoek=blog', '#ingediend ~ * ', '6 voorstellen'],
    ['/bord', '#tabel ~ .tbl ', '50 pilots van de 54 in het plan'],
    // On paper all of them, where the table stands in the place of the board.
    ['/bord', '#tabel ~ .paper ', '54 pilots van de 54 in het plan'],
    ['/tijdlijn', '#fasen ~ * ', 'Begin, einde en poort van elke fase: 20 van de 54 pilots'],
    ['/tijdlijn?pagina=alle', '#fasen ~ * ', 'Begin, einde en poort van elke fase'],
  ])('says above the table of %s %s what of it is shown', async (path, part, caption) => {
    expect(textOf(await at(path), `${part}caption .stay:first-child`)).toBe(caption);
  });

  it('stays as it is when something else on its page is chosen', async () => {
    const hrefs = ($: CheerioAPI, selector: string): readonly string[] =>
      $(selector)
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').replace(many.base, ''));
    const list = 'c=content&pagina=2';
    const timeline = await at(`/tijdlijn?schaal=maand&pilot=P001&fase=1&${list}`);
    expect(hrefs(timeline, 'svg.fig a').at(-1)).toMatch(
      /^\/tijdlijn\?schaal=maand&pilot=P\d+&fase=\d&c=content&pagina=2#fase$/,
    );
    const open = 'schaal=maand&pilot=P001&fase=1';
    expect(hrefs(timeline, '.switch a').slice(-2)).toEqual([
      `/tijdlijn?per=afdeling&${open}&${list}#fase`,
      `/tijdlijn?pilot=P001&fase=1&${list}#fase`,
    ]);
    expect(hrefs(timeline, '#fase ~ ul a')).toContain(`/tijdlijn?schaal=maand&${list}`);
    expect(hrefs(timeline, '.pages [rel=prev]')).toEqual([`/tijdlijn?${open}&c=content&pagina=1#fasen`]);
    const sent = timeline('.filters input[type=hidden]')
      .toArray()
      .map((field) => `${timeline(field).attr('name') ?? ''}=${timeline(field).attr('value') ?? ''}`);
    expect(sent.join('&')).toBe(open);
    const unknown = await at('/tijdlijn?pilot=P999&fase=1');
    expect(unknown('.filters input[type=hidden]').length).toBe(0);

    const gates = await at('/poorten?pagina=2');
    expect(hrefs(gates, '.pages [rel]')).toEqual([
      '/poorten?pagina=1#besluiten',
      '/poorten?pagina=2&starts=2#starts',
    ]);
  });

  it('is on paper complete where it stands for a crowded board', async () => {
    const $ = await at('/bord');
    expect($('#tabel ~ .paper tbody tr:not(.group)').length).toBe(54);
    expect((await at('/bord?pagina=alle'))('#tabel ~ .paper').length).toBe(0);
  });
});

describe('the pilots', () => {
  it('are listed by C with the verdicts of the demo', async () => {
    const $ = await open(`${base}/pilots`);
    const verdicts = $('tbody tr:not(.group)')
      .toArray()
      .map((row) => [$(row).find('th').text().trim(), $(row).find('.badge').text().trim()]);
    expect(verdicts).toEqual([
      ['Webcare tijdens kantooruren', 'goedgekeurd'],
      ['Statusberichten ruitschade via WhatsApp', 'goedgekeurd onder voorwaarden'],
      ['Luisterpost: social monitoring', 'goedgekeurd'],
      ['Medewerkers in gesprek: gedragslijn en ambassadeurs', 'goedgekeurd onder voorwaarden'],
      ['Campagne Stormklaar', 'goedgekeurd'],
      ['Contentplan voor de lange termijn', 'goedgekeurd onder voorwaarden'],
      ["Videoreeks 'De schade-expert legt uit'", 'goedgekeurd onder voorwaarden'],
      ['Blog voor starters (18-27)', 'goedgekeurd onder voorwaarden'],
      ['Besloten cocreatiegroep fietsverzekering', 'goedgekeurd'],
      ['Polderzeker Open: open ideeënplatform + 24/7 klant-helpt-klant in één keer', 'afgewezen voor nu'],
    ]);
  });

  it('have a page with the answers behind each verdict', async () => {
    const $ = await open(`${base}/pilots/P04`);
    expect(textOf($, 'h1')).toBe('Medewerkers in gesprek: gedragslijn en ambassadeurs');
    expect(
      $('.criteria .pts')
        .toArray()
        .map((line) => $(line).text()),
    ).toEqual([
      'voorwaardelijk, 10 van 15',
      'voldoet, 12 van 15',
      'voldoet, 11 van 15',
      'voldoet, 13 van 15',
    ]);
    expect($('body').text()).toContain('Nu en dan, zonder afspraak');
  });

  it('say what would lift a criterion, and whether a smaller form of a rejected one fits from now on', async () => {
    const $ = await open(`${base}/pilots/P10`);
    // It is June: what would have fitted from January is not offered any more.
    expect(textOf($, '[aria-labelledby="kleiner"] p')).toBe(
      'Ook een kleinere vorm past nu niet naast het plan. Kijk er opnieuw naar als het plan verandert.',
    );
    const other = await open(`${base}/pilots/P04`);
    expect(textOf(other, '.criteria .todo')).toBe(
      'Nog één ding nodig voor “voldoet”: bij “Sluit het aan op bestaand overleg tussen afdelingen?” minstens “Een bestaand overleg heeft het op de agenda”.',
    );
    expect(other('[aria-labelledby="kleiner"]').length).toBe(0);
  });

  it('are missing politely', async () => {
    const answer = await visitor.get(`${base}/pilots/P99`);
    expect(answer.statusCode).toBe(404);
    expect(textOf(load(answer.body), 'h1')).toBe('Deze pagina is er niet');
  });
});

describe('the portfolio', () => {
  it('shows the findings, the heat and the money of the demo', async () => {
    const $ = await open(`${base}/portfolio`);
    expect(textOf($, '.verdict')).toBe('Gereed onder voorwaarden (berekend)');
    const rows = $('table.heat tbody tr')
      .toArray()
      .map((row) => [
        $(row).find('th').text(),
        ...$(row)
          .find('td')
          .toArray()
          .slice(0, 8)
          .map((cell) => $(cell).text().trim()),
      ]);
    expect(rows).toEqual([
      ['Klantenservice', '2', '2', '3', '3', '4', '4', '4,5', '4,5'],
      ['Marketing & Communicatie', '2', '4', '3,5', '7,5', '8', '10', '9', '10'],
      ['HR & Opleiding', '0', '0', '1', '1', '2', '2', '3', '3'],
      ['Product & Innovatie', '0', '2', '3', '4', '4,5', '4,5', '4', '4'],
      ['Schade', '0', '0', '1', '2', '3', '3', '4', '4,5'],
      ['ICT & Data', '0', '0', '0,5', '0,5', '1', '2,5', '3', '3'],
    ]);
    expect($('body').text()).toContain('44% van de pilots valt onder Content');
    const tips = $('#bevindingen-tip ~ .findings > li').toArray();
    const economic = tips.filter((tip) => $(tip).text().includes('KPI-R4'));
    // The same sentence about eight pilots stands there once, with their names behind a line that opens.
    expect(economic.length).toBe(1);
    expect($(economic[0]).find('summary').text()).toBe('Bij 8 pilots');
    expect($(economic[0]).find('details p').text()).toMatch(/^Webcare tijdens kantooruren, .+ en .+$/);
  });
});

describe('the sequence', () => {
  it('is computed by a button, and then holds for every page', async () => {
    const own = await suite.enter(demo);
    const before = await open(own.base, own.visitor);
    expect(textOf(before, '.lead')).toContain('Dit zijn de datums die de eigenaren vroegen');
    const answer = await own.visitor.submit(`${own.base}/volgorde`, `${own.base}/volgorde`, {
      profile: 'balanced',
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own.base}/volgorde`]);
    const sequence = await computed(own);
    expect(textOf(sequence, '.lead')).toContain('Deze volgorde houdt zich aan elke grens');
    expect(sequence('svg[role=img]').length).toBeGreaterThan(6);
    // It is June, nothing runs, and the plan begins in January.
    const past = sequence('.notice').filter((_, notice) => sequence(notice).text().includes('is voorbij'));
    expect(past.text()).toMatch(/Dit plan begint op 5 januari 2026, .+: \d+ fasen beginnen zo in een week/u);
    expect(past.find('a').attr('href')).toBe(`${own.base}/inrichting/kalender`);
    const after = await open(own.base, own.visitor);
    expect(textOf(after, '.lead')).toContain(
      'Alle afdelingen blijven onder hun plafond en binnen hun stijgingsgrens.',
    );
    const asked = await open(`${own.base}/portfolio?data=gevraagd`, own.visitor);
    expect(asked('table.heat').text()).toContain('10');
    expect(textOf(asked, '.switch')).toContain('berekende volgorde');
  });

  it.each([
    ['nothing chosen', {}],
    ['a pace that does not exist', { profile: 'boiling' }],
    ['an unknown field', { profile: 'calm', extra: '1' }],
    ['a NUL', { profile: 'calm\0' }],
  ])('keeps the form and says what to do: %s', async (_, fields) => {
    const own = await suite.enter(demo);
    const hidden = hiddenFields(
      load((await own.visitor.get(`${own.base}/volgorde`)).body),
      `${own.base}/volgorde`,
    );
    const answer = await own.visitor.post(`${own.base}/volgorde`, { ...hidden, ...fields });
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect($('title').text()).toMatch(/^Fout:/);
    expect($('.error-summary, [role=alert]').length).toBeGreaterThan(0);
    expect(textOf(load((await own.visitor.get(`${own.base}/volgorde`)).body), '.empty')).toContain(
      'nog geen volgorde',
    );
  });
});

describe('plans of every size', () => {
  it.each([0, 1, 30, 200, 500])('%d pilots', async (count) => {
    const planningCase = count === 0 ? { ...demo, pilots: [] } : withPilots(demo, count);
    const own = await suite.enter(planningCase);
    for (const path of ['', '/pilots', '/portfolio', '/plan', '/plan/document'])
      await open(`${own.base}${path}`, own.visitor);
    // Without a pilot there is nothing to compute.
    const sequence = await open(`${own.base}/volgorde`, own.visitor);
    expect(sequence('main form[method=post]').length > 0).toBe(count > 0);
  });

  it('an organisation without departments', async () => {
    const own = await suite.enter({
      ...demo,
      organisation: { ...demo.organisation, departments: [] },
      pilots: [],
    });
    for (const path of ['', '/pilots', '/portfolio', '/volgorde', '/plan', '/plan/document'])
      await open(`${own.base}${path}`, own.visitor);
  });
});

describe('what goes wrong', () => {
  it('is a page for people and problem+json for programs, with a number and without a stack', async () => {
    const page = await visitor.get('/nowhere');
    expect(page.statusCode).toBe(404);
    expect(textOf(load(page.body), 'main')).toMatch(/Nummer van dit verzoek/);
    const problem = await visitor.get('/nowhere', { accept: 'application/json' });
    expect(problem.headers['content-type']).toContain('application/problem+json');
    expect(problem.json()).toMatchObject({ status: 404, title: 'Deze pagina is er niet' });
    expect(page.body + problem.body).not.toMatch(/node_modules|at Object/);
  });

  it('refuses a body of ten megabytes', async () => {
    const answer = await visitor.post(`${base}/volgorde`, { profile: 'x'.repeat(10_000_000) });
    expect(answer.statusCode).toBe(413);
  });

  it('sends the headers that browsers need to keep a page safe', async () => {
    const { headers } = await visitor.get(base);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });
});
