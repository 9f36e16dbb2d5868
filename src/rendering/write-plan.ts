import type { Language } from '../platform/words/index.js';
import { ALL_CHOICES } from './choices.js';
import { printPdf, type PrintedPdf, type PrintOptions } from './pdf/print-pdf.js';
import type { PlanContent } from './plan-file.js';
import { extentOf, type PlanFormat } from './plan-formats.js';
import { htmlOf, isText, pack, PACKERS, TEXTS } from './plan-makers.js';
import { planSource } from './plan-source.js';
import { writeEverything } from './zip/everything.js';
import { ScratchFile } from './zip/scratch-file.js';

/** A file that was made, outside memory where it can be large. */
export interface MadeFile {
  bytes(): Uint8Array;
  /** All of it, some at a time. */
  pieces(): Iterable<Uint8Array>;
  /** After this nothing of it can be had any more. */
  close(): void;
}

type NotMade = Extract<PrintedPdf, { ok: false }>;

export type MadePlan = { readonly ok: true; readonly file: MadeFile } | NotMade;

export type WrittenPlan = PrintedPdf;

export interface WriteOptions extends PrintOptions {
  /** Bytes that an archive of everything may have; what is larger is not made to its end. */
  readonly most?: number;
}

function whole(bytes: Uint8Array): MadePlan {
  return { ok: true, file: { bytes: () => bytes, pieces: () => [bytes], close: () => undefined } };
}

/** Made in a file outside memory, which is closed when it comes to nothing. */
async function inScratch(
  most: number | undefined,
  make: (room: ScratchFile) => Promise<NotMade | undefined>,
): Promise<MadePlan> {
  const room = new ScratchFile(most);
  let made = false;
  try {
    const problem = await make(room);
    made = !problem;
    return problem ?? { ok: true, file: room };
  } finally {
    if (!made) room.close();
  }
}

/**
 * The plan in one format, as a file that whoever asks closes. Same content, same bytes, but for a PDF, which carries the
 * minute of its making.
 * @throws TooLarge
 */
export async function makePlan(
  content: PlanContent,
  format: PlanFormat,
  language: Language,
  options: WriteOptions = {},
): Promise<MadePlan> {
  if (extentOf(format, content.choices ?? ALL_CHOICES) === 'refused')
    throw new Error(`There is no ${format} for a part of the plan`);
  if (format === 'pdf') {
    // Nothing but the text of the document is kept while it is printed.
    const pdf = await printPdf(htmlOf(planSource(content, language)), options);
    return pdf.ok ? whole(pdf.bytes) : pdf;
  }
  const source = planSource(content, language);
  if (isText(format)) return whole(new TextEncoder().encode(TEXTS[format](source)));
  return inScratch(options.most, async (room) =>
    format === 'zip'
      ? writeEverything(source, room, options)
      : pack(PACKERS[format], source, room).then(() => undefined),
  );
}

/**
 * The same as one piece of memory.
 * @throws TooLarge
 */
export async function writePlan(
  content: PlanContent,
  format: PlanFormat,
  language: Language,
  options: WriteOptions = {},
): Promise<WrittenPlan> {
  const made = await makePlan(content, format, language, options);
  if (!made.ok) return made;
  try {
    return { ok: true, bytes: made.file.bytes() };
  } finally {
    made.file.close();
  }
}
