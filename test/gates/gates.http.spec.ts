import { load } from 'cheerio';
import { hiddenFields, type Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { open, textOf } from '../support/open-page.js';
import { demo, GO_ON, MEASURED, send, RunningPilots } from './running-pilots.js';

const running = new RunningPilots();

describe('a pilot that runs', () => {
  it('cannot begin without a verdict, and says where that is given', async () => {
    const { visitor, base } = await running.suite.enter(demo, 'department-head');
    const $ = await open(`${base}/poorten/P03`, visitor);
    expect(textOf($, '.notice')).toContain('kan nog niet starten');
    expect($('.notice a').attr('href')).toBe(`${base}/voorstellen/P03`);
    expect((await visitor.get(`${base}/poorten/P03/start`)).statusCode).toBe(404);
  });

  it('freezes what the adopted version promised, and shows it beside what happens', async () => {
    const own = await running.begun();
    expect((await send(own, 'meting', MEASURED)).statusCode).toBe(303);
    await send(own, 'besteed', { money: '1.500', hours: '120', on: '2026-06-08', source: 'boekhouding' });
    const $ = await open(own.pilot, own.head);
    expect(textOf($, '#belofte + p')).toBe(
      'Bevroren uit versie 1 van het plan, vastgesteld op 11 juni 2026.',
    );
    const table = textOf($, '#belofte ~ *');
    expect(table).toContain('5 januari 2026, zoals beloofd');
    expect(table).toContain('4,5');
    expect(table).toContain('120 uur');
    expect(textOf($, '.facts')).toContain('loopt');
    expect($('#vastgelegd ~ * tbody tr').length).toBe(4);
  });

  it('corrects a measurement with a reason, and keeps what was there', async () => {
    const own = await running.begun();
    await send(own, 'meting', MEASURED);
    const page = await open(own.pilot, own.head);
    const correct = page('#vastgelegd ~ * a').first().attr('href') ?? '';
    const refused = await own.head.submit(correct, correct, { ...MEASURED, value: '3' });
    expect(textOf(load(refused.body), '.error-summary')).toContain('Waarom klopte de vorige waarde niet?');
    expect(load(refused.body)('#value').attr('value')).toBe('3');
    const kept = await own.head.submit(correct, correct, { ...MEASURED, value: '3', why: 'Verkeerde kolom' });
    expect(kept.statusCode).toBe(303);
    const $ = await open(own.pilot, own.head);
    const history = textOf($, '#vastgelegd ~ *');
    expect(history).toContain('Verbetering');
    expect(history).toContain('4,5');
    expect(textOf($, '#belofte ~ *')).not.toContain('4,5');
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['a start that is still to come', 'start', { on: '2026-06-12' }, 'nog niet geweest'],
    ['a measurement from before it began', 'meting', { ...MEASURED, on: '2025-12-31' }, 'vóór de start'],
    ['a measurement without a source', 'meting', { ...MEASURED, source: '' }, 'Waar komt het getal'],
    ['nothing spent', 'besteed', { on: '2026-06-01', source: 'x' }, 'Vul geld in'],
    ['a lesson without a word', 'geleerd', { kind: 'lesson' }, 'In één of twee zinnen'],
  ])('says plainly what is wrong: %s', async (_, page, fields, about) => {
    const own = page === 'start' ? await running.adopted() : await running.begun();
    const refused = await send(own, page, fields);
    expect(refused.statusCode).toBe(422);
    expect(textOf(load(refused.body), '.error-summary')).toContain(about);
  });

  it('tells who was later that somebody else wrote something down', async () => {
    const own = await running.adopted();
    const form = `${own.pilot}/start`;
    const hidden = hiddenFields(await open(form, own.head), form);
    await own.director.submit(form, form, { on: '2026-01-12' });
    const late = await own.head.post(form, { ...hidden, on: '2026-01-05' });
    expect(late.statusCode).toBe(409);
    const conflict = new ConflictPage(late.body, form);
    expect(conflict.choices).toMatchObject([
      { name: 'on', mine: '5 januari 2026', theirs: '12 januari 2026', difference: 'Bij u 7 dagen eerder.' },
    ]);
    // A measurement is nothing to choose from: the form itself comes back.
    const again = hiddenFields(await open(form, own.head), form);
    await own.director.submit(`${own.pilot}/meting`, `${own.pilot}/meting`, MEASURED);
    const other = await own.head.post(form, { ...again, on: '2026-01-06', why: 'was eerder' });
    expect(other.statusCode).toBe(409);
    expect(textOf(load(other.body), '.notice')).toContain('Iemand anders heeft intussen iets vastgelegd');
    expect(load(other.body)('#on').attr('value')).toBe('2026-01-06');
  });

  it('sets two decisions at one gate beside each other, and loses neither', async () => {
    const own = await running.begun();
    await running.onGateDay(own);
    const form = `${own.pilot}/besluit`;
    const before = { ...hiddenFields(await open(form, own.head), form), send: 'look' };
    const mine = { ...before, ...GO_ON, lesson: 'Eerst vragen, dan bouwen' };
    const theirs = { outcome: 'extend', weeks: '4', reason: 'Nog te weinig signalen', send: 'confirm' };
    const taken = await own.director.submit(form, form, theirs);
    expect(taken.statusCode).toBe(303);
    const late = await own.head.post(form, mine);
    expect(late.statusCode).toBe(409);
    const conflict = new ConflictPage(late.body, form);
    const shown = conflict.choices.map(({ name, mine: own_, theirs: other }) => [name, own_, other]);
    expect(shown).toEqual([
      ['outcome', 'Doorgaan', 'Verlengen'],
      ['deviates', 'ja', 'nee'],
      ['weeks', 'niets ingevuld', '4'],
      ['reason', 'De signalen komen aan', 'Nog te weinig signalen'],
      ['lesson', 'Eerst vragen, dan bouwen', 'niets ingevuld'],
    ]);
    // The gate is open still, so what was chosen goes on to its effect.
    await running.on('2026-07-27', own);
    const closing = { outcome: 'stop', reason: 'Het werkt niet', lesson: 'Te vroeg', send: 'confirm' };
    const open_ = { ...hiddenFields(await open(form, own.head), form), send: 'look' };
    expect((await own.director.submit(form, form, closing)).statusCode).toBe(303);
    // Also when something of it is wrong.
    for (const fields of [GO_ON, { ...GO_ON, weeks: 'veel' }]) {
      const lost = load((await own.head.post(form, { ...open_, ...fields })).body);
      expect(textOf(lost, '.notice')).toContain('heeft bij deze poort intussen besloten');
      expect(lost('form[action$="/besluit"]').length).toBe(0);
      expect(textOf(lost, '.facts')).toContain('De signalen komen aan');
      expect(textOf(lost, '.facts')).toContain('Het werkt niet');
    }
  });

  it('shows what was typed to who loses when two close a gate at the same moment', async () => {
    const own = await running.begun();
    await running.onGateDay(own);
    const form = `${own.pilot}/besluit`;
    const closing = { outcome: 'stop', lesson: 'Te vroeg', send: 'confirm' };
    const sendAs = async (who: Visitor, reason: string) => {
      const hidden = hiddenFields(await open(form, who), form);
      return async () => who.post(form, { ...hidden, ...closing, reason });
    };
    const first = await sendAs(own.director, 'Het werkt niet');
    const second = await sendAs(own.head, 'Niemand leest mee');
    // The other one is kept when this one was read and checked, and is about to be kept.
    const { database } = running.suite;
    const write = jest.spyOn(database, 'write').mockImplementationOnce(async (work) => {
      expect((await first()).statusCode).toBe(303);
      return database.write(work);
    });
    const criteria = `${own.pilot}/criteria`;
    const answers = { ...hiddenFields(await open(criteria, own.head), criteria), C1: '3' };
    const lost = await second();
    write.mockRestore();
    expect(lost.statusCode).toBe(409);
    const facts = textOf(load(lost.body), '.facts');
    expect(facts).toContain('Het werkt niet');
    expect(facts).toContain('Niemand leest mee');
    // Who was answering the criteria for that decision loses none of it either.
    const judging = await own.head.post(criteria, { ...answers, 'C1.evidence': 'Gesprek in mei' });
    const kept = textOf(load(judging.body), '.facts');
    expect([judging.statusCode, kept.includes('Gesprek in mei'), kept.includes('Het werkt niet')]).toEqual([
      409,
      true,
      true,
    ]);
  });
});

describe('the calendar of decisions', () => {
  it('says what is due and waits with whom, and shows it on the first page', async () => {
    const own = await running.begun();
    await running.on('2026-08-24', own);
    const $ = await open(`${own.base}/poorten`, own.head);
    expect(textOf($, '#besluiten ~ * caption')).toContain(
      'Er is nu één besluit te nemen; één pilot wacht te lang.',
    );
    expect(textOf($, '#besluiten ~ * tbody tr')).toContain('wacht te lang');
    const home = await open(own.base, own.head);
    const waiting = home('#wacht + ul a')
      .toArray()
      .map((link) => home(link).attr('href'));
    expect(waiting).toContain(`${own.pilot}/besluit`);
    const reader = await running.suite.enter(demo, 'reader');
    expect((await reader.visitor.get(`${reader.base}/poorten`)).statusCode).toBe(200);
    expect((await open(reader.base, reader.visitor))('#wacht').length).toBe(0);
    // Who may record nothing is offered no heading for it.
    const consultant = await running.suite.enter(demo, 'consultant');
    const pilot = await open(`${consultant.base}/poorten/P01`, consultant.visitor);
    expect([pilot('#vastleggen').length, pilot('main a[href$="/pilots/P01"]').length]).toEqual([0, 1]);
  });
});
