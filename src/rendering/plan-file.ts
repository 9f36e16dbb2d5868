import { createHash } from 'node:crypto';
import {
  assemblePortfolio,
  buildPlanDocument,
  checkPlan,
  chosenDocument,
  datedCase,
  showsAll,
  type CheckReport,
  type Decided,
  type DocumentScenario,
  type DocumentSequence,
  type PlanDocument,
  type PlanMeta,
  type PlanningCase,
  type Portfolio,
  type Starts,
} from '../planning/index.js';
import { caseData, writeCase } from '../platform/case-file/index.js';
import type { Renderer } from '../platform/views/documents.js';
import type { Language } from '../platform/words/index.js';
import { ALL_CHOICES, type PlanChoices } from './choices.js';
import type { ToolbarModel } from './html/models.js';
import { renderPlanHtml } from './html/render-plan-html.js';
import { logoDigest, type Logo } from './logo/logo.js';
import { commonLanguage } from './typed-language.js';
import { writtenTexts } from './written/written-texts.js';

/** Everything one version of a plan is made from, as data that can be written down and read again. */
export interface PlanVersionData {
  readonly case: PlanningCase;
  /** Pilots forced in or out. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Computed dates; absent when the document is about the dates that were asked for. */
  readonly starts?: Starts;
  /** What the search said about those dates. */
  readonly sequence?: DocumentSequence;
  readonly meta: Omit<PlanMeta, 'fingerprint'>;
  /** On the cover; no part of what the fingerprint is taken of. */
  readonly logo?: Logo;
  /** What else it could have been; no part of that either. */
  readonly scenarios?: readonly DocumentScenario[];
}

interface Judged {
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
}

/** A version with what stands around it in the document. */
export interface PlanContent extends PlanVersionData {
  /** What the rules say about this version, where that is known; judged anew where it is absent. */
  readonly judged?: Judged;
  readonly previous?: PlanVersionData;
  readonly decided?: readonly Decided[];
  /** What of it is shown, and in which look; everything when left out. */
  readonly choices?: PlanChoices;
}

export interface PlanFile {
  readonly html: string;
  /** SHA-256 of the version's dated case, in hexadecimal. */
  readonly fingerprint: string;
  readonly document: PlanDocument;
}

export interface PlanFileOptions {
  readonly language: Language;
  readonly renderer?: Renderer;
  /** False: the text alone, for readers who are to see that and no more. Such a file cannot be verified. */
  readonly withData?: boolean;
  readonly toolbar?: ToolbarModel;
  /** True where it is read inside the application, with its styles and fonts. */
  readonly linked?: boolean;
}

/** A version is kept at hand, and its plan with it: pages about today hold themselves against it. */
const assembled = new WeakMap<PlanVersionData, Portfolio>();

export function portfolioOf(version: PlanVersionData): Portfolio {
  const known = assembled.get(version);
  if (known) return known;
  const { case: planningCase, include, exclude, starts } = version;
  const portfolio = assemblePortfolio(planningCase, {
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
    ...(starts ? { starts } : {}),
  });
  assembled.set(version, portfolio);
  return portfolio;
}

/** What the rules say about a version: as it is known, else judged now. */
export function judgedOf(content: PlanContent): Judged {
  if (content.judged) return content.judged;
  const portfolio = portfolioOf(content);
  return { portfolio, report: checkPlan(portfolio) };
}

/** The version as a case file with its own dates in it: what the fingerprint is taken of. */
export function versionJson(version: PlanVersionData, portfolio = portfolioOf(version)): string {
  return writeCase(datedCase(version.case, portfolio), 'json');
}

/** SHA-256 of that file, in hexadecimal. */
export function fingerprintOf(version: PlanVersionData, portfolio: Portfolio): string {
  return createHash('sha256').update(versionJson(version, portfolio)).digest('hex');
}

/** A version as a document, with its fingerprint on the cover. */
export function planDocumentOf(content: PlanContent): Pick<PlanFile, 'document' | 'fingerprint'> {
  const { sequence, previous, decided, scenarios, meta, choices = ALL_CHOICES } = content;
  const { portfolio, report } = judgedOf(content);
  const fingerprint = fingerprintOf(content, portfolio);
  const language = meta.language ?? commonLanguage(portfolio.plan.texts);
  const document = buildPlanDocument({
    portfolio,
    report,
    ...(sequence ? { sequence } : {}),
    ...(previous ? { previous: { portfolio: portfolioOf(previous), meta: previous.meta } } : {}),
    ...(decided ? { decided } : {}),
    ...(scenarios ? { scenarios } : {}),
    texts: writtenTexts(portfolio.plan.texts),
    meta: { ...meta, fingerprint, ...(language ? { language } : {}) },
  });
  return { document: chosenDocument(document, choices), fingerprint };
}

/**
 * The plan as one file of HTML that carries what it was made from, so that `kikkerplan verify` can make it again and
 * compare. A file that shows only a part carries none: the data hold everything. Same content, same bytes.
 */
export function planFile(
  content: PlanContent,
  { language, renderer, withData = true, toolbar, linked }: PlanFileOptions,
  // Whoever made the document of this content before gives it along.
  { document, fingerprint } = planDocumentOf(content),
): PlanFile {
  const { choices = ALL_CHOICES } = content;
  const html = renderPlanHtml(document, {
    language,
    style: choices.style,
    ...(content.logo ? { logo: content.logo } : {}),
    ...(withData && showsAll(choices) ? { data: writePlanData(content, language) } : {}),
    ...(renderer ? { renderer } : {}),
    ...(toolbar ? { toolbar } : {}),
    ...(linked ? { linked } : {}),
  });
  return { document, fingerprint, html };
}

const FORMAT = 'kikkerplan-plan/1';

type Written<Version extends PlanVersionData> = Omit<Version, 'starts' | 'case' | 'sequence' | 'previous'> & {
  readonly case: unknown;
  readonly starts?: readonly (readonly [string, readonly (number | null)[]])[];
  readonly sequence?: DocumentSequence;
};

/** A version as plain JSON, to be kept; `readVersion` reads it back. */
export function writeVersion({
  case: planningCase,
  starts,
  sequence,
  ...rest
}: PlanVersionData): Written<PlanVersionData> {
  return {
    ...rest,
    ...(starts ? { starts: [...starts] } : {}),
    // Of a stored result only what the document shows.
    ...(sequence
      ? {
          sequence: {
            profile: { id: sequence.profile.id },
            reasons: sequence.reasons,
            unfit: sequence.unfit,
          },
        }
      : {}),
    case: caseData(planningCase),
  };
}

/** The picture itself stands on the cover: twice would make the file half as large again. */
function namedLogo({ bytes: _bytes, ...facts }: Logo, digest: string): object {
  return { ...facts, digest };
}

/** Of the version before neither its cover nor its scenarios are shown. */
function asPrevious({ logo: _logo, scenarios: _scenarios, ...version }: Written<PlanVersionData>): object {
  return version;
}

/** The content as JSON that may stand inside a script element of an HTML page. */
function writePlanData(
  { previous, decided, judged: _judged, ...version }: PlanContent,
  language: Language,
): string {
  const data = {
    format: FORMAT,
    language,
    ...writeVersion(version),
    ...(version.logo ? { logo: namedLogo(version.logo, logoDigest(version.logo)) } : {}),
    ...(previous ? { previous: asPrevious(writeVersion(previous)) } : {}),
    ...(decided ? { decided } : {}),
  };
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
