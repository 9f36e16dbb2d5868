import { escapeXml } from '../svg/markup.js';

/** What a value of an attribute becomes. */
export type ChangedValue = (element: string, value: string) => string;

function attributes(element: string, values: object, change: ChangedValue): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(change(element, String(value)))}"`)
    .join('');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * An object as the library prepares it for XML, `{ "w:b": [{ _attr: { "w:val": false } }, ...] }`, as XML: what the
 * library does itself for a whole document at once.
 */
export function xmlOf(prepared: object, change: ChangedValue): string {
  const [[name, content] = ['', '']] = Object.entries(prepared) as [string, unknown][];
  const children: readonly unknown[] = Array.isArray(content) ? content : [content];
  let [head, inner] = ['', ''];
  for (const child of children) {
    if (!isObject(child)) inner += escapeXml(String(child));
    else if ('_attr' in child) head += attributes(name, child._attr as object, change);
    else if (Object.keys(child).length > 0) inner += xmlOf(child, change);
  }
  return inner === '' ? `<${name}${head}/>` : `<${name}${head}>${inner}</${name}>`;
}
