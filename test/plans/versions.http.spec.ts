import { load, type CheerioAPI } from 'cheerio';
import type { Visitor } from '../support/app.js';
import { computed } from '../support/computed.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { verifyPlan } from '../../src/rendering/index.js';

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

async function open(path: string, who: Visitor = visitor): Promise<CheerioAPI> {
  const answer = await who.get(`${base}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

async function keep(fields: Readonly<Record<string, string>>, who = visitor, at = base) {
  return who.submit(`${at}/plan`, `${at}/plan/versies`, fields);
}

function lines($: CheerioAPI, selector: string): readonly string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
}

describe('versions of a plan', () => {
  it('begin with none, and say what one is for', async () => {
    const $ = await open('/plan');
    expect($('.empty').text()).toContain('Er is nog geen versie bewaard');
  });

  it('are not kept without a reason; what was chosen stays', async () => {
    const answer = await keep({ status: 'final', reason: ' ' });
    const $ = load(answer.body);
    expect(answer.statusCode).toBe(422);
    expect($('.error-summary').text()).toContain('Schrijf in één zin waarom u deze versie bewaart');
    expect($('input[name=status][value=final]').attr('checked')).toBeDefined();
    expect((await open('/plan'))('.empty')).toHaveLength(1);
  });

  it('are adopted with a reason, stand in the log of the document, and are genuine', async () => {
    const answer = await keep({ status: 'final', reason: 'besproken in de directie' });
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, `${base}/plan`]);
    const $ = await open('/plan');
    expect(lines($, '#versies ~ .scroll tbody td').slice(0, 1)).toEqual(['vastgesteld']);
    expect($('.facts').text()).toContain('concept; versie 1 is vastgesteld');
    const version = await visitor.get(`${base}/plan/versies/1/integratieplan.html`);
    expect(verifyPlan(version.body).verdict).toBe('genuine');
    const document = load(version.body);
    expect(document('#decided-table').text()).toContain('besproken in de directie');
    expect(document('.cover').text()).toContain('1, vastgesteld');
  });

  it('stay as they were when the plan goes on, and can be compared with it', async () => {
    const before = (await visitor.get(`${base}/plan/versies/1`)).body;
    await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'balanced' });
    await computed({ visitor, base });
    expect((await visitor.get(`${base}/plan/versies/1`)).body).toBe(before);
    const $ = await open('/plan/vergelijk/1');
    expect($('h1').text()).toBe('Van versie 1 naar het plan van nu');
    expect(lines($, 'tbody tr').join('\n')).toMatch(/weken (later|eerder)/);
    await keep({ status: 'draft', reason: 'na de berekening' });
    const two = await open('/plan/vergelijk/1?met=2');
    expect(two('h1').text()).toBe('Van versie 1 naar versie 2');
    expect(load((await visitor.get(`${base}/plan/versies/2`)).body)('#changes-table').length).toBe(1);
  });

  it.each(['0', '99', 'een', '1e3', '-1'])('say that version %s is not there', async (number) => {
    expect((await visitor.get(`${base}/plan/versies/${number}`)).statusCode).toBe(404);
  });

  it('are not adopted by a consultant, who may keep a draft', async () => {
    const { visitor: consultant, base: own } = await suite.enter(readExample('warmwerk'), 'consultant');
    const page = await consultant.get(`${own}/plan`);
    expect(load(page.body)('input[name=status]').length).toBe(1);
    const refused = await keep({ status: 'final', reason: 'x' }, consultant, own);
    expect(refused.statusCode).toBe(403);
    const kept = await keep({ status: 'draft', reason: 'x' }, consultant, own);
    expect(kept.statusCode).toBe(303);
  });
});
