import { load, type CheerioAPI } from 'cheerio';
import type { PlanningCase } from '../../src/planning/index.js';
import { hiddenFields, type Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { computed } from '../support/computed.js';
import { readExample } from '../support/examples.js';
import { speech } from '../../src/platform/words/index.js';
import { WebSuite } from '../support/web-suite.js';
import { textOf } from '../support/open-page.js';

let suite: WebSuite;
const demo = readExample('polderzeker');

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Own {
  readonly visitor: Visitor;
  readonly base: string;
}

async function compute({ visitor, base }: Own, fields: Record<string, string>): Promise<number> {
  const answer = await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, {
    profile: 'balanced',
    ...fields,
  });
  return answer.statusCode;
}

async function page({ visitor, base }: Own, path = '/volgorde'): Promise<CheerioAPI> {
  return load((await visitor.get(`${base}${path}`)).body);
}

function titleOf(code: string): string {
  return demo.pilots.find(({ id }) => id === code)?.title ?? '';
}

/** One phase so hot that its department cannot have it. */
function tooHot(planningCase: PlanningCase): PlanningCase {
  const pilots = planningCase.pilots.map((pilot) =>
    pilot.id === 'P05'
      ? { ...pilot, phases: pilot.phases.map((each) => ({ ...each, intensity: 5 as const })) }
      : pilot,
  );
  return { ...planningCase, pilots };
}

describe('a long computation', () => {
  it('shows how far it is, also without a script, and ends with the best so far when asked', async () => {
    const own = await suite.enter(demo);
    expect(await compute(own, { search: 'long' })).toBe(303);
    const $ = await page(own);
    expect(textOf($, 'h2')).toContain('De volgorde wordt berekend');
    expect($('noscript').text()).toContain('Laat de stand van nu zien');
    const address = $('[data-progress]').attr('data-progress') ?? '';
    const progress = await own.visitor.get(address);
    expect(progress.headers['content-type']).toContain('application/json');
    expect(progress.json()).toMatchObject({ computing: true, value: expect.any(Number) as number });
    const reader = await suite.enter(demo, 'reader');
    expect((await reader.visitor.get(address)).statusCode).toBe(404);
    const stop = `${own.base}/volgorde/stop`;
    expect((await own.visitor.submit(`${own.base}/volgorde`, stop)).statusCode).toBe(303);
    const after = await computed(own);
    expect(textOf(after, '.lead')).toContain('Deze volgorde houdt zich aan elke grens');
  }, 90_000);

  it('is cancelled without a result', async () => {
    const own = await suite.enter(demo);
    await compute(own, { search: 'minute' });
    const cancel = `${own.base}/volgorde/annuleer`;
    expect((await own.visitor.submit(`${own.base}/volgorde`, cancel)).statusCode).toBe(303);
    const after = await computed(own);
    expect(textOf(after, '.empty')).toContain('Er is nog geen volgorde berekend');
  }, 90_000);
});

describe('a computed sequence', () => {
  it('offers counter-proposals to look at, and changes nothing by looking', async () => {
    const own = await suite.enter(tooHot(demo));
    await compute(own, {});
    const $ = await computed(own);
    // The page of what does not fit stays when the reasons are searched.
    const second = await page(own, '/volgorde?niet=2');
    expect(second('.filters [type=hidden]').attr('name')).toBe('niet');
    const link = $('#tegenvoorstellen').parent().find('a').first();
    expect(link.text()).toContain('Probeer');
    const href = link.attr('href') ?? '';
    const before = (await own.visitor.get(`${own.base}/portfolio`)).body;
    const tried = load((await own.visitor.get(href)).body);
    expect(textOf(tried, 'h1')).not.toBe('');
    expect(textOf(tried, 'h2')).toContain('Met dit voorstel');
    expect(tried('svg[role=img]').length).toBeGreaterThan(4);
    expect((await own.visitor.get(`${own.base}/portfolio`)).body.length).toBe(before.length);
    expect((await own.visitor.get(href.replace(/\d+$/u, '99'))).statusCode).toBe(404);
  }, 90_000);

  it('is kept where it is when asked', async () => {
    const own = await suite.enter(demo);
    await compute(own, {});
    await computed(own);
    const { clock } = suite.test;
    clock.now = new Date(clock.now.getTime() + 60_000);
    expect(await compute(own, { keep: 'true' })).toBe(303);
    const $ = await computed(own);
    expect(textOf($, 'main')).toContain('Elke fase begint op dezelfde dag als in de vorige volgorde.');
  }, 90_000);

  it('that fits nothing is not said to be out of date', async () => {
    const pinned = demo.pilots.map((pilot) =>
      pilot.id === 'P05'
        ? { ...pilot, phases: pilot.phases.map((each) => ({ ...each, pin: '2026-04-06' })) }
        : pilot,
    );
    const own = await suite.enter({ ...demo, pilots: pinned });
    await compute(own, {});
    expect(textOf(await computed(own), 'main')).toContain(
      'Geen enkele volgorde houdt zich aan alle grenzen.',
    );
    expect(textOf(await page(own, '/bord'), 'main')).not.toContain('Het plan is veranderd');
  }, 90_000);
});

