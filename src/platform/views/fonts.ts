/**
 * Source Serif 4 for headings and documents, Source Sans 3 for the interface (SIL Open Font License 1.1), from npm
 * packages and served by ourselves. Names as they stand in `url("...")` in templates/styles/fonts.css.
 */
const FILES = {
  'serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'serif-italic.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  'sans.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'serif-ext.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'sans-ext.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
} as const;

export type FontName = keyof typeof FILES;

export const FONTS = Object.keys(FILES) as FontName[];

export function fontFile(name: FontName): string {
  return require.resolve(FILES[name]);
}
