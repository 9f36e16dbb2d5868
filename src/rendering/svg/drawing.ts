import { svgMarkup, type Svg } from '../../platform/views/documents.js';
import type { Language } from '../../platform/words/index.js';
import { element, escapeXml } from './markup.js';

/** Width of every figure that fills the page: 1 unit is a quarter of a millimetre on A4. */
export const PAGE_WIDTH = 680;
/** Font size of ordinary text in a figure, as in the stylesheet; `ax` is smaller. */
export const TEXT = 14;
export const SMALL = 13;

/** What a figure is called and says, for people who do not see it. */
export interface FigureText {
  /** Letters, digits and hyphens; unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In which people typed the names in it, where that is another than the document's. */
  readonly typed?: Language | undefined;
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Patterns and clip paths. */
  readonly defs?: string;
  /** It holds links, which a picture may not. */
  readonly linked?: boolean;
}

/** A finished drawing: no script, no outside references, colours by class only. */
export function drawing(
  text: FigureText,
  { width, height, defs = '', linked = false }: Canvas,
  ...content: readonly string[]
): Svg {
  const [title, description] = [`${text.id}--t`, `${text.id}--d`];
  const values = {
    class: 'fig',
    width,
    height,
    viewBox: `0 0 ${String(Math.round(width))} ${String(Math.round(height))}`,
    role: linked ? 'group' : 'img',
    'aria-labelledby': `${title} ${description}`,
  };
  return svgMarkup(
    element(
      'svg',
      values,
      `<title id="${escapeXml(title)}">${escapeXml(text.title)}</title>`,
      `<desc id="${escapeXml(description)}">${escapeXml(text.description)}</desc>`,
      defs === '' ? '' : `<defs>${defs}</defs>`,
      ...content,
    ),
  );
}
