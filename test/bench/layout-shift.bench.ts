/**
 * What moves on a page after it was drawn (cumulative layout shift, 0 is nothing; Chromium's own measure), on every page
 * of the menu and below it, as a telephone and as a desktop; what is wider than its screen; and what still moves for who
 * asked for less motion.
 *
 *   npm run bench -- layout-shift [pilots, 30] [folder for pictures] [modes, 360-light,1280-dark]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startPopulated } from './web/populated.js';

const [pilots = '30', pictures, modes = '360-light,1280-dark'] = process.argv.slice(2);

/** Pages below those of the menu. */
const BELOW = [
  ...['/inrichting/organisatie', '/inrichting/afdelingen', '/inrichting/afdelingen/KS', '/inrichting/geld'],
  ...[
    '/inrichting/kalender',
    '/inrichting/doelen',
    '/cultuur',
    '/zelfbeoordeling',
    '/instellingen',
    '/lijsten',
  ],
  ...['/voorstellen/nieuw', '/voorstellen/P001', '/pilots/P001', '/pilots/P001/beoordeling', '/poorten/P001'],
  ...['/bord/verplaats/P001', '/tijdlijn?per=afdeling&schaal=maand', '/hitte', '/scenarios', '/signalen'],
  ...[
    '/signalen/nieuw',
    '/plan/weergave',
    '/plan/bestanden/nu',
    '/plan/teksten',
    '/plannen',
    '/plannen/nieuw',
  ],
  ...['/werksessies/nieuw', '/peiling/vragen', '/catalogus/CT-1', '/archief', '/profielen'],
];

/** Counts from the first moment on what moves without somebody having done something. */
const WATCH = `globalThis.moved = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** Elements that have an animation, a transition or smooth scrolling although less motion was asked for. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
  return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
}).length`;

async function look(page: Page, url: string, picture: string | undefined): Promise<readonly string[]> {
  const answer = await page.goto(url, { waitUntil: 'load' });
  const status = answer?.status() ?? 0;
  if (status === 404) return [];
  await page.waitForTimeout(300);
  const [moved, wide, moving] = [
    await page.evaluate<number>('globalThis.moved'),
    await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
    await page.evaluate<number>(MOVING),
  ];
  if (picture !== undefined) await page.screenshot({ path: picture, fullPage: true });
  return [
    ...(status === 200 ? [] : [`answers ${String(status)}`]),
    ...(moved > 0 ? [`moves ${moved.toFixed(4)}`] : []),
    ...(wide > 0 ? [`${String(wide)} px too wide`] : []),
    ...(moving > 0 ? [`${String(moving)} elements in motion`] : []),
  ];
}

/** Addresses of the menu that this page shows, and those below it. */
async function addresses(page: Page, origin: string, base: string): Promise<readonly string[]> {
  const menu = await page
    .locator('.masthead a[href^="/o/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const paths = [...menu.map((href) => origin + href), ...BELOW.map((path) => base + path)];
  return [`${origin}/organisaties`, `${origin}/account`, ...new Set(paths)];
}

function pictureOf(name: string, mode: string): string | undefined {
  return pictures === undefined ? undefined : join(pictures, `${name || 'home'}_${mode}.png`);
}

async function main(): Promise<void> {
  const own = await startPopulated('sqlite', Number(pilots));
  await own.test.app.listen(0, '127.0.0.1');
  const origin = await own.test.app.getUrl();
  const browser = await launchBrowser();
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  const session = { name: 'kikkerplan', value: own.director.cookie('kikkerplan') ?? '', url: origin };
  const base = `${origin}/o/${own.slug}`;
  let pages = 0;
  let faults = 0;
  for (const mode of modes.split(',')) {
    const [width = '360', scheme = 'light'] = mode.split('-');
    const context: BrowserContext = await browser.newContext({
      ...{ locale: 'nl-NL', reducedMotion: 'reduce', viewport: { width: Number(width), height: 900 } },
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
    });
    await context.addCookies([session]);
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    await page.goto(base);
    for (const url of await addresses(page, origin, base)) {
      const name = url.replace(base, '').replace(origin, '').replace(/\W+/g, '-');
      const found = await look(page, url, pictureOf(name, mode));
      pages += 1;
      faults += found.length;
      if (found.length > 0) console.log(`${mode.padEnd(11)} ${name.padEnd(30)} ${found.join(', ')}`);
    }
    await context.close();
  }
  console.log(`${pilots} pilots: ${String(pages)} pages looked at, ${String(faults)} faults`);
  await browser.close();
  await own.close();
}

void main();
