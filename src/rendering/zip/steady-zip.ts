import { deflateSync, unzipSync, Zip, ZipPassThrough } from 'fflate';

/** Moment of every file in an archive: the first one that ZIP can hold, in whatever zone the machine is. */
const MOMENT = new Date(1980, 0, 2);

export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** Compressed already. */
const PACKED = /\.(png|jpe?g|docx|pptx|xlsx|pdf)$/;

/** The number of DEFLATE in a ZIP. */
const DEFLATED = 8;

/** A file that comes whole. The library's own compresses in pieces, and keeps what it needs for that until the archive ends. */
class WholeFile extends ZipPassThrough {
  override compression = DEFLATED;

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(bytes), final);
  }
}

/** An archive that compresses each file when it comes, so that the whole is never there uncompressed. Same files, same bytes. */
export class SteadyZip {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  add(name: string, bytes: Uint8Array): void {
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new WholeFile(name);
    file.mtime = MOMENT;
    this.zip.add(file);
    file.push(bytes, true);
  }

  /** After this nothing can be added. */
  bytes(): Uint8Array {
    this.zip.end();
    return Buffer.concat(this.chunks);
  }
}

/** Files as one archive. */
export function steadyZip(files: ArchiveFiles): Uint8Array {
  const zip = new SteadyZip();
  for (const [name, bytes] of Object.entries(files)) zip.add(name, bytes);
  return zip.bytes();
}

const CREATED = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** What becomes of a part that is XML. */
export type ChangedPart = (name: string, xml: string) => string | Uint8Array;

/**
 * The parts of a package of Office (DOCX, PPTX, XLSX), with the day of the version in place of the minute in which it was
 * made, and with what `change` makes of them.
 * @param date yyyy-mm-dd
 */
export function steadyParts(
  bytes: Uint8Array,
  date: string,
  change: ChangedPart = (_, xml) => xml,
): ArchiveFiles {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    // Folders need no entry of their own.
    if (name.endsWith('/')) continue;
    if (!/\.(xml|rels)$/.test(name)) files[name] = content;
    else {
      const changed = change(name, decoder.decode(content).replace(CREATED, `$1${date}T00:00:00Z$3`));
      files[name] = typeof changed === 'string' ? encoder.encode(changed) : changed;
    }
  }
  return files;
}
