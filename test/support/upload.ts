import { load } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { hiddenFields, type Visitor } from './app.js';

const BOUNDARY = '------------------------kikkerplan';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form with a file, as a browser sends it. */
export function multipart(fields: Readonly<Record<string, string>>, file?: ChosenFile): Buffer {
  const part = (head: string, body: Uint8Array): readonly Uint8Array[] => [
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    body,
    Buffer.from('\r\n'),
  ];
  const { name = '', bytes = new Uint8Array() } = file ?? {};
  return Buffer.concat([
    ...Object.entries(fields).flatMap(([field, value]) => part(`name="${field}"`, Buffer.from(value))),
    ...part(`name="file"; filename="${name}"\r\ncontent-type: application/octet-stream`, bytes),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}

export const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** Chooses a file in the form with this action, and sends it; nothing is chosen when it is left out. */
export async function upload(
  visitor: Visitor,
  page: string,
  action: string,
  file?: ChosenFile,
): Promise<LightMyRequestResponse> {
  const fields = hiddenFields(load((await visitor.get(page)).body), action);
  return visitor.send('POST', action, multipart(fields, file), MULTIPART);
}
