import { planDocx } from './docx/plan-docx.js';
import { planCalendar } from './ics/plan-calendar.js';
import { planFile, versionJson } from './plan-file.js';
import type { PlanFormat } from './plan-formats.js';
import type { PlanSource } from './plan-source.js';
import { planPptx } from './pptx/plan-pptx.js';
import { planWorkbook } from './xlsx/plan-workbook.js';
import { csvArchive, svgArchive } from './zip/plan-archive.js';
import { SteadyZip, type ArchiveRoom } from './zip/steady-zip.js';

export function htmlOf(source: PlanSource): string {
  return planFile(source.content, { language: source.language }, source).html;
}

/** Formats that are one text. */
export const TEXTS = {
  html: htmlOf,
  json: ({ content, portfolio }: PlanSource) => versionJson(content, portfolio),
  ics: planCalendar,
} satisfies Partial<Record<PlanFormat, (source: PlanSource) => string>>;

export function isText(format: PlanFormat): format is keyof typeof TEXTS {
  return format in TEXTS;
}

type Packer = (source: PlanSource, zip: SteadyZip) => void | Promise<void>;

/** Of formats that are archives. */
export const PACKERS = {
  csv: csvArchive,
  svg: svgArchive,
  docx: planDocx,
  pptx: planPptx,
  xlsx: planWorkbook,
} satisfies Partial<Record<PlanFormat, Packer>>;

export async function pack(packer: Packer, source: PlanSource, room: ArchiveRoom): Promise<void> {
  const zip = new SteadyZip(room);
  await packer(source, zip);
  zip.end();
}
