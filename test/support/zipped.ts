import { SteadyZip } from '../../src/rendering/zip/steady-zip.js';

/** The archive that is made with it, as a whole. */
export async function zipped(fill: (zip: SteadyZip) => void | Promise<void>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new SteadyZip({ append: (part) => void parts.push(part) });
  await fill(zip);
  zip.end();
  return Buffer.concat(parts);
}
