import type { Browser, Cookie, Page } from 'playwright-core';
import { launchBrowser, openWatched, whole } from '../support/browser.js';
import { judgePage } from '../support/judge-page.js';
import { startServer, type RunningServer } from '../support/server.js';

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

/** Opens the sequence as the first person of a fresh installation; the address that signs in works once. */
async function enter(options: Parameters<typeof openWatched>[2]) {
  const watched = await openWatched(browser, server.origin, options);
  const { page } = watched;
  if (cookies) await page.context().addCookies(cookies);
  else {
    await page.goto(server.signInUrl);
    await page.click('form button.button');
    cookies = await page.context().cookies();
  }
  await page.goto(server.origin);
  await page.click('.masthead nav a[href$="/volgorde"]');
  return watched;
}

const COMPUTE = 'form:has(input[name=profile]) button';
/** Milliseconds for a computation on a machine that has other things to do. */
const PATIENCE = 60_000;

async function compute(page: Page, profile: string, search: string): Promise<void> {
  await page.check(`input[name=profile][value="${profile}"]`);
  await page.check(`input[name=search][value=${search}]`);
  await page.click(COMPUTE);
}

/** The script of the page brings the result by itself. */
async function finished(page: Page): Promise<void> {
  await page.waitForSelector('[data-progress]', { state: 'detached', timeout: PATIENCE });
}

/** Shows how far a long search is, and ends it with this button. */
async function watchAndEnd(page: Page, action: 'stop' | 'annuleer'): Promise<void> {
  await compute(page, 'balanced', 'long');
  await page.waitForSelector('[data-progress] progress');
  await page.locator('[data-progress] p').filter({ hasText: /\d/ }).waitFor({ timeout: PATIENCE });
  await judgePage(page);
  await page.click(`form[action$="/${action}"] button`);
  await finished(page);
}

describe.each([
  ['a wide screen', { viewport: { width: 1280, height: 900 } }],
  ['a telephone, in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
])('a sequence on %s', (_, options) => {
  it(
    'is followed while it is computed, cancelled, stopped, and compared with the one before',
    async () => {
      const { page, complaints } = await enter(options);
      await judgePage(page);
      await watchAndEnd(page, 'annuleer');
      expect(await page.locator('[role=status]').first().innerText()).toMatch(/geannuleerd/);
      await watchAndEnd(page, 'stop');
      await compute(page, 'calm', 'short');
      await finished(page);
      await judgePage(page);
      expect(await page.locator('#vergeleken').count()).toBe(1);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    4 * PATIENCE,
  );

  it(
    'is tried out with a counter-proposal, of which nothing is kept',
    async () => {
      const { page, complaints } = await enter(options);
      await page.click('#tegenvoorstellen ~ ul a');
      await judgePage(page);
      expect(await page.locator('main h2').allInnerTexts()).toEqual(['Met dit voorstel', 'Zoals het nu is']);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'takes what the planner says of a phase, and keeps what was typed when it cannot be',
    async () => {
      const { page, complaints } = await enter(options);
      await page.click('#redenen ~ .tbl a[href*="/datums/"]');
      await judgePage(page);
      await page.fill('#pin', '2026-02-03');
      await page.fill('#emergency', 'Storm op komst');
      await page.click('main button.button');
      await judgePage(page);
      expect(await page.inputValue('#emergency')).toBe('Storm op komst');
      await page.click('.error-summary a');
      expect(await page.evaluate('document.activeElement.id')).toBe('pin');
      await page.fill('#pin', '2026-02-02');
      await page.fill('#emergency', '');
      await page.click('main button.button');
      await judgePage(page);
      expect(await page.locator('[role=status]').first().innerText()).toMatch(/opgeslagen/);
      // A refused form answers 422, which a browser writes on its console by itself.
      expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
      // As it was, for whoever comes next.
      await page.click('#redenen ~ .tbl a[href*="/datums/"]');
      await page.fill('#pin', '');
      await page.click('main button.button');
      await compute(page, 'calm', 'short');
      await finished(page);
      await page.context().close();
    },
    2 * PATIENCE,
  );

  it('is computed with a profile of one’s own', async () => {
    const { page, complaints } = await enter(options);
    await page.click('main a[href$="/profielen"]');
    await judgePage(page);
    await page.click('main a[href$="/profielen/nieuw"]');
    await judgePage(page);
    await page.fill('#name', 'Rustig');
    await page.fill('#ceilingPercent', '90');
    await page.click('main button.button');
    await judgePage(page);
    expect(await page.inputValue('#ceilingPercent')).toBe('90');
    await page.fill('#name', 'Bijna vol');
    await page.click('main button.button');
    await page.click('#eigen ~ ul a');
    await judgePage(page);
    await page.click('form[action$="/verwijder"] button');
    await judgePage(page);
    expect(await page.locator('#eigen ~ ul').count()).toBe(0);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await page.context().close();
  });
});

it(
  'is followed and stopped without JavaScript',
  async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await compute(page, 'balanced', 'long');
    await page.waitForSelector('form[action$="/stop"]');
    await page.click('form[action$="/stop"] button');
    // A link shows how far it is, until there is a result.
    while ((await (await whole(page)).locator('[data-progress]').count()) > 0) await page.click('noscript a');
    expect(await page.locator('main .eyebrow').first().innerText()).toContain('berekend op');
    await page.context().close();
  },
  PATIENCE,
);
