import type { OrganisationAccess } from '../../accounts/index.js';
import {
  compareParts,
  conflictModel,
  differs,
  pageConflict,
  rawValues,
  type Compared,
  type FormState,
} from '../../platform/forms/index.js';
import type { Fact, FormPageModel } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { entriesOf, QUESTION_LIST, type DecidedFact, type ProgressEntry } from '../../planning/index.js';
import { momentOf } from '../decide-gate.js';
import type { OpenedPilot } from '../gate-desk.js';
import { decisionParts } from './decision-parts.js';
import { judgeParts, lastAnswers } from './judge.page.js';
import { startModel } from './record.pages.js';
import type { Starting } from './starting.js';
import { gateUrls } from './urls.js';

type Values = FormState['values'];

/**
 * Two people wrote down the same start: the day that stands now beside one's own. Null where nothing of what came
 * between is about that, so that there is nothing to choose.
 */
export function startConflict(
  organisation: string,
  starting: Starting,
  { values, seen }: { readonly values: Values; readonly seen: number },
  speech: Speech,
): FormPageModel | null {
  const { corrects } = starting;
  if (!corrects || corrects.number <= seen || corrects.fact.kind !== 'started') return null;
  const { on, why = '' } = corrects.fact;
  const page = (filled: Values) =>
    startModel({ organisation, ...starting, form: { values: filled, errors: [] } }, speech);
  return pageConflict(page(values), page({ on, why }), speech);
}

export interface TakenDecision {
  readonly fact: DecidedFact;
  readonly by: string;
  readonly lesson?: string;
}

/** What somebody else decided about this pilot after so much was written down. */
export function decidedSince({ running }: OpenedPilot, seen: number): TakenDecision | undefined {
  const since = running.entries.filter(({ number }) => number > seen);
  const taken = since.findLast((entry): entry is ProgressEntry & { readonly fact: DecidedFact } => {
    return entry.fact.kind === 'decided';
  });
  if (!taken) return undefined;
  const learnt = since.find(({ number, fact }) => number === taken.number + 1 && fact.kind === 'lesson');
  const lesson = learnt?.fact.kind === 'lesson' ? { lesson: learnt.fact.text } : {};
  return { fact: taken.fact, by: taken.by, ...lesson };
}

function valuesOf({ fact, lesson = '' }: TakenDecision, { language }: Speech): Values {
  const { outcome, reason, weeks, until, condition, next, deviates = false } = fact;
  const { title, intensity, weeks: nextWeeks, money } = next ?? {};
  const given = { weeks, until, condition, title, intensity, nextWeeks, money };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...rawValues(known, language), outcome, reason, lesson, deviates: deviates ? 'true' : '' };
}

interface DecisionConflict {
  readonly access: OrganisationAccess;
  readonly opened: OpenedPilot;
  /** What was typed. */
  readonly values: Values;
  readonly taken: TakenDecision;
}

/**
 * Somebody decided meanwhile. Where the gate is still open (it was put off, or its phase goes on), what was decided
 * stands beside one's own, to choose from; where it is not, both are shown, and nothing of it is kept.
 */
export function decisionConflict(input: DecisionConflict, speech: Speech): FormPageModel {
  const { access, opened, values, taken } = input;
  const { t } = speech;
  const { pilot } = opened.proposal;
  const parts = (filled: Values) =>
    decisionParts({ access, opened, phase: taken.fact.phase }, filled, speech);
  const fields = compareParts(parts(values), parts(valuesOf(taken, speech)), speech);
  const back = { text: pilot.title, href: gateUrls.pilot(access.slug, pilot.id) };
  const title = `${pilot.id} · ${pilot.title}`;
  const isOpen = opened.gate?.phase.number === taken.fact.phase && momentOf(opened) !== undefined;
  if (!isOpen && fields.some(differs)) {
    const facts = besides(fields, speech);
    return closedConflict({ title, facts, back, by: taken.by }, speech);
  }
  return conflictModel(
    {
      ...{ title, fields, back },
      action: gateUrls.decide(access.slug, pilot.id),
      hidden: [
        { name: 'version', value: String(opened.running.version) },
        { name: 'send', value: 'look' },
      ],
      save: t.gates.decide.look,
    },
    speech,
  );
}

/** Somebody else answered the criteria for this phase after so much was written down. */
export function judgedSince({ running }: OpenedPilot, phase: number, seen: number): boolean {
  return entriesOf(running.entries, 'judged').some(
    ({ number, fact }) => number > seen && fact.phase === phase,
  );
}

/** Two people answered the criteria for the same phase: what differs stands beside one's own, to choose from. */
export function sheetConflict(
  { access, opened, values, phase }: Omit<DecisionConflict, 'taken'> & { readonly phase: number },
  speech: Speech,
): FormPageModel {
  const { id, title } = opened.proposal.pilot;
  const parts = (filled: Values) => judgeParts(opened, filled, speech);
  return conflictModel(
    {
      title: `${id} · ${title}`,
      fields: compareParts(parts(values), parts(lastAnswers(opened, { number: phase })), speech),
      back: { text: title, href: gateUrls.judge(access.slug, id) },
      action: gateUrls.judge(access.slug, id),
      hidden: [
        { name: 'phase', value: String(phase) },
        { name: 'version', value: String(opened.running.version) },
      ],
    },
    speech,
  );
}

/** The criteria came after the decision that they were for: what was answered stands there, and is not kept. */
export function criteriaConflict(
  { access, opened, values }: Omit<DecisionConflict, 'taken'>,
  speech: Speech,
): FormPageModel | undefined {
  const { gate, running, proposal } = opened;
  const { id, title } = proposal.pilot;
  const phase = Number(values['phase']);
  if (gate?.running && gate.phase.number === phase) return undefined;
  const taken = entriesOf(running.entries, 'decided').findLast(({ fact }) => fact.phase === phase);
  if (!taken) return undefined;
  const { decide } = speech.t.gates;
  const facts = [
    { term: decide.outcome, value: decide.outcomes[taken.fact.outcome] },
    { term: decide.reason, value: taken.fact.reason },
    ...answersIn(values, speech),
  ];
  const back = { text: title, href: gateUrls.pilot(access.slug, id) };
  return closedConflict({ title: `${id} · ${title}`, facts, back, by: taken.by }, speech);
}

function answersIn(values: Values, { t }: Speech): readonly Fact[] {
  return QUESTION_LIST.flatMap(({ id }) => {
    const given = [values[id], values[`${id}.evidence`]].map((value) => String(value ?? ''));
    const value = given.filter((part) => part !== '').join(' · ');
    const { question } = t.scorecard.questions[id as keyof typeof t.scorecard.questions];
    return value === '' ? [] : [{ term: question, value, long: true }];
  });
}

function besides(fields: readonly Compared[], { t: { forms } }: Speech): readonly Fact[] {
  return fields.filter(differs).flatMap((field) =>
    'options' in field
      ? []
      : [
          { term: `${field.label}: ${forms.conflictMine}`, value: field.mine.text },
          { term: `${field.label}: ${forms.conflictTheirs}`, value: field.theirs.text },
        ],
  );
}

interface Closed {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly back: { readonly text: string; readonly href: string };
  readonly by: string;
}

/** Nothing can be sent any more, and nothing that was typed is lost. */
function closedConflict({ title, facts, back, by }: Closed, { t }: Speech): FormPageModel {
  const { forms } = t;
  return {
    title: forms.conflictTitle,
    head: { eyebrow: title, heading: forms.conflictTitle },
    warning: { kind: 'warning', text: t.gates.decidedMeanwhile({ by }) },
    facts,
    links: [back],
  };
}
