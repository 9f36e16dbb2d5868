import { nearest } from './nearest.js';

/** An OpenID Connect provider: an organisation's own way to sign in. */
export interface SignOnProvider {
  /** Its name in the settings and in addresses: small letters, digits and hyphens. */
  readonly id: string;
  /** What the button says. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client, protected by PKCE alone. */
  readonly clientSecret: string | null;
  readonly scopes: string;
  /** Its part of the address. Null: the provider signs in who has an account and lets nobody new in. */
  readonly organisation: string | null;
  /** Claim that says what somebody may do; a text or a list of texts. */
  readonly roleClaim: string;
  /** Role by value of the claim, the most important first; `*` is everybody else. Empty: roles are given here. */
  readonly roles: readonly (readonly [value: string, role: string])[];
}

const LIST = 'KIKKERPLAN_OIDC';
const PARTS = [
  'NAME',
  'ISSUER',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'SCOPES',
  'ORGANISATION',
  'ROLE_CLAIM',
  'ROLES',
] as const;
type Part = (typeof PARTS)[number];

const ROLES = ['administrator', 'strategy-director', 'consultant', 'department-head', 'reader'];
const ADVICE: Readonly<Partial<Record<Part, string>>> = {
  ISSUER: 'the https: address of the provider, for example https://login.example.nl/realms/polder',
  CLIENT_ID: 'the name under which the provider knows Kikkerplan',
  ORGANISATION: 'the part of the organisation’s address after /o/, for example polderzeker',
  ROLES: `pairs of a claim’s value and a role with commas between them, for example kp-beheer=administrator,*=reader; roles are ${ROLES.join(', ')}`,
};

type Environment = Readonly<Record<string, string | undefined>>;

export function isSignOnVariable(name: string): boolean {
  return name === LIST || name.startsWith(`${LIST}_`);
}

/** https:, or http: on this machine for trying it out. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
    });
}

const TESTS: Readonly<Partial<Record<Part, (value: string) => boolean>>> = {
  ISSUER: isIssuer,
  CLIENT_ID: (value) => value !== '',
  ORGANISATION: (value) => value === '' || /^[a-z0-9-]+$/.test(value),
  ROLES: (value) => pairsOf(value).every(([claim, role]) => claim !== '' && ROLES.includes(role)),
};

function namesOf(environment: Environment): readonly string[] {
  return (environment[LIST] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function variable(id: string, part: Part): string {
  return `${LIST}_${id.toUpperCase().replaceAll('-', '_')}_${part}`;
}

/** Reads `KIKKERPLAN_OIDC=polder,zorg` and each provider's own variables, or says what is wrong with them. */
export function readSignOn(environment: Environment): {
  readonly providers: readonly SignOnProvider[];
  readonly problems: readonly string[];
} {
  const ids = namesOf(environment);
  const wrong = ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60);
  const known = ids.flatMap((id) => PARTS.map((part) => variable(id, part)));
  const strangers = Object.keys(environment).filter(
    (name) => isSignOnVariable(name) && name !== LIST && !known.includes(name),
  );
  const problems = [
    ...wrong.map(
      (id) => `${LIST} has the name ${JSON.stringify(id)}. It must be small letters, digits and hyphens.`,
    ),
    ...strangers.map((name) => strangerSentence(name, known)),
    ...ids.flatMap((id) => PARTS.flatMap((part) => problemOf(environment, id, part))),
  ];
  return { providers: problems.length > 0 ? [] : ids.map((id) => providerFrom(environment, id)), problems };
}

function strangerSentence(name: string, known: readonly string[]): string {
  const meant = known.length === 0 ? null : nearest(name, known);
  const advice = meant === null ? ` Name its provider in ${LIST}, or remove it.` : ` Did you mean ${meant}?`;
  return `${name} belongs to no sign-in provider.${advice}`;
}

function problemOf(environment: Environment, id: string, part: Part): readonly string[] {
  const required = part === 'ISSUER' || part === 'CLIENT_ID';
  const value = environment[variable(id, part)];
  if (value === undefined && !required) return [];
  if (value !== undefined && (TESTS[part]?.(value) ?? true)) return [];
  const said = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return [`${variable(id, part)} ${said}. It must be ${ADVICE[part] ?? 'a text'}.`];
}

function providerFrom(environment: Environment, id: string): SignOnProvider {
  const read = (part: Part): string | undefined => {
    const value = environment[variable(id, part)];
    return value === '' ? undefined : value;
  };
  return {
    id,
    name: read('NAME') ?? id,
    issuer: read('ISSUER') ?? '',
    clientId: read('CLIENT_ID') ?? '',
    clientSecret: read('CLIENT_SECRET') ?? null,
    scopes: read('SCOPES') ?? 'openid profile email',
    organisation: read('ORGANISATION') ?? null,
    roleClaim: read('ROLE_CLAIM') ?? 'roles',
    roles: pairsOf(read('ROLES') ?? ''),
  };
}
