import type { Language } from '../platform/words/index.js';
import { planCalendar } from './ics/plan-calendar.js';
import { planFile, versionJson, type PlanContent } from './plan-file.js';
import type { PlanFormat } from './plan-formats.js';
import { planSource, type PlanSource } from './plan-source.js';
import { planWorkbook } from './xlsx/plan-workbook.js';
import { csvArchive, svgArchive, wholeArchive } from './zip/plan-archive.js';

export type WrittenPlan =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'no-browser' | 'too-slow' };

const encoder = new TextEncoder();

function htmlOf({ content, language }: PlanSource): string {
  return planFile(content, { language }).html;
}

type Maker = (source: PlanSource) => Uint8Array | Promise<Uint8Array>;

const MAKERS: Readonly<Record<Exclude<PlanFormat, 'zip'>, Maker>> = {
  html: (source) => encoder.encode(htmlOf(source)),
  json: ({ content, portfolio }) => encoder.encode(versionJson(content, portfolio)),
  csv: csvArchive,
  svg: svgArchive,
  ics: (source) => encoder.encode(planCalendar(source)),
  xlsx: planWorkbook,
};

/** The plan in one format. Same content, same bytes, but for a PDF. */
export async function writePlan(
  content: PlanContent,
  format: PlanFormat,
  language: Language,
): Promise<WrittenPlan> {
  const source = planSource(content, language);
  return { ok: true, bytes: format === 'zip' ? await everything(source) : await MAKERS[format](source) };
}

const IN_ARCHIVE = ['html', 'xlsx', 'ics', 'json'] as const;

async function everything(source: PlanSource): Promise<Uint8Array> {
  const name = source.speaker.speech.t.planExports.fileName;
  const files: Record<string, Uint8Array> = {};
  for (const format of IN_ARCHIVE) files[`${name}.${format}`] = await MAKERS[format](source);
  return wholeArchive(source, files);
}
