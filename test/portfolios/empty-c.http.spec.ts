import type { CheerioAPI } from 'cheerio';
import type { PlanningCase } from '../../src/planning/index.js';
import { readExample } from '../support/examples.js';
import { computed } from '../support/computed.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
const demo = readExample('polderzeker');
const withoutCollaboration: PlanningCase = {
  ...demo,
  pilots: demo.pilots.filter(({ c }) => c !== 'collaboration'),
  links: demo.links.filter(({ before, after }) => ![before[0], after[0]].includes('P09')),
};
const REASON = 'Het kennissysteem komt pas in 2027.';

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

function lastLane($: CheerioAPI): string {
  return textOf($, '.c-row:last .empty');
}

it('takes a reason why a C has no pilot, and shows it on the board, in the finding and in the document', async () => {
  const { visitor, base } = await suite.enter(withoutCollaboration);
  const write = `${base}/bord/leeg/collaboration`;
  const board = await open(`${base}/bord`, visitor);
  expect(lastLane(board)).toContain('Geen pilot.');
  expect(board(`.c-row:last a[href="${write}"]`).text()).toBe('Leg vast waarom Collaboratie');
  const portfolio = await open(`${base}/portfolio`, visitor);
  expect(portfolio(`.findings a[href="${write}"]`).length).toBe(1);
  expect((await open(base, visitor))(`.findings a[href="${write}"]`).length).toBe(1);
  expect(textOf(await open(write, visitor), '.facts')).toContain('Er is nog geen pilot voor Collaboratie.');
  const saved = await visitor.submit(write, write, { reason: REASON });
  expect([saved.statusCode, saved.headers.location]).toEqual([303, `${base}/bord`]);
  const after = await open(`${base}/bord`, visitor);
  expect(lastLane(after)).toContain(`Bewust leeg: ${REASON}`);
  expect(after(`.c-row:last a[href="${write}"]`).text()).toContain('Wijzig de reden');
  expect(textOf(await open(`${base}/portfolio`, visitor), '.findings')).toContain(
    `begint bewust geen pilot voor Collaboratie: “Het kennissysteem komt pas in 2027”.`,
  );
  expect((await visitor.get(`${base}/plan/integratieplan.html`)).body).toContain(REASON);
  const trail = textOf(await open(`${base}/logboek`, visitor), 'main');
  expect(trail).toContain('reden voor een lege C geschreven');
  await visitor.submit(write, write, { reason: ' ' });
  expect(lastLane(await open(`${base}/bord`, visitor))).toContain('Geen pilot.');
  expect((await visitor.get(`${base}/bord/leeg/koffie`)).statusCode).toBe(404);
}, 60_000);

it('keeps a computed sequence for a C without pilots, and lets it be computed again for a C that has some', async () => {
  const { visitor, base } = await suite.enter(withoutCollaboration);
  await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'balanced' });
  await computed({ visitor, base });
  const reason = async (c: string): Promise<string> => {
    await visitor.submit(`${base}/bord/leeg/${c}`, `${base}/bord/leeg/${c}`, { reason: REASON });
    return textOf(await open(`${base}/bord`, visitor), '.notice');
  };
  expect(await reason('collaboration')).not.toContain('Het plan is veranderd');
  expect(await reason('content')).toContain('Het plan is veranderd');
}, 60_000);
