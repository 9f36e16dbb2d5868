import type { Renderer } from '../platform/views/index.js';
import type { Language } from '../platform/words/index.js';
import { planContents, planFile, type ContentsItem, type PlanContent } from '../rendering/index.js';

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

/** A version for people from outside: the text that they may read, without the data it was made from. */
export function renderShared(content: PlanContent, renderer: Renderer, language: Language): string {
  return planFile(content, { language, renderer, withData: false }).html;
}
