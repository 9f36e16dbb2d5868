import { deflateSync } from 'node:zlib';
import { placeholderOf } from '../../../src/rendering/pdf/contents-pages.js';
import { numberContents } from '../../../src/rendering/pdf/number-contents.js';
import { pageNumbers } from '../../../src/rendering/pdf/page-numbers.js';
import { PlainPdf } from '../../../src/rendering/pdf/plain-pdf.js';

const IDS = ['a', 'b', 'c', 'd'];
const HTML = `<nav aria-labelledby="contents">${IDS.map((id) => `<a href="#${id}">x</a>`).join('')}</nav>`;

/** Digits drawn one by one as Chromium does, 6 units wide; glyph 0010 is 0, 0011 is 1 and so on. */
function drawn(text: string, x: number, size = '12.66'): string {
  const glyphs = Array.from(text, (digit) => `<001${digit}> Tj\n`).join('6 0 Td ');
  return `BT\n/F5 ${size} Tf\n1 0 0 -1 ${String(x)} 40 Tm\n${glyphs}ET\n`;
}

/** Contents on page 1; the four targets on pages 2, 13, 105 and 105, of which each page is one object. */
function printed(contents: string): PlainPdf {
  const pages = Array.from({ length: 105 }, (_, index) => index + 10);
  const page = (number: number): number => pages[number - 1] ?? 0;
  const targets = IDS.map(
    (id, index) => `/${id} [${String(page([2, 13, 105, 105][index] ?? 0))} 0 R /XYZ 0 0 0]`,
  );
  const packed = deflateSync(Buffer.from(contents)).toString('latin1');
  const objects = new Map<number, string>([
    [1, '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>'],
    [2, `<</Kids [${pages.map((number) => `${String(number)} 0 R`).join(' ')}]>>`],
    [3, `<<${targets.join('\n')}>>`],
    [4, `<</Filter /FlateDecode\n/Length ${String(packed.length)}>> stream\n${packed}\nendstream`],
    ...pages.map((number): [number, string] => [number, '<</Type /Page\n/Contents 4 0 R>>']),
  ]);
  let text = '%PDF-1.4\n';
  const last = Math.max(...objects.keys());
  const entries = Array.from({ length: last + 1 }, (_, number) => {
    const object = objects.get(number);
    if (object === undefined) return '0000000000 65535 f ';
    const at = String(text.length).padStart(10, '0');
    text += `${String(number)} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n `;
  });
  const start = text.length;
  text += `xref\n0 ${String(last + 1)}\n${entries.join('\n')}\ntrailer\n<</Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return PlainPdf.read(Buffer.from(text, 'latin1'));
}

const PLACEHOLDERS = IDS.map((_, index) => drawn(placeholderOf(index), 100)).join('');

test('finds the page of each target', () => {
  expect(Object.fromEntries(pageNumbers(printed(PLACEHOLDERS)))).toEqual({ a: 2, b: 13, c: 105, d: 105 });
});

test('puts the numbers in place of the digits, flush with their end, in a file that still reads', () => {
  const numbered = numberContents(printed(`q\n${drawn('131', 7, '11.33')}${PLACEHOLDERS}Q`), HTML);
  const expected = drawn('2', 112) + drawn('13', 106) + drawn('105', 100) + drawn('105', 100);
  expect(numbered?.stream(4)).toBe(`q\n${drawn('131', 7, '11.33')}${expected}Q`);
  const again = PlainPdf.read(numbered?.bytes() ?? new Uint8Array());
  expect(again.stream(4)).toBe(numbered?.stream(4));
  expect(pageNumbers(again).get('c')).toBe(105);
});

test.each([
  ['one is missing', PLACEHOLDERS.slice(PLACEHOLDERS.indexOf('ET\n') + 3)],
  ['other digits stand there', PLACEHOLDERS.replace('<0013>', '<0014>')],
])('leaves the print to be made again when %s', (_, contents) => {
  expect(numberContents(printed(contents), HTML)).toBeUndefined();
});
