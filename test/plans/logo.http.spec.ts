import { load, type CheerioAPI } from 'cheerio';
import { readExample } from '../support/examples.js';
import { hiddenFields, Visitor } from '../support/app.js';
import { aLogo, JPEG, png } from '../support/pictures.js';
import { multipart, MULTIPART, type ChosenFile } from '../support/upload.js';
import { WebSuite } from '../support/web-suite.js';
import { logoAddress, readLogo, verifyPlan } from '../../src/rendering/index.js';

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

const page = (): string => `${base}/plan/weergave/logo`;

async function open(path: string): Promise<CheerioAPI> {
  const answer = await visitor.get(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

async function choose(file?: ChosenFile, text = '', seen?: string) {
  const fields = hiddenFields(await open(page()), page());
  const all = { ...fields, text, ...(seen === undefined ? {} : { seen }) };
  return visitor.send('POST', page(), multipart(all, file), MULTIPART);
}

const addressOf = (file: Buffer): string => {
  const logo = readLogo(file);
  return typeof logo === 'string' ? logo : logoAddress(logo);
};
const cover = async (path: string): Promise<readonly unknown[]> => {
  const $ = await open(path);
  const logo = $('.cover img.logo');
  return [logo.attr('src'), logo.attr('alt'), $('.cover .org svg').length];
};

describe('the logo of the house', () => {
  it('stands on the cover once it is chosen, in a file that is still whole and genuine', async () => {
    const empty = await open(page());
    expect(empty('.notice').text()).toContain('nog geen logo');
    // What stands behind a file that is too large is not read, and would have to be typed again.
    expect(empty('main form input').last().attr('name')).toBe('file');
    const answer = await choose({ name: 'logo.svg', bytes: png() });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, page()]);
    const $ = await open(page());
    expect($('img.logo').attr('src')).toBe(logoAddress(aLogo()));
    expect($('main').text()).toContain('200 bij 80 beeldpunten, 1 kB');
    expect((await open(`${base}/plan/weergave`))('.facts').text()).toContain('Polderzeker');

    const file = (await visitor.get(`${base}/plan/integratieplan.html`)).body;
    const cover = load(file)('.cover img.logo');
    expect(cover.attr('src')).toBe(logoAddress(aLogo()));
    expect(cover.attr('alt')).toContain('Polderzeker');
    expect(file.split(aLogo().bytes)).toHaveLength(2);
    expect(verifyPlan(file).verdict).toBe('genuine');
    // Another picture in its place shows.
    const other = file.replace(logoAddress(aLogo()), addressOf(JPEG));
    expect(verifyPlan(other).verdict).toBe('other-text');
  });

  it('is kept by a version, whatever is chosen later, and goes along with its link', async () => {
    const first = [logoAddress(aLogo()), expect.stringContaining('Polderzeker'), 0];
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
    const share = `${base}/plan/versies/1/delen`;
    const made = await visitor.submit(share, share, { label: 'OR', days: '30', language: 'nl' });
    const link = new URL(String(load(made.body)('#link').attr('value'))).pathname;

    await choose({ name: 'foto', bytes: JPEG }, 'De vis');
    expect(await cover(`${base}/plan/document`)).toEqual([addressOf(JPEG), 'De vis', 0]);
    expect(await cover(`${base}/plan/versies/1`)).toEqual(first);
    const shared = load((await new Visitor(suite.test).get(link)).body);
    expect(shared('.cover img.logo').attr('src')).toBe(first[0]);

    // Without a file only the text is another; and with none of it the name of the organisation stands there.
    await choose(undefined, '<b>"Vis" & co');
    expect(await cover(`${base}/plan/document`)).toEqual([addressOf(JPEG), '<b>"Vis" & co', 0]);
    const gone = await visitor.submit(page(), `${page()}/verwijder`, {});
    expect([gone.statusCode, gone.headers.location]).toEqual([303, page()]);
    expect(await cover(`${base}/plan/document`)).toEqual([undefined, undefined, 1]);
    expect(await cover(`${base}/plan/versies/1`)).toEqual(first);
    const file = (await visitor.get(`${base}/plan/versies/1/integratieplan.html`)).body;
    expect(verifyPlan(file).verdict).toBe('genuine');
    const trail = (await open(`${base}/logboek`))('main').text();
    expect(trail).toMatch(/logo van het document verwijderd.*logo op het document gekozen/s);
    expect(trail).not.toContain(aLogo().bytes.slice(0, 40));
  });

  it('is not the one that somebody else chose meanwhile', async () => {
    await choose({ name: 'a.png', bytes: png() });
    const answer = await choose({ name: 'b.jpg', bytes: JPEG }, 'Mijn vis', 'none');
    expect(answer.statusCode).toBe(409);
    const $ = load(answer.body);
    expect($('.notice').text()).toContain('intussen');
    expect($('input[name=text]').attr('value')).toBe('Mijn vis');
    expect($('img.logo').attr('src')).toBe(logoAddress(aLogo()));
    // What it was based on is now what stands there.
    expect($('input[name=seen]').attr('value')).not.toBe('none');
  });
});

describe('what is no logo', () => {
  it.each([
    ['a script in a drawing', Buffer.from('<svg onload="alert(1)"/>'), 'geen PNG of JPEG, hoe het ook heet'],
    ['half a picture', png().subarray(0, 60), 'niet heel'],
    ['too heavy', Buffer.concat([png(), Buffer.alloc(400_000)]), '401 kB, en hoogstens 300 kB'],
    ['far too heavy', Buffer.alloc(2_200_000, 1), 'te groot'],
    ['too small', png({ width: 40, height: 20 }), 'minstens 100 beeldpunten'],
    [
      'too large',
      png({ width: 5_000, height: 20 }),
      'hoogstens 4.000 aan elke kant, en samen hoogstens 4 miljoen',
    ],
  ])('is %s, and the sentence says so', async (_, bytes, sentence) => {
    const answer = await choose({ name: 'logo.png', bytes }, 'Wat ik typte');
    const $ = load(answer.body);
    expect(answer.statusCode).toBe(422);
    expect($('.error-summary li')).toHaveLength(1);
    expect($('.error-summary a').attr('href')).toBe('#file');
    expect($('#file-error').text()).toContain(sentence);
    expect($('input[name=text]').attr('value')).toBe('Wat ik typte');
    expect($('img.logo').attr('src')).toBe(logoAddress(aLogo()));
  });

  it('is nothing at all, or with a text that is too long', async () => {
    await visitor.submit(page(), `${page()}/verwijder`, {});
    expect(load((await choose()).body)('#file-error').text()).toContain('Kies eerst een bestand');
    const answer = await choose({ name: 'a.png', bytes: png() }, 'x'.repeat(121));
    expect([answer.statusCode, load(answer.body)('#text-error').length]).toEqual([422, 1]);
  });

  it('comes in another body, or with another field', async () => {
    const fields = hiddenFields(await open(page()), page());
    const large = await visitor.send(
      'POST',
      page(),
      `${new URLSearchParams(fields).toString()}&x=${'y'.repeat(5_000_000)}`,
    );
    expect(large.statusCode).toBe(413);
    const other = multipart({ ...fields, text: '', colour: 'red' }, { name: 'a.png', bytes: png() });
    expect((await visitor.send('POST', page(), other, MULTIPART)).statusCode).toBe(400);
  });
});
