import {
  DIMENSIONS,
  RUNGS,
  type Gate,
  type GateThreshold,
  type IntensityItems,
  type Measure,
  type Phase,
} from '../../../planning/index.js';

import {
  about,
  either,
  flag,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  scale,
  setOf,
  whole,
} from './build.js';
import { date, id, line, MAX_EUROS, moment, note, text } from './values.js';

const item = whole(0, 4);

const items = object<IntensityItems>({
  reach: item,
  depth: item,
  visibility: item,
  mandate: item,
  technology: item,
});

const measure = object<Measure>({
  kpi: about('Id in the catalogue of measures', id),
  baseline: optional(text),
  target: optional(text),
  baselineStatus: optional(oneOf(['measured', 'planned', 'none'])),
  owner: optional(note),
  roi: optional(oneOf(['not-yet', 'indicative', 'required'])),
  euroOnly: optional(flag),
});

const threshold = object<GateThreshold>({
  kpi: id,
  op: oneOf(['>=', '<=', '>', '<', '=']),
  value: number(-MAX_EUROS, MAX_EUROS),
  unit: optional(note),
  weeks: optional(about('Weeks that it must hold', whole(1, 260))),
});

const gate = object<Gate>({
  threshold: optional(text),
  thresholds: optional(listOf(threshold, 20)),
  decider: optional(text),
  date: optional(about('Null: in the last two weeks of the phase', orNull(date))),
  stopRule: optional(text),
});

export const phase = object<Phase>({
  title: optional(line),
  from: optional(moment),
  to: optional(moment),
  weeks: optional(about('Duration; may be left out when from and to are given', whole(1, 260))),
  kind: optional(oneOf(['normal', 'wind-down'])),
  status: optional(oneOf(['planned', 'running', 'done'])),
  started: optional(date),
  pin: optional(about('A Monday that the planner fixed', orNull(date))),
  earliest: optional(orNull(date)),
  latest: optional(orNull(date)),
  intensity: about('1 lukewarm to 5 boiling, or five items of 0 to 4', either(scale([1, 2, 3, 4, 5]), items)),
  widens: optional(setOf(oneOf(DIMENSIONS), DIMENSIONS.length)),
  money: optional(about('Euros for the whole phase', number(0, MAX_EUROS))),
  fte: optional(about('Full-time equivalents per department', mapOf(id, number(0, 100_000), 200))),
  involved: optional(listOf(id, 200)),
  goalPercent: optional(number(0, 100)),
  runCost: optional(
    object<NonNullable<Phase['runCost']>>({
      perYear: optional(number(0, MAX_EUROS)),
      carrier: optional(text),
    }),
  ),
  measure: optional(measure),
  gate: optional(about('Null: no gate', orNull(gate))),
  rung: optional(oneOf(RUNGS)),
  emergency: optional(about('Reason of a noodsprong', orNull(text))),
});
