import { load, type CheerioAPI } from 'cheerio';
import type { PlanningCase } from '../../src/planning/index.js';
import type { Language } from '../../src/platform/words/index.js';
import { readExample } from './examples.js';
import { planHtml } from './plan-documents.js';

export const demo = readExample('polderzeker');

export const only = (...ids: readonly string[]): PlanningCase => ({
  ...demo,
  links: [],
  pilots: demo.pilots.filter(({ id }) => ids.includes(id)),
});

const pages = { nl: new Map<PlanningCase, CheerioAPI>(), en: new Map<PlanningCase, CheerioAPI>() };

/** The document as a page, made once for each case and language. */
export function pageOf(planningCase: PlanningCase, language: Language): CheerioAPI {
  const page = pages[language].get(planningCase) ?? load(planHtml(planningCase, language));
  pages[language].set(planningCase, page);
  return page;
}

/** The words of one part of the document. */
export function read(planningCase: PlanningCase, part: string, language: Language = 'nl'): string {
  return wordsOf(pageOf(planningCase, language), part);
}

export function wordsOf(page: CheerioAPI, part: string): string {
  const found = page(`#${part}`);
  if (found.length === 0) throw new Error(`no part ${part}`);
  return found.text().replace(/\s+/gu, ' ');
}
