import { IsNull, type EntityManager } from 'typeorm';
import { Invitation } from './invitation.entity.js';

const OPEN = { acceptedAt: IsNull(), revokedAt: IsNull() };

export class InvitationsStore {
  constructor(private readonly em: EntityManager) {}

  async add(invitation: Invitation): Promise<void> {
    await this.em.insert(Invitation, invitation);
  }

  async findByToken(tokenHash: string): Promise<Invitation | null> {
    return this.em.findOneBy(Invitation, { tokenHash });
  }

  /** One that was neither accepted nor revoked; it may be too old. */
  async findOpen(organisationId: string, id: string): Promise<Invitation | null> {
    return this.em.findOneBy(Invitation, { id, organisationId, ...OPEN });
  }

  async listOpen(organisationId: string): Promise<readonly Invitation[]> {
    return this.em.find(Invitation, {
      where: { organisationId, ...OPEN },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async renew(id: string, changes: Pick<Invitation, 'tokenHash' | 'expiresAt'>): Promise<void> {
    await this.em.update(Invitation, { id }, changes);
  }

  /** True for the one caller that ended it: by accepting, or by revoking. */
  async end(
    id: string,
    how: Pick<Invitation, 'acceptedAt' | 'acceptedBy'> | Pick<Invitation, 'revokedAt'>,
  ): Promise<boolean> {
    const { affected } = await this.em.update(Invitation, { id, ...OPEN }, how);
    return affected === 1;
  }
}
