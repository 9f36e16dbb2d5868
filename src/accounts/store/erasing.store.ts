import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { foldEmail } from './folded-email.js';
import { Invitation } from './invitation.entity.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';

/** Finding and removing what is kept of a person. Not of one organisation: a person is one account for all of them. */
export class ErasingStore {
  constructor(private readonly em: EntityManager) {}

  /** People without any membership, of whom the audit trail of this organisation tells. */
  async listLeft(organisationId: string): Promise<readonly Person[]> {
    return this.em
      .createQueryBuilder(Person, 'person')
      .where((query) => {
        const works = query
          .subQuery()
          .select('1')
          .from(Membership, 'member')
          .where('member.person_id = person.id');
        return `NOT EXISTS ${works.getQuery()}`;
      })
      .andWhere((query) => {
        const told = query
          .subQuery()
          .select('1')
          .from(AuditEntry, 'entry')
          .where('entry.organisation_id = :organisationId')
          .andWhere(
            "(entry.person_id = person.id OR (entry.subject_kind = 'person' AND entry.subject_id = person.id))",
          );
        return `EXISTS ${told.getQuery()}`;
      })
      .setParameter('organisationId', organisationId)
      .getMany();
  }

  /** To this address, or accepted by this person. @returns their ids */
  async removeInvitations({ id: acceptedBy, email }: Person): Promise<readonly string[]> {
    const where = [{ acceptedBy }, ...(email === null ? [] : [{ email: foldEmail(email) }])];
    const found = await this.em.find(Invitation, { where, select: { id: true } });
    for (const { id } of found) await this.em.delete(Invitation, { id });
    return found.map(({ id }) => id);
  }

  /** Sessions, password, links, identities and memberships go with it. */
  async removePerson(id: string): Promise<void> {
    await this.em.delete(Person, { id });
  }

  async renameInTrail(personId: string, name: string): Promise<void> {
    await this.em.update(AuditEntry, { personId }, { personName: name });
    await this.em.update(AuditEntry, { subjectKind: 'person', subjectId: personId }, { subjectName: name });
  }

  async renameInvitation(id: string, name: string): Promise<void> {
    await this.em.update(AuditEntry, { subjectKind: 'invitation', subjectId: id }, { subjectName: name });
  }
}