describe('a sequence of which a pilot began on another day', () => {
  it('claims no limit that the dates of now pass', async () => {
    const own = await suite.enter(demo);
    await compute(own, { search: 'short' });
    expect(textOf(await computed(own), '.lead')).toContain('houdt zich aan elke grens');
    const { visitor, base } = own;
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
    const start = `${base}/poorten/P01/start`;
    expect((await visitor.submit(start, start, { on: '2026-01-05' })).statusCode).toBe(303);
    const lead = textOf(await page(own), '.lead');
    expect(lead).toContain('liep het anders dan zij aannam');
    expect(lead).toContain('stijgen in een kwartaal te snel');
    expect(lead).not.toContain('elke grens');
    const park = `${base}/pilots/P08/selectie`;
    await visitor.submit(park, park, { reason: 'Eerst het kleine' });
    expect(textOf(await page(own), '.lead')).toMatch(/^Hier berekent u/);
  });
});

describe('another sequence', () => {
  it('stands beside the one before it: what moved, why, and the figures of both', async () => {
    const own = await suite.enter(demo);
    await compute(own, {});
    expect((await computed(own))('#vergeleken').length).toBe(0);
    const { clock } = suite.test;
    clock.now = new Date(clock.now.getTime() + 60_000);
    await compute(own, { profile: 'calm' });
    const $ = await computed(own);
    const section = $('#vergeleken').parent();
    expect(section.find('p').first().text()).toContain('De vorige: Evenwichtig, berekend op');
    const [moved, figures] = section.find('table').get();
    const rows = $(moved).find('tbody tr:not(.group)');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.get()) {
      const [from, to, difference] = $(row)
        .find('td')
        .get()
        .map((cell) => $(cell).text());
      expect(from).not.toBe(to);
      expect(difference).toMatch(/\d+ we(ek|ken) (later|eerder)|krijgt een plaats|past niet meer/u);
    }
    // Four weeks of pause between phases: whatever fits is finished later, or less fits.
    expect($(figures).text()).toMatch(/Fasen met een plaats\d+\d+|weken later \(slechter\)/u);
    expect(section.find('svg[role=img]').length).toBeGreaterThan(2);
    const ids = $('[id]')
      .get()
      .map((each) => $(each).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  }, 90_000);
});

