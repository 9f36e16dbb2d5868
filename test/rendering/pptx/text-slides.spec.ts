import { fitTexts, type SlideText } from '../../../src/rendering/pptx/text-slides.js';
import { shortened } from '../../../src/rendering/pptx/lines.js';
import { markTyped, withoutMarks } from '../../../src/rendering/typed-marks.js';

/** Ten lines of some fifty letters. */
const BOX = { x: 0, y: 0, w: 6.35, h: 3.4, size: 20 };
const MORE = 'Meer.';

const point = (text: string): SlideText => ({ text, bullet: 'point' });
const heading = (text: string): SlideText => ({ text, bullet: false, strong: true });
const words = (pages: readonly (readonly SlideText[])[]) => pages.map((page) => page.map(({ text }) => text));

test('what fits stands there and leaves nothing', () => {
  const texts = [heading('Kop'), point('een'), point('twee')];
  expect(fitTexts(texts, BOX, MORE)).toEqual({ pages: [texts], rest: [] });
});

test('what does not fit is left whole, and the last slide says that there is more', () => {
  const texts = Array.from({ length: 20 }, (_, index) => point(`punt ${String(index)}`));
  const { pages, rest } = fitTexts(texts, BOX, MORE, 2);
  expect(pages).toHaveLength(2);
  expect(pages[1]?.at(-1)?.text).toBe(MORE);
  const shown = pages.flat().filter(({ text }) => text !== MORE);
  expect([...shown, ...rest]).toEqual(texts);
  expect(rest.length).toBeGreaterThan(0);
});

test('a heading is not parted from what stands under it', () => {
  const texts = [
    ...Array.from({ length: 6 }, (_, index) => point(String(index))),
    heading('Kop'),
    point('a'),
    point('b'),
  ];
  const [first = [], second = []] = words(fitTexts(texts, BOX, MORE, 2).pages);
  expect(first).not.toContain('Kop');
  expect(second).toEqual(['Kop', 'a', 'b']);
});

test('a long text is shortened between words where it stands, and whole in what is left', () => {
  const long = point('woord '.repeat(200).trim());
  const { pages, rest } = fitTexts([long, point('kort')], BOX, MORE);
  const [[cut = '', second, third] = []] = words(pages);
  expect(cut).toMatch(/^(woord )+woord…$/);
  expect([second, third]).toEqual(['kort', MORE]);
  expect(rest).toEqual([long]);
});

test('marks around typed words take no room, and those of a shortened text are closed', () => {
  const name = 'Webcare tijdens kantooruren en daarna';
  const plain = `Wij doen ${name}, en meer`;
  const marked = plain.replace(name, markTyped(name));
  expect(shortened(marked, plain.length, 1)).toBe(marked);
  for (const letters of [5, 12, 20, 30]) {
    const short = shortened(marked, letters, 1);
    expect(withoutMarks(short)).toBe(shortened(plain, letters, 1));
    expect(short.match(/\ufdd0/g)?.length).toBe(short.match(/\ufdd1/g)?.length);
  }
});
