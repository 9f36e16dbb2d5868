import { intensityOf, scoreIntensity, type IntensityItems } from '../../../src/planning/index.js';

function items(sum: number): IntensityItems {
  const [reach = 0, depth = 0, visibility = 0, mandate = 0, technology = 0] = Array.from(
    { length: 5 },
    (_, index) => Math.min(4, Math.max(0, sum - 4 * index)),
  );
  return { reach, depth, visibility, mandate, technology };
}

it.each([1, 2, 3, 4, 5] as const)('a written intensity %d stands', (intensity) => {
  expect(intensityOf(intensity)).toBe(intensity);
});

it.each([
  [0, 1],
  [4, 1],
  [5, 2],
  [8, 2],
  [9, 3],
  [12, 3],
  [13, 4],
  [16, 4],
  [17, 5],
  [20, 5],
])('items that add up to %d make intensity %d', (sum, intensity) => {
  expect(intensityOf(items(sum))).toBe(intensity);
});

it.each([
  [0, null, 5],
  [4, null, 1],
  [5, 1, 4],
  [8, 4, 1],
  [17, 1, null],
  [20, 4, null],
])('%d points are %s away from cooler and %s from hotter', (sum, toCooler, toHotter) => {
  const scored = scoreIntensity(items(sum));
  expect(scored).toMatchObject({ sum, toCooler, toHotter });
  if (toCooler !== null) expect(intensityOf(items(sum - toCooler))).toBe(scored.intensity - 1);
  if (toHotter !== null) expect(intensityOf(items(sum + toHotter))).toBe(scored.intensity + 1);
});
