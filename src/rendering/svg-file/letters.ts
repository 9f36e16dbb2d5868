import { readFileSync } from 'node:fs';
import { fontFile, type Svg } from '../../platform/views/documents.js';

/** A font of the document, and which drawings have words in it. */
interface Letters {
  readonly family: 'Kikker Sans' | 'Kikker Serif';
  readonly weight: string;
  readonly file: () => string;
  /** Which letters it is for, where that is not all of them. */
  readonly range?: string;
  readonly isIn: (svg: Svg) => boolean;
}

/** Letters that the usual files have not: those of Polish, Turkish and other names. */
const EXTENDED = /[\u0100-\u02ba\u1e00-\u1eff]/u;
const RANGE = 'U+0100-02BA,U+1E00-1EFF';

const hasSerif = (svg: Svg): boolean => svg.includes('class="serif"');
const hasExtended = (svg: Svg): boolean => EXTENDED.test(svg);
/** The one weight that drawings have: with all weights in it the file is six times as large. */
const serifFile = (part: string) => (): string =>
  require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-500-normal.woff2`);

const [sans, serif] = [
  { family: 'Kikker Sans', weight: '200 900' },
  { family: 'Kikker Serif', weight: '500' },
] as const;

const ALL: readonly Letters[] = [
  { ...sans, file: () => fontFile('sans.woff2'), isIn: () => true },
  { ...sans, file: () => fontFile('sans-ext.woff2'), range: RANGE, isIn: hasExtended },
  { ...serif, file: serifFile('latin'), isIn: hasSerif },
  { ...serif, file: serifFile('latin-ext'), range: RANGE, isIn: (svg) => hasSerif(svg) && hasExtended(svg) },
];

function ruleOf({ family, weight, file, range }: Letters): string {
  const data = readFileSync(file()).toString('base64');
  const where = range === undefined ? '' : `;unicode-range:${range}`;
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${data}) format('woff2')${where}}`
  );
}

const rules = new Map<Letters, string>();

function keptRule(letters: Letters): string {
  const rule = rules.get(letters) ?? ruleOf(letters);
  rules.set(letters, rule);
  return rule;
}

/** The letters that a drawing has travel along, so that its texts take as much room as they were drawn for. */
export function lettersOf(svg: Svg): string {
  const own = ALL.filter(({ isIn }) => isIn(svg));
  return own.map(keptRule).join('\n');
}
