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

it('walks the board by keyboard, moves a pilot after seeing the effect, and looks at time and heat', async () => {
  const { page, complaints } = await openWatched(browser, server.origin);
  await page.goto(server.signInUrl);
  await page.click('form button.button');
  await page.goto(server.origin);
  await page.click('.masthead nav a[href$="/bord"]');
  await judgePage(page);
  await page.locator('.board .cell').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const name = 'document.activeElement.getAttribute("aria-label")';
  expect(await page.evaluate(name)).toMatch(/^Conversatie, Fase 1, 2 gepland/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pilots\/P/);
  await page.goBack();
  await page.locator('.board .cell').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pilots\/P01$/);
  await page.goBack();
  await page.click('.board a[href*="/verplaats/P01"]');
  await judgePage(page);
  await page.selectOption('#month', '2026-03');
  await page.click('main button.button');
  await judgePage(page);
  await page.click('main button.second');
  expect(await page.inputValue('#month')).toBe('2026-03');
  await page.click('main button.button');
  await page.click('main button.button');
  await page.waitForURL(/\/bord$/);
  for (const path of ['/tijdlijn', '/tijdlijn?per=afdeling&schaal=maand&pilot=P01&fase=2', '/hitte']) {
    await page.goto(page.url().replace(/\/(bord|tijdlijn.*)$/, path));
    await judgePage(page);
  }
  expect(complaints).toEqual([]);
}, 120_000);
