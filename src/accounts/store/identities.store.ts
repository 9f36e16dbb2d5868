import type { EntityManager } from 'typeorm';
import { Identity } from './identity.entity.js';

/** Who people are to sign-in providers. */
export class IdentitiesStore {
  constructor(private readonly em: EntityManager) {}

  async find(provider: string, subject: string): Promise<Identity | null> {
    return this.em.findOneBy(Identity, { provider, subject });
  }

  async list(personId: string): Promise<readonly Identity[]> {
    return this.em.find(Identity, { where: { personId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async add(identity: Identity): Promise<void> {
    await this.em.insert(Identity, identity);
  }
}
