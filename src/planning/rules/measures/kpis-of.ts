import type { Phase } from '../../pilots/pilot.js';

/** Ids of everything a phase is measured by: its own measure and what its gate looks at, without doubles. */
export function kpisOf({ measure, gate }: Phase): readonly string[] {
  const atGate = (gate?.thresholds ?? []).map(({ kpi }) => kpi);
  return [...new Set(measure ? [measure.kpi, ...atGate] : atGate)];
}
