import {
  SETTING_KEYS,
  SETTINGS,
  type Blackout,
  type Link,
  type Period,
  type Plan,
  type SettingKey,
  type SettingOverrides,
} from '../../../planning/index.js';

import { about, listOf, number, object, optional, schema, whole, type Schema } from './build.js';
import type { SchemaNode } from './node.js';
import { facts } from './plan-facts.js';
import { date, id, MAX_EUROS, quarter, text } from './values.js';

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

const settings: Schema<SettingOverrides> = schema({
  type: 'object',
  properties: Object.fromEntries(SETTING_KEYS.map((key) => [key, setting(key)])),
  additionalProperties: false,
});

const period = object<Period>({ id: quarter, budget: about('Euros', number(0, MAX_EUROS)) });

const blackout = object<Blackout>({ from: date, to: date, reason: optional(text) });

const emptyC = object<NonNullable<Plan['emptyC']>>({
  'customer-experience': optional(text),
  conversation: optional(text),
  content: optional(text),
  collaboration: optional(text),
});

export const plan = object<Plan>({
  start: about('A Monday', date),
  asOf: optional(about('The day the plan is judged on; the start when absent', date)),
  periods: about('Consecutive planning quarters of 13 weeks', listOf(period, MAX_PERIODS, 1)),
  settings: optional(about('Thresholds that this organisation chose otherwise', settings)),
  leerpauze: optional(about('Weeks between the phases of a pilot', whole(0, 52))),
  blackout: optional(about('Weeks in which nothing starts', listOf(blackout, 100))),
  emptyC: optional(about('Why a C is deliberately left out', emptyC)),
  facts: optional(about('What the plan says about itself; absent is unknown', facts)),
});

const phaseOfPilot: Schema<readonly [string, number]> = schema({
  type: 'array',
  prefixItems: [id.node, whole(1, MAX_PHASES).node],
  items: false,
  minItems: 2,
});

export const link = object<Link>({
  before: about('Pilot and phase number', phaseOfPilot),
  after: about('Pilot and phase number', phaseOfPilot),
  lagWeeks: optional(whole(0, 260)),
});
