import type { Browser } from 'playwright-core';
import { launchBrowser, openWatched } from '../support/browser.js';
import { judgePage } from '../support/judge-page.js';
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

it('keeps every letter that is typed right after Enter, in order, also while answers are slow or away', async () => {
  const { page, complaints } = await openWatched(browser, server.origin);
  await page.goto(server.signInUrl);
  await page.click('form button.button');
  await page.goto(server.origin);
  const home = page.url();
  await page.goto(`${home}/werksessies/nieuw`);
  await page.fill('#name', 'Ideeën');
  await page.click('main button.button');
  await page.waitForURL(/\/scherm\//);

  let answers = 0;
  await page.route('**/idee', async (route) => {
    answers += 1;
    // The first one comes late, and the second not at all at first, and then from a server that is too busy.
    if (answers === 1) await new Promise((resolve) => setTimeout(resolve, 700));
    if (answers === 2) return route.abort();
    if (answers === 3) return route.fulfill({ status: 503, body: '<p>Even geduld</p>' });
    if (answers < 4) return route.continue();
    // Meanwhile the plan has a pilot of this C for the first time.
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<section',
      '<section><h2>Al in het plan</h2></section><section',
    );
    return route.fulfill({ response, body });
  });
  await page.focus('#idea');
  await page.keyboard.type('Webcare');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Luisteren');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nog bezig');
  await page.locator('.wall .cards .nr').nth(1).waitFor();
  expect(await page.locator('.wall .cards .big').allTextContents()).toEqual(['Webcare', 'Luisteren']);
  expect(await page.locator('#afspraken').count()).toBe(1);
  expect(await page.inputValue('#idea')).toBe('nog bezig');
  await judgePage(page);

  // What is refused comes back, with the reason.
  await page.fill('#number', '9');
  await page.press('#number', 'Enter');
  await page.waitForSelector('.wall > .error-summary');
  expect(await page.inputValue('#number')).toBe('9');
  expect(await page.inputValue('#idea')).toBe('nog bezig');

  // So does every field of it, with what was typed since.
  await page.route('**/afspraak', async (route) => {
    await page.locator('#decision').pressSequentially('later');
    await page.locator('#who').pressSequentially('Bo');
    await page.fill('#due', '2026-08-01');
    await route.continue();
  });
  await page.fill('#decision', 'x'.repeat(1_001));
  await page.fill('#who', 'An');
  await page.fill('#due', '2026-07-01');
  await page.press('#who', 'Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#who')?.value === 'An Bo');
  expect(await page.inputValue('#decision')).toBe(`${'x'.repeat(1_001)} later`);
  expect(await page.inputValue('#due')).toBe('2026-07-01');
  expect(complaints.filter((text) => !/ERR_FAILED|422|503/.test(text))).toEqual([]);
}, 120_000);
