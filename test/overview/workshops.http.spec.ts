import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import type { Visitor } from '../support/app.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
let consultant: Visitor;
let base: string;
let organisationId: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({
    visitor: consultant,
    base,
    organisationId,
  } = await suite.enter(readExample('polderzeker'), 'consultant'));
});

afterAll(async () => {
  await suite.stop();
});

/** Begins one on the wall, and says where it is. */
async function begin(name: string): Promise<{ readonly screen: string; readonly one: string }> {
  const form = `${base}/werksessies/nieuw`;
  const answer = await consultant.submit(form, form, { name, heldOn: '2026-06-11' });
  const screen = String(answer.headers.location);
  return { screen, one: screen.replace(/\/scherm\/.*$/, '') };
}

describe('a workshop', () => {
  it('keeps ideas and agreements per C, puts together what belongs together, and ends with a list', async () => {
    const { screen, one } = await begin('Eerste ideeën');
    expect(screen).toMatch(/\/scherm\/customer-experience$/);
    const c = 'customer-experience';
    const write = async (form: string, fields: Record<string, string>) =>
      consultant.submit(screen, `${one}/${form}`, { c, ...fields });

    const empty = await open(screen, consultant);
    // No menu in the way, and the cursor where one types.
    expect(empty('.masthead, .foot')).toHaveLength(0);
    expect(empty('[autofocus]').attr('name')).toBe('idea');
    expect(textOf(empty)).toContain('Statusberichten ruitschade via WhatsApp');

    const kept = await write('idee', { idea: 'Belknop in de app' });
    expect([kept.statusCode, kept.headers.location]).toEqual([303, `${one}/scherm/${c}?verder=idee`]);
    await write('idee', { idea: 'Bel mij terug' });
    await write('idee', { idea: '=Wachtmuziek kiezen' });
    await write('samenvoegen', { number: '2', into: '1' });
    // What was put with it goes along.
    await write('samenvoegen', { number: '1', into: '3' });
    await write('afspraak', { decision: 'Anja maakt het voorstel', who: 'Anja', due: '2026-07-01' });
    await write('afspraak', { decision: 'Wij praten verder' });

    const $ = await open(`${one}/scherm/${c}?verder=afspraak`, consultant);
    expect(
      $('.cards .big')
        .toArray()
        .map((idea) => $(idea).text()),
    ).toEqual(['=Wachtmuziek kiezen']);
    expect(
      $('.cards .along')
        .toArray()
        .map((idea) => $(idea).text()),
    ).toEqual(['Belknop in de app', 'Bel mij terug']);
    expect($('[autofocus]').attr('name')).toBe('decision');
    expect(textOf($, '.agreed')).toContain('Anja maakt het voorstel (Anja, uiterlijk 1 juli 2026)');

    const list = await open(one, consultant);
    expect(list('tbody tr')).toHaveLength(2);
    expect(textOf(list, 'tbody')).toMatch(/Anja maakt het voorstel ?Customer Experience ?Anja ?1 juli 2026/);
    expect(textOf(list, 'tbody')).toMatch(/nog niemand ?geen dag afgesproken/);

    // It can become a proposal of a department.
    const propose = list('a[href*="/voorstellen/nieuw"]').attr('href') ?? '';
    const proposal = await open(propose, consultant);
    expect(proposal('#title').val()).toBe('=Wachtmuziek kiezen');
    expect(proposal('input[name=c]:checked').val()).toBe(c);

    const csv = await consultant.get(`${one}/afspraken.csv`);
    // What a spreadsheet would compute is text there.
    expect(csv.body).toContain("'=Wachtmuziek kiezen");
    expect(csv.body.trim().split('\r\n')).toHaveLength(6);
  });

  it('keeps what was typed when it cannot be, and says why', async () => {
    const { screen, one } = await begin('Fout');
    const c = 'content';
    const long = 'a'.repeat(201);
    const tooLong = await consultant.submit(screen, `${one}/idee`, { c, idea: long });
    expect([tooLong.statusCode, tooLong.body.includes(`value="${long}"`)]).toEqual([422, true]);

    await consultant.submit(screen, `${one}/idee`, { c, idea: 'Blog' });
    await consultant.submit(screen, `${one}/idee`, { c: 'conversation', idea: 'Luisteren' });
    for (const [number, into, field] of [
      ['7', '1', 'number'],
      ['1', '1', 'into'],
      // Another C is another screen.
      ['1', '2', 'into'],
    ] as const) {
      const answer = await consultant.submit(screen, `${one}/samenvoegen`, { c, number, into });
      expect([number, into, answer.statusCode]).toEqual([number, into, 422]);
      expect(answer.body).toContain(`href="#${field}"`);
    }
  });

  it('takes nothing any more once it is closed, keeps what was typed, and opens again', async () => {
    const { screen, one } = await begin('Dicht');
    const token = await open(screen, consultant);
    expect(token('form')).toHaveLength(3);
    const _csrf = String(token('input[name=_csrf]').first().val());
    const writeIdea = async (idea: string) => consultant.post(`${one}/idee`, { _csrf, c: 'content', idea });
    await consultant.submit(one, `${one}/afsluiten`, { closed: 'true' });
    expect((await consultant.get(screen)).headers.location).toBe(one);
    const late = await writeIdea('Te laat');
    expect([late.statusCode, late.body.includes('value="Te laat"')]).toEqual([422, true]);
    await consultant.submit(one, `${one}/afsluiten`, { closed: 'false' });
    expect((await writeIdea('Nu wel')).statusCode).toBe(303);

    const director = await suite.join(organisationId, 'strategy-director');
    const trail = textOf(await open(`${base}/logboek`, director), 'tbody');
    expect(trail).toContain('werksessie afgesloten');
    expect(trail).toContain('werksessie heropend');
  });

  it('is for a department head to read, and not another organisation’s', async () => {
    const { screen, one } = await begin('Van ons');
    const head = await suite.join(organisationId, 'department-head');
    expect((await head.get(screen)).statusCode).toBe(403);
    const list = await open(one, head);
    expect(list('form[action$="/afsluiten"], a[href*="/scherm/"]')).toHaveLength(0);
    const other = await suite.enter(readExample('polderzeker'), 'consultant');
    expect((await other.visitor.get(one.replace(base, other.base))).statusCode).toBe(404);
  });
});
