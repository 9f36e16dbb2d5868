import { claimsFrom } from '../../../src/accounts/sign-on/claims.js';
import { roleOf } from '../../../src/accounts/sign-on/enter-by-sign-on.js';

describe('what a provider says about somebody', () => {
  it('is taken as it stands', () => {
    const claims = {
      sub: 's1',
      name: 'Jo',
      email: 'jo@x.example',
      email_verified: true,
      groups: ['a', 'b', 7],
    };
    expect(claimsFrom(claims, 'groups')).toEqual({
      subject: 's1',
      name: 'Jo',
      email: 'jo@x.example',
      roles: ['a', 'b'],
    });
  });

  it.each([[false], [undefined], ['true']])(
    'does not believe an address with email_verified %p',
    (verified) => {
      const claims = { sub: 's1', email: 'jo@x.example', email_verified: verified };
      expect(claimsFrom(claims, 'groups')).toMatchObject({ email: null, name: 'jo@x.example' });
    },
  );

  it.each([
    ['a text', { sub: 's', role: 'boss' }, 'role', ['boss']],
    ['a path', { sub: 's', realm_access: { roles: ['boss'] } }, 'realm_access.roles', ['boss']],
    ['a name with a dot', { sub: 's', 'https://x.nl/roles': ['boss'] }, 'https://x.nl/roles', ['boss']],
    ['nothing', { sub: 's' }, 'constructor.name', []],
  ])('reads roles from %s', (_, claims, path, roles) => {
    expect(claimsFrom(claims, path).roles).toEqual(roles);
  });
});

describe('the role of a claim', () => {
  const roles = [
    ['kp-beheer', 'administrator'],
    ['kp-strategie', 'strategy-director'],
    ['*', 'reader'],
  ] as const;

  it.each([
    [['kp-strategie', 'kp-beheer'], 'administrator'],
    [['kp-strategie'], 'strategy-director'],
    [[], 'reader'],
  ])('of %j is %s', (values, role) => {
    expect(roleOf({ roles }, { roles: values })).toBe(role);
  });

  it('is none without a pair that fits', () => {
    expect(roleOf({ roles: roles.slice(0, 2) }, { roles: ['other'] })).toBeNull();
  });
});
