import { load } from 'cheerio';
import { hiddenFields } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
const demo = readExample('polderzeker');

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

it('parks a pilot with a reason that every page shows, and takes it back', async () => {
  const { visitor, base, organisationId } = await suite.enter(demo);
  const pilot = `${base}/pilots/P08`;
  const form = `${pilot}/selectie`;
  expect((await open(pilot, visitor))(`a[href="${form}"]`).text()).toBe('Parkeer…');
  const page = await open(form, visitor);
  const first = page('a')
    .filter((_, link) => page(link).text().startsWith('Zie eerst'))
    .attr('href');
  expect((await open(first ?? '', visitor))('input[name=out][checked]').attr('value')).toBe('P08');
  const empty = await visitor.submit(form, form, {});
  expect([empty.statusCode, load(empty.body)('.error-summary a').attr('href')]).toEqual([422, '#reason']);
  const parked = await visitor.submit(form, form, { reason: 'Eerst het kennissysteem.' });
  expect([parked.statusCode, parked.headers.location]).toEqual([303, pilot]);
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(8);
  const reader = await suite.join(organisationId, 'department-head');
  const seen = await open(pilot, reader);
  expect(textOf(seen, '.facts')).toContain('Eerst het kennissysteem.');
  expect(textOf(seen, '.page-head')).toContain('hij telt nergens mee');
  expect(seen(`a[href="${form}"]`).length).toBe(0);
  expect((await visitor.get(`${base}/plan/integratieplan.html`)).body).toContain('Eerst het kennissysteem.');
  const $ = await open(form, visitor);
  await visitor.post(`${form}/terug`, hiddenFields($, `${form}/terug`));
  expect((await open(`${base}/bord`, visitor))('.board .card').length).toBe(9);
  // The same page once more: the plan is another one by now.
  const late = await visitor.post(`${form}/terug`, hiddenFields($, `${form}/terug`));
  expect([late.statusCode, textOf(load(late.body), '[role=status]').includes('intussen')]).toEqual([
    409,
    true,
  ]);
  const trail = textOf(await open(`${base}/logboek`, visitor), 'main');
  expect(trail).toContain('pilot geparkeerd in het plan');
  expect(trail).toContain('pilot weer opgenomen in het plan');
}, 60_000);

it('does not park what runs: that is decided at its gate', async () => {
  const pilots = demo.pilots.map((pilot) =>
    pilot.id === 'P01'
      ? {
          ...pilot,
          phases: pilot.phases.map((phase, index) =>
            index === 0 ? { ...phase, status: 'running' as const, started: '2026-01-05' } : phase,
          ),
        }
      : pilot,
  );
  const { visitor, base } = await suite.enter({ ...demo, pilots });
  const form = `${base}/pilots/P01/selectie`;
  const $ = await open(form, visitor);
  expect(textOf($, '.lead')).toContain('Deze pilot is begonnen.');
  expect($('#reason').length).toBe(0);
  const other = `${base}/pilots/P08/selectie`;
  const hidden = hiddenFields(await open(other, visitor), other);
  const again = await visitor.post(form, { ...hidden, reason: 'Te weinig mensen.' });
  expect(again.statusCode).toBe(404);
  const scenario = await open(`${base}/scenarios/nieuw`, visitor);
  expect(scenario('input[name=out][value=P01]').length).toBe(0);
}, 60_000);
