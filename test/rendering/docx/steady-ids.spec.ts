import { steadyIds } from '../../../src/rendering/docx/steady-ids.js';

const heading = (number: number): string =>
  `<w:bookmarkStart w:name="_Toc${String(number)}" w:id="${String(number)}"/>`;
const entry = (number: number): string =>
  `<w:hyperlink w:history="1" w:anchor="_Toc${String(number)}"><w:instrText xml:space="preserve">PAGEREF _Toc${String(number)} \\h</w:instrText></w:hyperlink>`;
const text = (typed: string): string => `<w:t xml:space="preserve">${typed}</w:t>`;
const link = (id: string): string => `<w:hyperlink w:history="1" r:id="${id}">`;

/** The library's own name for a link to elsewhere: 21 characters by lot. */
const LOT = 'rIdV1StGXR8_Z5jdHi6B-myT';

it('counts the names of the library anew, the same name the same in each part', () => {
  const steady = steadyIds();
  expect(steady(heading(31) + heading(32) + link(LOT))).toBe(
    `<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:bookmarkStart w:name="_Toc2" w:id="2"/>${link('rIdLink1')}`,
  );
  expect(steady(entry(32))).toBe(entry(2));
});

it('leaves what looks like one in a text as it was typed', () => {
  const typed = ['_Toc7 ', 'w:name="_Toc7"', 'PAGEREF _Toc7 \\h', `r:id="${LOT}"`].map(text).join('');
  expect(steadyIds()(heading(7) + typed)).toBe(`<w:bookmarkStart w:name="_Toc1" w:id="1"/>${typed}`);
});
