import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import { AttemptsStore } from '../store/attempts.store.js';
import { foldEmail } from '../store/folded-email.js';
import { minutesAfter } from '../tokens.js';
import { networkOf } from './network-of.js';

/** What may be tried so often in so many minutes. The network's share is larger: an office has one address. */
const LIMITS = {
  'sign-in': { account: 10, network: 60, minutes: 15 },
  'reset-password': { account: 3, network: 20, minutes: 60 },
  'change-account': { account: 10, network: 60, minutes: 15 },
  'make-organisation': { account: 30, network: 120, minutes: 60 },
  'open-shared': { account: 10, network: 60, minutes: 15 },
  // A program may ask more often than a person clicks; a wrong token is a guess.
  'use-token': { account: 300, network: 3_000, minutes: 1 },
  'try-token': { account: 10, network: 60, minutes: 15 },
  'sign-on': { account: 60, network: 60, minutes: 15 },
} as const;
export type Tried = keyof typeof LIMITS;

export interface Trier {
  /** E-mail address as it was typed, or the id of a person or link: counted whether or not there is such an account. */
  readonly account: string;
  /** Network address of the visitor. */
  readonly address: string;
  /** How often at once; once when left out. */
  readonly times?: number;
}

function idOf(tried: Tried, kind: 'account' | 'network', who: string): string {
  return createHash('sha256').update(`${tried} ${kind} ${who}`).digest('hex');
}

/** Refused for now, and for how many minutes. */
export interface TooMany {
  readonly minutes: number;
}

/**
 * Counts an attempt before it is judged, so that a hundred at the same moment count as a hundred. Everybody gets the
 * same answer, also for an account that does not exist.
 */
export async function takeAttempt(
  database: Database,
  tried: Tried,
  trier: Trier,
  now: Date,
): Promise<TooMany | null> {
  const { minutes, ...most } = LIMITS[tried];
  const endsAt = minutesAfter(now, minutes);
  const keys = { account: foldEmail(trier.account), network: networkOf(trier.address) };
  return database.write(async (em) => {
    const store = new AttemptsStore(em);
    let wait = 0;
    // Always in this order, so that two attempts never wait for each other.
    for (const kind of ['account', 'network'] as const) {
      const id = idOf(tried, kind, keys[kind]);
      const counted = await store.count({ id, endsAt, times: trier.times ?? 1 }, now.toISOString());
      if (counted.count > most[kind]) wait = Math.max(wait, Date.parse(counted.endsAt) - now.getTime());
    }
    return wait > 0 ? { minutes: Math.ceil(wait / 60_000) } : null;
  });
}

/** After success the account starts anew; the network does not, or one account of one's own would undo its limit. */
export async function forgetAttempts(em: EntityManager, tried: Tried, account: string): Promise<void> {
  await new AttemptsStore(em).forget(idOf(tried, 'account', foldEmail(account)));
}
