import { load, type CheerioAPI } from 'cheerio';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { readOrganisation } from '../../src/organisations/index.js';
import { readPilots } from '../../src/pilots/index.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

function valuesOf($: CheerioAPI): Record<string, string> {
  const fields = $('input[type=radio][checked], .field-row input').toArray();
  return Object.fromEntries(
    fields.map((field) => [$(field).attr('name') ?? '', $(field).attr('value') ?? '']),
  );
}

function unrecorded(): typeof demo {
  const { culture: _, ...organisation } = demo.organisation;
  return { ...demo, organisation };
}

const AXES = {
  openness: '3',
  customerFocus: '4',
  riskAppetite: '2',
  mandate: '2',
  cooperation: '2',
  experimentation: '3',
};
const NOW = { nowFamily: '30', nowAdhocracy: '10', nowMarket: '20', nowHierarchy: '40' };

describe('the culture of an organisation', () => {
  it('shows the six traits, the mix, and that no proposal says what it asks', async () => {
    const { visitor, base } = await suite.enter(demo);
    const $ = await open(`${base}/zelfbeoordeling/cultuur`, visitor);
    expect(textOf($, '#kenmerken ~ figure figcaption')).toContain(
      'Sterk: klantgerichtheid. Zwak: risicobereidheid, mandaat en samenwerking.',
    );
    expect(textOf($, '#mix ~ .tbl caption')).toContain('Nu weegt de hiërarchische cultuur het zwaarst');
    expect(textOf($, '#mix ~ .tbl tbody tr:last-child')).toContain('4025');
    expect(textOf($, '#pilots ~ p')).toBe('Nog geen voorstel zegt wat fase 1 van de cultuur vraagt.');
  });

  it('compares each pilot with it, the largest difference first, and looks at C1 again', async () => {
    const [first, second, ...others] = demo.pilots;
    if (!first || !second) throw new Error('the demo has pilots');
    const { visitor, base } = await suite.enter({
      ...demo,
      pilots: [
        { ...first, requiredAxes: { openness: 3, mandate: 3 } },
        { ...second, requiredAxes: { cooperation: 4 } },
        ...others,
      ],
    });
    const $ = await open(`${base}/zelfbeoordeling/cultuur`, visitor);
    const rows = $('#pilots ~ .tbl tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('th, td')
          .toArray()
          .map((cell) => $(cell).text().trim()),
      );
    expect(rows).toEqual([
      [second.title, 'samenwerking', '2', 'kijk C1 opnieuw na'],
      [first.title, 'mandaat', '1', 'niets'],
    ]);
    expect(textOf($, '#pilots ~ p')).toBe('Bij 8 voorstellen is dat nog niet ingevuld.');
  });

  it('invites who may fill it in, tells the others who does, and hides proposals from a reader', async () => {
    const director = await suite.enter(unrecorded());
    const $ = await open(`${director.base}/zelfbeoordeling/cultuur`, director.visitor);
    expect($('.empty + .buttons a').attr('href')).toBe(`${director.base}/zelfbeoordeling/cultuur/vragen`);
    const reader = await suite.enter(unrecorded(), 'reader');
    const other = await open(`${reader.base}/zelfbeoordeling/cultuur`, reader.visitor);
    expect(textOf(other, '.empty')).toContain('De strategiedirecteur vult haar in.');
    expect(other('#pilots').length).toBe(0);
  });
});

