import {
  DEPARTMENT_KINDS,
  type Culture,
  type CultureAxis,
  type Department,
  type Experience,
  type LongTermGoal,
  type OcaiMix,
  type Organisation,
  type SharedSuccess,
} from '../../../planning/index.js';

import { about, either, flag, listOf, number, object, oneOf, optional, scale, whole } from './build.js';
import { date, id, line, MAX_PEOPLE, note, text } from './values.js';

export const department = object<Department>({
  id,
  name: line,
  headcount: about('People', number(0, MAX_PEOPLE)),
  tolerance: about('How much change it can take: 1 hardly any, 5 much', scale([1, 2, 3, 4, 5])),
  fteCapacity: about(
    'Full-time equivalents free for the programme: one number, or one for each period',
    either(number(0, 100_000), listOf(number(0, 100_000), 20, 1)),
  ),
  brings: about('What it typically brings aboard', oneOf(DEPARTMENT_KINDS)),
  initialHeat: optional(about('Degrees from what already runs before the plan', number(0, 100))),
});

const axis = number(1, 5);

/** The six axes of culture, each 1 to 5. */
export const axes = object<Readonly<Partial<Record<CultureAxis, number>>>>({
  openness: optional(axis),
  customerFocus: optional(axis),
  riskAppetite: optional(axis),
  mandate: optional(axis),
  cooperation: optional(axis),
  experimentation: optional(axis),
});

const points = number(0, 100);
const mix = object<OcaiMix>({ family: points, adhocracy: points, market: points, hierarchy: points });

const ocai = object<NonNullable<Culture['ocai']>>({ current: mix, desired: optional(mix) });

const culture = object<Culture>({
  axes: optional(axes),
  ocai: optional(about('100 points over four cultures', ocai)),
});

const goal = object<LongTermGoal>({ id, text, kpi: optional(id) });

const experience = object<Experience>({
  year: whole(1900, 2200),
  what: text,
  result: oneOf(['success', 'failure', 'mixed']),
});

const success = object<SharedSuccess>({ text, department: line, on: date });

export const organisation = object<Organisation>({
  name: line,
  sector: optional(note),
  seat: optional(note),
  employees: optional(whole(0, MAX_PEOPLE)),
  customers: optional(whole(0, 10_000_000_000)),
  service: optional(about('A service organisation: the nine recommendations apply', flag)),
  goal: optional(about('Programme goal', text)),
  goals: optional(listOf(goal, 100)),
  history: optional(listOf(experience, 200)),
  culture: optional(culture),
  maturity: optional(about('Answers M1..M12 of the self-assessment', listOf(whole(0, 4), 12, 12))),
  successes: optional(about('What went well with customers and was shared', listOf(success, 1_000))),
  departments: listOf(department, 200),
});
