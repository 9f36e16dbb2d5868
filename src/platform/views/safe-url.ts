/** Schemes a link may have. Everything else that names a scheme (javascript:, data:, file:) is no link. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** Where a refused address leads: nowhere. The form that took it should have said so before. */
const NOWHERE = '#';

/** Control, format and space characters: browsers skip some of them, so "java\nscript:" is a script to them. */
const INVISIBLE = /[\p{C}\p{Z}]/gu;
const NAMES_A_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** An address that is safe in an href or action: our own path, or one of the known schemes. */
export function safeUrl(address: string): string {
  const bare = address.replace(INVISIBLE, '');
  const scheme = NAMES_A_SCHEME.exec(bare)?.[0].toLowerCase();
  if (scheme !== undefined) return SCHEMES.has(scheme) ? address.trim() : NOWHERE;
  // "//elsewhere" and "/\elsewhere" leave the site while looking like a path.
  return /^[\\/]{2}/.test(bare) ? NOWHERE : address.trim();
}
