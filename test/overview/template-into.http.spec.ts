import { load, type CheerioAPI } from 'cheerio';
import { addMembership } from '../../src/accounts/index.js';
import type { PlanningCase } from '../../src/planning/index.js';
import { PlanStore } from '../../src/portfolios/store/plan.store.js';
import { addMember, TODAY, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

const WAIT = { before: ['P01', 1], after: ['P02', 1] } as const;

let suite: WebSuite;
let source: PlanningCase;
let from: Awaited<ReturnType<WebSuite['enter']>>;
let into: Awaited<ReturnType<WebSuite['enter']>>;
let foreign: Awaited<ReturnType<WebSuite['enter']>>;
let consultant: Visitor;
let page: string;

/** Customer service and marketing are there, the others are not; its plan has the quarters of the example. */
function smaller(name: string): PlanningCase {
  const { organisation, plan } = source;
  const departments = organisation.departments.filter(({ brings }) =>
    ['service', 'marketing'].includes(brings),
  );
  return { organisation: { ...organisation, name, departments }, plan, pilots: [], links: [] };
}

beforeAll(async () => {
  suite = await WebSuite.start();
  const example = readExample('polderzeker');
  source = { ...example, links: [WAIT] };
  from = await suite.enter(source);
  into = await suite.enter(smaller('Klant B'));
  foreign = await suite.enter(smaller('Klant C'));
  const personId = await addMember(suite.database, from.organisationId, 'consultant');
  await suite.database.write(async (em) =>
    addMembership(
      em,
      { personId, organisationId: into.organisationId, role: 'consultant' },
      TODAY.toISOString(),
    ),
  );
  consultant = await new Visitor(suite.test).signIn(personId);
  page = `${from.base}/sjabloon/erbij`;
});

afterAll(async () => {
  await suite.stop();
});

/** A form as a browser sends it, with what is chosen in each list of departments. */
async function send($: CheerioAPI, step: string, choose: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams();
  for (const input of $('main form input').toArray())
    body.append($(input).attr('name') ?? '', $(input).attr('value') ?? '');
  for (const select of $('main form select').toArray()) {
    const id = ($(select).attr('id') ?? '').replace('afdeling-', '');
    const chosen = $(select).find('option[selected]').attr('value') ?? '';
    body.append('departments', id in choose ? `${id}:${choose[id] ?? ''}` : chosen);
  }
  body.append('step', step);
  return consultant.send('POST', page, body.toString());
}

async function preview(): Promise<CheerioAPI> {
  const answer = await consultant.submit(page, page, { to: into.base.slice('/o/'.length) });
  expect(answer.statusCode).toBe(200);
  return load(answer.body);
}

const proposals = async (): Promise<string> => textOf(await open(`${into.base}/voorstellen`, into.visitor));

describe('the build of a portfolio for an organisation that is there', () => {
  it('offers only organisations in which one may propose, and finds no other', async () => {
    const $ = await open(page, consultant);
    expect(
      $('input[name=to]')
        .toArray()
        .map((radio) => $(radio).attr('value')),
    ).toEqual([into.base.slice('/o/'.length)]);
    const answer = await consultant.submit(page, page, { to: foreign.base.slice('/o/'.length) });
    expect(answer.statusCode).toBe(404);
  });

  it('maps departments of the same kind, and shows which are missing, before anything is added', async () => {
    const $ = await preview();
    const chosen = $('select option[selected]')
      .toArray()
      .map((option) => $(option).text());
    expect(chosen).toContain('Klantenservice');
    expect(chosen).toContain('Nieuwe afdeling');
    expect($('table').first().find('tbody tr')).toHaveLength(source.pilots.length);
    expect($('table').eq(1).find('tbody tr')).toHaveLength(
      chosen.filter((name) => name === 'Nieuwe afdeling').length,
    );
    expect(await proposals()).not.toContain('Pilot 1: ');
  });

  it('asks for a department that nobody chose', async () => {
    const $ = await preview();
    const answer = await send($, 'add', { A01: '' });
    expect([answer.statusCode, load(answer.body)('.error-summary a').attr('href')]).toEqual([
      422,
      '#afdeling-A01',
    ]);
  });

  it('adds nothing that was not shown: another choice is shown first', async () => {
    const $ = await preview();
    const answer = await send($, 'add', { A01: '+' });
    expect([answer.statusCode, answer.body.includes('nu anders dan wat u zag')]).toEqual([409, true]);
    expect(await proposals()).not.toContain('Pilot 1: ');
  });

  it('adds nothing when what waits for what would be more than a plan holds', async () => {
    const { organisationId } = into;
    const keep = async (count: number) =>
      suite.database.write(async (em) => {
        const store = new PlanStore(em);
        const row = await store.get({ organisationId });
        const data = { ...row.data, links: Array.from({ length: count }, () => WAIT) };
        await store.change(row, { data, updatedAt: TODAY.toISOString() });
      });
    await keep(2_001 - source.links.length);
    const answer = await send(await preview(), 'add');
    expect([answer.statusCode, answer.body.includes('2.001')]).toEqual([422, true]);
    expect(await proposals()).not.toContain('Pilot 1: ');
    await keep(0);
  });

  it('adds all of it as drafts, with what waits for what, and says so in both trails without a name', async () => {
    const added = await send(await preview(), 'add');
    expect([added.statusCode, added.headers.location]).toEqual([303, `${into.base}/voorstellen`]);
    const text = await proposals();
    for (const { title } of source.pilots) expect(text).not.toContain(title);
    const $ = await open(`${into.base}/voorstellen`, into.visitor);
    expect($('main a').filter((_, link) => /^Pilot \d+: /.test($(link).text()))).toHaveLength(
      source.pilots.length,
    );
    const [plan] = await suite.database.read(async (em) => new PlanStore(em).list(into.organisationId));
    expect(plan?.data.links).toHaveLength(source.links.length);
    const trail = textOf(await open(`${into.base}/logboek`, into.visitor), 'main');
    expect(trail).toContain('opbouw van een andere portfolio toegevoegd');
    expect(trail).not.toContain(source.organisation.name);
    expect(textOf(await open(`${from.base}/logboek`, from.visitor), 'main')).not.toContain('Klant B');
    const departments = textOf(await open(`${into.base}/inrichting/afdelingen`, into.visitor));
    expect(departments).toMatch(/Afdeling \d/);
    // A draft is in no plan, so nothing there has changed.
    expect(textOf(await open(`${into.base}/pilots`, into.visitor))).not.toContain('Pilot 1: ');
  });

  it('asks for the plan where there are several, and adds to that one', async () => {
    const plans = `${into.base}/plannen/nieuw`;
    const wish = { name: 'Volgend jaar', start: '2027-01-04', quarters: '4' };
    expect((await into.visitor.submit(plans, plans, wish)).statusCode).toBe(303);
    const choice = await open(page, consultant);
    const offered = choice('main label')
      .toArray()
      .map((label) => choice(label).text());
    expect([offered.length, offered[1]]).toEqual([2, expect.stringContaining('Klant B, Volgend jaar')]);
    const to = String(choice('input[name=to]').eq(1).attr('value'));
    const shown = load((await consultant.submit(page, page, { to })).body);
    expect(shown('h1').text()).toContain('Klant B, Volgend jaar');
    const added = await send(shown, 'add');
    expect([added.statusCode, added.headers.location]).toEqual([303, `/o/${to}/voorstellen`]);
    const kept = await suite.database.read(async (em) => new PlanStore(em).list(into.organisationId));
    const counts = kept.map(({ data }) => data.pilots?.length ?? 0);
    expect(counts.at(-1)).toBe(source.pilots.length);
  });

  it('adds nothing when the address has become that of another plan since', async () => {
    const plans = `${into.base}/plannen`;
    const like = { name: 'Daarna', start: '2027-01-04', quarters: '4' };
    expect((await into.visitor.submit(`${plans}/nieuw`, `${plans}/nieuw`, like)).statusCode).toBe(303);
    const makeMain = async (plan: string) =>
      into.visitor.submit(`${plans}/${plan}`, `${plans}/${plan}/begin`);
    const counts = async () =>
      (await suite.database.read(async (em) => new PlanStore(em).list(into.organisationId))).map(
        ({ data }) => data.pilots?.length ?? 0,
      );
    await makeMain('2');
    const shown = await preview();
    expect(shown('h1').text()).toContain('Klant B, Volgend jaar');
    await makeMain('3');
    const before = await counts();
    const late = await send(shown, 'add');
    expect([late.statusCode, load(late.body)('h1').text()]).toEqual([
      409,
      expect.stringContaining('Klant B, Daarna'),
    ]);
    expect(await counts()).toEqual(before);
  });
});
