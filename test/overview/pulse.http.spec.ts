import { addMember, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return suite.database.read(async (em) => em.query<Record<string, unknown>[]>(sql));
}

describe('the pulse question', () => {
  it('counts answers without a person, a time or an order, and shows departments from five on, afterwards', async () => {
    const { visitor: director, base, organisationId } = await suite.enter(readExample('polderzeker'));
    const page = `${base}/peiling`;
    expect(textOf(await open(page, director))).toContain('Er is nog geen peiling gehouden.');
    const early = await director.submit(`${page}/vragen`, `${page}/vragen`, {
      until: '2026-06-10',
      least: '5',
    });
    const few = await director.submit(`${page}/vragen`, `${page}/vragen`, {
      until: '2026-06-25',
      least: '4',
    });
    expect([early.statusCode, few.statusCode]).toEqual([422, 422]);
    await director.submit(`${page}/vragen`, `${page}/vragen`, { until: '2026-06-25', least: '5' });

    const readers: Visitor[] = [];
    for (let index = 0; index < 5; index += 1)
      readers.push(
        await new Visitor(suite.test).signIn(await addMember(suite.database, organisationId, 'reader')),
      );
    for (const [index, reader] of readers.entries()) {
      const shown = await open(page, reader);
      expect(shown('button[name=warmth]')).toHaveLength(5);
      const department = index === 4 ? 'MC' : 'KS';
      await reader.submit(page, page, { department, warmth: '5' });
    }
    // The director makes five for KS; a second click does not count.
    await director.submit(page, page, { department: 'KS', warmth: '4' });
    const _csrf = String((await open(page, director))('input[name=_csrf]').first().val());
    const twice = await director.post(page, { _csrf, department: 'KS', warmth: '1' });
    expect(twice.statusCode).toBe(303);
    expect(textOf(await open(page, director))).toContain('niet geteld');

    // Whoever looks in between sees nothing, so nobody sees which answer came in.
    const during = await open(page, director);
    expect(during('table')).toHaveLength(0);
    expect(textOf(during)).toContain('U deed mee.');

    const counts = await rows('SELECT * FROM pulse_count WHERE answers > 0');
    const given = counts.map(({ department_code: code, warmth, answers }) => [code, warmth, answers]);
    expect(given).toEqual(
      expect.arrayContaining([
        ['KS', 5, 4],
        ['KS', 4, 1],
        ['MC', 5, 1],
      ]),
    );
    expect(given).toHaveLength(3);
    expect(Object.keys(counts[0] ?? {}).toSorted()).toEqual(
      ['answers', 'department_code', 'id', 'organisation_id', 'pulse_id', 'warmth'].toSorted(),
    );
    const voters = await rows('SELECT * FROM pulse_voter');
    expect(voters).toHaveLength(6);
    expect(Object.keys(voters[0] ?? {}).toSorted()).toEqual(
      ['id', 'organisation_id', 'person_id', 'pulse_id'].toSorted(),
    );
    expect(
      await rows("SELECT * FROM audit_entry WHERE action LIKE '%pulse%' AND action <> 'pulse-asked'"),
    ).toEqual([]);

    // The last day has passed.
    await suite.database.write(async (em) => em.query<unknown>("UPDATE pulse SET until_day = '2026-06-10'"));
    const after = await open(page, director);
    const row = (name: string) => textOf(after, `tbody tr:contains("${name}")`);
    expect(row('Klantenservice')).toMatch(/kookt ?5 antwoorden ?voelt heter dan berekend/);
    expect(row('Marketing')).toContain('te weinig antwoorden');
    expect(textOf(after)).toContain('De peiling verandert niets aan het plan.');
    // It stands beside the tolerance that was filled in, for who may see it.
    const setup = `${base}/inrichting/afdelingen`;
    const list = await open(setup, director);
    expect(textOf(list, 'tbody tr:contains("Klantenservice")')).toMatch(
      /kookt ?ingevuld is \d van 5\. Berekend is “.+”, maar de afdeling zegt “kookt”: misschien is de tolerantie te hoog/,
    );
    expect(textOf(list, 'tbody tr:contains("Marketing")')).toContain('te weinig antwoorden');
    expect(textOf(await open(`${setup}/KS`, director))).toContain(
      'Peiling tot en met 10 juni 2026: ingevuld',
    );
    const [first] = readers;
    if (first) expect(textOf(await open(setup, first))).not.toContain('kookt');
    // A reader may answer, and does not see what others said.
    const [reader] = readers;
    if (reader) expect((await open(page, reader))('table')).toHaveLength(0);
  });
});
