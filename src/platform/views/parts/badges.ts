import type { Words } from '../../words/index.js';
import type { IconName } from './icons.js';

/** `{{> badge}}`: a word with a shape; its colour only repeats what both say. */
export interface Badge {
  readonly icon?: IconName;
  readonly text: string;
  /** Class of the part: '', 'hot' or 'quiet'. */
  readonly tone: '' | 'hot' | 'quiet';
}

type Severity = keyof Words['terms']['severities'];
type PilotVerdict = keyof Words['terms']['pilotVerdicts'];
export type CriterionVerdict = keyof Words['terms']['criterionVerdicts'];

const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = { block: 'no', warning: 'warn', tip: 'tip' };

/** Blokkade, Waarschuwing or Tip. */
export function severityBadge(severity: Severity, t: Words): Badge {
  return {
    icon: SEVERITY_ICONS[severity],
    text: t.terms.severities[severity],
    tone: severity === 'tip' ? '' : 'hot',
  };
}

const PILOT_ICONS: Readonly<Record<PilotVerdict, IconName>> = {
  approved: 'ok',
  conditional: 'mid',
  redesign: 'warn',
  rejected: 'no',
  incomplete: 'open',
};

/** Goedgekeurd, onder voorwaarden, bijstellen, afgewezen, onvolledig. */
export function pilotVerdictBadge(verdict: PilotVerdict, t: Words): Badge {
  return { icon: PILOT_ICONS[verdict], text: t.terms.pilotVerdicts[verdict], tone: verdictTone(verdict) };
}

export const CRITERION_ICONS: Readonly<Record<CriterionVerdict, IconName>> = {
  pass: 'ok',
  conditional: 'mid',
  fail: 'no',
  incomplete: 'open',
};

/** Voldoet, voorwaardelijk, voldoet niet, onvolledig. */
export function criterionVerdictBadge(verdict: CriterionVerdict, t: Words): Badge {
  return {
    icon: CRITERION_ICONS[verdict],
    text: t.terms.criterionVerdicts[verdict],
    tone: verdictTone(verdict),
  };
}

/** What is fine or still unknown stays in ink; the colour is for what asks attention. */
export function verdictTone(verdict: PilotVerdict | CriterionVerdict): Badge['tone'] {
  if (verdict === 'approved' || verdict === 'pass') return '';
  return verdict === 'incomplete' ? 'quiet' : 'hot';
}
