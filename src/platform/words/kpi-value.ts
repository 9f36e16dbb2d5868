import type { KpiUnit } from '../../planning/index.js';
import type { Speech } from './speech.js';

/** A figure of a measure with its unit: "9 uur", "85%", "€ 12", "−0,05". */
export function kpiValue(value: number, unit: KpiUnit, speech: Speech): string {
  return speech.t.kpiDetails.values[unit]({ value: written(value, unit, speech) });
}

function written(value: number, unit: KpiUnit, { f }: Speech): string {
  if (unit === 'euros') return f.euro(value);
  if (unit === 'sentiment') return f.signed(value, 2);
  return unit === 'nps' ? f.signed(value, 0) : f.number(value, 2);
}

/** The name of a measure; the id itself for a measure of the organisation's own. */
export function kpiName(id: string, { t }: Pick<Speech, 't'>): string {
  const names: Readonly<Record<string, string>> = t.kpis;
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
