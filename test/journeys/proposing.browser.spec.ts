import type { Browser, Page } from 'playwright-core';
import { axeViolations, isTooWide, launchBrowser, openWatched } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

/** The address works once: the first browser uses it, the others get the session from it. */
const known: { cookies?: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>> } = {};

async function enter(page: Page): Promise<void> {
  if (known.cookies) {
    await page.context().addCookies(known.cookies);
  } else {
    await page.goto(server.signInUrl);
    await page.click('form button.button');
    known.cookies = await page.context().cookies();
  }
  await page.goto(server.origin);
  await page.locator('.masthead nav a[href$="/voorstellen"]').click();
}

async function judge(page: Page, scripted: boolean): Promise<void> {
  const where = new URL(page.url()).pathname;
  if (scripted) expect([where, await axeViolations(page)]).toEqual([where, []]);
  if (scripted) expect([where, await isTooWide(page)]).toEqual([where, false]);
}

const goOn = async (page: Page): Promise<void> => page.click('form[novalidate] button.button >> nth=0');

/** Chooses the best answer with its evidence. */
async function score(page: Page): Promise<void> {
  await page.check('input[name=answer][value="3"]');
  await page.fill('#evidence', 'Lijst van 3 maart');
}

const ITEMS = ['reach', 'depth', 'visibility', 'mandate', 'technology'];

/** What is filled in on each page of a proposal that begins with nothing; the pages follow each other. */
const ANSWERS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['idee', async (page) => page.fill('#customerGain', 'Bericht over de schade')],
  [
    'fase-1',
    async (page) => {
      await page.fill('#title', 'Eén team, alleen ruitschade');
      await page.fill('#weeks', '13');
    },
  ],
  ['c', async (page) => page.check('input[value=customer-experience]')],
  ['afdelingen', async (page) => page.check('input[name=involved][value=IT]')],
  [
    'verandering',
    async (page) => {
      for (const item of ITEMS) await page.check(`input[name=${item}][value="0"]`);
    },
  ],
  ...['C1', 'C2', 'C3', 'C4', 'C5'].map((id): [string, typeof score] => [id, score]),
  [
    'geld',
    async (page) => {
      await page.fill('#money', '0');
    },
  ],
  [
    'uren',
    async (page) => {
      for (const row of ['0', '1']) {
        await page.fill(`[name="fte.${row}"]`, '0.5');
        await page.fill(`[name="by.${row}"]`, 'M. Terpstra');
        await page.check(`[name="how.${row}"][value=written]`);
      }
    },
  ],
  ...['R3', 'R4', 'R5'].map((id): [string, typeof score] => [id, score]),
  [
    'eerste-resultaat',
    async (page) => {
      await page.fill('#weeks', '8');
      await page.fill('#what', 'Weekrapport');
    },
  ],
  [
    'maat',
    async (page) => {
      await page.selectOption('#kpi', { index: 1 });
      await page.fill('#baseline', '62');
      await page.check('input[name=status][value=measured]');
      await page.fill('#target', '45');
      await page.fill('#owner', 'Teamleider');
    },
  ],
  ...['K3', 'K4', 'K5'].map((id): [string, typeof score] => [id, score]),
  ['vervolg', async (page) => page.check('input[value=yes]')],
  ...['fase-2', 'fase-3'].map((id): [string, typeof score] => [
    id,
    async (page) => {
      await page.fill('#title', id);
      await page.check(`input[name=widens][value=${id === 'fase-2' ? 'uren' : 'kanaal'}]`);
      await page.fill('#money', '5000');
      await page.fill('#fte', '0.5');
    },
  ]),
  ['doel', async (page) => page.fill('#percent1', '15')],
  ...['B2', 'B4'].map((id): [string, typeof score] => [id, score]),
  ...['poort', 'poort-2'].map((id): [string, typeof score] => [
    id,
    async (page) => {
      await page.fill('#threshold', 'Acht weken op 45');
      await page.fill('#decider', 'Directeur');
      await page.fill('#stopRule', 'Onder 60');
    },
  ]),
  ['B5', score],
];

async function sendIn(page: Page, scripted: boolean): Promise<void> {
  await judge(page, scripted);
  await page.click('form[action$="/indienen"] button.button');
  expect(await page.locator('.facts').innerText()).toMatch(/P\d+-1/);
  await judge(page, scripted);
  await page.locator('main a[href$="/kopie"]').click();
  await judge(page, scripted);
}

