/**
 * Chromium turns each area with a pattern into a picture when it prints: a plan of thirty pilots became 12 MB and took
 * most of a minute. On paper the lines and dots of a pattern are therefore drawn one by one, where it would have them
 * (`svg/patterns.ts`).
 */
export function withDrawnPatterns(html: string): string {
  return html.replace(PATTERNED, (_, before: string, pattern: Pattern, after: string) => {
    const { className, draw } = PATTERNS[pattern];
    const frame = before === '' ? '' : `<rect${before} fill="none"${after}/>`;
    const d = draw(boxOf(after));
    return d === '' ? frame : `${frame}<path class="${className}" d="${d}"/>`;
  });
}

const PATTERNED =
  /<rect((?: [a-z-]+="[^"]*")*) fill="url\(#[^"]*--(hatch|conversation|collaboration|customer-experience)\)"((?: [a-z-]+="[^"]*")*)\/>/g;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(attributes: string): Area {
  const value = (name: string): number =>
    Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(attributes)?.[1] ?? 0);
  const [left, top] = [value('x'), value('y')];
  return { left, top, right: left + value('width'), bottom: top + value('height') };
}

/** Multiples of the step from the first to the last that lie in between, moved by an offset. */
function between(from: number, to: number, step: number, offset = 0): readonly number[] {
  const first = Math.ceil((from - offset) / step);
  const count = Math.max(0, Math.floor((to - offset) / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step + offset);
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;

/** Lines from lower left to upper right, so far apart: on each of them x + y is the same. */
function diagonals({ left, top, right, bottom }: Area, distance: number): string {
  return between(left + top, right + bottom, distance * Math.SQRT2)
    .map((sum) => {
      const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
      return line(from, sum - from, to, sum - to);
    })
    .join('');
}

function grid({ left, top, right, bottom }: Area): string {
  const upright = between(left, right, 7).map((x) => line(x, top, x, bottom));
  const level = between(top, bottom, 7).map((y) => line(left, y, right, y));
  return [...upright, ...level].join('');
}

/** Only dots that lie in the area as a whole. */
function dots({ left, top, right, bottom }: Area): string {
  const radius = 1.1;
  const rows = between(top + radius, bottom - radius, 7, 2);
  return between(left + radius, right - radius, 7, 2)
    .flatMap((x) =>
      rows.map((y) => `M${short(x - radius)} ${short(y)}a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0`),
    )
    .join('');
}

type Pattern = 'hatch' | 'conversation' | 'collaboration' | 'customer-experience';

const PATTERNS: Readonly<
  Record<Pattern, { readonly className: string; readonly draw: (area: Area) => string }>
> = {
  hatch: { className: 'hatch-line', draw: (area) => diagonals(area, 6) },
  conversation: { className: 'hatch-line', draw: (area) => diagonals(area, 7) },
  collaboration: { className: 'hatch-line', draw: grid },
  'customer-experience': { className: 'dot', draw: dots },
};
