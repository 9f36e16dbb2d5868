import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { Language } from '../../platform/words/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { AccountsStore } from '../store/accounts.store.js';
import type { MailChoice } from '../store/mail-choice.entity.js';
import { MailChoiceStore } from '../store/mail-choice.store.js';
import { UNLESS_CHOSEN } from './mail-choice.js';

/** What a person chose for themselves. */
export interface OwnChoices {
  readonly name: string;
  /** Null: what each browser or program asks for. */
  readonly language: Language | null;
  readonly messages: MailChoice;
}

/** Differs whenever one of the choices does: their rows have no version of their own. */
export function versionOf(choices: object): string {
  return createHash('sha256').update(JSON.stringify(choices)).digest('hex').slice(0, 16);
}

export async function readOwnChoices(em: EntityManager, personId: string): Promise<OwnChoices> {
  const person = await new AccountsStore(em).findPerson(personId);
  if (!person) throw new Error('a token of a person without an account');
  const messages = (await new MailChoiceStore(em).find(personId)) ?? UNLESS_CHOSEN;
  return { name: person.name, language: person.language, messages };
}

/**
 * All of them at once. The audit trail keeps that somebody is called otherwise, and hears of nothing any more.
 * @param who the person, and the organisation whose token a program did it with
 * @param seen version of what the change is based on
 * @throws Conflict
 */
export async function changeOwnChoices(
  database: Database,
  who: { readonly personId: string; readonly organisationId: string | null },
  change: { readonly seen: string; readonly choices: OwnChoices },
  now: Date,
): Promise<void> {
  const { personId } = who;
  const { name, language, messages } = change.choices;
  const at = now.toISOString();
  await database.write(async (em) => {
    const known = await readOwnChoices(em, personId);
    if (versionOf(known) !== change.seen) throw new Conflict('person', personId, 0);
    if (known.name !== name || known.language !== language) {
      await new AccountsStore(em).changePerson(personId, { name, language });
      await recordAudit(em, {
        ...{ who: { organisationId: null, personId }, at, action: 'renamed' },
        subject: { kind: 'person', id: personId, name },
      });
    }
    if (known.messages !== messages) {
      await new MailChoiceStore(em).choose(personId, messages, at);
      await recordAudit(em, {
        ...{ who, at, action: 'messages-changed', subject: { kind: 'person', id: personId, name } },
        ...{ before: { messages: known.messages }, after: { messages } },
      });
    }
  });
}
