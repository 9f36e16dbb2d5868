import type { Rule } from '../rule.js';

/**
 * Not all pilots rest on one department: three owners where there are enough departments, else two; never more than
 * there are pilots. Source: D of S1-9 (each C brings a department aboard).
 */
export const por10: Rule = {
  id: 'POR-10',
  severities: ['warning'],
  source: 'D of S1-9',
  settings: ['owners.minimum', 'owners.fromDepartments'],
  check: ({ counted, departments, settings }) => {
    const owners = [...new Set(counted.map(({ pilot }) => pilot.owner))];
    const spread = departments.size >= settings['owners.fromDepartments'] ? settings['owners.minimum'] : 2;
    const minimum = Math.min(spread, departments.size, counted.length);
    if (owners.length >= minimum) return [];
    return [{ code: 'POR-10', severity: 'warning', scope: 'plan', facts: { owners, minimum } }];
  },
};
