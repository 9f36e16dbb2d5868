import type { Renderer } from '../platform/views/index.js';
import type { Language } from '../platform/words/index.js';
import {
  planContents,
  planFile,
  type ContentsItem,
  type PlanContent,
  type PlanFileOptions,
} from '../rendering/index.js';

export interface RenderedPlan {
  /** One self-contained file. */
  readonly html: string;
  /** SHA-256 of what it was made from. */
  readonly fingerprint: string;
  readonly contents: readonly ContentsItem[];
}

/** A draft or a kept version as a document. */
export function renderPlan(content: PlanContent, renderer: Renderer, language: Language): RenderedPlan {
  const { html, fingerprint, document } = planFile(content, { language, renderer });
  return { html, fingerprint, contents: planContents(document, language) };
}

/** The same document, without the data it was made from: for people from outside, or to read inside the application. */
export function renderText(
  content: PlanContent,
  renderer: Renderer,
  options: Pick<PlanFileOptions, 'language' | 'toolbar'>,
): string {
  return planFile(content, { ...options, renderer, withData: false }).html;
}
