import {
  ACTIONS,
  assertMay,
  assertMayPropose,
  may,
  mayPropose,
  ROLES,
  type Action,
  type Role,
} from '../../src/accounts/policy.js';
import { NotAllowed } from '../../src/platform/errors/index.js';

/** By hand from the roles as the product promises them. */
const EXPECTED: Readonly<Record<Action, readonly Role[]>> = {
  'read-plan': ['administrator', 'strategy-director', 'consultant', 'department-head', 'reader'],
  'read-proposals': ['administrator', 'strategy-director', 'consultant', 'department-head'],
  'read-findings': ['administrator', 'strategy-director', 'consultant', 'department-head'],
  'compute-sequence': ['strategy-director', 'consultant'],
  'make-scenario': ['strategy-director', 'consultant'],
  'choose-pilots': ['strategy-director'],
  'make-plan': ['strategy-director', 'consultant'],
  'keep-version': ['strategy-director', 'consultant'],
  'adopt-plan': ['strategy-director'],
  'share-plan': ['strategy-director', 'consultant'],
  'write-plan': ['strategy-director', 'consultant'],
  'assess-organisation': ['strategy-director'],
  'create-proposal': ['strategy-director', 'consultant', 'department-head'],
  'export-plan': ['administrator', 'strategy-director', 'consultant', 'department-head', 'reader'],
  'read-settings': ['administrator', 'strategy-director', 'consultant', 'department-head', 'reader'],
  'change-settings': ['strategy-director'],
  'set-up': ['administrator', 'strategy-director', 'consultant'],
  'assess-pilot': ['strategy-director', 'consultant', 'department-head'],
  'lead-assessment': ['strategy-director', 'consultant'],
  'override-verdict': ['strategy-director'],
  'give-verdict': ['strategy-director'],
  'run-pilot': ['strategy-director', 'department-head'],
  'deviate-at-gate': ['strategy-director'],
  'read-signals': ['administrator', 'strategy-director', 'consultant', 'department-head'],
  'record-signal': ['strategy-director', 'consultant', 'department-head'],
  'handle-signal': ['strategy-director', 'department-head'],
  'read-workshops': ['administrator', 'strategy-director', 'consultant', 'department-head'],
  'hold-workshop': ['strategy-director', 'consultant'],
  'ask-pulse': ['strategy-director'],
  'answer-pulse': ['administrator', 'strategy-director', 'consultant', 'department-head', 'reader'],
  'manage-people': ['administrator', 'strategy-director'],
  'erase-person': ['administrator'],
  'make-backup': ['administrator'],
  'take-archive': ['administrator', 'strategy-director'],
  'read-audit-trail': ['administrator', 'strategy-director'],
  'make-organisation': ['administrator', 'consultant'],
  'take-template': ['consultant'],
};

describe('who may propose for which department', () => {
  const access = (role: Role) => ({
    organisationId: 'o',
    slug: 'o',
    organisationName: 'O',
    personId: 'p',
    role,
    departments: role === 'department-head' ? ['MC'] : [],
  });

  it.each<[Role, string, boolean]>([
    ['strategy-director', 'KS', true],
    ['consultant', 'KS', true],
    ['department-head', 'MC', true],
    ['department-head', 'KS', false],
    ['administrator', 'KS', false],
    ['reader', 'KS', false],
  ])('%s for %s: %s', (role, department, allowed) => {
    expect(mayPropose(access(role), department)).toBe(allowed);
    const attempt = () => {
      assertMayPropose(access(role), department);
    };
    if (allowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(NotAllowed);
  });
});

describe('what each role may do', () => {
  it.each(ACTIONS)('%s', (action) => {
    expect(ROLES.filter((role) => may({ role }, action))).toEqual(EXPECTED[action]);
  });

  it('refuses with the action that was asked', () => {
    const reader = {
      organisationId: 'o',
      slug: 'o',
      organisationName: 'O',
      personId: 'p',
      role: 'reader',
      departments: [],
    } as const;
    expect(() => {
      assertMay(reader, 'compute-sequence');
    }).toThrow(NotAllowed);
    expect(() => {
      assertMay(reader, 'read-plan');
    }).not.toThrow();
  });
});
