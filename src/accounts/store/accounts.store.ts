import { IsNull, type EntityManager } from 'typeorm';
import { Membership } from './membership.entity.js';
import { Password } from './password.entity.js';
import { Person } from './person.entity.js';
import { SignInToken } from './sign-in-token.entity.js';

/** People, their passwords, and the one-time tokens that sign them in. */
export class AccountsStore {
  constructor(private readonly em: EntityManager) {}

  async findPerson(id: string): Promise<Person | null> {
    return this.em.findOneBy(Person, { id });
  }

  async findPersonByEmail(email: string): Promise<Person | null> {
    return this.em.findOneBy(Person, { email });
  }

  /** The person who was there first: the one that the console's address signs in. */
  async findFirstPerson(): Promise<Person | null> {
    return this.em.findOne(Person, { where: {}, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async addPerson(person: Person): Promise<void> {
    await this.em.insert(Person, person);
  }

  async changePerson(
    personId: string,
    changes: Partial<Pick<Person, 'name' | 'email' | 'language'>>,
  ): Promise<void> {
    await this.em.update(Person, { id: personId }, changes);
  }

  async findPassword(personId: string): Promise<Password | null> {
    return this.em.findOneBy(Password, { id: personId });
  }

  async savePassword(password: Password): Promise<void> {
    const { id, ...changes } = password;
    const { affected } = await this.em.update(Password, { id }, changes);
    if (affected === 0) await this.em.insert(Password, password);
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

  /** Anywhere in the installation. */
  async hasAdministrator(): Promise<boolean> {
    return this.em.exists(Membership, { where: { role: 'administrator' } });
  }

  async listMemberships(personId: string): Promise<readonly Membership[]> {
    return this.em.find(Membership, { where: { personId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }
}