describe('the dates of the planner', () => {
  const dates = (own: Own): string => `${own.base}/volgorde/datums/P01/1`;

  it('fix a phase to a Monday, and let go of it again', async () => {
    const own = await suite.enter(demo);
    const answer = await own.visitor.submit(dates(own), dates(own), { pin: '6-4-2026' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own.base}/volgorde`]);
    await compute(own, {});
    const $ = await computed(own);
    expect($('main').text()).toContain('vastgezet op 6 april 2026');
    expect((await own.visitor.submit(dates(own), dates(own), { pin: '' })).statusCode).toBe(303);
    expect((await page(own, '/volgorde/datums/P01/1'))('#pin').attr('value')).toBe('');
  }, 90_000);

  it('stand on the page: which phase, which week, by whom and since when, with a way to let go', async () => {
    const own = await suite.enter(demo);
    expect(textOf(await page(own), '#vastgezet ~ .empty')).toContain('Geen enkele fase staat vast');
    const { clock } = suite.test;
    const at = clock.now.toISOString();
    await own.visitor.submit(dates(own), dates(own), { pin: '6-4-2026' });
    // Changing something else of the same phase leaves the pin to whoever made it.
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    await own.visitor.submit(dates(own), dates(own), { pin: '6-4-2026', latest: '1-12-2026' });
    const $ = await page(own);
    const cells = $('#vastgezet ~ * tbody tr').children();
    const texts = cells.get().map((cell) => $(cell).text().trim());
    expect(texts.slice(0, 2)).toEqual([`${titleOf('P01')}, fase 1`, '6 april 2026']);
    expect(texts.slice(2)).toEqual(['Test strategy-director', speech('nl').f.moment(at), 'Laat los']);
    expect(cells.last().find('a').attr('href')).toBe(dates(own));
  });

  it('that stood there already change nothing, and ask for no new sequence', async () => {
    const own = await suite.enter(demo);
    const recorded = async (): Promise<number> => (await page(own, '/logboek'))('tbody tr').length;
    await own.visitor.submit(dates(own), dates(own), { pin: '6-4-2026' });
    await page(own);
    const before = await recorded();
    await own.visitor.submit(dates(own), dates(own), { pin: '6-4-2026' });
    expect(textOf(await page(own), '.notice')).toContain('Er is niets veranderd.');
    expect([before > 0, await recorded()]).toEqual([true, before]);
  });

  it('of a proposal itself are nobody’s', async () => {
    const pilots = demo.pilots.map((pilot) =>
      pilot.id === 'P05'
        ? {
            ...pilot,
            phases: pilot.phases.map((each, index) => (index === 0 ? { ...each, pin: '2026-04-06' } : each)),
          }
        : pilot,
    );
    const { visitor, base } = await suite.enter({ ...demo, pilots }, 'reader');
    const $ = await page({ visitor, base });
    expect(textOf($, '#vastgezet ~ * tbody')).toContain('het voorstel');
    expect($('#vastgezet ~ * tbody a').length).toBe(0);
  });

  it('must be a Monday, and end after they begin; what was typed stays', async () => {
    const own = await suite.enter(demo);
    const fields = { pin: '2026-04-07', earliest: '2026-05-01', latest: '2026-04-01' };
    const answer = await own.visitor.submit(dates(own), dates(own), fields);
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect(textOf($, '.error-summary, .summary, [role=alert]')).toContain('Kies een maandag binnen het plan');
    expect($('#latest').attr('value')).toBe('2026-04-01');
    expect((await own.visitor.get(`${own.base}/volgorde/datums/P01/9`)).statusCode).toBe(404);
  });

  it('let a phase over the limits in an emergency, which the page lists with what it comes to', async () => {
    const own = await suite.enter(tooHot(demo));
    const address = `${own.base}/volgorde/datums/P05/1`;
    const emergency = 'Storm in aantocht';
    expect((await own.visitor.submit(address, address, { emergency })).statusCode).toBe(303);
    await compute(own, {});
    const $ = await computed(own);
    const list = textOf($, '#noodsprong ~ ul');
    expect(list).toContain('Campagne Stormklaar, fase 1, mag over de grenzen. Reden: Storm in aantocht');
    expect(list).toContain('door een noodsprong');
    expect(textOf($, '#past-niet ~ ul')).not.toContain('Campagne Stormklaar, vanaf fase 1');
  }, 90_000);

  it('are set beside those of somebody who was first', async () => {
    const own = await suite.enter(demo);
    const mine = hiddenFields(load((await own.visitor.get(dates(own))).body), dates(own));
    await own.visitor.submit(dates(own), dates(own), { pin: '2026-04-06' });
    const refused = await own.visitor.post(dates(own), { ...mine, pin: '20-4-2026', latest: '2026-12-01' });
    expect(refused.statusCode).toBe(409);
    const conflict = new ConflictPage(refused.body, dates(own));
    expect(conflict.choices.map(({ mine: own_, theirs, difference }) => [own_, theirs, difference])).toEqual([
      ['20 april 2026', '6 april 2026', 'Bij u 14 dagen later.'],
      ['1 december 2026', 'niets ingevuld', ''],
    ]);
    expect((await own.visitor.post(dates(own), conflict.body(['pin']))).statusCode).toBe(303);
    const $ = await page(own, '/volgorde/datums/P01/1');
    expect([$('#pin').attr('value'), $('#latest').attr('value')]).toEqual(['2026-04-06', '2026-12-01']);
  });
});
