import { passwords } from './common-passwords.js';

/** Characters, as a person counts them. Long sentences are welcome; a limit keeps hashing affordable. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'easy-to-guess';

/** Words that anybody would try first here. */
const OURS = ['kikkerplan', 'kikkerindepan', 'wachtwoord', 'password', 'welkom', 'welcome', 'geheim'];
/** A name of three letters is in too many words to mean anything. */
const SHORTEST_NAME = 4;

/**
 * What is wrong with a new password, or null. Nothing has to be in it; what it may not be is one that is tried first.
 * @param personal name and address of its owner
 */
export function passwordProblem(password: string, personal: readonly string[]): PasswordProblem | null {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN) return 'too-short';
  if (length > PASSWORD_MAX) return 'too-long';
  return isEasy(password.toLowerCase(), personal) ? 'easy-to-guess' : null;
}

function isEasy(password: string, personal: readonly string[]): boolean {
  const common = passwords();
  if (common.has(password) || isSimple(password)) return true;
  const names = personal.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const known = [...OURS, ...names].filter((name) => name.length >= SHORTEST_NAME);
  const left = known.reduce((rest, name) => rest.replaceAll(name, ''), password);
  // "Kikkerplan2026!": what is left beside a well-known word has to be a password of its own.
  const rest = left.replace(/[^\p{L}]/gu, '');
  if (left !== password && rest.length < SHORTEST_NAME) return true;
  const bare = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return bare.length < PASSWORD_MIN && common.has(bare);
}

/** One piece again and again, or a walk along the alphabet or the digits. */
function isSimple(password: string): boolean {
  if (/^(.{1,6}?)\1+.{0,5}$/su.test(password) && new Set(password).size <= 6) return true;
  const codes = Array.from(password, (letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length - 1;
}
