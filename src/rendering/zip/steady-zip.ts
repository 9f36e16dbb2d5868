import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Moment of every file in an archive: the first one that ZIP can hold, in whatever zone the machine is. */
const MOMENT = new Date(1980, 0, 2);

export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** Files as one archive. Same files, same bytes. */
export function steadyZip(files: ArchiveFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) {
    // Pictures are compressed already.
    entries[name] = [bytes, { level: /\.(png|jpe?g|docx|pptx|xlsx|pdf)$/.test(name) ? 0 : 6, mtime: MOMENT }];
  }
  return zipSync(entries);
}

const CREATED = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * A package of Office (DOCX, PPTX, XLSX) with the day of the version in place of the minute in which it was made, and
 * with what `change` makes of its parts.
 * @param date yyyy-mm-dd
 */
export function steadyPackage(
  bytes: Uint8Array,
  date: string,
  change: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  const parts = unzipSync(bytes);
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    // Folders need no entry of their own.
    if (name.endsWith('/')) continue;
    if (!/\.(xml|rels)$/.test(name)) files[name] = content;
    else {
      const xml = decoder.decode(content).replace(CREATED, `$1${date}T00:00:00Z$3`);
      files[name] = encoder.encode(change(name, xml));
    }
  }
  return steadyZip(files);
}
