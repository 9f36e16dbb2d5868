import type { Renderer } from '../platform/views/index.js';
import type { Language } from '../platform/words/index.js';
import {
  planContents,
  planFile,
  planDocumentOf,
  type ContentsItem,
  type PlanContent,
  type PlanFileOptions,
} from '../rendering/index.js';

/** What a page says of a document without showing it. */
export interface PlanOutline {
  /** SHA-256 of what it is made from. */
  readonly fingerprint: string;
  readonly contents: readonly ContentsItem[];
}

/** Nothing is drawn and no text written for it: that takes ten times as long. */
export function outlinePlan(content: PlanContent, language: Language): PlanOutline {
  const { document, fingerprint } = planDocumentOf(content);
  return { fingerprint, contents: planContents(document, language) };
}

/** A draft or a kept version as one self-contained file. */
export function renderPlan(content: PlanContent, renderer: Renderer, language: Language): string {
  return planFile(content, { language, renderer }).html;
}

/** The same document, without the data it was made from: for people from outside, or to read inside the application. */
export function renderText(
  content: PlanContent,
  renderer: Renderer,
  options: Pick<PlanFileOptions, 'language' | 'toolbar' | 'linked'>,
): string {
  return planFile(content, { ...options, renderer, withData: false }).html;
}
