import type { Finding } from '../../kernel/finding.js';
import type { DepartmentKind } from '../../organisation/organisation.js';
import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import type { Rule } from '../rule.js';

/** What each C brings aboard (S1-9). */
const BRINGS: Readonly<Record<C, DepartmentKind>> = {
  'customer-experience': 'service',
  conversation: 'hr',
  content: 'marketing',
  collaboration: 'product',
};

/**
 * The department that each C typically brings aboard owns or helps some pilot. R&D is a tip only, since S1 says
 * "perhaps"; so is a department that the organisation does not have. An empty plan brings nobody aboard and says so
 * elsewhere (POR-01). Source: S1-9.
 */
export const por07: Rule = {
  id: 'POR-07',
  severities: ['warning', 'tip'],
  source: 'S1-9',
  settings: [],
  check: ({ counted, departments }) => {
    if (counted.length === 0) return [];
    const aboard = new Set(
      counted.flatMap(({ phases }) => phases.flatMap(({ owner, involved }) => [owner, ...involved])),
    );
    return FOUR_CS.flatMap((c): readonly Finding[] => {
      const brings = BRINGS[c];
      const suitable = [...departments.values()]
        .filter((department) => department.brings === brings)
        .map(({ id }) => id);
      if (suitable.some((id) => aboard.has(id))) return [];
      const subject = { scope: 'plan', c } as const;
      if (suitable.length === 0)
        return [{ code: 'POR-07.noDepartment', severity: 'tip', ...subject, facts: { brings } }];
      const severity = brings === 'product' ? 'tip' : 'warning';
      return [{ code: 'POR-07.notAboard', severity, ...subject, facts: { brings, departments: suitable } }];
    });
  },
};
