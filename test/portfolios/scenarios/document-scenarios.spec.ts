import type { JudgedPlan } from '../../../src/portfolios/index.js';
import { scenarioOutcome } from '../../../src/portfolios/scenarios/document-scenarios.js';

const judged = { revision: { basis: 'now' } } as JudgedPlan;

test.each([
  ['never computed', {}, 'now', 'not-computed'],
  ['never computed, and of an earlier plan', {}, 'before', 'not-computed'],
  ['in which nothing fits', { conflict: [] }, 'now', 'nothing-fits'],
  ['in which nothing fitted in an earlier plan', { conflict: [] }, 'before', 'outdated'],
  ['with dates for an earlier plan', { starts: [] }, 'before', 'outdated'],
] as const)('a scenario %s is told of as it is', (_, more, basis, state) => {
  const data = { profile: 'calm', out: [], starts: null, basis, ...more };
  const row = { id: 'one', name: 'Rustig', hypothesis: 'Het blijft rustig.', version: 1, data };
  expect(scenarioOutcome(judged, row)).toEqual({ name: 'Rustig', hypothesis: 'Het blijft rustig.', state });
});
