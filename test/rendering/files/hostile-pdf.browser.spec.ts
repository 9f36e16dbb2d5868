import { execFileSync, spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { writePlan } from '../../../src/rendering/exports.js';
import { pageNumbers } from '../../../src/rendering/pdf/page-numbers.js';
import { PlainPdf } from '../../../src/rendering/pdf/plain-pdf.js';
import { launchBrowser, openWatched } from '../../support/browser.js';
import { everywhere, HOSTILE } from '../../support/hostile-texts.js';
import { PLAN_META } from '../../support/plan-contents.js';
import { planHtml } from '../../support/plan-documents.js';

/** Ten thousand letters without a place to break, in one cell of a table; the rest in every field. */
const LONG = 'w'.repeat(10_000);
const TOGETHER = HOSTILE.filter(([, typed]) => typed.length < 1_000)
  .map(([, typed]) => typed)
  .join(' | ');

function hostileCase(text: string, inCell: string): ReturnType<typeof everywhere> {
  const whole = everywhere(text);
  const pilots = whole.pilots.slice(0, 2).map((pilot) => ({ ...pilot, risks: [{ text, response: inCell }] }));
  return { ...whole, pilots };
}

/** Of poppler-utils; without it this machine cannot say what a PDF tells. */
const testWithReader = spawnSync('pdftotext', ['-v']).error ? test.skip : test;

describe('a plan full of hostile text on paper', () => {
  let browser: Browser;
  let bytes: Uint8Array;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  /** A4 between its margins: 170 mm at 96 to the inch. */
  const paper = { width: 643, height: 963 };

  test.each([
    ['a word of 10,000 letters in a cell', hostileCase(TOGETHER, LONG)],
    ['a word of 300 letters in every field', hostileCase('w'.repeat(300), 'w'.repeat(300))],
  ])('has no table wider than its sheet: %s', async (_, planningCase) => {
    const { page, complaints } = await openWatched(browser, 'about:', { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(planHtml(planningCase, 'nl'));
    const wide = await page.evaluate(
      `[...document.querySelectorAll('.doc table')].filter((table) => table.offsetWidth > table.parentElement.clientWidth + 1).map((table) => table.innerText.slice(0, 80))`,
    );
    expect({ wide, complaints }).toEqual({ wide: [], complaints: [] });
    await page.context().close();
  });

  test('is a PDF, with its chapters on pages that follow each other', async () => {
    const made = await writePlan({ case: hostileCase(TOGETHER, LONG), meta: PLAN_META }, 'pdf', 'nl');
    if (!made.ok) throw new Error(made.problem);
    ({ bytes } = made);
    const pages = pageNumbers(PlainPdf.read(bytes));
    const places = ['summary', 'pilots', 'time', 'gates', 'sources'].map((id) => pages.get(id) ?? 0);
    expect(places.every((place) => place > 2)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  testWithReader('is a PDF with all of it', () => {
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
      input: bytes,
      maxBuffer: 1e8,
    }).toString();
    expect(text).toContain('=HYPERLINK(');
    const letters = [...text.matchAll(/w{3,}/g)].reduce((sum, [part]) => sum + part.length, 0);
    expect(letters).toBeGreaterThanOrEqual(10_000);
  });
});
