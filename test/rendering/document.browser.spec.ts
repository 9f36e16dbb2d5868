import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PlanningCase } from '../../src/planning/index.js';
import type { Language } from '../../src/platform/words/index.js';
import { axeViolations, isTooWide, launchBrowser, openWatched } from '../support/browser.js';
import { readExample } from '../support/examples.js';
import { withPilots } from '../support/larger-case.js';
import { planHtml, type DocumentOptions } from '../support/plan-documents.js';

/** The document as a reader opens it: a file on a disk, without a server. */
const demo = readExample('polderzeker');
const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-document-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Shown {
  readonly planningCase: PlanningCase;
  readonly language?: Language;
  readonly options?: DocumentOptions;
  readonly screen?: BrowserContextOptions;
}

let files = 0;

async function withDocument(
  shown: Shown,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const file = join(folder, `plan-${String((files += 1))}.html`);
  writeFileSync(file, planHtml(shown.planningCase, shown.language ?? 'nl', shown.options));
  const { page, complaints } = await openWatched(browser, pathToFileURL(file).href, shown.screen);
  try {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await look(page, complaints);
  } finally {
    await page.context().close();
  }
}

const SCREENS: readonly (readonly [string, Language, BrowserContextOptions])[] = [
  ['a desk', 'nl', { viewport: { width: 1280, height: 900 } }],
  ['a desk in the dark', 'en', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['a phone', 'nl', { viewport: { width: 320, height: 640 } }],
  ['a phone in the dark', 'en', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' }],
];

test.each(SCREENS)(
  'can be read on %s: axe finds nothing, nothing is too wide, nothing is asked for',
  async (_, language, screen) => {
    await withDocument({ planningCase: demo, language, screen }, async (page, complaints) => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
    });
  },
);

test('can be read with computed dates and without any pilot', async () => {
  await withDocument({ planningCase: demo, options: { profile: 'calm' } }, async (page, complaints) => {
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
  await withDocument({ planningCase: withPilots(demo, 0) }, async (page, complaints) => {
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Every pair of texts in one drawing that touch, and every text that leaves its drawing. */
const CLASHES = `(() => {
  const found = [];
  for (const svg of document.querySelectorAll('svg.fig')) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const scale = frame.width / svg.viewBox.baseVal.width;
    boxes.forEach((box, index) => {
      const name = (svg.querySelector('title')?.textContent ?? '') + ': ' + texts[index].textContent;
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push('outside ' + name);
      for (let other = index + 1; other < boxes.length; other += 1) {
        const b = boxes[other];
        // The box of a text is as high as its font; letters leave a quarter of that free above and below.
        const spare = 4 * scale;
        if (box.left < b.right - 0.5 && b.left < box.right - 0.5 && box.top + spare < b.bottom - spare && b.top + spare < box.bottom - spare) found.push(name + ' | ' + texts[other].textContent);
      }
    });
  }
  return found.slice(0, 10);
})()`;

const LONG_TITLES = {
  ...demo,
  pilots: demo.pilots.map((pilot) => ({
    ...pilot,
    title: `${pilot.title} met een heel lange naam die nergens in een figuur past, hoe breed die ook wordt getekend`,
    phases: pilot.phases.map((phase) => ({
      ...phase,
      title: `${phase.title ?? ''} ${'en nog veel meer woorden '.repeat(6)}Onafbreekbaarlangwoordvanmeerdanvijftigtekensachterelkaar`,
    })),
  })),
  organisation: {
    ...demo.organisation,
    departments: demo.organisation.departments.map((department) => ({
      ...department,
      name: `${department.name} en alles wat daar verder nog bij hoort in de regio`,
    })),
  },
};

/** A plan of five years: quarters are narrow. */
const FIVE_YEARS = {
  ...demo,
  plan: {
    ...demo.plan,
    periods: Array.from({ length: 20 }, (_, index) => ({
      id: `${String(2026 + Math.floor(index / 4))}-Q${String((index % 4) + 1)}`,
      budget: 60_000,
    })),
  },
};

test.each<readonly [string, PlanningCase, DocumentOptions]>([
  ['one pilot', withPilots(demo, 1), {}],
  ['nine pilots', demo, {}],
  ['nine pilots with computed dates', demo, { profile: 'calm' }],
  ['a big bang', demo, { include: ['P10'] }],
  ['thirty pilots', withPilots(demo, 30), {}],
  ['sixty pilots', withPilots(demo, 60), {}],
  ['long names', LONG_TITLES, {}],
  ['five years', FIVE_YEARS, {}],
])('no label in a figure touches another or leaves its figure with %s', async (_, planningCase, options) => {
  await withDocument({ planningCase, options }, async (page) => {
    expect(await page.evaluate(CLASHES)).toEqual([]);
  });
});

test('the look at the labels sees one that is moved onto another, or out of its figure', async () => {
  await withDocument({ planningCase: withPilots(demo, 1) }, async (page) => {
    await page.evaluate(`(() => {
      const [first, second, third] = document.querySelectorAll('svg.fig text');
      second.setAttribute('x', first.getAttribute('x'));
      second.setAttribute('y', first.getAttribute('y'));
      third.setAttribute('y', '-40');
    })()`);
    expect(await page.evaluate<string[]>(CLASHES)).toHaveLength(2);
  });
});

/** Height in millimetres of every drawing when the page is as wide as the text on A4. */
const DRAWINGS = `[...document.querySelectorAll('svg.fig')].map((svg) => [svg.querySelector('title')?.textContent, svg.getBoundingClientRect().height / (96 / 25.4)])`;
/** A4 less its margins, and less a line of caption. */
const ROOM_MM = 297 - 20 - 22 - 8;

test.each([
  ['nine pilots', demo],
  ['sixty pilots', withPilots(demo, 60)],
])('every drawing fits on one page of A4 with %s', async (_, planningCase) => {
  // 170 mm of text: A4 less two margins of 20 mm.
  await withDocument(
    { planningCase, screen: { viewport: { width: Math.round((170 * 96) / 25.4), height: 900 } } },
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const drawings = await page.evaluate<(readonly [string, number])[]>(DRAWINGS);
      expect(drawings.length).toBeGreaterThan(10);
      expect(drawings.filter(([, height]) => height > ROOM_MM)).toEqual([]);
    },
  );
});

/** A4 less its margins. */
const PAGE_MM = 297 - 20 - 22;

test.each<readonly [string, Language, DocumentOptions]>([
  ['the dates of the owners', 'nl', {}],
  ['the dates of the owners', 'en', {}],
  ['computed dates', 'nl', { profile: 'balanced' }],
  ['a calm profile', 'en', { profile: 'calm' }],
])('the summary is one page of A4 with %s, in %s', async (_, language, options) => {
  const screen = { viewport: { width: Math.round((170 * 96) / 25.4), height: 900 } };
  await withDocument({ planningCase: demo, language, options, screen }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const height = await page.evaluate<number>(
      `document.getElementById('summary').getBoundingClientRect().height / (96 / 25.4)`,
    );
    expect(height).toBeLessThan(PAGE_MM);
  });
});

test('prints on A4 as a tagged file with an outline, always light', async () => {
  await withDocument({ planningCase: demo, screen: { colorScheme: 'dark' } }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
    expect(background).toBe('rgb(255, 255, 255)');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Lang\s*\(nl\)/);
    // 595 by 842 points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
