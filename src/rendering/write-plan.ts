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
import { csvArchive, svgArchive, wholeArchive } from './zip/plan-archive.js';

export type WrittenPlan = PrintedPdf;

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

/** The plan in one format. Same content, same bytes, but for a PDF, which carries the minute of its making. */
export async function writePlan(
  content: PlanContent,
  format: PlanFormat,
  language: Language,
  options: PrintOptions = {},
): Promise<WrittenPlan> {
  if (extentOf(format, content.choices ?? ALL_CHOICES) === 'refused')
    throw new Error(`There is no ${format} for a part of the plan`);
  // Nothing but the text of the document is kept while it is printed.
  if (format === 'pdf') return printPdf(htmlOf(planSource(content, language)), options);
  const source = planSource(content, language);
  if (format === 'zip') return everything({ ...source, pictures: new Map() }, options);
  return { ok: true, bytes: await MAKERS[format](source) };
}

const IN_ARCHIVE = ['docx', 'pptx', 'xlsx', 'ics', 'json'] as const;

/**
 * Without a browser on this machine the archive has no PDF, and is complete for the rest. Where only a part is to be
 * shown, what would hold the whole plan stays out of it: an archive is sent on as it is.
 */
async function everything(source: PlanSource, options: PrintOptions): Promise<WrittenPlan> {
  const name = source.speaker.speech.t.planExports.fileName;
  const html = htmlOf(source);
  const pdf = await printPdf(html, options);
  if (!pdf.ok && pdf.problem !== 'no-browser') return pdf;
  const files: Record<string, Uint8Array> = {
    ...(pdf.ok ? { [`${name}.pdf`]: pdf.bytes } : {}),
    [`${name}.html`]: encoder.encode(html),
  };
  for (const format of IN_ARCHIVE) {
    const extent = extentOf(format, source.content.choices ?? ALL_CHOICES);
    if (extent === 'as-chosen' || extent === 'own-rows')
      files[`${name}.${format}`] = await MAKERS[format](source);
  }
  return { ok: true, bytes: wholeArchive(source, files) };
}
