import { IsNull, type EntityManager } from 'typeorm';
import { AccountLink, type LinkPurpose } from './account-link.entity.js';

/** Links that were mailed to people or handed to them. */
export class AccountLinksStore {
  constructor(private readonly em: EntityManager) {}

  async add(link: AccountLink): Promise<void> {
    await this.em.insert(AccountLink, link);
  }

  async find(tokenHash: string, purpose: LinkPurpose): Promise<AccountLink | null> {
    return this.em.findOneBy(AccountLink, { tokenHash, purpose });
  }

  /** True for the one caller that used the link. */
  async use(id: string, usedAt: string): Promise<boolean> {
    const { affected } = await this.em.update(AccountLink, { id, usedAt: IsNull() }, { usedAt });
    return affected === 1;
  }

  /** Older links of the same kind stop working. */
  async useAll(personId: string, purpose: LinkPurpose, usedAt: string): Promise<void> {
    await this.em.update(AccountLink, { personId, purpose, usedAt: IsNull() }, { usedAt });
  }
}
