import { betweenMarks, markedHtml, markTyped, withoutMarks } from '../../src/rendering/typed-marks.js';

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
