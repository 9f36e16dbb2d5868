import {
  FOUR_CS,
  MAX_PROFILE_NAME,
  MAX_PROFILES,
  PLAN_VERDICTS,
  PROFILE_RANGES,
  PROFILE_SETTINGS,
  SETTING_KEYS,
  SETTINGS,
  TEXT_LANGUAGES,
  type Blackout,
  type CarriedPhase,
  type Link,
  type OwnProfile,
  type Period,
  type Plan,
  type OwnText,
  type OwnTexts,
  type PlanVerdictOverride,
  type SettingKey,
  type SettingOverrides,
} from '../../../planning/index.js';

import {
  about,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  scale,
  schema,
  whole,
  type Schema,
} from './build.js';
import type { SchemaNode } from './node.js';
import { facts } from './plan-facts.js';
import { date, id, line, MAX_EUROS, quarter, text } from './values.js';

/** Longest plan: 260 weeks. */
const MAX_PERIODS = 20;
/** Most phases one pilot can have. */
export const MAX_PHASES = 12;

function setting(key: SettingKey): SchemaNode {
  const { value, unit, min, max, source } = SETTINGS[key];
  const one: SchemaNode = { type: 'number', minimum: min, maximum: max };
  const description = `Unit: ${unit}. Default: ${JSON.stringify(value)}. Source: ${source}`;
  if (typeof value === 'number') return { description, ...one };
  return { description, type: 'array', items: one, minItems: value.length, maxItems: value.length };
}

const settingsOf = (keys: readonly SettingKey[]): Schema<SettingOverrides> =>
  schema({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, setting(key)])),
    additionalProperties: false,
  });

const settings = settingsOf(SETTING_KEYS);

const period = object<Period>({ id: quarter, budget: about('Euros', number(0, MAX_EUROS)) });

const blackout = object<Blackout>({ from: date, to: date, reason: optional(text) });

const carried = object<CarriedPhase>({
  plan: about('Name of the other plan', line),
  pilot: about('Id of the pilot there', id),
  title: line,
  phase: whole(1, MAX_PHASES),
  c: oneOf(FOUR_CS),
  owner: about('Department', id),
  involved: optional(listOf(id, 200)),
  intensity: about('1 lukewarm to 5 boiling', scale([1, 2, 3, 4, 5])),
  fte: optional(about('Full-time equivalents per department', mapOf(id, number(0, 100_000), 200))),
  emergency: optional(about('Reason of a noodsprong', text)),
  start: about('Monday of its first week; may lie before this plan', date),
  weeks: whole(1, 260),
});

const emptyC = object<NonNullable<Plan['emptyC']>>({
  'customer-experience': optional(text),
  conversation: optional(text),
  content: optional(text),
  collaboration: optional(text),
});

const { ceilingPercent, leerpauze, weight } = PROFILE_RANGES;
const weightOfC = optional(number(weight.min, weight.max));

const profile = object<OwnProfile>({
  name: about('What --profile asks for', schema({ ...line.node, maxLength: MAX_PROFILE_NAME })),
  ceilingPercent: optional(
    about(
      "Percent of a department's ceiling that the sequence may use; 100 when absent",
      number(ceilingPercent.min, ceilingPercent.max),
    ),
  ),
  leerpauze: optional(
    about('Weeks between the phases of a pilot at least', whole(leerpauze.min, leerpauze.max)),
  ),
  settings: optional(
    about('Limits that the sequence is held to in place of those of the plan', settingsOf(PROFILE_SETTINGS)),
  ),
  weights: optional(
    about(
      'Times that the value of a pilot counts, by its C; 1 when absent',
      object<NonNullable<OwnProfile['weights']>>({
        'customer-experience': weightOfC,
        conversation: weightOfC,
        content: weightOfC,
        collaboration: weightOfC,
      }),
    ),
  ),
});

const planText = optional(object<OwnText>({ language: oneOf(TEXT_LANGUAGES), text }));

const texts = object<OwnTexts>({
  summary: planText,
  goals: planText,
  'customer-experience': planText,
  conversation: planText,
  content: planText,
  collaboration: planText,
  support: planText,
});

export const plan = object<Plan>({
  start: about('A Monday', date),
  asOf: optional(about('The day the plan is judged on; the start when absent', date)),
  periods: about('Consecutive planning quarters of 13 weeks', listOf(period, MAX_PERIODS, 1)),
  settings: optional(about('Thresholds that this organisation chose otherwise', settings)),
  leerpauze: optional(about('Weeks between the phases of a pilot', whole(0, 52))),
  blackout: optional(about('Weeks in which nothing starts', listOf(blackout, 100))),
  carried: optional(
    about('Phases of other plans of the organisation that run on into this one', listOf(carried, 1_000)),
  ),
  emptyC: optional(about('Why a C is deliberately left out', emptyC)),
  profiles: optional(about('Profiles of your own to compute a sequence with', listOf(profile, MAX_PROFILES))),
  texts: optional(about('What its author wrote in the plan document, as Markdown', texts)),
  facts: optional(about('What the plan says about itself; absent is unknown', facts)),
  verdictOverride: optional(
    about(
      'A verdict on the whole plan given by hand',
      object<PlanVerdictOverride>({ verdict: oneOf(PLAN_VERDICTS), reason: text, by: line, on: date }),
    ),
  ),
});

const phaseOfPilot: Schema<readonly [string, number]> = schema({
  type: 'array',
  prefixItems: [id.node, whole(1, MAX_PHASES).node],
  items: false,
  minItems: 2,
});

/** Of one plan. */
export const MAX_LINKS = 2_000;

export const link = object<Link>({
  before: about('Pilot and phase number', phaseOfPilot),
  after: about('Pilot and phase number', phaseOfPilot),
  lagWeeks: optional(whole(0, 260)),
});
