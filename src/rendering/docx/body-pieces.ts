import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Media, Table, type Document, type FileChild, type IContext } from 'docx';
import { steadyIds } from './steady-ids.js';
import { MoreRows } from './tables.js';
import { xmlOf } from './xml.js';

/** Style of the paragraph in whose place a piece comes; nobody can type it, and no paragraph of the document bears it. */
export const PLACE = 'Kikkerplan-place';
const PLACE_XML = `<w:p><w:pPr><w:pStyle w:val="${PLACE}"/></w:pPr></w:p>`;

/** Of the XML of a table, whose parts are put together to one. */
const [ROW, TABLE_END] = ['<w:tr>', '</w:tbl>'];

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * The body of a Word document in pieces that are written as soon as they are made. The library keeps a whole document as
 * objects, three times over while it writes: forty bytes for each that comes out. It still makes every paragraph and
 * table, but of the whole it only knows the headings, with a place for each piece between them.
 */
export class BodyPieces {
  private readonly steady = steadyIds();
  private readonly media = new Media(pathTaker());
  private readonly pieces: Uint8Array[] = [];
  private readonly context: IContext;

  constructor(private readonly file: Document) {
    // Pictures are kept here: the library would compress them, and all of them at the same time.
    const apart = Object.create(file, { Media: { value: this.media } }) as Document;
    this.context = { file: apart, viewWrapper: file.Document, stack: [] };
  }

  /** The next piece; the places come in the same order. */
  async add(blocks: readonly (() => Promise<Iterable<FileChild>>)[]): Promise<void> {
    const written: Uint8Array[] = [];
    for (const block of blocks)
      for (const child of await block()) {
        // The rows that a table begins with are followed by others, inside it.
        if (child instanceof MoreRows) written.pop();
        written.push(...this.written(child));
      }
    this.pieces.push(deflateRawSync(Buffer.concat(written)));
  }

  /** Pictures of the pieces, by their names in the package; after this the package can be made. */
  pictures(): Readonly<Record<string, Uint8Array>> {
    const files = this.media.Array.map(({ fileName, data }, index) => {
      this.file.Document.Relationships.addRelationship(pictureId(index), IMAGE, `media/${fileName}`);
      return [`word/media/${fileName}`, data as Uint8Array] as const;
    });
    return Object.fromEntries(files);
  }

  /** A part of the package with the pieces in their places, one after another: nobody needs it as a whole. */
  *fill(xml: string): Generator<Uint8Array> {
    const [first = '', ...rest] = xml.split(PLACE_XML);
    yield Buffer.from(this.steady(first));
    for (const [index, part] of rest.entries()) {
      yield this.piece(index);
      yield Buffer.from(this.steady(part));
    }
  }

  private piece(place: number): Uint8Array {
    const piece = this.pieces[place];
    if (!piece) throw new Error(`Place ${String(place)} has no piece`);
    return inflateRawSync(piece);
  }

  /** The end of a table is apart. */
  private written(child: FileChild): readonly Uint8Array[] {
    const prepared = child.prepForXml(this.context);
    if (!prepared) return [];
    const xml = this.steady(xmlOf(prepared, (element, value) => this.value(element, value)));
    if (!(child instanceof Table)) return [Buffer.from(xml)];
    const rows = xml.slice(child instanceof MoreRows ? xml.indexOf(ROW) : 0, -TABLE_END.length);
    return [Buffer.from(rows), Buffer.from(TABLE_END)];
  }

  /** In place of what the library fills in at the end: the number of a list, and the name of a picture's file. */
  private value(element: string, value: string): string {
    if (element === 'w:numId') return this.listNumber(value);
    if (element !== 'a:blip') return value;
    const index = this.media.Entries.findIndex(([key]) => value === `rId{${key}}`);
    return index < 0 ? value : `rId${pictureId(index)}`;
  }

  private listNumber(value: string): string {
    const list = this.file.Numbering.ConcreteNumbering.find(
      ({ reference, instance }) => value === `{${reference}-${String(instance)}}`,
    );
    return list ? String(list.numId) : value;
  }
}

/** Other names than the library gives to the pictures that it keeps. */
function pathTaker(): (extension: string) => string {
  let figures = 0;
  return (extension) => `media/figure${String((figures += 1))}.${extension}`;
}

const pictureId = (index: number): string => `Picture${String(index + 1)}`;
