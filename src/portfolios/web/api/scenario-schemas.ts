import {
  about,
  anyGroup,
  date,
  flag,
  listOf,
  moment,
  named,
  number,
  object,
  oneOf,
  orNull,
  schema,
  text,
  whole,
} from '../../../platform/api/index.js';
import { describeChange, describeConflict, type Language } from '../../../platform/words/index.js';
import {
  comparePlans,
  dateOfWeek,
  FOUR_CS,
  type MetricName,
  type MetricPair,
  type PilotPair,
  type PlanComparison,
  type PlanMetrics,
  type Portfolio,
  type Week,
} from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import { canBePlan } from '../../scenarios/promoted-data.js';
import { scenarioMetrics, type Scenario } from '../../scenarios/scenarios.js';

const STATES = ['computed', 'outdated', 'waiting', 'infeasible'] as const;

export interface ListedScenario {
  readonly id: string;
  readonly name: string;
  readonly hypothesis: string;
  readonly whyNot: string | null;
  readonly author: string;
  readonly createdAt: string;
  readonly profile: string;
  readonly out: readonly string[];
  readonly change: string | null;
  readonly state: (typeof STATES)[number];
  readonly conflict: readonly string[];
  readonly mayBecomePlan: boolean;
  readonly figures: Omit<PlanMetrics, 'breaches'> | null;
}

interface ComparedPilot extends Pick<PilotPair, 'pilot' | 'kind' | 'phases'> {
  readonly one: string | null;
  readonly other: string | null;
}

interface ApiComparison extends Pick<PlanComparison, 'metrics' | 'results' | 'worse' | 'solved'> {
  readonly against: string | null;
  readonly pilots: readonly ComparedPilot[];
}

export interface WholeScenario extends ListedScenario {
  readonly comparison: ApiComparison | null;
}

const LISTED_FIELDS = {
  id: text,
  name: text,
  hypothesis: about('What is expected of it', text),
  whyNot: about('Why it was not chosen, as somebody wrote it', orNull(text)),
  author: text,
  createdAt: moment,
  profile: about('What its dates are computed with', text),
  out: about('Codes of pilots that are left out', listOf(text)),
  change: about('What a counter-proposal does in it, in words', orNull(text)),
  state: about('Its dates; outdated: the plan has changed since', oneOf(STATES)),
  conflict: about('Limits that cannot hold together, when nothing fits', listOf(text)),
  mayBecomePlan: about('Another owner, or a phase in two, is for the proposal', flag),
  figures: about(
    'What it comes to; null without dates',
    orNull(anyGroup<NonNullable<ListedScenario['figures']>>()),
  ),
} as const;

export const LISTED_SCENARIO = named('ListedScenario', object<ListedScenario>(LISTED_FIELDS));

const monday = about('Monday on which the first phase begins', orNull(date));
const breaches = listOf(
  object<PlanComparison['worse'][number]>({
    department: text,
    period: text,
    kind: oneOf(['ceiling', 'rise']),
  }),
);

const COMPARISON = named(
  'PlanComparison',
  object<ApiComparison>({
    against: about('Id of the other scenario; null: the plan', orNull(text)),
    metrics: listOf(
      object<MetricPair>({
        name: schema<MetricName>({ type: 'string' }),
        one: orNull(number),
        other: about('Of this scenario', orNull(number)),
        direction: oneOf(['better', 'worse', 'same', 'neither']),
      }),
    ),
    pilots: listOf(
      object<ComparedPilot>({
        pilot: text,
        kind: oneOf(['added', 'removed', 'changed', 'same']),
        one: monday,
        other: monday,
        phases: about(
          'What differs, in weeks or degrees',
          listOf(
            object<PilotPair['phases'][number]>({
              phase: whole,
              kind: oneOf(['moved', 'added', 'dropped', 'longer', 'hotter']),
              by: number,
            }),
          ),
        ),
      }),
    ),
    results: about(
      'Weeks earlier (negative) or later that customers see a first result, by C',
      listOf(
        object<PlanComparison['results'][number]>({
          c: oneOf(FOUR_CS),
          weeks: orNull(number),
          gained: flag,
        }),
      ),
    ),
    worse: about('Limits that only this scenario passes', breaches),
    solved: about('Limits that it no longer passes', breaches),
  }),
);

export const SCENARIO = named(
  'Scenario',
  object<WholeScenario>({
    ...LISTED_FIELDS,
    comparison: about(
      'Beside the plan, or the scenario that was named; null without dates',
      orNull(COMPARISON),
    ),
  }),
);

function stateOf({ data }: Scenario, { revision }: JudgedPlan): ListedScenario['state'] {
  if (data.basis !== revision.basis) return data.starts === null ? 'waiting' : 'outdated';
  if (data.starts !== null) return 'computed';
  return data.conflict ? 'infeasible' : 'waiting';
}

export function listedScenario(judged: JudgedPlan, scenario: Scenario, language: Language): ListedScenario {
  const { id, name, hypothesis, author, createdAt, data } = scenario;
  const names = namesOf(inForce(judged).portfolio);
  const state = stateOf(scenario, judged);
  const { breaches: _, ...figures } = scenarioMetrics(judged, scenario) ?? { breaches: [] };
  return {
    ...{ id, name, hypothesis, whyNot: data.whyNot ?? null, author, createdAt },
    ...{ profile: data.profile, out: data.out },
    change: data.change ? describeChange(data.change, names, language) : null,
    state,
    conflict: state === 'infeasible' ? describeConflict(data.conflict ?? [], names, language) : [],
    mayBecomePlan: canBePlan(data),
    figures: 'pilots' in figures ? figures : null,
  };
}

/** @param against id of the scenario that the first of the two is; null: the plan */
export function comparisonOf(one: Portfolio, other: Portfolio, against: string | null): ApiComparison {
  const { metrics, pilots, results, worse, solved } = comparePlans(one, other);
  const day = (week: Week | null, { grid }: Portfolio) => (week === null ? null : dateOfWeek(grid, week));
  return {
    ...{ against, metrics, results, worse, solved },
    pilots: pilots.map(({ pilot, kind, phases, ...weeks }) => ({
      ...{ pilot, kind, phases },
      ...{ one: day(weeks.one, one), other: day(weeks.other, other) },
    })),
  };
}
