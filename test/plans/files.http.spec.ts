import { setTimeout as sleep } from 'node:timers/promises';
import { load, type CheerioAPI } from 'cheerio';
import { unzipSync } from 'fflate';
import type { Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';

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
  const answer = await who.get(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

async function ask(format: string, language = 'nl', version = 'nu'): Promise<string> {
  const page = `${base}/plan/bestanden/${version}`;
  const answer = await visitor.submit(page, page, { format, language });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers['location']);
}

/** The file once it is made: a busy machine takes longer than the form waits. */
async function made(address: string): ReturnType<Visitor['get']> {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await visitor.get(`${address}/inhoud`);
    if (answer.statusCode !== 404) return answer;
    await sleep(200);
  }
  throw new Error('the file was not made within half a minute');
}

describe('the plan as a file', () => {
  it('can be had in every kind, each with what it is for', async () => {
    const $ = await open(`${base}/plan/bestanden/nu`);
    expect($('h1').text()).toBe('Het plan van nu als bestand');
    const kinds = $('input[name=format]')
      .toArray()
      .map((input) => $(input).attr('value'));
    expect(kinds).toEqual(
      expect.arrayContaining(['html', 'docx', 'pptx', 'xlsx', 'csv', 'ics', 'json', 'svg', 'zip']),
    );
    expect($('main').text()).toContain('Om zelf verder te schrijven.');
  });

  it('says what to choose when nothing was chosen', async () => {
    const page = `${base}/plan/bestanden/nu`;
    const answer = await visitor.submit(page, page, { language: 'nl' });
    expect(answer.statusCode).toBe(422);
    expect(load(answer.body)('.error-summary').length).toBe(1);
  });

  it('is made, fetched under a sensible name, and written down in the log', async () => {
    const address = await ask('ics', 'en');
    const content = await made(address);
    const $ = await open(address);
    expect($('h1').text()).toMatch(/^integration-plan-.*\.ics$/);
    expect(content.statusCode).toBe(200);
    expect(content.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(content.headers['content-disposition']).toMatch(
      /^attachment; filename="integration-plan-.*\.ics"$/,
    );
    expect(content.body).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const log = await open(`${base}/logboek`);
    expect(log('main').text()).toContain('.ics');
    const list = await open(`${base}/plan/bestanden/nu`);
    expect(list('table').text()).toContain('.ics');
  });

  it('of a version is that version, whatever happens to the plan', async () => {
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
    const address = await ask('json', 'nl', '1');
    const answer = await made(address);
    const shown = await visitor.get(`${base}/plan/versies/1`);
    expect(answer.headers['content-disposition']).toContain('-v1.json');
    expect(JSON.parse(answer.body)).toMatchObject({ format: 'kikkerplan-case/1' });
    expect(load(shown.body)('.cover').text()).toContain('1, vastgesteld');
  });

  it('is nobody else’s: not for a colleague, and not for who guesses', async () => {
    const address = await ask('csv');
    expect((await made(address)).statusCode).toBe(200);
    const { visitor: stranger } = await suite.enter(readExample('warmwerk'));
    expect((await stranger.get(`${address}/inhoud`)).statusCode).toBe(404);
    expect((await visitor.get(`${base}/plan/bestand/00000000-0000-4000-8000-000000000000`)).statusCode).toBe(
      404,
    );
  });

  it('shows how far it is, and ends when it is stopped', async () => {
    // Slides, Word document and print together take longer than the form waits.
    const address = await ask('zip');
    const $ = await open(address);
    if ($('progress').length > 0) {
      const said = JSON.parse((await visitor.get(`${address}/voortgang`)).body) as { readonly text: string };
      expect(said.text).not.toBe('');
      expect((await visitor.submit(address, `${address}/stop`, {})).statusCode).toBe(303);
      const after = await open(address);
      expect(after('main').text()).toContain('Het maken is gestopt.');
      expect((await visitor.get(`${address}/inhoud`)).statusCode).toBe(404);
    } else {
      const archive = await visitor.get(`${address}/inhoud`);
      expect(Object.keys(unzipSync(archive.rawPayload))).toContain('integratieplan.docx');
    }
  });

  it('without a browser on the server is no PDF, and the page says what to do', async () => {
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    try {
      const $ = await open(`${base}/plan/bestanden/nu`);
      expect($('input[value=pdf]').length).toBe(0);
      expect($('main').text()).toContain('Op deze server is geen PDF te maken.');
      expect($('a[href$="/plan/document"]').length).toBeGreaterThan(0);
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});
