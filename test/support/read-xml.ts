import { SaxesParser } from 'saxes';

export interface ReadXml {
  /** Name of each element, in order. */
  readonly elements: readonly string[];
  /** Text of the elements, one after the other. */
  readonly text: string;
  /** Values of attributes, as `element@name=value`. */
  readonly attributes: readonly string[];
}

/** Reads XML as strictly as the standard asks. @throws when it is not well-formed */
export function readXml(xml: string): ReadXml {
  const parser = new SaxesParser({ xmlns: true });
  const elements: string[] = [];
  const attributes: string[] = [];
  let text = '';
  parser.on('opentag', ({ name, attributes: given }) => {
    elements.push(name);
    for (const [key, { value }] of Object.entries(given)) attributes.push(`${name}@${key}=${value}`);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, text, attributes };
}
