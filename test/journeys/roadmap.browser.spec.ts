import type { Browser, Page } from 'playwright-core';
import { axeViolations, isTooWide, launchBrowser, openWatched, whole } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;
/** The address works once: the first browser uses it, the others get the session from it. */
const known: { cookies?: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>> } = {};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

async function judge(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  expect([where, await axeViolations(page)]).toEqual([where, []]);
  expect([where, await isTooWide(page)]).toEqual([where, false]);
}

async function signedIn(page: Page): Promise<void> {
  if (known.cookies) await page.context().addCookies(known.cookies);
  else {
    await page.goto(server.signInUrl);
    await page.click('form button.button');
  }
  known.cookies = await page.context().cookies();
  await page.goto(server.origin);
}

describe.each([
  ['a wide screen in Dutch', { viewport: { width: 1280, height: 900 }, locale: 'nl-NL' }],
  [
    'a telephone in English, in the dark',
    { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const, locale: 'en-GB' },
  ],
])('the road ahead on %s', (_, options) => {
  it('from twelve answers to a proposal with confirmed values', async () => {
    const { page, complaints } = await openWatched(browser, server.origin, options);
    await signedIn(page);
    await assess(page);
    await begin(page);
    await confirm(page);
    expect(complaints.filter((complaint) => !complaint.includes('status of 422'))).toEqual([]);
    await page.context().close();
  });
});

async function assess(page: Page): Promise<void> {
  await page.click('.more-menu > summary');
  await page.locator('.masthead nav a[href$="/inrichting"]').click();
  await judge(page);
  await page.locator('main a[href$="/zelfbeoordeling"]').click();
  await judge(page);
  await page.locator('main a[href$="/zelfbeoordeling/vragen"]').click();
  await judge(page);
  expect(await page.locator('fieldset').count()).toBe(12);
  for (let question = 1; question <= 12; question += 1)
    await page.check(`input[name=M${String(question)}][value="3"]`);
  await page.check('input[name=M7][value="0"]');
  await page.click('main form button.button');
  expect(await page.locator('[role=status]').first().innerText()).toMatch(/opgeslagen|saved/);
  expect(await page.locator('.lead').innerText()).toMatch(/fase 3|phase 3/);
  await judge(page);
}

async function begin(page: Page): Promise<void> {
  await page.locator('#stappen ~ ul a').first().click();
  expect(await page.locator('h1').innerText()).toMatch(/Signalenoverleg|Signals meeting/);
  await judge(page);
  await page.click('.more-menu > summary');
  await page.locator('.masthead nav a[href$="/catalogus"]').click();
  await judge(page);
  await page.locator('main a[href*="grootte=klein"]').first().click();
  await page.locator('main a[href*="/catalogus/CE-4"]').click();
  await page.click('main form button.button');
  expect(await page.locator('[role=status]').first().innerText()).toMatch(/begonnen|begun/);
  await judge(page);
}

async function confirm(page: Page): Promise<void> {
  await page.locator('main a[href$="/voorbeelden"]').click();
  await judge(page);
  await page.click('main form button.button');
  expect(await (await whole(page)).locator('.error-summary').count()).toBe(1);
  await judge(page);
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
  await page.click('main form button.button');
  expect(await page.locator('[role=status]').first().innerText()).toMatch(/bevestigd|confirmed/);
  expect(await page.locator('main').innerText()).not.toMatch(/\bvoorbeeld\b|\bexample\b/);
  await page.click('.more-menu > summary');
  await page.locator('.masthead nav a[href$="/catalogus"]').click();
  await page.locator('main a[href$="/catalogus/maten"]').click();
  expect(await (await whole(page)).locator('tbody tr').count()).toBe(49);
  await judge(page);
}
