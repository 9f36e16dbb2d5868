import {
  about,
  anyGroup,
  flag,
  listOf,
  mapOf,
  named,
  number,
  object,
  oneOf,
  schema,
  text,
  type Schema,
} from '../../../platform/api/index.js';
import type { Language } from '../../../platform/words/index.js';
import { PLAN_VERDICTS, type PlanVerdict, type ReportChanges } from '../../../planning/index.js';
import type { Judgement } from '../../judged-plans.js';
import { FINDING, findingOf, type ApiFinding } from './finding-schemas.js';

interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

type Numbers = readonly number[];
type Heat = Readonly<Record<string, Numbers>>;

/** What something that was only tried would do to the plan. */
export interface ApiEffect {
  readonly periods: readonly string[];
  readonly verdict: Pair<PlanVerdict>;
  readonly verdicts: ReportChanges['verdicts'];
  readonly temperature: Pair<Numbers>;
  readonly heat: Pair<Heat>;
  readonly gone: readonly ApiFinding[];
  readonly come: readonly ApiFinding[];
  readonly changed: readonly Pair<ApiFinding>[];
  readonly outdatesSequence: boolean;
}

const MOST_DEPARTMENTS = 200;
const numbers = listOf(number);
const heat = mapOf<Numbers>(text, numbers, MOST_DEPARTMENTS);

function pairOf<T>(inner: Schema<T>): Schema<Pair<T>> {
  const properties = { before: inner.node, after: inner.node };
  return schema({ type: 'object', properties, required: ['before', 'after'], additionalProperties: false });
}

export const EFFECT = named(
  'Effect',
  object<ApiEffect>({
    periods: about('The quarters that the lists below are about', listOf(text)),
    verdict: about('On the plan', pairOf(oneOf(PLAN_VERDICTS))),
    verdicts: about(
      'Pilots that get another verdict, each `from` and `to`',
      listOf(anyGroup<ReportChanges['verdicts'][number]>()),
    ),
    temperature: about('Degrees of the organisation in each quarter', pairOf(numbers)),
    heat: about('Degrees of each department in each quarter', pairOf(heat)),
    gone: about('Findings that would no longer be there', listOf(FINDING)),
    come: about('Findings that would be new', listOf(FINDING)),
    changed: about('Findings that would say something else', listOf(pairOf(FINDING))),
    outdatesSequence: about('A computed sequence is in force, and would hold no longer', flag),
  }),
);

export interface TriedEffect {
  readonly before: Judgement;
  readonly after: Judgement;
  readonly changes: ReportChanges;
  readonly outdatesSequence: boolean;
}

export function effectOf(
  { before, after, changes, outdatesSequence }: TriedEffect,
  language: Language,
): ApiEffect {
  const was = (finding: ReportChanges['gone'][number]) => findingOf(finding, before.portfolio, language);
  const is = (finding: ReportChanges['gone'][number]) => findingOf(finding, after.portfolio, language);
  return {
    periods: after.portfolio.grid.periods,
    verdict: { before: before.report.plan.verdict, after: after.report.plan.verdict },
    verdicts: changes.verdicts,
    temperature: { before: before.report.temperature, after: after.report.temperature },
    heat: { before: before.report.heat, after: after.report.heat },
    gone: changes.gone.map(was),
    come: changes.come.map(is),
    changed: changes.changed.map((each) => ({ before: was(each.before), after: is(each.after) })),
    outdatesSequence,
  };
}
