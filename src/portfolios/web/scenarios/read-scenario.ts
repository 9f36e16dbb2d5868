import { readForm, type FieldError, type FormState } from '../../../platform/forms/index.js';
import type { Language } from '../../../platform/words/index.js';
import { profileCalled, type CounterProposal } from '../../../planning/index.js';
import type { JudgedPlan } from '../../judged-plans.js';
import type { NewScenario } from '../../scenarios/make-scenario.js';
import { choosable, datesInForce } from '../../scenarios/scenarios.js';
import { rowsOf } from '../../sequence-work.js';
import type { ScenarioData } from '../../store/scenario.entity.js';
import { AS_NOW } from './new-scenario.page.js';
import { ScenarioForm } from './scenario.forms.js';

export type ReadScenario =
  { readonly ok: true; readonly scenario: NewScenario } | { readonly ok: false; readonly form: FormState };

/** A new scenario as it was typed; not what its counter-proposal does when that no longer holds. */
export function readScenarioForm(judged: JudgedPlan, body: unknown, language: Language): ReadScenario {
  const result = readForm(ScenarioForm, body, language);
  if (!result.ok) return { ok: false, form: { values: result.raw, errors: result.errors } };
  const wish = scenarioWish(judged, result.value);
  if ('scenario' in wish) return { ok: true, ...wish };
  return { ok: false, form: { values: result.raw, errors: 'errors' in wish ? wish.errors : [] } };
}

type ScenarioWish =
  | { readonly scenario: NewScenario }
  | { readonly errors: readonly FieldError[] }
  /** The plan has changed since its counter-proposal. */
  | { readonly outdated: true };

export function scenarioWish(judged: JudgedPlan, form: ScenarioForm): ScenarioWish {
  const { name, hypothesis, dates, out = [], sequence, proposal } = form;
  const wrong = wrongChoices(judged, { dates, out });
  if (wrong.length > 0) return { errors: wrong.map((field) => ({ field, code: 'notAChoice', facts: {} })) };
  const begun = proposalOf(judged, sequence, proposal ?? 0);
  if (sequence !== undefined && !begun) return { outdated: true };
  const data = dataOf(judged, { dates, out }, begun);
  return { scenario: { planId: judged.plan.id, name, hypothesis, data } };
}

interface Choices {
  readonly dates: string;
  readonly out: readonly string[];
}

function wrongChoices(judged: JudgedPlan, { dates, out }: Choices): readonly string[] {
  const known = profileCalled(dates, judged.planningCase.plan.profiles) !== undefined;
  const pilots = new Set(choosable(judged).map(({ pilot }) => pilot.id));
  return [
    ...(dates === AS_NOW || known ? [] : ['dates']),
    ...(out.every((id) => pilots.has(id)) ? [] : ['out']),
  ];
}

/** Of the latest sequence, as long as it is about the plan as it is. */
export function proposalOf(
  { sequence, revision }: JudgedPlan,
  id: unknown,
  number: number,
): CounterProposal | undefined {
  if (!sequence || sequence.id !== id || sequence.basis !== revision.basis) return undefined;
  return sequence.counterProposals[number - 1];
}

function dataOf(
  judged: JudgedPlan,
  { dates, out }: Choices,
  proposal: CounterProposal | undefined,
): ScenarioData {
  const { basis } = judged.revision;
  const change = proposal ? { change: proposal.change } : {};
  if (dates !== AS_NOW) return { profile: dates, out, ...change, starts: null, basis };
  const profile = judged.sequence?.profile ?? 'balanced';
  const starts = proposal ? rowsOf(proposal.starts) : datesInForce(judged);
  return { profile, out, ...change, starts, basis };
}
