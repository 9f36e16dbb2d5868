import type { Assessment } from '../../criteria/assessment.js';
import type { CheckReport } from '../../portfolio/report.js';
import { cell, type Cell } from '../blocks.js';
import { date, say, term, text, type Piece } from '../facts.js';
import { verdictMark } from './marks.js';

/** A pilot's verdict in a table; one given by hand says so. */
export function verdictCell({ verdict, override }: Assessment): Cell {
  const word = term('pilotVerdict', verdict);
  return cell(override ? [word, say('verdict.byHand')] : word, { mark: verdictMark(verdict) });
}

/** Who gave a verdict by hand, when, why, and what was computed; nothing for a computed one. */
export function overrideSentences({ override }: Assessment): readonly Piece[] {
  if (!override) return [];
  const facts = { by: text(override.by), on: date(override.on), reason: text(override.reason) };
  return [say('verdict.override', { ...facts, computed: term('pilotVerdict', override.computed) })];
}

/** The same for the verdict on the whole plan. */
export function planOverrideSentences({ plan: { override } }: CheckReport): readonly Piece[] {
  if (!override) return [];
  const facts = { by: text(override.by), on: date(override.on), reason: text(override.reason) };
  return [say('verdict.override', { ...facts, computed: term('planVerdict', override.computed) })];
}
