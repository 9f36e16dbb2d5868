import { contrastOnPaper, houseStyles, parseColour } from '../../src/rendering/house-style.js';

describe('the colours of a house', () => {
  it.each([
    ['#1F4E79', '#1f4e79'],
    [' 1f4e79 ', '#1f4e79'],
    ['#fff', undefined],
    ['red', undefined],
    ['#1f4e79;}', undefined],
    ['', undefined],
  ])('are read from %j', (given, colour) => {
    expect(parseColour(given)).toBe(colour);
  });

  // Computed by hand on #fbfaf6, with the formula of WCAG 2.2.
  it.each([
    ['#000000', 20.1],
    ['#fbfaf6', 1],
    ['#767676', 4.35],
  ])('%s has contrast %d on paper', (colour, contrast) => {
    expect(contrastOnPaper(colour)).toBeCloseTo(contrast, 1);
  });

  it('never leave their rule, whatever is written in a file', () => {
    const styles = houseStyles({ font: 'serif', main: 'red}body{display:none', second: '</style>' });
    expect(styles).toBe('');
  });

  it('stay off a dark screen', () => {
    expect(houseStyles({ font: 'sans', main: '#1f4e79' })).toBe(
      '.doc{--serif:var(--sans)}\n@media print,(prefers-color-scheme:light){.doc :is(h1,h2,h3,.org){color:#1f4e79}}',
    );
  });
});
