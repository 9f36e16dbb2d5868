import type { Browser, Page } from 'playwright-core';
import { withContentsPages } from './contents-pages.js';
import { findChromium } from './find-chromium.js';
import { numberContents } from './number-contents.js';
import { pageNumbers } from './page-numbers.js';
import { PlainPdf } from './plain-pdf.js';
import { withDrawnPatterns } from './drawn-patterns.js';
import { withPrintFonts } from './print-fonts.js';

/** What is being done, for whoever waits. */
export type PrintStep = 'opening' | 'printing' | 'numbering';

export interface PrintOptions {
  readonly onStep?: (step: PrintStep) => void;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: AbortSignal;
  /** Milliseconds for all of it. */
  readonly limit?: number;
}

export type PrintedPdf =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'no-browser' | 'too-slow' | 'cancelled' };

/** Milliseconds: a plan of 200 pilots takes a quarter of this. */
const LIMIT = 180_000;

/** As root, as in most containers, Chromium has no sandbox; the document has no script and reaches nothing. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** A page on which nothing runs and from which nothing can be reached: no file, no address. */
async function closedPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  return page;
}

const PAPER = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

async function printed(page: Page, html: string): Promise<PlainPdf> {
  await page.setContent(html);
  return PlainPdf.read(await page.pdf(PAPER));
}

async function printWithNumbers(
  page: Page,
  html: string,
  onStep: (step: PrintStep) => void,
): Promise<Uint8Array> {
  onStep('printing');
  const first = await printed(page, withContentsPages(html));
  onStep('numbering');
  const numbered = numberContents(first, html);
  if (numbered) return numbered.bytes();
  onStep('printing');
  return (await printed(page, withContentsPages(html, pageNumbers(first)))).bytes();
}

/** Why it ended before it was done; undefined when it did not. */
function endedBy(over: AbortSignal, signal: AbortSignal | undefined): PrintedPdf | undefined {
  if (signal?.aborted) return { ok: false, problem: 'cancelled' };
  return over.aborted ? { ok: false, problem: 'too-slow' } : undefined;
}

/**
 * A document as PDF by the browser of this machine: tagged, with its headings as bookmarks, and with page numbers in the
 * contents. Only a print says on which page something lies: the numbers are put into it afterwards.
 */
export async function printPdf(html: string, options: PrintOptions = {}): Promise<PrintedPdf> {
  const { onStep = () => undefined, signal, limit = LIMIT } = options;
  const executablePath = findChromium();
  if (executablePath === undefined) return { ok: false, problem: 'no-browser' };
  const over = AbortSignal.timeout(limit);
  onStep('opening');
  // Half of the memory of all libraries together: only who prints has it.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS, timeout: limit });
  const close = (): void => void browser.close();
  over.addEventListener('abort', close);
  signal?.addEventListener('abort', close);
  try {
    const ended = endedBy(over, signal);
    if (ended) return ended;
    const page = await closedPage(browser);
    page.setDefaultTimeout(limit);
    return { ok: true, bytes: await printWithNumbers(page, withDrawnPatterns(withPrintFonts(html)), onStep) };
  } catch (error) {
    const ended = endedBy(over, signal);
    if (ended) return ended;
    throw error;
  } finally {
    over.removeEventListener('abort', close);
    signal?.removeEventListener('abort', close);
    await browser.close();
  }
}
