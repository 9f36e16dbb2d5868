import { IsNull, type EntityManager } from 'typeorm';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';
import { SignInToken } from './sign-in-token.entity.js';

/** People, what they are in which organisation, and the one-time tokens that sign them in. */
export class AccountsStore {
  constructor(private readonly em: EntityManager) {}

  async findPerson(id: string): Promise<Person | null> {
    return this.em.findOneBy(Person, { id });
  }

  /** The person who was there first: the one that the console's address signs in. */
  async findFirstPerson(): Promise<Person | null> {
    return this.em.findOne(Person, { where: {}, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async addPerson(person: Person): Promise<void> {
    await this.em.insert(Person, person);
  }

  async setLanguage(personId: string, language: Person['language']): Promise<void> {
    await this.em.update(Person, { id: personId }, { language });
  }

  async addMembership(membership: Membership): Promise<void> {
    await this.em.insert(Membership, membership);
  }

  async findMembership(personId: string, organisationId: string): Promise<Membership | null> {
    return this.em.findOneBy(Membership, { personId, organisationId });
  }

  async listMemberships(personId: string): Promise<readonly Membership[]> {
    return this.em.find(Membership, { where: { personId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async addToken(token: SignInToken): Promise<void> {
    await this.em.insert(SignInToken, token);
  }

  async findToken(tokenHash: string): Promise<SignInToken | null> {
    return this.em.findOneBy(SignInToken, { tokenHash });
  }

  /** True for the one caller that used the token; a second use changes nothing. */
  async useToken(id: string, usedAt: SignInToken['usedAt'] & string): Promise<boolean> {
    const { affected } = await this.em.update(SignInToken, { id, usedAt: IsNull() }, { usedAt });
    return affected === 1;
  }
}
