/** How a document looks in the organisation's own style. */
export interface HouseStyle {
  /** Headings and cover, as #rrggbb. */
  readonly main?: string;
  /** Links and lines, as #rrggbb. */
  readonly second?: string;
  /** Typeface of the text: one of those that travel in the file. */
  readonly font: HouseFont;
}

export const HOUSE_FONTS = ['serif', 'sans'] as const;
export type HouseFont = (typeof HOUSE_FONTS)[number];

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5;
/** The warmest white that text of the document stands on. */
const PAPER = '#fbfaf6';
const COLOUR = /^#[0-9a-f]{6}$/;

/** The colour as we write it, or undefined when it is none. "1A2B3C" and "#1a2b3c" are the same. */
export function parseColour(given: string): string | undefined {
  const colour = `#${given.trim().toLowerCase().replace(/^#/, '')}`;
  return COLOUR.test(colour) ? colour : undefined;
}

/** Relative luminance as in WCAG 2.2, of #rrggbb. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21: how well text in this colour reads on the paper of the document. */
export function contrastOnPaper(colour: string): number {
  const [light, dark] = [luminance(PAPER), luminance(colour)].toSorted((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Rules that come after those of the document. A dark screen keeps its own colours, on which ours would not read. */
export function houseStyles({ main, second, font }: HouseStyle): string {
  const colours = [
    ...(main !== undefined && COLOUR.test(main) ? [`.doc :is(h1,h2,h3,.org){color:${main}}`] : []),
    ...(second !== undefined && COLOUR.test(second)
      ? [
          `.doc{--action:${second};--action-hover:${second}}`,
          `.cover{border-top:6px solid ${second};padding-top:1rem}`,
        ]
      : []),
  ];
  return [
    ...(font === 'sans' ? ['.doc{--serif:var(--sans)}'] : []),
    ...(colours.length > 0 ? [`@media print,(prefers-color-scheme:light){${colours.join('')}}`] : []),
  ].join('\n');
}
