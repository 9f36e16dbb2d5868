import { printable } from '../printable.js';
import { betweenMarks } from '../typed-marks.js';

/** Markup of a drawing as text. Everything that comes from outside goes through `escapeXml`. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Neither a sign of markup nor anything that `printable` looks at: nearly every text, and one look is enough. */
const PLAIN = /^[\t\n\r !#-%(-;=?-~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The same, in which the marks around typed words stay until the page is whole. */
export function escapeMarked(text: string): string {
  return PLAIN.test(text) ? text : betweenMarks(text, escapeXml);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates to a tenth of a unit: finer cannot be seen, and the same numbers give the same bytes. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function attributes(values: Attributes): string {
  let text = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== undefined)
      text += ` ${name}="${typeof value === 'number' ? String(round(value)) : escapeXml(value)}"`;
  }
  return text;
}

/** `<name attributes>children</name>`; children are markup. */
export function element(name: string, values: Attributes, ...children: readonly string[]): string {
  const content = children.join('');
  return content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** The shapes below make up nearly all of a drawing, and are written without a list of attributes. */
export function rect(className: string, x: number, y: number, width: number, height: number): string {
  const size = `width="${String(round(Math.max(0, width)))}" height="${String(round(Math.max(0, height)))}"`;
  return `<rect class="${escapeXml(className)}" x="${String(round(x))}" y="${String(round(y))}" ${size}/>`;
}

export function path(className: string, d: string): string {
  return `<path class="${escapeXml(className)}" d="${escapeXml(d)}"/>`;
}

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
  /** Where it is another than that of the drawing. */
  readonly language?: string | undefined;
}

/** One line of text with its baseline at y. */
export function label(
  content: string,
  x: number,
  y: number,
  { anchor, className, language }: TextOptions = {},
): string {
  const look = className === undefined ? '' : ` class="${escapeXml(className)}"`;
  const side = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const text = escapeXml(content);
  const lang = language === undefined ? '' : ` xml:lang="${language}"`;
  const start = `<text${look}${lang} x="${String(round(x))}" y="${String(round(y))}"${side}`;
  return text === '' ? `${start}/>` : `${start}>${text}</text>`;
}

/** "M46 296H826" with rounded numbers. */
export function d(...parts: readonly (string | number)[]): string {
  let text = '';
  for (const part of parts) text += ` ${typeof part === 'number' ? String(round(part)) : part}`;
  return text.slice(1);
}

/** A diamond around a point: a gate. */
export function diamond(className: string, x: number, y: number, radius = 8): string {
  return path(
    className,
    d('M', x, y - radius, 'L', x + radius, y, 'L', x, y + radius, 'L', x - radius, y, 'Z'),
  );
}
