import { checkParsed } from '../platform/case-file/index.js';
import { parseLanguage, type Language } from '../platform/words/index.js';
import { logoDigest, type Logo } from './logo/logo.js';
import type { PlanContent, PlanVersionData } from './plan-file.js';

export type PlanFileProblem = 'no-data' | 'broken-data';

export type ReadPlanFile =
  | {
      readonly ok: true;
      readonly content: PlanContent;
      readonly language: Language;
      readonly fingerprint: string | undefined;
    }
  | { readonly ok: false; readonly problem: PlanFileProblem };

const DATA = /<script type="application\/json" id="plan-data">([\s\S]*?)<\/script>/;
/** As printed on the cover, in groups of eight. */
const FINGERPRINT = /(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/;

/** On the cover. */
const LOGO = /<img class="logo" src="data:image\/[a-z]+;base64,([A-Za-z0-9+/=]*)"/;

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what `writeVersion` wrote; undefined when it is something else. */
export function readVersion(data: unknown): PlanVersionData | undefined {
  if (!isLoose(data)) return undefined;
  const read = checkParsed(data['case']);
  if (!read.ok || !isLoose(data['meta'])) return undefined;
  const { starts, case: _case, previous: _previous, format: _format, language: _language, ...rest } = data;
  return {
    // What stands here was written by writePlanData; if not, the document made of it will differ from the file.
    ...(rest as unknown as PlanVersionData),
    ...(Array.isArray(starts) ? { starts: new Map(starts as [string, (number | null)[]][]) } : {}),
    case: read.case,
  };
}

/** The logo that the data name, when the picture on the cover is that one. */
function logoOf(named: unknown, html: string): Logo | undefined {
  if (!isLoose(named)) return undefined;
  const { digest, ...facts } = named;
  const logo = { ...facts, bytes: LOGO.exec(html)?.[1] ?? '' } as unknown as Logo;
  return logoDigest(logo) === digest ? logo : undefined;
}

function contentOf(data: Loose, html: string): PlanContent | undefined {
  const read = readVersion(data);
  const logo = logoOf(read?.logo, html);
  const { logo: _named, ...plain } = read ?? {};
  // In the place where it stood: the data are compared letter by letter.
  const version = read && (logo ? { ...read, logo } : (plain as PlanVersionData));
  if (!version || data['previous'] === undefined) return version;
  const previous = readVersion(data['previous']);
  return previous && { ...version, previous };
}

/** Reads back what a plan file was made from, with the fingerprint that its cover shows. */
export function readPlanFile(html: string): ReadPlanFile {
  const found = DATA.exec(html)?.[1];
  if (found === undefined) return { ok: false, problem: 'no-data' };
  try {
    const data: unknown = JSON.parse(found);
    if (!isLoose(data)) return { ok: false, problem: 'broken-data' };
    const content = contentOf(data, html);
    const language = parseLanguage(String(data['language']));
    if (!content || !language) return { ok: false, problem: 'broken-data' };
    const printed = FINGERPRINT.exec(html.replace(DATA, ''))?.[0].replaceAll(' ', '');
    return { ok: true, content, language, fingerprint: printed };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: 'broken-data' };
    throw error;
  }
}
