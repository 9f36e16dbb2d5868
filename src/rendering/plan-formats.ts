import { showsAll, type ShownParts } from '../planning/index.js';

/** Kinds of file that a plan can be had as. Knows none of the libraries that make them. */
export const PLAN_FORMATS = [
  'html',
  'pdf',
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'ics',
  'json',
  'svg',
  'zip',
] as const;

export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Made from the plan itself and not from its document. */
const FROM_DATA: ReadonlySet<PlanFormat> = new Set<PlanFormat>(['xlsx', 'ics', 'json']);

/**
 * What of the plan a file holds. as-chosen: what the document shows. whole: all of it, since chapters that are left out
 * are no rows. own-rows: what is for its audience. refused: there is none for that audience.
 */
export type Extent = 'as-chosen' | 'whole' | 'own-rows' | 'refused';

export function extentOf(format: PlanFormat, shown: ShownParts): Extent {
  if (!FROM_DATA.has(format) || showsAll(shown)) return 'as-chosen';
  if (shown.audience === 'board') return 'whole';
  // A case without the rest of the plan is another plan, which nobody made.
  return format === 'json' ? 'refused' : 'own-rows';
}

export interface FormatFacts {
  /** Ending of the file: tables and figures are many files, so they come in an archive. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
}

const ZIP = 'application/zip';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FORMAT_FACTS: Readonly<Record<PlanFormat, FormatFacts>> = {
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
  docx: { ending: 'docx', type: `${OFFICE}.wordprocessingml.document` },
  pptx: { ending: 'pptx', type: `${OFFICE}.presentationml.presentation` },
  xlsx: { ending: 'xlsx', type: `${OFFICE}.spreadsheetml.sheet` },
  csv: { ending: 'csv.zip', type: ZIP },
  ics: { ending: 'ics', type: 'text/calendar; charset=utf-8' },
  json: { ending: 'json', type: 'application/json; charset=utf-8' },
  svg: { ending: 'svg.zip', type: ZIP },
  zip: { ending: 'zip', type: ZIP },
};

/** The format whose files end like this one; undefined for other endings. */
export function formatOfName(name: string): PlanFormat | undefined {
  const lower = name.toLowerCase();
  const fits = (format: PlanFormat): boolean => lower.endsWith(`.${FORMAT_FACTS[format].ending}`);
  return PLAN_FORMATS.filter(fits).sort(
    (one, other) => FORMAT_FACTS[other].ending.length - FORMAT_FACTS[one].ending.length,
  )[0];
}
