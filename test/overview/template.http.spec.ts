import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

describe('the build of a portfolio for another client', () => {
  it('shows what comes along, makes exactly that, and leaves only an entry in the trail behind', async () => {
    const source = readExample('polderzeker');
    const { visitor, base, organisationId } = await suite.enter(source, 'consultant');
    const page = `${base}/sjabloon`;
    const shown = await open(page, visitor);
    const rows = shown('table').first().find('tbody tr');
    expect(rows).toHaveLength(source.pilots.length);
    expect(textOf(shown, 'table:first tbody tr:first')).toMatch(
      /^Pilot 1: .+ ?Afdeling \d.*fase 1: \d+ weken, intensiteit \d/,
    );

    const wrong = await visitor.submit(page, page, {
      name: 'Kopie',
      address: '../beheer',
      language: 'nl',
      role: 'consultant',
    });
    expect([wrong.statusCode, wrong.body.includes('value="../beheer"')]).toEqual([422, true]);
    const made = await visitor.submit(page, page, { name: 'Kopie', language: 'nl', role: 'administrator' });
    expect([made.statusCode, made.headers.location]).toEqual([303, '/o/kopie']);

    // Whoever steers there finds the build, and nothing of whose it was.
    const pages = [
      '/pilots',
      '/portfolio',
      '/plan',
      '/inrichting/afdelingen',
      '/inrichting/geld',
      '/logboek',
      '/bord',
    ];
    const texts = [];
    for (const path of pages) texts.push(textOf(await open(`/o/kopie${path}`, visitor)));
    const all = texts.join(' ');
    expect(all).toContain('Pilot 1: ');
    const { organisation, pilots } = source;
    for (const name of [organisation.name, ...pilots.map(({ title }) => title)])
      expect(all).not.toContain(name);
    for (const { name } of organisation.departments) expect(texts[3]).not.toContain(name);
    expect(texts[5]).toContain('begonnen als: template');

    const director = await suite.join(organisationId, 'strategy-director');
    const trail = textOf(await open(`${base}/logboek`, director), 'tbody');
    expect(trail).toContain('als sjabloon meegenomen');
    expect(trail).not.toContain('Kopie');
  });

  it('has nothing to take along where there is no pilot', async () => {
    const { visitor, base } = await suite.enter(
      { ...readExample('polderzeker'), pilots: [], links: [] },
      'consultant',
    );
    const $ = await open(`${base}/sjabloon`, visitor);
    expect(textOf($)).toContain('Deze portfolio heeft nog geen pilots.');
    expect($('main form')).toHaveLength(0);
  });
});
