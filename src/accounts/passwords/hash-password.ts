import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a password that nobody knows, made with the same cost: what is checked when there is no account. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$OOfOO0DXp1DWLhwi92wTWg$z2T9hp4VFi+j4rKSg/l5XmIR2WNJJTbxYkI/XmW5eU0';

export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * True when the password belongs to the hash. Without a hash the same work is done for nothing, so that the time of an
 * answer does not tell whether there is an account.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const right = await verify(kept ?? NOBODYS, password);
  return right && kept !== null;
}
