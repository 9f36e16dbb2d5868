import type { CheckReport, PlanDocument, Portfolio } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { numberDocument, type Numbering } from './numbering.js';
import { judgedOf, planDocumentOf, type PlanContent } from './plan-file.js';
import type { KnownPictures } from './png/figure-png.js';
import { speaker, type Speaker } from './speaker.js';

/** One version in one language, judged and made into a document: what every kind of file is made from. */
export interface PlanSource {
  readonly content: PlanContent;
  readonly language: Language;
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
  readonly document: PlanDocument;
  /** SHA-256 of the version's dated case, in hexadecimal. */
  readonly fingerprint: string;
  readonly numbering: Numbering;
  readonly speaker: Speaker;
  /** Drawings as pictures, where more than one file of this plan is made: slides and Word document show the same ones. */
  readonly pictures?: KnownPictures;
}

export function planSource(content: PlanContent, language: Language): PlanSource {
  const judged = { ...content, judged: judgedOf(content) };
  const { portfolio, report } = judged.judged;
  const { document, fingerprint } = planDocumentOf(judged);
  const numbering = numberDocument(document);
  const voice = speaker(document, numbering, language);
  const made = { content: judged, language, portfolio, report, document, fingerprint };
  return { ...made, numbering, speaker: voice };
}

/** The same, for a format in which every few words can have a language: what people typed stands between marks. */
export function markedSource(source: PlanSource): PlanSource {
  const { document, numbering, language } = source;
  return { ...source, speaker: speaker(document, numbering, language, { marked: true }) };
}
