import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret for a link: 256 random bits, which only the link holds. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: hashOfToken(token) };
}

/** Only the hash is kept, so a copied database opens nothing. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Why a link does not work; `unknown` covers a mistyped one and one of another installation. */
export type LinkProblem = 'unknown' | 'used' | 'expired';

export function linkProblem(
  link: { readonly usedAt: string | null; readonly expiresAt: string } | null,
  now: Date,
): LinkProblem | null {
  if (!link) return 'unknown';
  if (link.usedAt !== null) return 'used';
  return link.expiresAt <= now.toISOString() ? 'expired' : null;
}

/** The moment so many minutes after now. */
export function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
