import { readFileSync } from 'node:fs';

interface Face {
  readonly family: 'Kikker Sans' | 'Kikker Serif';
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** Without the part of the alphabet. */
  readonly file: string;
}

const sans = (weight: string, covers: string): Face => ({
  family: 'Kikker Sans',
  weight: covers,
  style: 'normal',
  file: `@fontsource/source-sans-3/files/source-sans-3-{part}-${weight}-normal.woff2`,
});
const serif = (weight: string, covers: string, style: Face['style'] = 'normal'): Face => ({
  family: 'Kikker Serif',
  weight: covers,
  style,
  file: `@fontsource/source-serif-4/files/source-serif-4-{part}-${weight}-${style}.woff2`,
});

const FACES: readonly Face[] = [
  sans('400', '100 500'),
  sans('600', '501 900'),
  serif('400', '100 450'),
  serif('500', '451 550'),
  serif('600', '551 900'),
  serif('400', '100 900', 'italic'),
];

/** Which letters each file has, as the packages say. */
const PARTS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

function faceRule({ family, weight, style, file }: Face, part: keyof typeof PARTS): string {
  const data = readFileSync(require.resolve(file.replace('{part}', part))).toString('base64');
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
    `src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${PARTS[part]}}`
  );
}

let rules: string | undefined;

const VARIABLE = /@font-face\s*\{[^}]*\}/g;

/**
 * The document with a font for each weight in place of the ones that have every weight: those end up in a PDF as a
 * drawing for each letter, several times as large and slow to print.
 */
export function withPrintFonts(html: string): string {
  rules ??= FACES.flatMap((face) => [faceRule(face, 'latin'), faceRule(face, 'latin-ext')]).join('\n');
  return html.replace(
    /<style>([\s\S]*?)<\/style>/,
    (_, css: string) => `<style>${rules ?? ''}\n${css.replace(VARIABLE, '')}</style>`,
  );
}
