import {
  betweenMarks,
  closedMarks,
  cutAfter,
  markedHtml,
  markedLines,
  markTyped,
  printedLength,
  withoutMarks,
} from '../../src/rendering/typed-marks.js';

test('typed words become an element, and in an attribute only their words', () => {
  const typed = markTyped('Zorg');
  const html = `<p>How ${typed} goes</p><table aria-label="How ${typed} goes"></table>`;
  expect(markedHtml(html, 'nl')).toBe(
    '<p>How <span lang="nl">Zorg</span> goes</p><table aria-label="How Zorg goes"></table>',
  );
});

test('a code or number is in no language', () => {
  expect(['C1', '62%', ''].map(markTyped)).toEqual(['C1', '62%', '']);
});

test('a change leaves the marks alone, and they can be taken away', () => {
  const changed = betweenMarks(`a ${markTyped('bcd')} e`, (part) => part.toUpperCase());
  expect(withoutMarks(changed)).toBe('A BCD E');
  expect(markedHtml(changed, 'en')).toBe('A <span lang="en">BCD</span> E');
});

test('the lines of a text are parts that are typed and parts that are not', () => {
  expect(markedLines(`How ${markTyped('Zorg\nDelen')} goes\n\n`)).toEqual([
    [
      { text: 'How ', typed: false },
      { text: 'Zorg', typed: true },
    ],
    [
      { text: 'Delen', typed: true },
      { text: ' goes', typed: false },
    ],
    [{ text: '', typed: false }],
    [{ text: '', typed: false }],
  ]);
});

test('a text is cut after letters that are printed, never through one, and its marks are closed', () => {
  const text = `a${markTyped('bc😀d')}e`;
  const [first, rest] = cutAfter(text, 3);
  expect([printedLength(first), printedLength(rest)]).toEqual([3, '😀de'.length]);
  expect(markedLines(closedMarks(first))[0]?.at(-1)).toEqual({ text: 'bc', typed: true });
  expect(closedMarks(text)).toBe(text);
});
