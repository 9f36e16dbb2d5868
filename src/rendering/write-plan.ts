import type { Language } from '../platform/words/index.js';
import { ALL_CHOICES } from './choices.js';
import { planDocx } from './docx/plan-docx.js';
import { planCalendar } from './ics/plan-calendar.js';
import { printPdf, type PrintedPdf, type PrintOptions } from './pdf/print-pdf.js';
import { planFile, versionJson, type PlanContent } from './plan-file.js';
import { extentOf, type PlanFormat } from './plan-formats.js';
import { planSource, type PlanSource } from './plan-source.js';
import { planPptx } from './pptx/plan-pptx.js';
import { planWorkbook } from './xlsx/plan-workbook.js';
import { KeptPictures } from './png/kept-pictures.js';
import { addParts, csvArchive, svgArchive } from './zip/plan-archive.js';
import { ScratchFile } from './zip/scratch-file.js';
import { SteadyZip } from './zip/steady-zip.js';

export type WrittenPlan = PrintedPdf;

export interface WriteOptions extends PrintOptions {
  /** Bytes that an archive of everything may have; what is larger is not made to its end. */
  readonly most?: number;
}

const encoder = new TextEncoder();

function htmlOf(source: PlanSource): string {
  return planFile(source.content, { language: source.language }, source).html;
}

type Maker = (source: PlanSource) => Uint8Array | Promise<Uint8Array>;

const MAKERS: Readonly<Record<Exclude<PlanFormat, 'zip' | 'pdf'>, Maker>> = {
  html: (source) => encoder.encode(htmlOf(source)),
  json: ({ content, portfolio }) => encoder.encode(versionJson(content, portfolio)),
  csv: csvArchive,
  svg: svgArchive,
  ics: (source) => encoder.encode(planCalendar(source)),
  docx: planDocx,
  pptx: planPptx,
  xlsx: planWorkbook,
};

/**
 * The plan in one format. Same content, same bytes, but for a PDF, which carries the minute of its making.
 * @throws TooLarge
 */
export async function writePlan(
  content: PlanContent,
  format: PlanFormat,
  language: Language,
  options: WriteOptions = {},
): Promise<WrittenPlan> {
  if (extentOf(format, content.choices ?? ALL_CHOICES) === 'refused')
    throw new Error(`There is no ${format} for a part of the plan`);
  // Nothing but the text of the document is kept while it is printed.
  if (format === 'pdf') return printPdf(htmlOf(planSource(content, language)), options);
  const source = planSource(content, language);
  if (format === 'zip') return archive(source, options);
  return { ok: true, bytes: await MAKERS[format](source) };
}

const IN_ARCHIVE = ['docx', 'pptx', 'xlsx', 'ics', 'json'] as const;

/** The text of the document, printed and as it is. */
async function addDocument(zip: SteadyZip, source: PlanSource, options: PrintOptions): Promise<WrittenPlan> {
  const name = nameOf(source);
  const html = htmlOf(source);
  const pdf = await printPdf(html, options);
  if (pdf.ok) zip.add(`${name}.pdf`, pdf.bytes);
  zip.add(`${name}.html`, encoder.encode(html));
  return pdf;
}

function nameOf({ speaker }: PlanSource): string {
  return speaker.speech.t.planExports.fileName;
}

/**
 * Without a browser on this machine the archive has no PDF, and is complete for the rest. Where only a part is to be
 * shown, what would hold the whole plan stays out of it: an archive is sent on as it is.
 */
async function addEverything(
  zip: SteadyZip,
  source: PlanSource,
  options: PrintOptions,
): Promise<WrittenPlan> {
  const pdf = await addDocument(zip, source, options);
  if (!pdf.ok && pdf.problem !== 'no-browser') return pdf;
  for (const format of IN_ARCHIVE) {
    const extent = extentOf(format, source.content.choices ?? ALL_CHOICES);
    if (extent === 'as-chosen' || extent === 'own-rows')
      zip.add(`${nameOf(source)}.${format}`, await MAKERS[format](source));
  }
  addParts(zip, source);
  return { ok: true, bytes: zip.bytes() };
}

/** One file after another, and what is made already lies outside memory meanwhile. */
async function archive(source: PlanSource, options: WriteOptions): Promise<WrittenPlan> {
  const [made, pictures] = [new ScratchFile(options.most), new ScratchFile()];
  try {
    const keeping = { ...source, pictures: new KeptPictures(pictures) };
    return await addEverything(new SteadyZip(made), keeping, options);
  } finally {
    made.close();
    pictures.close();
  }
}
