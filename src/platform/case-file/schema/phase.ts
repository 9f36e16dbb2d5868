import {
  DIMENSIONS,
  GATE_OUTCOMES,
  RUNGS,
  type Gate,
  type GateThreshold,
  type IntensityItems,
  type Measure,
  type MeasuredValue,
  type Phase,
  type PhaseDecision,
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

export const measure = object<Measure>({
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

export const gate = object<Gate>({
  threshold: optional(text),
  thresholds: optional(listOf(threshold, 20)),
  decider: optional(text),
  date: optional(about('Null: in the last two weeks of the phase', orNull(date))),
  stopRule: optional(text),
});

const measuredValue = object<MeasuredValue>({
  kpi: about('Id in the catalogue of measures', id),
  value: number(-MAX_EUROS, MAX_EUROS),
  on: date,
  source: about('Report, tool or person that it comes from', note),
});

const decision = object<PhaseDecision>({
  outcome: oneOf(GATE_OUTCOMES),
  on: date,
  by: about('Name of who decided', note),
  reason: text,
  weeks: optional(about('Weeks that the phase lasts longer', whole(1, 260))),
  until: optional(about('Day on which it is decided again', date)),
});

export const phase = object<Phase>({
  title: optional(line),
  from: optional(moment),
  to: optional(moment),
  weeks: optional(about('Duration; may be left out when from and to are given', whole(1, 260))),
  kind: optional(oneOf(['normal', 'wind-down'])),
  status: optional(oneOf(['planned', 'running', 'done', 'cancelled'])),
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
  measured: optional(about('What was measured while it ran', listOf(measuredValue, 1_000))),
  spent: optional(
    about(
      'Euros and hours that it took so far',
      object<NonNullable<Phase['spent']>>({
        money: number(-MAX_EUROS, MAX_EUROS),
        hours: number(-MAX_EUROS, MAX_EUROS),
      }),
    ),
  ),
  decisions: optional(about('What was decided at its gate, oldest first', listOf(decision, 100))),
});
