import { load, type CheerioAPI } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { strToU8, zipSync } from 'fflate';
import type { Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { asItStands } from '../../support/filled-forms.js';
import { open, textOf } from '../../support/open-page.js';
import { multipart, MULTIPART, upload, type ChosenFile } from '../../support/upload.js';
import { WebSuite } from '../../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;
let base: string;
let organisationId: string;
let director: Visitor;
/** Of Marketing & Communicatie (MC). */
let head: Visitor;

beforeAll(async () => {
  suite = await WebSuite.start();
});

beforeEach(async () => {
  ({ base, organisationId, visitor: director } = await suite.enter(demo));
  head = await suite.join(organisationId, 'department-head');
});

afterAll(async () => {
  await suite.stop();
});

type List = 'afdelingen' | 'voorstellen';

function csv(...lines: readonly string[]): ChosenFile {
  return { name: 'lijst.csv', bytes: strToU8(lines.join('\r\n')) };
}

async function choose(who: Visitor, list: List, file?: ChosenFile): Promise<LightMyRequestResponse> {
  return upload(who, `${base}/lijsten`, `${base}/lijsten/${list}`, file);
}

async function confirm(who: Visitor, list: List, shown: LightMyRequestResponse) {
  const action = `${base}/lijsten/${list}/inlezen`;
  return who.post(action, asItStands(shown.body, action) as Record<string, string>);
}

async function take(who: Visitor, file: string): Promise<ChosenFile> {
  const answer = await who.get(`${base}/lijsten/${file}`);
  expect([file, answer.statusCode]).toEqual([file, 200]);
  return { name: file, bytes: answer.rawPayload };
}

/** Row, column and sentence of everything that is wrong. */
function problemsOn($: CheerioAPI): readonly (readonly string[])[] {
  return $('main table tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('th, td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}

describe('a list that is read in', () => {
  it('shows what changes before anything does, and then keeps it whole', async () => {
    const list = csv(
      'naam;Mensen;Verandertolerantie;Fte;Brengt mee;Code;Opmerking',
      'Klantcontact;150;3;"4; 4,5; 4; 4; 4; 4; 4; 4";Klantcontact en service;KS;x',
      'Winkels;24;4;2,5;Something else;;y',
    );
    const shown = await choose(director, 'afdelingen', list);
    const $ = load(shown.body);
    expect([shown.statusCode, textOf($, '.lead')]).toEqual([
      200,
      '1 nieuwe, 1 gewijzigde en geen ongewijzigde. Er is nog niets veranderd.',
    ]);
    expect(textOf($, '.notice')).toContain('“Opmerking”');
    const [changed = [], added = []] = problemsOn($);
    expect(changed.slice(0, 4)).toEqual(['2', 'KS', 'Klantcontact', 'gewijzigd']);
    expect(changed[4]).toContain('Naam: Klantenservice → Klantcontact; Mensen: 140 → 150');
    expect(added).toEqual([
      '3',
      'volgt',
      'Winkels',
      'nieuw',
      'Naam: Winkels; Mensen: 24; Verandertolerantie: 4; Fte: 2,5; Brengt mee: Something else',
    ]);
    expect(textOf(await open(`${base}/inrichting/afdelingen`, director))).not.toContain('Winkels');
    const kept = await confirm(director, 'afdelingen', shown);
    expect(kept.headers.location).toBe(`${base}/inrichting/afdelingen`);
    const after = textOf(await open(`${base}/inrichting/afdelingen`, director));
    expect([after.includes('Winkels'), after.includes('Klantcontact'), after.includes('4; 4,5')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(textOf(await open(`${base}/logboek`, director))).toContain('lijst ingelezen');
  });

  it('says of everything that is wrong where it stands, and keeps nothing of it', async () => {
    const list = csv(
      'Code;Naam;Mensen;Verandertolerantie;Brengt mee',
      'KS;;veel;3;service',
      ';Winkels;24;7;onzin',
      'KS;Nog eens;1;3;service',
    );
    const shown = await choose(director, 'afdelingen', list);
    const $ = load(shown.body);
    expect([shown.statusCode, $('form[action$=inlezen]').length]).toEqual([422, 0]);
    expect(textOf($, '.notice')).toContain('Er kloppen 6 dingen niet. Er is niets ingelezen.');
    expect(problemsOn($)).toEqual([
      ['1', 'Fte', 'Deze kolom ontbreekt, en nieuwe rijen kunnen niet zonder.'],
      ['2', 'Mensen', '“veel” is geen getal.'],
      ['2', 'Naam', 'Vul hier iets in.'],
      ['3', 'Brengt mee', expect.stringMatching(/^“onzin” kan hier niet\. Kies uit: .*Iets anders\.$/)],
      ['3', 'Verandertolerantie', expect.stringContaining('7') as string],
      ['4', '', 'De code KS staat al in een rij erboven.'],
    ]);
  });

  it('begins proposals, and leaves those that were sent in alone', async () => {
    const list = csv(
      'Code;Naam;C;Afdeling;Wat de klant merkt;Fase 1: weken;Fase 1: fte;Fase 2: weken;Phase 2: intensity',
      ';Terugbellen;Customer Experience;Marketing & Communicatie;Geen wachtrij;13;MC 0,5;26;2',
    );
    const shown = await choose(head, 'voorstellen', list);
    expect(shown.statusCode).toBe(200);
    expect((await confirm(head, 'voorstellen', shown)).headers.location).toBe(`${base}/voorstellen`);
    // Sent twice, it begins nothing twice.
    expect((await confirm(head, 'voorstellen', shown)).statusCode).toBe(409);
    expect((await head.get(`${base}/voorstellen/P12`)).statusCode).toBe(404);
    const tasks = await open(`${base}/voorstellen/P11`, head);
    expect(textOf(tasks)).toContain('Terugbellen');
    expect(textOf(await open(`${base}/pilots`, director))).not.toContain('Terugbellen');
    const changed = await choose(
      head,
      'voorstellen',
      csv(
        'Code;Naam;Fase 1: weken;Fase 1: begin',
        'P11;Terugbellen op tijd;15',
        'P05;Anders;13',
        ';Van KS;8',
        ';;;2026-Q4',
      ),
    );
    expect(problemsOn(load(changed.body))).toEqual([
      ['1', 'C', 'Deze kolom ontbreekt, en nieuwe rijen kunnen niet zonder.'],
      ['1', 'Afdeling', 'Deze kolom ontbreekt, en nieuwe rijen kunnen niet zonder.'],
      ['3', '', expect.stringContaining('Voorstel P05 is al ingediend.') as string],
      ['5', 'Naam', 'Vul hier iets in.'],
    ]);
    const endless = csv('Naam;C;Afdeling;Fase 1: begin;Fase 1: weken', 'Y;Content;MC;2026-Q4;');
    expect(problemsOn(load((await choose(head, 'voorstellen', endless)).body))).toEqual([
      ['2', 'Fase 1: weken', 'Vul hier iets in.'],
    ]);
    const foreign = await choose(
      head,
      'voorstellen',
      csv('Naam;C;Afdeling', 'Van KS;Content;KS', 'X;Content;ZZ'),
    );
    expect(problemsOn(load(foreign.body))).toEqual([
      ['2', '', 'U mag alleen voorstellen doen voor uw eigen afdeling.'],
      ['3', 'Afdeling', 'Er is geen afdeling “ZZ”. Schrijf de code of de naam.'],
    ]);
  });

  it('is shown again when something changed meanwhile, and overwrites nothing', async () => {
    const shown = await choose(director, 'afdelingen', csv('Code;Naam', 'KS;Klantcontact'));
    const form = `${base}/inrichting/afdelingen/KS`;
    await director.submit(
      form,
      form,
      asItStands((await director.get(form)).body, form) as Record<string, string>,
    );
    const late = await confirm(director, 'afdelingen', shown);
    expect([late.statusCode, textOf(load(late.body), '.notice')]).toEqual([
      409,
      expect.stringContaining('Intussen is er iets veranderd.') as string,
    ]);
    expect((await confirm(director, 'afdelingen', late)).statusCode).toBe(303);
  });

  it.each([
    ['nothing', undefined, 'Kies eerst een bestand.'],
    ['an empty file', { name: 'a.csv', bytes: new Uint8Array() }, 'Dit bestand is leeg.'],
    ['a picture', { name: 'a.png', bytes: Uint8Array.from([0x89, 0x50, 0, 0]) }, 'geen CSV-bestand'],
    ['an old workbook', { name: 'a.xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]) }, 'oude soort'],
    ['three megabytes', { name: 'a.csv', bytes: new Uint8Array(3_000_000).fill(65) }, 'groter dan 2 MB'],
    [
      'a bomb',
      { name: 'a.xlsx', bytes: zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }) },
      'te ingewikkeld',
    ],
    ['half a workbook', { name: 'a.xlsx', bytes: strToU8('PK half') }, 'beschadigd'],
  ])('says what is wrong with %s', async (_, file, sentence) => {
    const answer = await choose(director, 'afdelingen', file);
    const $ = load(answer.body);
    expect([answer.statusCode, textOf($, '.error-summary')]).toEqual([
      422,
      expect.stringContaining(sentence) as string,
    ]);
    expect($('#bestand-afdelingen, #bestand-departments').attr('aria-invalid')).toBe('true');
  });

  it('refuses what a page of ours does not send', async () => {
    const action = `${base}/lijsten/afdelingen`;
    const page = load((await director.get(`${base}/lijsten`)).body);
    const token = { _csrf: page('form[enctype] input[name=_csrf]').attr('value') ?? '' };
    const answers = [
      // Stopped halfway, a field that nobody asked for, and a file for a route that takes none.
      await director.send('POST', action, multipart(token, csv('Naam', 'x')).subarray(0, 400), MULTIPART),
      await director.send('POST', action, multipart({ ...token, other: 'x' }, csv('Naam')), MULTIPART),
      await director.send('POST', `${base}/inrichting/geld`, multipart(token, csv('Naam')), MULTIPART),
      await director.send('POST', action, multipart({}, csv('Naam')), MULTIPART),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 403]);
    for (const read of [
      '',
      '[]',
      '{"list":"departments"}',
      '{"list":"departments","table":[[{}]],"seen":{}}',
    ]) {
      const answer = await director.post(`${action}/inlezen`, { ...token, read });
      expect([read, answer.statusCode]).toEqual([read, 422]);
    }
  });
});

describe('a list that is taken along', () => {
  it('is for who sees what is in it, and a sample for who may read one in', async () => {
    const [reader, administrator] = await Promise.all(
      (['reader', 'administrator'] as const).map((role) => suite.join(organisationId, role)),
    );
    const statuses = async (file: string) =>
      Promise.all(
        [director, head, administrator, reader].map(
          async (who) => (await who?.get(`${base}/lijsten/${file}`))?.statusCode,
        ),
      );
    expect(await statuses('afdelingen/voorbeeld.csv')).toEqual([200, 403, 200, 403]);
    expect(await statuses('voorstellen/lijst.xlsx')).toEqual([200, 200, 200, 403]);
    expect(await statuses('voorstellen/voorbeeld.csv')).toEqual([200, 200, 403, 403]);
    expect(await statuses('voorstellen/anders.csv')).toEqual([404, 404, 404, 404]);
  });

  it.each(['csv', 'xlsx'] as const)('changes nothing when it is read in again, as %s', async (kind) => {
    for (const list of ['afdelingen', 'voorstellen'] as const) {
      const shown = await choose(director, list, await take(director, `${list}/lijst.${kind}`));
      expect([shown.statusCode, textOf(load(shown.body), '.notice')]).toEqual([
        200,
        'Alles staat er al zo. Er valt niets in te lezen.',
      ]);
    }
  });

  it.each(['csv', 'xlsx'] as const)('makes the same list in another organisation, as %s', async (kind) => {
    const taken = {
      afdelingen: await take(director, `afdelingen/lijst.${kind}`),
      voorstellen: await take(director, `voorstellen/lijst.${kind}`),
    };
    const plain = { ...demo, organisation: { ...demo.organisation, departments: [] }, pilots: [], links: [] };
    ({ base, visitor: director } = await suite.enter(plain));
    for (const list of ['afdelingen', 'voorstellen'] as const) {
      const shown = await choose(director, list, taken[list]);
      expect([
        list,
        shown.statusCode,
        textOf(load(shown.body), '.notice'),
        shown.statusCode === 200 ? '' : problemsOn(load(shown.body)),
      ]).toEqual([list, 200, '', '']);
      expect((await confirm(director, list, shown)).statusCode).toBe(303);
      const again = await take(director, `${list}/lijst.csv`);
      if (kind === 'csv')
        expect(Buffer.from(again.bytes).toString()).toBe(Buffer.from(taken[list].bytes).toString());
      const same = await choose(director, list, taken[list]);
      expect(textOf(load(same.body), '.notice')).toContain('Alles staat er al zo.');
    }
  });

  it.each(['nl', 'en'])('begins with a sample that can be read in as it is, in %s', async (language) => {
    director.language = language;
    for (const file of ['afdelingen/voorbeeld.csv', 'voorstellen/voorbeeld.xlsx'] as const) {
      const [list] = file.split('/') as [List];
      const shown = await choose(director, list, await take(director, file));
      expect([file, shown.statusCode]).toEqual([file, 200]);
      expect((await confirm(director, list, shown)).statusCode).toBe(303);
    }
  });
});
