import { load } from 'cheerio';
import { addMembership } from '../../src/accounts/index.js';
import { addMember, TODAY, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';

const FORM = '/organisaties/nieuw';
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

const FILLED = { name: 'Waterschap Noord', language: 'nl', role: 'consultant', start: 'empty' };

async function make(visitor: Visitor, fields: Record<string, string>) {
  return visitor.submit(FORM, FORM, { ...FILLED, ...fields });
}

function errorsOn(body: string): readonly string[] {
  const $ = load(body);
  return $('.error-summary a, .error-summary li')
    .toArray()
    .map((item) => $(item).text())
    .filter((text, index, all) => all.indexOf(text) === index);
}

describe('making an organisation', () => {
  it('lets a consultant in as consultant, and leads them on from an empty plan', async () => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'consultant');
    const fields = { address: 'waterschap-noord', departments: 'Klantenservice\r\nDijken', budget: '40.000' };
    const made = await make(visitor, fields);
    expect([made.statusCode, made.headers.location]).toEqual([303, '/o/waterschap-noord']);

    const home = load((await visitor.get('/o/waterschap-noord')).body);
    expect(home('[role=status]').text()).toContain('De organisatie is gemaakt.');
    const first = home('#eerst').parent().find('a').toArray();
    expect(first.map((link) => home(link).attr('href'))).toEqual([
      '/o/waterschap-noord/mensen',
      '/o/waterschap-noord/catalogus',
      '/o/waterschap-noord/instellingen',
      '/o/waterschap-noord/plan',
    ]);
    // Every page of the menu has something to say about nothing.
    for (const link of home('.masthead nav a').toArray()) {
      const url = home(link).attr('href') ?? '';
      expect([url, (await visitor.get(url)).statusCode]).toEqual([url, 200]);
    }
    const portfolio = await visitor.get('/o/waterschap-noord/portfolio');
    expect(portfolio.body).toMatch(/40\.000/);
  });

  it('lets a consultant invite until somebody manages people there', async () => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'consultant');
    await make(visitor, { address: 'eerste-klant' });
    const { organisationId } = await organisation(visitor, 'eerste-klant');
    expect((await visitor.get('/o/eerste-klant/mensen')).statusCode).toBe(200);
    await addMember(suite.database, organisationId, 'strategy-director');
    expect((await visitor.get('/o/eerste-klant/mensen')).statusCode).toBe(403);
  });

  it('begins with a copy of the example under its own name, in the trail', async () => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'administrator');
    const made = await make(visitor, { start: 'demo', role: 'administrator', name: 'Onze kopie' });
    expect(made.headers.location).toBe('/o/onze-kopie');
    const pilots = load((await visitor.get('/o/onze-kopie/pilots')).body);
    expect(pilots('tbody th[scope=row]')).toHaveLength(10);
    const home = await visitor.get('/o/onze-kopie');
    expect(load(home.body)('#eerst')).toHaveLength(0);
    expect(home.body).not.toContain('Polderzeker Onderlinge');
    const trail = load((await visitor.get('/o/onze-kopie/logboek')).body)('tbody').text();
    expect(trail).toContain('organisatie gemaakt');
    expect(trail).toContain('adres: onze-kopie');
  });

  it('says the same of an address that is taken and of one that is reserved, and keeps what was typed', async () => {
    const { base } = await suite.enter(readExample('polderzeker'));
    const { visitor } = await suite.enter(readExample('polderzeker'), 'consultant');
    const typed = { name: 'Nieuwe klant', departments: 'Winkel\nMagazijn', budget: '1.500' };
    const answers = [];
    for (const address of [base.slice('/o/'.length), 'beheerder']) {
      const answer = await make(visitor, { ...typed, address });
      const $ = load(answer.body);
      expect([$('#name').val(), $('#departments').text().trim(), $('#budget').val()]).toEqual([
        'Nieuwe klant',
        'Winkel\nMagazijn',
        '1.500',
      ]);
      expect($('#address').val()).toBe(address);
      answers.push([answer.statusCode, errorsOn(answer.body)]);
    }
    expect(answers[0]).toEqual([422, ['Dit adres kunt u niet gebruiken. Kies een ander, of laat het leeg']]);
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ['an address with capitals', { address: 'Waterschap' }, 'address'],
    ['an address that climbs', { address: '../beheer' }, 'address'],
    ['a department twice', { departments: 'Winkel\nwinkel' }, 'departments'],
    ['no name', { name: ' ' }, 'name'],
    ['a role that is none of its own', { role: 'reader' }, 'role'],
    ['half a euro', { budget: '0,5' }, 'budget'],
  ])('refuses %s at its field', async (_, fields, field) => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'consultant');
    const answer = await make(visitor, fields);
    expect(answer.statusCode).toBe(422);
    expect(load(answer.body)(`.error-summary a[href="#${field}"]`)).toHaveLength(1);
  });

  it('counts attempts, so that nobody goes through a list of names', async () => {
    const { visitor } = await suite.enter(readExample('polderzeker'), 'consultant');
    const statuses = [];
    for (let attempt = 0; attempt < 31; attempt += 1)
      statuses.push((await make(visitor, { address: 'beheerder' })).statusCode);
    expect(statuses).toEqual([...Array<number>(30).fill(422), 429]);
  });

  it('is for a first strategy director too, but only while the installation has no administrator', async () => {
    const alone = await WebSuite.start();
    const { visitor, organisationId } = await alone.enter(readExample('polderzeker'));
    expect((await visitor.get(FORM)).statusCode).toBe(200);
    await addMember(alone.database, organisationId, 'administrator');
    expect((await visitor.get(FORM)).statusCode).toBe(403);
    await alone.stop();
  });
});