describe.each([
  ['a wide screen', { viewport: { width: 1280, height: 900 } }],
  [
    'English on a telephone, without JavaScript',
    { locale: 'en-GB', viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  ],
])('proposing on %s', (name, options) => {
  const scripted = !('javaScriptEnabled' in options);

  it('from nothing, question by question, to four times "voldoet" and a receipt', async () => {
    const { page, complaints } = await openWatched(browser, server.origin, options);
    await enter(page);
    await page.click('main a.button');
    await judge(page, scripted);
    await page.fill('#title', 'Statusberichten');
    await page.check('input[value=content]');
    await page.selectOption('#owner', 'SC');
    await goOn(page);
    await judge(page, scripted);
    await page.click('main .buttons a.button >> nth=0');
    for (const [question, fill] of ANSWERS) {
      await page.waitForURL(`**/vragen/${question}`);
      await judge(page, scripted);
      await fill(page);
      await goOn(page);
    }
    await page.waitForURL('**/controle');
    const marks = await page.locator('.criteria .pts').allInnerTexts();
    expect(marks.filter((text) => /^(voldoet|passes), /.test(text)).length).toBe(4);
    await sendIn(page, scripted);
    expect([name, complaints]).toEqual([name, []]);
    await page.context().close();
  });

  it('from an example, looked through at once', async () => {
    const { page, complaints } = await openWatched(browser, server.origin, options);
    await enter(page);
    await page.click('main a.button');
    await page.click('#voorbeeld ~ ul a >> nth=1');
    await page.click('main table a >> nth=0');
    await page.selectOption('#owner', { index: 1 });
    await goOn(page);
    await judge(page, scripted);
    await page.click('.notice.info a');
    for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
    await goOn(page);
    await page.click('.tasks a >> nth=0');
    await page.fill('#customerGain', 'Wij luisteren');
    await goOn(page);
    await page.waitForURL('**/vragen/fase-1');
    await page.goto(page.url().replace('/vragen/fase-1', '/controle'));
    await sendIn(page, scripted);
    expect([name, complaints]).toEqual([name, []]);
    await page.context().close();
  });
});

it('keeps what is typed without a button, and goes on where it was on another device', async () => {
  const { page, complaints } = await openWatched(browser, server.origin);
  await enter(page);
  await page.click('main a.button');
  await page.fill('#title', 'Luisterpost');
  await page.check('input[value=conversation]');
  await page.selectOption('#owner', 'MC');
  await goOn(page);
  await page.click('main .buttons a.button >> nth=0');
  await page.fill('#customerGain', 'Wij horen wat u zegt');
  await page.locator('[data-saved]', { hasText: 'Bewaard op' }).waitFor();
  const other = await openWatched(browser, server.origin);
  if (known.cookies) await other.page.context().addCookies(known.cookies);
  await other.page.goto(page.url());
  expect(await other.page.inputValue('#customerGain')).toBe('Wij horen wat u zegt');
  expect([...complaints, ...other.complaints]).toEqual([]);
  await page.context().close();
  await other.page.context().close();
});

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('going back, %o', (options) => {
  it('sends nothing again, and shows what was typed or else what is stored now', async () => {
    const { page } = await openWatched(browser, server.origin, options);
    const other = await openWatched(browser, server.origin, options);
    await enter(page);
    if (known.cookies) await other.page.context().addCookies(known.cookies);
    const form = page.url().replace('/voorstellen', '/inrichting/organisatie');
    await page.goto(form);
    await page.fill('#name', '');
    await page.fill('#sector', 'Eerst getypt');
    await goOn(page);
    await page.fill('#name', 'Polderzeker');
    await goOn(page);
    await page.waitForURL('**/inrichting');
    await page.goBack();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.inputValue('#sector')).toBe('Eerst getypt');
    await other.page.goto(form);
    await other.page.fill('#sector', 'Van een collega');
    await goOn(other.page);
    await other.page.waitForURL('**/inrichting');
    await page.goBack();
    expect(await page.inputValue('#sector')).toBe('Van een collega');
    await page.fill('#sector', 'Nog niet bewaard');
    await page.click('.masthead .brand');
    await page.goBack();
    expect(await page.inputValue('#sector')).toBe('Nog niet bewaard');
    await page.context().close();
    await other.page.context().close();
  });
});
