import { IsNull, type EntityManager } from 'typeorm';
import { ShareLinkRow } from './share-link.entity.js';

/** Links through which versions of plans are read from outside. */
export class ShareLinkStore {
  constructor(private readonly em: EntityManager) {}

  /** Newest first. */
  async list(organisationId: string, planVersionId: string): Promise<readonly ShareLinkRow[]> {
    const where = { organisationId, planVersionId };
    return this.em.find(ShareLinkRow, { where, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  async find(organisationId: string, id: string): Promise<ShareLinkRow | null> {
    return this.em.findOneBy(ShareLinkRow, { organisationId, id });
  }

  /** In every organisation: whoever holds the token knows no more than that. */
  async findByToken(tokenHash: string): Promise<ShareLinkRow | null> {
    return this.em.findOneBy(ShareLinkRow, { tokenHash });
  }

  async add(link: ShareLinkRow): Promise<void> {
    await this.em.insert(ShareLinkRow, link);
  }

  /** @returns false when it had been revoked before */
  async revoke(id: string, revokedAt: string): Promise<boolean> {
    const { affected } = await this.em.update(ShareLinkRow, { id, revokedAt: IsNull() }, { revokedAt });
    return affected === 1;
  }

  /** Counted in the database, so that two readers at the same moment are two. */
  async countView(id: string, viewedAt: string): Promise<void> {
    await this.em.update(ShareLinkRow, { id }, { views: () => 'views + 1', viewedAt });
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(createdBy: string, createdByName: string): Promise<void> {
    await this.em.update(ShareLinkRow, { createdBy }, { createdByName });
  }
}
