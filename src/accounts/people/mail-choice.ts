import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import type { Language } from '../../platform/words/index.js';
import { AccountsStore } from '../store/accounts.store.js';
import { MailChoiceStore } from '../store/mail-choice.store.js';
import type { MailChoice } from '../store/mail-choice.entity.js';
import { MembersStore } from '../store/members.store.js';

/** Who said nothing gets each message as it comes. */
export const UNLESS_CHOSEN: MailChoice = 'at-once';

export async function readMailChoice(database: Database, personId: string): Promise<MailChoice> {
  return database.read(async (em) => (await new MailChoiceStore(em).find(personId)) ?? UNLESS_CHOSEN);
}

export async function chooseMail(
  database: Database,
  personId: string,
  choice: MailChoice,
  now: Date,
): Promise<void> {
  await database.write(async (em) => new MailChoiceStore(em).choose(personId, choice, now.toISOString()));
}

/** Where a message to somebody goes. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
  /** Null: nothing chosen. */
  readonly language: Language | null;
}

/** Null for who works there no more, has no address, or wants no mail. */
export async function findAddressee(
  em: EntityManager,
  organisationId: string,
  personId: string,
): Promise<Addressee | null> {
  const person = await new AccountsStore(em).findPerson(personId);
  if (!person || person.email === null) return null;
  if (!(await new MembersStore(em, organisationId).find(personId))) return null;
  const choice = (await new MailChoiceStore(em).find(personId)) ?? UNLESS_CHOSEN;
  const { name, email, language } = person;
  return choice === 'off' ? null : { name, email, language };
}
