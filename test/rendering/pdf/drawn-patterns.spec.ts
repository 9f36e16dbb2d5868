import { withDrawnPatterns } from '../../../src/rendering/pdf/drawn-patterns.js';

const area = (pattern: string, box: string, before = ''): string =>
  withDrawnPatterns(`<rect${before} fill="url(#figuur--${pattern})" ${box}/>`);

describe('patterns on paper', () => {
  it('are lines where x + y is a multiple of the distance, cut off at the sides', () => {
    // 6 x 1.4142 = 8.49: only x + y = 8.49 crosses a square of 6 by 6 in the corner.
    expect(area('hatch', 'x="0" y="0" width="6" height="6"')).toBe(
      '<path class="hatch-line" d="M0 0L0 0M2.5 6L6 2.5"/>',
    );
  });

  it('are upright and level lines seven apart', () => {
    expect(area('collaboration', 'x="1" y="1" width="10" height="4"')).toBe(
      '<path class="hatch-line" d="M7 1L7 5"/>',
    );
  });

  it('are dots that lie in the area as a whole', () => {
    expect(area('customer-experience', 'x="0" y="0" width="10" height="10"')).toBe(
      '<path class="dot" d="M0.9 2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0"/>',
    );
  });

  it('keep the edge that the area has', () => {
    expect(area('hatch', 'x="0" y="3" width="2" height="2"', ' class="gap"')).toBe(
      '<rect class="gap" fill="none" x="0" y="3" width="2" height="2"/>',
    );
  });

  it('leave everything else alone', () => {
    const other =
      '<rect class="t3" x="0" y="0" width="2" height="2"/><g clip-path="url(#figuur--below)"></g>';
    expect(withDrawnPatterns(other)).toBe(other);
  });
});
