import { In, type EntityManager } from 'typeorm';
import type { Role } from '../policy.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';

export interface Member {
  readonly membership: Membership;
  readonly person: Person;
}

/** The people of one organisation. */
export class MembersStore {
  constructor(
    private readonly em: EntityManager,
    private readonly organisationId: string,
  ) {}

  async find(personId: string): Promise<Membership | null> {
    return this.em.findOneBy(Membership, { personId, organisationId: this.organisationId });
  }

  async findMember(personId: string): Promise<Member | null> {
    const membership = await this.find(personId);
    const person = await this.em.findOneBy(Person, { id: membership?.personId ?? '' });
    return membership && person ? { membership, person } : null;
  }

  async list(): Promise<readonly Member[]> {
    const rows = await this.em
      .createQueryBuilder(Membership, 'membership')
      .innerJoinAndMapOne('membership.person', Person, 'person', 'person.id = membership.person_id')
      .where('membership.organisation_id = :organisationId', { organisationId: this.organisationId })
      .getMany();
    return rows.map((row) => {
      const { person, ...membership } = row as Membership & { readonly person: Person };
      return { membership, person };
    });
  }

  /** False when everybody here only reads, judges or proposes. */
  async hasOneOf(roles: readonly Role[]): Promise<boolean> {
    return this.em.exists(Membership, {
      where: { organisationId: this.organisationId, role: In([...roles]) },
    });
  }

  async add(membership: Membership): Promise<void> {
    await this.em.insert(Membership, membership);
  }

  async change(personId: string, changes: Pick<Membership, 'role' | 'departments'>): Promise<void> {
    await this.em.update(Membership, { personId, organisationId: this.organisationId }, changes);
  }

  async remove(personId: string): Promise<void> {
    await this.em.delete(Membership, { personId, organisationId: this.organisationId });
  }

  /**
   * Counts the administrators and holds their rows, so that two of them who demote each other at the same moment do not
   * both count the other: the second has to begin again.
   */
  async lockAdministrators(): Promise<number> {
    const role = 'administrator';
    const { affected } = await this.em.update(
      Membership,
      { organisationId: this.organisationId, role },
      { role },
    );
    return affected ?? 0;
  }
}
