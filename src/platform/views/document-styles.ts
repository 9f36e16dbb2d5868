import { readFileSync } from 'node:fs';

import { fontFile, type FontName } from './fonts.js';
import { stylesheet } from './stylesheets.js';

/** Text at the foot of every printed page except the cover. */
export interface DocumentFooter {
  /** "Polderzeker · Integratieplan 2026–2027 · versie 3, concept". */
  readonly title: string;
  /** Between page number and number of pages: "van". */
  readonly of: string;
}

let styles: string | undefined;

/**
 * The styles of a self-contained document, for a `<style>` element: our tokens, figures and document layout with the
 * fonts inside (about 300 kB). Follows light and dark on a screen; always light in print.
 */
export function documentStyles(footer?: DocumentFooter): string {
  styles ??= documentStylesheet(dataUrl);
  return footer ? `${styles}\n${footerStyles(footer)}` : styles;
}

/** The same with the fonts somewhere else, for a document that is read inside the application. */
export function documentStylesheet(fontUrl: (font: FontName) => string): string {
  return compact(stylesheet('document', fontUrl));
}

function dataUrl(font: FontName): string {
  return `data:font/woff2;base64,${readFileSync(fontFile(font)).toString('base64')}`;
}

/** Comments and indentation are for us, not for the reader of a document. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What of the styles belongs to one document. */
export function footerStyles({ title, of }: DocumentFooter): string {
  return [
    `@page { @bottom-left { content: ${cssString(title)}; } `,
    `@bottom-right { content: counter(page) ${cssString(` ${of} `)} counter(pages); } }`,
    '@page cover { @bottom-left { content: none; } @bottom-right { content: none; } }',
  ].join('');
}

/** A CSS string that can hold any text, also inside a `<style>` element: what could end either is a code point. */
export function cssString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} .,:()–·-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
