import type { Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import type { WebSuite } from '../../support/web-suite.js';

/** A proposal that somebody writes, in an organisation of its own. */
export interface Own {
  readonly visitor: Visitor;
  readonly base: string;
  /** The page of a proposal that was begun with nothing. */
  readonly page: string;
  readonly organisationId: string;
}

/** The head of Marketing & Communicatie (MC) with an empty proposal P11. */
export async function beginProposal(
  suite: WebSuite,
  role: 'department-head' | 'strategy-director' = 'department-head',
): Promise<Own> {
  const own = await suite.enter(readExample('polderzeker'), role);
  const form = `${own.base}/voorstellen/nieuw`;
  const answer = await own.visitor.submit(form, form, { title: 'Proef', c: 'content', owner: 'MC' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own.base}/voorstellen/P11`]);
  return { ...own, page: `${own.base}/voorstellen/P11` };
}

/** Fills in one question as a browser without scripts would. */
export async function answer({ visitor, page }: Own, question: string, fields: Record<string, string> = {}) {
  const form = `${page}/vragen/${question}`;
  return visitor.submit(form, form, fields);
}

export const CHANGE = { reach: '1', depth: '1', visibility: '0', mandate: '0', technology: '1' };

/** All that has to be there before it can be sent in. */
export async function fillIn(own: Own): Promise<void> {
  await answer(own, 'idee', { title: 'Proef', customerGain: 'Sneller antwoord' });
  await answer(own, 'fase-1', { title: 'Eén team', weeks: '13', from: '2026-Q4' });
  await answer(own, 'verandering', CHANGE);
  await answer(own, 'vervolg', { next: 'no', reason: 'We willen alleen iets weten' });
}

export async function sendIn({ visitor, page }: Own) {
  return visitor.submit(`${page}/controle`, `${page}/indienen`);
}