describe('filling it in', () => {
  it('shows what is kept, and keeps what is changed', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const form = `${base}/zelfbeoordeling/cultuur/vragen`;
    const wanted = { wantedFamily: '30', wantedAdhocracy: '20', wantedMarket: '25', wantedHierarchy: '25' };
    expect(valuesOf(await open(form, visitor))).toEqual({ ...AXES, ...NOW, ...wanted });
    const answer = await visitor.submit(form, form, { ...AXES, openness: '5', mandate: '', ...NOW });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/zelfbeoordeling/cultuur`]);
    const { culture } = await suite.database.read((em) => readOrganisation(em, organisationId));
    expect(culture).toEqual({
      axes: { openness: 5, customerFocus: 4, riskAppetite: 2, cooperation: 2, experimentation: 3 },
      ocai: { current: { family: 30, adhocracy: 10, market: 20, hierarchy: 40 } },
    });
    const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
    expect(entries.map(({ action, before, after }) => [action, before, after])).toContainEqual([
      'culture-saved',
      { axes: '3 4 2 2 2 3', mix: '30 10 20 40' },
      { axes: '5 4 2 – 2 3', mix: '30 10 20 40' },
    ]);
  });

  it('keeps a value between two steps that came with a file', async () => {
    const { visitor, base, organisationId } = await suite.enter({
      ...demo,
      organisation: { ...demo.organisation, culture: { axes: { openness: 2.5 } } },
    });
    const form = `${base}/zelfbeoordeling/cultuur/vragen`;
    const shown = valuesOf(await open(form, visitor));
    expect(shown['openness']).toBe('2,5');
    expect((await visitor.submit(form, form, shown)).statusCode).toBe(303);
    const { culture } = await suite.database.read((em) => readOrganisation(em, organisationId));
    expect(culture).toEqual({ axes: { openness: 2.5 } });
  });

  it('may leave everything open', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const form = `${base}/zelfbeoordeling/cultuur/vragen`;
    expect((await visitor.submit(form, form, {})).statusCode).toBe(303);
    const { culture } = await suite.database.read((em) => readOrganisation(em, organisationId));
    expect(culture).toEqual({});
  });

  it.each([
    ['a trait above 5', { ...AXES, openness: '6' }, 'hoogstens 5'],
    ['a mix that is not 100', { ...AXES, ...NOW, nowMarket: '25' }, 'zijn samen geen 100'],
    ['half a mix', { ...AXES, nowFamily: '100' }, 'Vul “Marktcultuur” in bij “Nu”'],
    [
      'a wish without what is there now',
      { ...AXES, wantedFamily: '25', wantedAdhocracy: '25', wantedMarket: '25', wantedHierarchy: '25' },
      'Vul “Familiecultuur” in bij “Nu”',
    ],
    ['an unknown field', { ...AXES, colour: 'blue' }, 'bestaat hier niet'],
  ])('keeps what was typed and says what to do: %s', async (_, fields, sentence) => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/zelfbeoordeling/cultuur/vragen`;
    const answer = await visitor.submit(form, form, fields);
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect(textOf($, '.error-summary')).toContain(sentence);
    expect(valuesOf($)['customerFocus']).toBe('4');
  });

  it('takes thirds that are rounded', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/zelfbeoordeling/cultuur/vragen`;
    const thirds = { nowFamily: '33,3', nowAdhocracy: '33,3', nowMarket: '33,3', nowHierarchy: '0' };
    expect((await visitor.submit(form, form, { ...AXES, ...thirds })).statusCode).toBe(303);
  });
});

describe('what phase 1 of a pilot asks', () => {
  it('is filled in beside the culture of today, and shows the difference on the pilot', async () => {
    const { visitor, base, organisationId } = await suite.enter(demo);
    const pilot = `${base}/pilots/P01`;
    expect(textOf(await open(pilot, visitor), '#cultuur ~ p')).toContain('Nog niet ingevuld.');
    const form = `${pilot}/cultuur`;
    const $ = await open(form, visitor);
    expect(textOf($, 'fieldset:first-of-type .hint')).toContain('Nu: 3 van 5');
    const answer = await visitor.submit(form, form, { openness: '3', mandate: '4', cooperation: '' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, pilot]);
    const after = await open(pilot, visitor);
    expect(textOf(after, '#cultuur ~ .tbl caption')).toBe('Fase 1 vraagt 2 punten meer dan er nu is');
    expect(textOf(after, '#cultuur ~ p')).toContain(
      'Toch zegt het antwoord op C1 dat er niets hoeft te veranderen.',
    );
    const [first] = await suite.database.read((em) => readPilots(em, organisationId));
    expect(first?.requiredAxes).toEqual({ openness: 3, mandate: 4 });
  });

  it('refuses what is no step and keeps what was chosen', async () => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/pilots/P01/cultuur`;
    const answer = await visitor.submit(form, form, { openness: '0', mandate: '4' });
    expect(answer.statusCode).toBe(422);
    expect(valuesOf(load(answer.body))['mandate']).toBe('4');
  });

  it('is for who may change the proposal', async () => {
    const { visitor, base } = await suite.enter(demo, 'department-head');
    expect((await visitor.get(`${base}/pilots/P01/cultuur`)).statusCode).toBe(403);
    expect((await visitor.get(`${base}/pilots/P03/cultuur`)).statusCode).toBe(200);
  });
});
