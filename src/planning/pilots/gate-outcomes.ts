/** doorgaan, bijsturen, verlengen, behouden, wachten tot, stoppen (domain.md 2.7, Steering). */
export const GATE_OUTCOMES = ['continue', 'adjust', 'extend', 'keep', 'wait', 'stop'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];
