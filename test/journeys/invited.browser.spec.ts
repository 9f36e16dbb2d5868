import type { Browser } from 'playwright-core';
import {
  axeViolations,
  isTooWide,
  launchBrowser,
  openWatched,
  type WatchedPage,
} from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function judge({ page }: WatchedPage): Promise<void> {
  const where = new URL(page.url()).pathname;
  expect([where, await axeViolations(page)]).toEqual([where, []]);
  expect([where, await isTooWide(page)]).toEqual([where, false]);
}

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

it('somebody who is invited by a link is in within three screens', async () => {
  const first = await openWatched(browser, server.origin);
  await first.page.goto(server.signInUrl);
  await first.page.click('main form button.button');
  await judge(first);
  await first.page.fill('#name', 'Dirk');
  await first.page.fill('#email', 'dirk@polderzeker.example');
  await first.page.fill('#password', 'kort');
  await first.page.click('main form button.button');
  await judge(first);
  expect(await first.page.inputValue('#name')).toBe('Dirk');
  await first.page.fill('#password', 'een kikker in koud water');
  await first.page.click('main form button.button');
  for (const name of ['Mensen', 'Logboek']) {
    await first.page.click(`.masthead nav >> text=${name}`);
    await judge(first);
  }
  await first.page.click('footer >> text=Uw account');
  await judge(first);
  await first.page.goBack();
  await first.page.click('.masthead nav >> text=Mensen');
  await first.page.click('text=Nodig iemand uit');
  await judge(first);
  await first.page.fill('#email', 'noor@polderzeker.example');
  await first.page.check('input[name=role][value=department-head]');
  await first.page.locator('input[name=departments]').first().check();
  await first.page.click('main form button.button');
  await judge(first);
  const link = await first.page.inputValue('#link');

  const guest = await openWatched(browser, server.origin, PHONE);
  const screens: string[] = [];
  guest.page.on('load', () => screens.push(guest.page.url()));
  await guest.page.goto(link);
  await judge(guest);
  await guest.page.fill('#name', 'Noor');
  await guest.page.fill('#password', 'zwemmen in een warme pan');
  await guest.page.click('main form button.button');
  await guest.page.locator('h1', { hasText: 'Temperatuur' }).waitFor();
  await guest.page.waitForLoadState('load');
  await judge(guest);
  expect(await guest.page.locator('h1').innerText()).toBe('Temperatuur');
  expect(await guest.page.locator('[role=status]').innerText()).toContain('Welkom');
  expect(new Set(screens).size).toBeLessThanOrEqual(3);

  const back = await openWatched(browser, server.origin, PHONE);
  await back.page.goto(`${server.origin}/account`);
  await judge(back);
  await back.page.fill('#email', 'noor@polderzeker.example');
  await back.page.fill('#password', 'zwemmen in een warme pan');
  await back.page.click('main form button.button');
  expect(new URL(back.page.url()).pathname).toBe('/account');
  expect(
    [...first.complaints, ...guest.complaints, ...back.complaints].filter((text) => !text.includes('422')),
  ).toEqual([]);
});
