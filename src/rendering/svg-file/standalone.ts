import type { Svg } from '../../platform/views/documents.js';

/** The drawing as a file of its own; `styles` stand inside it. */
export function standalone(svg: Svg, language: string, styles: string): string {
  return svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" `)
    .replace(/^(<svg[^>]*>)/, (start) => `${start}<style>${styles}</style>`);
}
