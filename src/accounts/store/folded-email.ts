/** Addresses are compared as they are kept: without spaces around them, in one Unicode form and in small letters. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}

/** For a column: folds what is written and what is searched by. */
export const folded = {
  to: (value: unknown): unknown => (typeof value === 'string' ? foldEmail(value) : value),
  from: (value: unknown): unknown => value,
};