describe('the list of organisations', () => {
  it('shows only one’s own, what asks for attention first, each leading to where it is done', async () => {
    await suite.enter(readExample('polderzeker'));
    const one = await suite.enter(readExample('polderzeker-advised'), 'consultant');
    const made = await make(one.visitor, { name: 'Aan het begin' });
    const late = readExample('polderzeker-advised');
    const behind = await suite.enter({
      ...late,
      organisation: { ...late.organisation, name: 'Achterop' },
      // It began in February and was to be decided about in spring; today is the eleventh of June.
      pilots: late.pilots.map((pilot, index) =>
        index > 0
          ? pilot
          : {
              ...pilot,
              phases: pilot.phases.map((phase, place) =>
                place === 0
                  ? {
                      ...phase,
                      status: 'running' as const,
                      started: '2026-01-12',
                      gate: { date: '2026-03-20' },
                    }
                  : phase,
              ),
            },
      ),
    });
    await suite.database.write(async (em) => {
      const members = await em.query<{ person_id: string }[]>(
        'SELECT person_id FROM membership WHERE organisation_id = ?',
        [one.organisationId],
      );
      const personId = members[0]?.person_id ?? '';
      const membership = { personId, organisationId: behind.organisationId, role: 'consultant' as const };
      await addMembership(em, membership, TODAY.toISOString());
    });

    const $ = load((await one.visitor.get('/organisaties')).body);
    expect($('h1').text()).toBe('Uw klanten');
    const rows = $('tbody tr').toArray();
    const text = (row: (typeof rows)[number], cell: string) =>
      $(row).find(cell).text().replace(/\s+/g, ' ').trim();
    expect(rows.map((row) => $(row).find('th a').text())).toEqual([
      'Achterop',
      readExample('polderzeker-advised').organisation.name,
      'Aan het begin',
    ]);
    const [first, , last] = rows;
    if (!first || !last) throw new Error('three rows');
    expect(text(first, 'td:nth-child(3)')).toMatch(/^1 ?waarvan 1 te lang$/);
    expect($(first).find('td:nth-child(3) a').attr('href')).toBe(`${behind.base}/poorten`);
    expect(text(first, 'td:nth-child(7)')).toMatch(/^concept, nog geen versie ?sinds 11 juni 2026$/);
    expect(text(last, 'td:nth-child(2)')).toMatch(/^nog geen pilots/);
    expect($(last).find('th a').attr('href')).toBe(made.headers.location);
    expect($(`a[href="${FORM}"]`)).toHaveLength(1);

    const director = await suite.join(behind.organisationId, 'strategy-director');
    const keep = async (status: string) =>
      director.submit(`${behind.base}/plan`, `${behind.base}/plan/versies`, {
        status,
        reason: 'Zo gaan wij het doen',
      });
    await keep('final');
    await keep('draft');
    const again = load((await one.visitor.get('/organisaties')).body)('tbody tr').first();
    expect(again.find('td').last().text()).toMatch(
      /^vastgesteld, versie 1 ?sinds 11 juni 2026; concept 2 van 11 juni 2026$/,
    );
  });

  it('offers a reader nothing to make', async () => {
    const { visitor, organisationId } = await suite.enter(readExample('polderzeker'), 'reader');
    const own = load((await visitor.get('/organisaties')).body);
    expect(own(`a[href="${FORM}"]`)).toHaveLength(0);
    // Findings and proposals are not for a reader, not even how many there are.
    expect(
      own('tbody td.num')
        .toArray()
        .map((cell) => own(cell).text()),
    ).toEqual(['–', '–', '–']);
    expect(own('h1').text()).toBe('Uw organisaties');
    const both = await addMember(suite.database, organisationId, 'reader');
    const other = await suite.enter(readExample('polderzeker'));
    await suite.database.write(async (em) =>
      addMembership(
        em,
        { personId: both, organisationId: other.organisationId, role: 'consultant' },
        TODAY.toISOString(),
      ),
    );
    const member = await new Visitor(suite.test).signIn(both);
    expect(load((await member.get('/')).body)(`a[href="${FORM}"]`)).toHaveLength(1);
  });
});

async function organisation(visitor: Visitor, slug: string): Promise<{ organisationId: string }> {
  expect((await visitor.get(`/o/${slug}`)).statusCode).toBe(200);
  const rows = await suite.database.read(async (em) =>
    em.query<{ id: string }[]>('SELECT id FROM organisation WHERE slug = ?', [slug]),
  );
  return { organisationId: rows[0]?.id ?? '' };
}
