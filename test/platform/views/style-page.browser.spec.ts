import type { Browser, Page } from 'playwright-core';

import {
  createRenderer,
  findingsPage,
  findingsPageModel,
  loadAssets,
  readTemplates,
  stylePage,
  stylePageModel,
  templatesFolder,
} from '../../../src/platform/views/index.js';
import { speech, type Language } from '../../../src/platform/words/index.js';
import { axeViolations, isTooWide, launchBrowser, openWatched } from '../../support/browser.js';

const ORIGIN = 'http://kikkerplan.test';
const assets = loadAssets();
const renderer = createRenderer(readTemplates(templatesFolder()), assets);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

function html(language: Language, path: string): string {
  const surroundings = {
    path,
    csrfToken: 'a-token',
    home: '/',
    navigation: [{ text: 'Stijl', href: '/stijl' }],
    footer: [],
  };
  const context = { ...surroundings, language };
  return path === '/stijl'
    ? renderer.page(stylePage, stylePageModel(speech(language)), context)
    : renderer.page(findingsPage, findingsPageModel(speech(language)), context);
}

/** The page without a server: the browser asks, the test answers. */
async function open(page: Page, language: Language, path = '/stijl'): Promise<void> {
  await page.route('**/*', (route) => {
    const asset = assets.at(new URL(route.request().url()).pathname);
    return route.fulfill(
      asset
        ? { contentType: asset.type, body: asset.body }
        : { contentType: 'text/html; charset=utf-8', body: html(language, path) },
    );
  });
  await page.goto(`${ORIGIN}${path}`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

const SCREENS = [
  ['nl', 320, 'light'],
  ['nl', 360, 'dark'],
  ['nl', 720, 'light'],
  ['nl', 1280, 'light'],
  ['nl', 1280, 'dark'],
  ['en', 320, 'dark'],
  ['en', 1280, 'light'],
] as const;

test.each(SCREENS)('the style page in %s, %d wide, %s', async (language, width, scheme) => {
  const options = { viewport: { width, height: 900 }, colorScheme: scheme };
  const { page, complaints } = await openWatched(browser, ORIGIN, options);
  await open(page, language);
  expect(await isTooWide(page)).toBe(false);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['nl', 320, 'light'],
  ['en', 1280, 'dark'],
] as const)('the page of all findings in %s, %d wide, %s', async (language, width, scheme) => {
  const options = { viewport: { width, height: 900 }, colorScheme: scheme };
  const { page, complaints } = await openWatched(browser, ORIGIN, options);
  await open(page, language, '/stijl/bevindingen');
  expect(await isTooWide(page)).toBe(false);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('print is light, also for who works in the dark', async () => {
  const { page } = await openWatched(browser, ORIGIN, { colorScheme: 'dark' });
  await open(page, 'nl');
  const paper = 'getComputedStyle(document.body).backgroundColor';
  expect(await page.evaluate(paper)).toBe('rgb(20, 24, 23)');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(paper)).toBe('rgb(255, 255, 255)');
  expect(await page.locator('details.twin table').isVisible()).toBe(true);
  // What the drawing has just said is not said again above its table.
  expect(await page.locator('details.twin caption .stay').first().isVisible()).toBe(false);
  expect(await page.locator('.masthead nav').isVisible()).toBe(false);
  await page.context().close();
});

test('the first column of a wide table stays in sight while its box scrolls', async () => {
  const { page } = await openWatched(browser, ORIGIN, { viewport: { width: 320, height: 900 } });
  await open(page, 'nl');
  const box = page.locator('.scroll:has(table.heat)').first();
  const before = await box.locator('tbody th').boundingBox();
  await box.evaluate<undefined, HTMLElement>((element) => {
    element.scrollLeft = 60;
    return undefined;
  });
  expect(await box.evaluate<number, HTMLElement>((element) => element.scrollLeft)).toBe(60);
  expect((await box.locator('tbody th').boundingBox())?.x).toBe(before?.x);
  await page.context().close();
});
