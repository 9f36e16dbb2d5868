import type { Browser, Cookie } from 'playwright-core';
import { launchBrowser, openWatched, whole } from '../../support/browser.js';
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

/** Opens the settings as the first person of a fresh installation; the address that signs in works once. */
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
  await page.click('.more-menu > summary');
  await page.click('.masthead nav a[href$="/inrichting"]');
  await page.click('main a[href$="/instellingen"]');
  return watched;
}

describe.each([
  ['a wide screen', { viewport: { width: 1280, height: 900 } }, '12'],
  ['a telephone, in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }, '13'],
  ['English', { locale: 'en-GB' }, '14'],
])('the settings on %s', (_, options, weeks) => {
  it('are read, changed with their effect first, and put back', async () => {
    const { page, complaints } = await enter(options);
    await judgePage(page);
    await page.click('h2#onderwerp-steps ~ a');
    await judgePage(page);
    await page.fill('#phase1-maximumWeeks', '1000');
    await page.click('main button.button');
    await judgePage(page);
    expect(await page.inputValue('#phase1-maximumWeeks')).toBe('1000');
    await page.click('.error-summary a');
    expect(await page.evaluate('document.activeElement.id')).toBe('phase1-maximumWeeks');
    await page.fill('#phase1-maximumWeeks', weeks);
    await page.click('main button.button');
    await judgePage(page);
    expect(await page.locator('.findings li').count()).toBeGreaterThan(0);
    await page.click('main button.button:not(.second)');
    await judgePage(page);
    expect(await page.locator('[role=status]').first().innerText()).toMatch(/veranderd|changed/);
    await page.click('main .post-link button');
    await judgePage(page);
    await page.click('main button.button:not(.second)');
    expect(await (await whole(page)).locator('main .post-link').count()).toBe(0);
    // A refused form answers 422, which a browser writes on its console by itself.
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await page.context().close();
  });
});

it('works without JavaScript', async () => {
  const { page } = await enter({ javaScriptEnabled: false });
  await page.click('h2#onderwerp-heat ~ a');
  await page.fill('#heat-involvedShare', '0,4');
  await page.click('main button.button');
  await page.click('main button.button:not(.second)');
  expect(await page.locator('ul.plain').first().innerText()).toContain('0,4');
  await page.context().close();
});
