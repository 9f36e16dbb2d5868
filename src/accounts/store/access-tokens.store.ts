import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { AccessToken } from './access-token.entity.js';

/** Whose tokens, and where. */
export type TokenHolder = Pick<AccessToken, 'personId' | 'organisationId'>;

/** Keys with which programs work for people. */
export class AccessTokensStore {
  constructor(private readonly em: EntityManager) {}

  async add(token: AccessToken): Promise<void> {
    await this.em.insert(AccessToken, token);
  }

  async findByHash(tokenHash: string): Promise<AccessToken | null> {
    return this.em.findOneBy(AccessToken, { tokenHash });
  }

  /** Of one person in all organisations, or in one of them; the newest first. */
  async list(of: Pick<AccessToken, 'personId'> & Partial<TokenHolder>): Promise<readonly AccessToken[]> {
    return this.em.find(AccessToken, { where: { ...of }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  async touch(id: string, lastUsedAt: string): Promise<void> {
    await this.em.update(AccessToken, { id }, { lastUsedAt });
  }

  /** True for the one caller that took it back. */
  async remove(id: string): Promise<boolean> {
    const { affected } = await this.em.delete(AccessToken, { id });
    return affected === 1;
  }

  async removeExpired(before: string): Promise<void> {
    await this.em.delete(AccessToken, { expiresAt: LessThanOrEqual(before) });
  }
}
