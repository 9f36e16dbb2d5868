import { load } from 'cheerio';
import type { PlanningCase } from '../../src/planning/index.js';
import { hiddenFields, type Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { aCase } from '../support/planning-builders.js';
import { WebSuite } from '../support/web-suite.js';

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

async function effectOf({ visitor, base }: Own, fields: Record<string, string>) {
  const form = `${base}/bord/verplaats/P01`;
  const answer = await visitor.submit(form, `${form}/effect`, fields);
  return { form, answer, $: load(answer.body) };
}

/** Looks at the effect, and keeps it. */
async function move(own: Own, fields: Record<string, string>) {
  const { form, $ } = await effectOf(own, fields);
  return own.visitor.post(form, hiddenFields($, form));
}

describe('the board', () => {
  it('shows each pilot where it is, what is planned after it, and the same as a table with filters', async () => {
    const { visitor, base } = await suite.enter(demo);
    const $ = await open(`${base}/bord`, visitor);
    expect($('.c-row').length).toBe(4);
    expect($('.board .card').length).toBe(9);
    const first = $('.c-row').first();
    expect(textOf($, '.c-row:first .c-head')).toContain('Brengt');
    expect(
      first
        .find('.count')
        .get()
        .map((each) => $(each).text()),
    ).toEqual(['2 pilots', '2 gepland, hitte 3', '2 gepland, hitte 5', '2 gepland, hitte 6', '2 gepland']);
    expect(first.find('.card .marks').first().text()).toContain('Cultuur: voldoet');
    expect($('#tabel ~ .tbl caption').text()).toContain('9 pilots van de 9');
    const filtered = await open(`${base}/bord?c=content&afdeling=MC&stand=proposal`, visitor);
    expect(filtered('#tabel ~ .tbl caption').text()).toContain('4 pilots van de 9');
    const none = await open(`${base}/bord?stand=permanent`, visitor);
    expect(textOf(none, '#tabel ~ .empty')).toContain('Niets past bij wat u zoekt.');
    expect((await open(`${base}/bord?c=onzin&c=twee`, visitor))('.board .card').length).toBe(9);
  }, 60_000);

  it('offers and tells of moving to who may move only, in a column that is not printed', async () => {
    const { visitor, base } = await suite.enter(demo);
    const { visitor: head, base: other } = await suite.enter(demo, 'department-head');
    const theirs = await open(`${base}/bord`, visitor);
    expect(textOf(theirs, 'thead th.act')).toBe('Andere plaats');
    expect(theirs('tbody td.act').length).toBe(9);
    const table = textOf(await open(`${other}/bord`, head), 'table');
    expect(table).not.toContain('Andere plaats');
    expect(table).not.toContain('alles is begonnen');
  });

  it('shows the effect of a move before it is kept, and keeps it with its trace', async () => {
    const own = await suite.enter(demo);
    const { visitor, base } = own;
    const plain = await open(`${base}/bord/verplaats/P01?fase=2`, visitor);
    expect(plain('#phase option[selected]').attr('value')).toBe('2');
    const nothing = await effectOf(own, {
      c: 'customer-experience',
      phase: '2',
      month: 'blijft',
      version: '1',
    });
    expect(nothing.$('.lead').text()).toContain('Zo staat het al');
    const fields = { c: 'content', phase: '2', month: '2026-10', version: '1' };
    const { form, $ } = await effectOf(own, fields);
    expect($('.lead').text()).toContain('De pilot gaat van Customer Experience naar Content.');
    expect($('.lead').text()).toContain(
      'Fase 2 wordt vastgezet op 5 oktober 2026, in plaats van 6 juli 2026.',
    );
    expect($('table.heat, .tbl caption').first().text()).toContain('De hitte van');
    expect($('.tbl tbody tr').first().text()).toContain('→');
    // Nothing was kept yet.
    expect((await open(`${base}/bord`, visitor))('.c-row').first().find('.card').length).toBe(2);
    const saved = await visitor.post(form, hiddenFields($, form));
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${base}/bord`]);
    const after = await open(`${base}/bord`, visitor);
    expect(after('.c-row').first().find('.card').length).toBe(1);
    expect((await open(`${base}/tijdlijn`, visitor))('main').text()).toContain('Hier vastgezet.');
    const trail = textOf(await open(`${base}/logboek`, visitor), 'main');
    expect(trail).toContain('pilot verplaatst op het bord');
    expect(trail).toContain('C: Content; vastgezet op: 2026-10-05');
  }, 60_000);

  it('refuses what cannot be, and loses nothing to who was first', async () => {
    const own = await suite.enter(demo);
    const { visitor, base } = own;
    const wrong = await effectOf(own, { c: 'content', phase: '9', month: '2031-01', version: '1' });
    expect(wrong.answer.statusCode).toBe(422);
    expect(
      wrong
        .$('.error-summary a')
        .get()
        .map((each) => wrong.$(each).attr('href')),
    ).toEqual(['#phase', '#month']);
    expect((await visitor.get(`${base}/bord/verplaats/P99`)).statusCode).toBe(404);
    const seen = await effectOf(own, { c: 'collaboration', phase: '1', month: '2026-03', version: '1' });
    await move(own, { c: 'content', phase: '1', month: 'blijft', version: '1' });
    const late = await visitor.post(seen.form, hiddenFields(seen.$, seen.form));
    expect(late.statusCode).toBe(409);
    const conflict = new ConflictPage(late.body, `${base}/bord/verplaats/P01/effect`);
    expect(conflict.choices.map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['Collaboratie', 'Content'],
      ['maart 2026 (maandag 2 maart)', 'De datum blijft zoals zij is'],
    ]);
    const again = await visitor.post(`${base}/bord/verplaats/P01/effect`, conflict.body(['c']));
    expect(load(again.body)('.lead').text()).toContain('Fase 1 wordt vastgezet op 2 maart 2026');
  }, 60_000);
});

function withoutDates({ pilots, ...others }: PlanningCase): PlanningCase {
  const undated = pilots.map((pilot) => ({
    ...pilot,
    phases: pilot.phases.map(({ from: _, ...phase }) => phase),
  }));
  return { ...others, pilots: undated };
}

describe('the timeline and the heat', () => {
  it('hold the plan against what was adopted, in quarters or months, by C or department', async () => {
    const own = await suite.enter(demo);
    const { visitor, base } = own;
    expect(textOf(await open(`${base}/tijdlijn`, visitor), '.lead')).toContain(
      'nog geen vastgestelde versie',
    );
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, {
      status: 'final',
      reason: 'Zo doen wij het.',
    });
    await move(own, { c: 'customer-experience', phase: '1', month: '2026-03', version: '1' });
    const $ = await open(`${base}/tijdlijn`, visitor);
    expect(textOf($, '.lead')).toContain('versie 1');
    expect(textOf($, '#fasen ~ .tbl')).toContain('8 weken later');
    expect($('#fasen ~ .tbl tr.group').first().text()).toContain('Customer Experience');
    expect($('svg.fig .base').length).toBeGreaterThan(10);
    const other = await open(`${base}/tijdlijn?per=afdeling&schaal=maand`, visitor);
    expect(other('#fasen ~ .tbl tr.group').first().text()).toContain('Klantenservice');
    expect(other('svg.fig').text()).toContain('mei');
    expect(other('.switch').text()).toContain('afdeling');
  }, 60_000);

  it('show the phase whose bar was chosen, with its reason, and move it from there', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const all = await open(`${base}/tijdlijn?schaal=maand`, visitor);
    const bar = all('svg.fig a[aria-label="Webcare tijdens kantooruren, fase 2 · 3°"]').attr('href') ?? '';
    expect(bar).toBe(`${base}/tijdlijn?schaal=maand&pilot=P01&fase=2#fase`);
    const page = bar.replace('#fase', '');
    const $ = await open(page, visitor);
    expect(textOf($, '#fase ~ .facts')).toMatch(
      /6 juli 2026.*5 april 2027.*22 maart – 2 april 2027.*3 graden/,
    );
    expect(textOf($, '#fase ~ p')).toContain('Zo gevraagd door de eigenaar.');
    expect($('svg.fig a.open').length).toBe(1);
    expect(textOf($, 'figcaption')).toContain('Kies een balk voor de datums, de reden en een andere plaats.');
    const moved = await visitor.submit(page, `${base}/bord/verplaats/P01/effect`, { month: '2026-10' });
    expect(moved.body).toContain('Fase 2 wordt vastgezet op 5 oktober 2026');
    const reader = await suite.join(organisationId, 'reader');
    const read = await open(page, reader);
    expect([read('#fase').length, read('main form[method=post]').length]).toEqual([1, 0]);
    expect(textOf(read, 'figcaption')).toContain('Kies een balk voor de datums en de reden.');
    expect((await open(`${base}/tijdlijn?pilot=P99&fase=1`, reader))('#fase').length).toBe(0);
  }, 60_000);

  it('say every breach in words, with the pilots behind each number', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const $ = await open(`${base}/hitte`, visitor);
    expect(textOf($, '#grenzen ~ ul')).toContain('Marketing & Communicatie, Q4 2026: +4, toegestaan +3.');
    expect(textOf($, '#grenzen ~ ul')).toContain('Schade, Q4 2027: 4,5 graden, plafond 4.');
    const webcare = $('#getallen ~ .tbl tr:has(th.part)').first();
    expect(webcare.children('th').text()).toBe('Webcare tijdens kantooruren');
    const degrees = webcare.children('td').toArray();
    expect(degrees.map((cell) => $(cell).text())).toEqual([
      '2',
      '2',
      ...Array<string>(6).fill('3'),
      '22',
      '',
      '',
    ]);
    expect(textOf($, '#getallen ~ p')).toContain('plus 50% van de intensiteit');
    expect($('#getallen ~ p a').attr('href')).toBe(`${base}/instellingen/heat`);
    const read = await open(`${base}/hitte`, await suite.join(organisationId, 'department-head'));
    expect(read('#getallen ~ p a').attr('href')).toBe(`${base}/instellingen#onderwerp-heat`);
  }, 60_000);

  it('show the catalogue of first pilots to who may open it', async () => {
    const { visitor, base, organisationId } = await suite.enter(aCase({ pilots: [] }));
    const catalogue = `main a[href="${base}/catalogus"]`;
    expect((await open(`${base}/tijdlijn`, visitor))(catalogue)).toHaveLength(1);
    const reader = await suite.join(organisationId, 'reader');
    expect((await reader.get(`${base}/catalogus`)).statusCode).toBe(403);
    const $ = await open(`${base}/tijdlijn`, reader);
    expect([$('main .empty').length, $(catalogue).length]).toEqual([1, 0]);
  }, 60_000);

  it('draw nothing while no pilot has a date, and say so', async () => {
    const { visitor, base } = await suite.enter(
      withoutDates(aCase({ pilots: [{ id: 'P1' }, { id: 'P2' }] })),
    );
    const $ = await open(`${base}/tijdlijn`, visitor);
    expect($('main figure').length).toBe(0);
    expect(textOf($, 'main')).not.toContain('Er staat nog niets in het plan');
    expect(textOf($, '.empty')).toBe('2 pilots hebben nog geen datum en staan alleen in de tabel.');
    expect($('#fasen ~ .tbl tbody').text()).toContain('Pilot P2');
  }, 60_000);

  it('keep two pilots with one title apart', async () => {
    const title = 'Webcare';
    const { visitor, base } = await suite.enter(
      aCase({
        pilots: [
          { id: 'P1', title, phases: [{ intensity: 1 }] },
          { id: 'P2', title, phases: [{ intensity: 3 }] },
        ],
      }),
    );
    const $ = await open(`${base}/hitte`, visitor);
    const rows = $('#getallen ~ .tbl tr:has(th.part)').toArray();
    expect(rows.map((row) => [$(row).children('th').text(), $(row).children('td').first().text()])).toEqual([
      [title, '1'],
      [title, '3'],
    ]);
  }, 60_000);
});
