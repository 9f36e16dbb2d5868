/** The public surface of the planning core. Nothing else in here may be imported from outside. */
export * from './kernel/dates.js';
export * from './kernel/finding.js';
export * from './kernel/grid.js';
export * from './kernel/numbers.js';
export * from './kernel/random.js';
export * from './organisation/organisation.js';
export * from './organisation/plan.js';
export * from './organisation/plan-facts.js';
export * from './organisation/settings.js';
export * from './pilots/four-cs.js';
export * from './pilots/intensity.js';
export * from './pilots/pilot.js';
export * from './pilots/planned-phase.js';
export * from './criteria/assessment.js';
export * from './portfolio/case.js';
export * from './portfolio/load.js';
export * from './portfolio/portfolio.js';
