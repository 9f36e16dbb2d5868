import { Inject, Injectable } from '@nestjs/common';
import { Database, DatabaseBusy } from '../../platform/database/index.js';
import { CLOCK, type Clock } from '../../platform/http/index.js';
import { takeAttempt, type TooMany } from '../attempts/take-attempt.js';
import type { AccessToken } from '../store/access-token.entity.js';
import { AccessTokensStore } from '../store/access-tokens.store.js';
import { AccountsStore } from '../store/accounts.store.js';
import type { Person } from '../store/person.entity.js';
import { hashOfToken } from '../tokens.js';

/** How exact the last use is, in milliseconds: writing it down on every request would make every request a write. */
const TOUCH_EVERY = 5 * 60_000;
/**
 * Requests that are counted at a time, for the same reason: a write for each would also throw away what the database
 * keeps at hand for everybody else.
 */
const BLOCK = 20;
/** Milliseconds that a counted block may be used. */
const BLOCK_TIME = 60_000;
/** Tokens whose block is remembered; beyond that counting begins again. */
const REMEMBERED = 2_000;

export interface TokenInUse {
  readonly token: AccessToken;
  readonly person: Person;
}

interface Block {
  left: number;
  readonly until: number;
}

/** Where programs come in. */
@Injectable()
export class TokenDoor {
  private readonly blocks = new Map<string, Block>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Finds whose token it is, and counts that it was used.
   * @param address of the network it came from
   * @returns null for one that does not exist, was taken back or has expired: nobody can tell which
   */
  async enter(shown: string, address: string): Promise<TokenInUse | TooMany | null> {
    const tokenHash = hashOfToken(shown);
    const now = this.clock();
    const found = await this.find(tokenHash);
    if (!found || found.token.expiresAt <= now.toISOString())
      return this.count('try-token', { account: tokenHash, address }, 1);
    const { token } = found;
    const tooMany = this.hasLeft(token.id, now) ? null : await this.takeBlock(token.id, address, now);
    if (tooMany) return tooMany;
    this.touch(token, now);
    return found;
  }

  private async find(tokenHash: string): Promise<TokenInUse | null> {
    return this.database.readKept(`access-token ${tokenHash}`, async (em) => {
      const token = await new AccessTokensStore(em).findByHash(tokenHash);
      const person = token && (await new AccountsStore(em).findPerson(token.personId));
      return token && person ? { token, person } : null;
    });
  }

  private hasLeft(id: string, now: Date): boolean {
    const block = this.blocks.get(id);
    if (!block || block.left === 0 || block.until <= now.getTime()) return false;
    block.left -= 1;
    return true;
  }

  private async takeBlock(id: string, address: string, now: Date): Promise<TooMany | null> {
    const tooMany = await this.count('use-token', { account: id, address }, BLOCK);
    if (tooMany) return tooMany;
    if (this.blocks.size >= REMEMBERED) this.blocks.clear();
    this.blocks.set(id, { left: BLOCK - 1, until: now.getTime() + BLOCK_TIME });
    return null;
  }

  /** Counting is a write: whoever only reads is not refused because the database cannot be written to. */
  private async count(
    tried: 'use-token' | 'try-token',
    trier: { readonly account: string; readonly address: string },
    times: number,
  ): Promise<TooMany | null> {
    try {
      return await takeAttempt(this.database, tried, { ...trier, times }, this.clock());
    } catch (error) {
      if (error instanceof DatabaseBusy) return null;
      throw error;
    }
  }

  /** Not waited for. The next request tries again. */
  private touch({ id, lastUsedAt }: AccessToken, now: Date): void {
    if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) <= TOUCH_EVERY) return;
    this.database
      .write(async (em) => new AccessTokensStore(em).touch(id, now.toISOString()))
      .catch(() => undefined);
  }
}
