import { writePlan } from '../../../src/rendering/exports.js';
import { findChromium } from '../../../src/rendering/pdf/find-chromium.js';
import { pageNumbers } from '../../../src/rendering/pdf/page-numbers.js';
import { PlainPdf } from '../../../src/rendering/pdf/plain-pdf.js';
import { printPdf } from '../../../src/rendering/pdf/print-pdf.js';
import { readExample } from '../../support/examples.js';
import { sequencedContent } from '../../support/plan-contents.js';

describe('a plan as PDF', () => {
  let bytes: Uint8Array;
  const steps: string[] = [];

  beforeAll(async () => {
    const content = sequencedContent(readExample('polderzeker'));
    const written = await writePlan(content, 'pdf', 'nl', { onStep: (step) => steps.push(step) });
    if (!written.ok) throw new Error(written.problem);
    ({ bytes } = written);
  });

  test('is tagged, has a title, a language and its headings as bookmarks', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(nl\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text).toMatch(/\/Title /);
  });

  test('says each heading once in its bookmarks, also at the top of a page', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const titles = [...text.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title = '']) => title);
    const wrapped = 'Bijlage E Gegevens: zo zijn hitte, geld en uren opgebouwd';
    const wanted = ['Inhoud', '1 Samenvatting', '6.2 Conversatie', '7 Volgorde in de tijd', wrapped];
    expect(titles).toEqual(expect.arrayContaining(wanted));
  });

  test('has its chapters on pages that follow each other', () => {
    const pages = pageNumbers(PlainPdf.read(bytes));
    const chapters = ['summary', 'starting-point', 'portfolio', 'pilots', 'time', 'gates', 'sources'];
    const places = chapters.map((id) => pages.get(id) ?? 0);
    expect(places.every((place) => place > 2)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('says what it is doing', () => {
    expect(steps).toEqual(['opening', 'printing', 'numbering']);
  });
});

test('printing ends when nobody wants it any more, and when it takes too long', async () => {
  const gone = AbortSignal.abort();
  expect(await printPdf('<title>x</title>', { signal: gone })).toEqual({ ok: false, problem: 'cancelled' });
  const slow = await printPdf(`<title>x</title>${'<p>x</p>'.repeat(200_000)}`, { limit: 1_500 });
  expect(slow).toEqual({ ok: false, problem: 'too-slow' });
});

test('a document that is printed reads no file and calls nobody', async () => {
  const html =
    '<title>x</title><style></style><img src="file:///etc/hostname"><iframe src="http://127.0.0.1:9/"></iframe>';
  expect((await printPdf(html)).ok).toBe(true);
});

test('a browser that is named and not there is none', () => {
  expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env['PATH'] })).toBeUndefined();
  expect(findChromium({ PATH: '' })).toBeUndefined();
});
