import type { Browser, Cookie, Page } from 'playwright-core';
import { QUESTION_LIST } from '../../../src/planning/index.js';
import { launchBrowser, openWatched } from '../../support/browser.js';
import { judgePage } from '../../support/judge-page.js';
import { startServer, type RunningServer } from '../../support/server.js';

let server: RunningServer;
let browser: Browser;
let cookies: Cookie[] | undefined;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

/** Opens a pilot's page as the first person of a fresh installation; the address that signs in works once. */
async function enter(pilot: number, options: Parameters<typeof openWatched>[2]) {
  const watched = await openWatched(browser, server.origin, options);
  const { page } = watched;
  if (cookies) await page.context().addCookies(cookies);
  else {
    await page.goto(server.signInUrl);
    await page.click('form button.button');
    cookies = await page.context().cookies();
  }
  await page.goto(server.origin);
  await page.click('.masthead nav a[href$="/pilots"]');
  await page.locator('tbody th a').nth(pilot).click();
  return watched;
}

async function fillIn(page: Page): Promise<void> {
  for (const { id } of QUESTION_LIST) {
    await page.check(`[name="${id}"][value="2"]`);
    await page.fill(`[name="${id}.reason"]`, 'gezien');
    await page.fill(`[name="${id}.evidence"]`, 'het rooster');
  }
}

/** Each on another pilot: what was sent in is fixed. */
describe.each([
  ['a wide screen', 0, { viewport: { width: 1280, height: 900 } }],
  ['a telephone, in the dark', 1, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
  ['English', 2, { locale: 'en-GB' }],
])('the scorecard on %s', (_, pilot, options) => {
  it('is filled in, refused while something is missing, and sent in', async () => {
    const { page, complaints } = await enter(pilot, options);
    await judgePage(page);
    await page.click('#beoordeling ~ p a');
    await judgePage(page);
    const note = page.locator('.unproven').first();
    expect(await note.isVisible()).toBe(false);
    await page.check('[name="C1"][value="3"]');
    expect(await note.isVisible()).toBe(true);
    await page.fill('[name="C1.evidence"]', 'de werkafspraak');
    expect(await note.isVisible()).toBe(false);
    await page.click('button[name=submit][value=true]');
    await judgePage(page);
    expect(await page.locator('.error-summary li').count()).toBe(20);
    await fillIn(page);
    await page.locator('button[name=submit][value=false]').first().click();
    await judgePage(page);
    expect(await page.locator('.criteria .pts').first().innerText()).toMatch(/10/);
    await page.click('button[name=submit][value=true]');
    await judgePage(page);
    expect(await page.locator('.dots').count()).toBe(100);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await page.context().close();
  });

  it('stands beside a verdict that is set by hand', async () => {
    const { page, complaints } = await enter(pilot, options);
    await page.locator('#beoordeling ~ p a').nth(1).click();
    await judgePage(page);
    await page.check('[name=verdict][value=redesign]');
    await page.fill('[name=reason]', 'Eerst een kleinere vorm');
    await page.click('main button.button');
    await judgePage(page);
    expect(await page.locator('.verdict').innerText()).toMatch(/met de hand gezet|set by hand/);
    await page.locator('#beoordeling ~ p a').nth(1).click();
    await page.click('main .post-link button');
    expect(await page.locator('.verdict').innerText()).toMatch(/berekend|calculated|computed/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('says that evidence is missing without JavaScript too', async () => {
  const { page } = await enter(4, { javaScriptEnabled: false });
  await page.click('#beoordeling ~ p a');
  await page.check('[name="R3"][value="2"]');
  expect(await page.locator('.question:has([name="R3"]) .unproven').isVisible()).toBe(true);
  await page.locator('button[name=submit][value=false]').first().click();
  expect(await page.locator('[name="R3"][value="2"]').isChecked()).toBe(true);
  await page.context().close();
});
