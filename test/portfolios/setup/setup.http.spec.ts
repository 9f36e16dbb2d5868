import { load, type CheerioAPI } from 'cheerio';
import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

/** Values of the boxes of a form, by name. */
function boxes($: CheerioAPI): Record<string, string> {
  return Object.fromEntries(
    $('main input[type=text], main input[type=date]')
      .toArray()
      .map((box) => [$(box).attr('name') ?? '', $(box).attr('value') ?? '']),
  );
}

const NEW = { name: 'Juridische Zaken', headcount: '12', tolerance: '2', fte: '0,5', brings: 'other' };

describe('the overview', () => {
  it('says what is known of every part, with a way to change it', async () => {
    const { visitor, base } = await suite.enter(demo);
    const $ = await open(`${base}/inrichting`, visitor);
    const rows = $('dl.summary > div')
      .toArray()
      .map((row) => [$(row).find('dt').text(), $(row).find('a').attr('href')]);
    expect(rows).toEqual([
      ['Organisatie', `${base}/inrichting/organisatie`],
      ['Afdelingen', `${base}/inrichting/afdelingen`],
      ['Kalender', `${base}/inrichting/kalender`],
      ['Geld per kwartaal', `${base}/inrichting/geld`],
      ['Doelen en ervaringen', `${base}/inrichting/doelen`],
      ['Cultuur', `${base}/zelfbeoordeling/cultuur`],
      ['Zelfbeoordeling', `${base}/zelfbeoordeling`],
      ['Instellingen', `${base}/instellingen`],
      ['Plannen', `${base}/plannen`],
      ['Mensen', `${base}/mensen`],
    ]);
  });

  it('gives a reader nothing to change', async () => {
    const { visitor, base } = await suite.enter(demo, 'reader');
    const $ = await open(`${base}/inrichting`, visitor);
    expect($('a[href$="/organisatie"], a[href$="/kalender"], a[href$="/geld"]').length).toBe(0);
    const list = await open(`${base}/inrichting/afdelingen`, visitor);
    expect(
      list('main a')
        .toArray()
        .map((link) => list(link).attr('href')),
    ).toEqual([`${base}/inrichting`]);
  });
});

describe('departments', () => {
  it('come on with a code of their own, and can be proposed for', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const form = `${base}/inrichting/afdelingen/nieuw`;
    const answer = await visitor.submit(form, form, NEW);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/inrichting/afdelingen`]);
    const $ = await open(`${base}/inrichting/afdelingen`, visitor);
    expect(textOf($, 'tbody tr:last-child')).toContain('Juridische ZakenCode JZ');
    expect(textOf($, 'tbody tr:last-child')).toContain('4 graden');
    const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
    expect(entries.map(({ action, subjectName }) => [action, subjectName])).toContainEqual([
      'department-added',
      'Juridische Zaken',
    ]);
    const proposal = await open(`${base}/catalogus/CL-2`, visitor);
    expect(proposal('option[value=JZ]').text()).toBe('Juridische Zaken');
  });

  it.each([
    ['no name', { ...NEW, name: '' }, 'Vul “Naam” in'],
    ['half a person', { ...NEW, headcount: '1,5' }, 'Mensen'],
    [
      'a tolerance that is not there',
      { ...NEW, tolerance: '6' },
      'Kies een antwoord bij “Verandertolerantie”',
    ],
    ['no hours', { ...NEW, fte: '' }, 'Vul in hoeveel fte vrij is'],
    ['a field that the form does not have', { ...NEW, ceiling: '99' }, 'ceiling'],
  ])('are refused with %s, and what was typed stays', async (_, fields, sentence) => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/afdelingen/nieuw`;
    const answer = await visitor.submit(form, form, fields);
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect(textOf($, '.error-summary')).toContain(sentence);
    expect($('input[name=name]').attr('value')).toBe(fields.name);
    const list = await open(`${base}/inrichting/afdelingen`, visitor);
    expect(textOf(list, 'main')).not.toContain('Juridische');
  });

  it('change, and the ceiling follows', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/afdelingen/KS`;
    const $ = await open(form, visitor);
    const before = boxes($);
    expect(before['name']).toBe('Klantenservice');
    const answer = await visitor.submit(form, form, {
      ...before,
      tolerance: '5',
      brings: 'service',
      fte: '2,5',
    });
    expect(answer.statusCode).toBe(303);
    const list = await open(`${base}/inrichting/afdelingen`, visitor);
    expect(textOf(list, 'tbody')).toMatch(/KlantenserviceCode KS\d+510 graden2,5/);
  });

  it('have hours of their own in each quarter', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/afdelingen/KS/uren`;
    const before = boxes(await open(form, visitor));
    expect(Object.keys(before)).toHaveLength(demo.plan.periods.length);
    expect((await visitor.submit(form, form, { ...before, q2: '4,5' })).statusCode).toBe(303);
    const page = await open(`${base}/inrichting/afdelingen/KS`, visitor);
    expect(textOf(page, '#fte-hint')).toContain('4,5');
    expect(page('input[name=fte]').attr('value')).toBe('');
    const refused = await visitor.submit(form, form, { ...before, q2: '-1' });
    expect(refused.statusCode).toBe(422);
    expect(load(refused.body)('input[name=q2]').attr('value')).toBe('-1');
  });

  it('go when nothing names them, and not before', async () => {
    const { visitor, base } = await suite.enter(demo);
    const named = `${base}/inrichting/afdelingen/KS/verwijder`;
    const answer = await visitor.submit(named, named);
    expect(answer.statusCode).toBe(409);
    expect(textOf(load(answer.body), '.notice')).toContain('een of meer voorstellen noemen haar');
    const form = `${base}/inrichting/afdelingen/nieuw`;
    await visitor.submit(form, form, NEW);
    const free = `${base}/inrichting/afdelingen/JZ/verwijder`;
    expect((await visitor.submit(free, free)).statusCode).toBe(303);
    expect((await visitor.get(`${base}/inrichting/afdelingen/JZ`)).statusCode).toBe(404);
  });
});

