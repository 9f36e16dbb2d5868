import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, isTooWide, launchBrowser, openWatched, whole } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;
/** Valid HTML and accessible markup; how a tag is written is left to the templates. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'require-sri': 'off' },
});

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
});

/** What every page has to be, in whatever state. */
async function judge(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  expect([where, await axeViolations(page)]).toEqual([where, []]);
  expect([where, await isTooWide(page)]).toEqual([where, false]);
  // The answer as it was sent: a browser's own copy of the page is already mended.
  const sent = await (await page.request.get(page.url())).text();
  const report = await validator.validateString(sent);
  expect([
    where,
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ]).toEqual([where, []]);
}

describe.each([
  ['a wide screen', { viewport: { width: 1280, height: 900 } }],
  ['a telephone, in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
])('the first line on %s', (name, options) => {
  it('from signing in to the document', async () => {
    const { page, complaints } = await openWatched(browser, server.origin, options);
    if (known.cookies) await page.context().addCookies(known.cookies);
    else await signIn(page);
    known.cookies = await page.context().cookies();
    await page.goto(server.origin);
    await judgeHome(page);
    for (const link of await menu(page)) {
      await page.goto(link);
      await judge(page);
    }
    await compute(page);
    await readDocument(page);
    expect([name, complaints]).toEqual([name, []]);
    await page.context().close();
  });
});

/** The address works once: the first browser uses it, the others get the session from it. */
const known: { cookies?: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>> } = {};

async function signIn(page: Page): Promise<void> {
  await page.goto(server.signInUrl);
  await judge(page);
  await page.click('form button.button');
}

async function judgeHome(page: Page): Promise<void> {
  expect(await page.locator('h1').innerText()).toMatch(/^(Temperatuur|Temperature)$/);
  expect(await (await whole(page)).locator('.tiles > li').count()).toBe(4);
}

async function menu(page: Page): Promise<readonly string[]> {
  const paths = await Promise.all(
    (await page.locator('.masthead nav a').all()).map(async (link) => link.getAttribute('href')),
  );
  const links = paths.map((path) => new URL(path ?? '', server.origin).href);
  expect(links.length).toBeGreaterThan(7);
  return links;
}

async function compute(page: Page): Promise<void> {
  await page.locator('.masthead nav a[href$="/volgorde"]').click();
  await page.check('input[name=profile][value=calm]');
  await page.click('section[aria-labelledby=bereken] button.button');
  await page.locator('[data-progress]').waitFor({ state: 'detached', timeout: 60_000 });
  await page.locator('main svg[role=img]').nth(6).waitFor({ timeout: 30_000 });
  await judge(page);
}

async function readDocument(page: Page): Promise<void> {
  await page.locator('.masthead nav a[href$="/plan"]').click();
  const download = page.waitForEvent('download');
  await page.locator('a[href$="/integratieplan.html"]').click();
  expect((await download).suggestedFilename()).toMatch(/^integratieplan-.*\.html$/);
  await page.locator('a.button').first().click();
  expect(await page.locator('h1').first().innerText()).not.toBe('');
  await judge(page);
}
