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
    // The first one comes late, and the second not at all at first.
    if (answers === 1) await new Promise((resolve) => setTimeout(resolve, 700));
    if (answers === 2) await route.abort();
    else await route.continue();
  });
  await page.focus('#idea');
  await page.keyboard.type('Webcare');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Luisteren');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nog bezig');
  await page.locator('.wall .cards .nr').nth(1).waitFor();
  expect(await page.locator('.wall .cards .big').allTextContents()).toEqual(['Webcare', 'Luisteren']);
  expect(await page.inputValue('#idea')).toBe('nog bezig');
  await judgePage(page);

  // What is refused comes back, with the reason.
  await page.fill('#number', '9');
  await page.press('#number', 'Enter');
  await page.waitForSelector('.wall > .error-summary');
  expect(await page.inputValue('#number')).toBe('9');
  expect(await page.inputValue('#idea')).toBe('nog bezig');
  expect(complaints.filter((text) => !/ERR_FAILED|422/.test(text))).toEqual([]);
}, 120_000);