describe('the description', () => {
  it('stands in the plan', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/organisatie`;
    const before = boxes(await open(form, visitor));
    const answer = await visitor.submit(form, form, {
      ...before,
      name: 'Polderzeker Nieuw',
      employees: '1.250',
      service: 'true',
      goal: 'Leden krijgen binnen een dag antwoord.',
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/inrichting`]);
    const $ = await open(`${base}/inrichting`, visitor);
    expect(textOf($, 'dl.summary')).toContain('1.250 medewerkers');
    expect(textOf(await open(`${base}/plan/document`, visitor), 'main')).toContain('Polderzeker Nieuw');
  });

  it('is refused without a name', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/organisatie`;
    const answer = await visitor.submit(form, form, { name: '', sector: 'verzekeraar' });
    expect(answer.statusCode).toBe(422);
    expect(load(answer.body)('input[name=sector]').attr('value')).toBe('verzekeraar');
  });
});

describe('calendar and money', () => {
  it('a longer plan has more quarters to fill in, and hours follow', async () => {
    const { visitor, base } = await suite.enter(demo);
    const hours = `${base}/inrichting/afdelingen/KS/uren`;
    const before = boxes(await open(hours, visitor));
    await visitor.submit(hours, hours, { ...before, q1: '9' });
    const form = `${base}/inrichting/kalender`;
    const calendar = boxes(await open(form, visitor));
    const quarters = String(demo.plan.periods.length + 2);
    expect((await visitor.submit(form, form, { ...calendar, quarters })).statusCode).toBe(303);
    expect(Object.keys(boxes(await open(`${base}/inrichting/geld`, visitor)))).toHaveLength(Number(quarters));
    // A year on a line, as where one begins.
    const row = '.field-row.years input';
    expect((await open(`${base}/inrichting/geld`, visitor))(row).length).toBe(Number(quarters));
    expect((await open(`${base}/inrichting/afdelingen/KS/uren`, visitor))(row).length).toBe(Number(quarters));
    expect(Object.keys(boxes(await open(hours, visitor)))).toHaveLength(Number(quarters));
  });

  it.each([
    ['a Tuesday', { start: '2026-01-06' }, 'Kies een maandag'],
    ['a day that does not exist', { start: '2026-02-30' }, 'Eerste dag van het plan'],
    ['no quarter at all', { quarters: '0' }, 'Aantal kwartalen vooruit'],
    ['too many quarters', { quarters: '21' }, 'Aantal kwartalen vooruit'],
  ])('%s is refused', async (_, fields, sentence) => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/kalender`;
    const calendar = boxes(await open(form, visitor));
    const answer = await visitor.submit(form, form, { ...calendar, ...fields });
    expect(answer.statusCode).toBe(422);
    expect(textOf(load(answer.body), '.error-summary')).toContain(sentence);
    expect(boxes(await open(form, visitor))).toEqual(calendar);
  });

  it('a period without starts comes, cannot end before it begins, and goes', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/inrichting/kalender/periode`;
    const backwards = { from: '2026-12-31', to: '2026-12-01', reason: 'jaarafsluiting' };
    const refused = await visitor.submit(form, form, backwards);
    expect(refused.statusCode).toBe(422);
    expect(textOf(load(refused.body), '.error-summary')).toContain('De laatste dag ligt voor de eerste');
    expect(load(refused.body)('input[name=reason]').attr('value')).toBe('jaarafsluiting');
    const period = { ...backwards, from: '2026-12-01', to: '2026-12-31' };
    expect((await visitor.submit(form, form, period)).statusCode).toBe(303);
    const page = `${base}/inrichting/kalender`;
    const $ = await open(page, visitor);
    expect(textOf($, '#perioden ~ ul')).toContain(
      '1 december 2026 tot en met 31 december 2026: jaarafsluiting',
    );
    const gone = `${page}/periode/weg`;
    const last = $(`form[action="${gone}"]`).last();
    const hidden = last
      .find('input')
      .toArray()
      .map((input): [string, string] => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']);
    expect((await visitor.post(gone, Object.fromEntries(hidden))).statusCode).toBe(303);
    expect(textOf(await open(page, visitor), 'main')).not.toContain('jaarafsluiting');
  });

  it('money per quarter is kept, and refused below nothing', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const form = `${base}/inrichting/geld`;
    const before = boxes(await open(form, visitor));
    const answer = await visitor.submit(form, form, { ...before, q1: '18.000' });
    expect(answer.statusCode).toBe(303);
    expect(boxes(await open(form, visitor))['q1']).toBe('18.000');
    const refused = await visitor.submit(form, form, { ...before, q1: '-5' });
    expect(refused.statusCode).toBe(422);
    const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
    expect(entries.filter(({ action }) => action === 'plan-changed')).toHaveLength(1);
  });
});
