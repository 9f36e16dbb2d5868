/** Who somebody is, as far as a provider says so. */
export interface SignOnClaims {
  /** The provider's own id of the person, which never changes. */
  readonly subject: string;
  readonly name: string;
  /** Only when the provider checked that it is theirs. */
  readonly email: string | null;
  /** Values of the claim that roles are made from. */
  readonly roles: readonly string[];
}

const LONGEST_NAME = 200;
const LONGEST_EMAIL = 254;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A claim may be a text, a list, or a path into groups: `realm_access.roles`. */
function valueAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, step) => {
    const isGroup = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isGroup ? (value as Record<string, unknown>)[step] : undefined;
  }, claims);
}

export function claimsFrom(
  claims: Readonly<Record<string, unknown>> & { readonly sub: string },
  roleClaim: string,
): SignOnClaims {
  const email = textOf(claims['email']);
  const verified = claims['email_verified'] === true && email !== '' && email.length <= LONGEST_EMAIL;
  const names = [claims['name'], claims['preferred_username'], email, claims.sub].map(textOf);
  const roles = [valueAt(claims, roleClaim)].flat();
  return {
    subject: claims.sub,
    name: (names.find((name) => name !== '') ?? claims.sub).slice(0, LONGEST_NAME),
    email: verified ? email : null,
    roles: roles.filter((role): role is string => typeof role === 'string'),
  };
}
