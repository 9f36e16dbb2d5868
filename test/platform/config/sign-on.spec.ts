import { readEnvironment } from '../../../src/platform/config/index.js';

const POLDER = {
  KIKKERPLAN_OIDC: 'polder',
  KIKKERPLAN_OIDC_POLDER_ISSUER: 'https://login.polder.example/realms/p',
  KIKKERPLAN_OIDC_POLDER_CLIENT_ID: 'kikkerplan',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  const read = readEnvironment(environment);
  return 'problems' in read ? read.problems : [];
}

describe('sign-in providers in the environment', () => {
  it('are none by default', () => {
    const read = readEnvironment({});
    expect('settings' in read && read.settings.signOn).toEqual([]);
  });

  it('come with sensible defaults', () => {
    const read = readEnvironment(POLDER);
    expect('settings' in read && read.settings.signOn).toEqual([
      {
        id: 'polder',
        name: 'polder',
        issuer: 'https://login.polder.example/realms/p',
        clientId: 'kikkerplan',
        clientSecret: null,
        scopes: 'openid profile email',
        organisation: null,
        roleClaim: 'roles',
        roles: [],
      },
    ]);
  });

  it('may be several, each with everything of its own', () => {
    const read = readEnvironment({
      ...POLDER,
      KIKKERPLAN_OIDC: 'polder, de-zorg',
      KIKKERPLAN_OIDC_DE_ZORG_ISSUER: 'http://127.0.0.1:9000',
      KIKKERPLAN_OIDC_DE_ZORG_CLIENT_ID: 'kp',
      KIKKERPLAN_OIDC_DE_ZORG_CLIENT_SECRET: 'geheim',
      KIKKERPLAN_OIDC_DE_ZORG_NAME: 'De Zorg',
      KIKKERPLAN_OIDC_DE_ZORG_ORGANISATION: 'de-zorg',
      KIKKERPLAN_OIDC_DE_ZORG_ROLE_CLAIM: 'groups',
      KIKKERPLAN_OIDC_DE_ZORG_ROLES: 'cn=beheer=administrator, *=reader',
    });
    expect('settings' in read && read.settings.signOn[1]).toMatchObject({
      id: 'de-zorg',
      name: 'De Zorg',
      clientSecret: 'geheim',
      organisation: 'de-zorg',
      roleClaim: 'groups',
      roles: [
        ['cn=beheer', 'administrator'],
        ['*', 'reader'],
      ],
    });
  });

  it.each([
    ['no issuer', { KIKKERPLAN_OIDC: 'polder', KIKKERPLAN_OIDC_POLDER_CLIENT_ID: 'x' }, /ISSUER is missing/],
    [
      'http elsewhere',
      { ...POLDER, KIKKERPLAN_OIDC_POLDER_ISSUER: 'http://login.example' },
      /must be the https:/,
    ],
    [
      'a role that does not exist',
      { ...POLDER, KIKKERPLAN_OIDC_POLDER_ROLES: 'a=boss' },
      /roles are administrator/,
    ],
    [
      'a slip',
      { ...POLDER, KIKKERPLAN_OIDC_POLDER_ISUER: 'x' },
      /Did you mean KIKKERPLAN_OIDC_POLDER_ISSUER\?/,
    ],
    [
      'a provider that is not listed',
      { KIKKERPLAN_OIDC_ZORG_ISSUER: 'https://x.example' },
      /belongs to no sign-in/,
    ],
    ['a name with capitals', { KIKKERPLAN_OIDC: 'Polder' }, /small letters/],
  ])('refuse %s in a sentence', (_, environment, sentence) => {
    expect(problemsOf(environment as Record<string, string>).join('\n')).toMatch(sentence);
  });
});
