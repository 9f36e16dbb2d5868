import type { EntityManager } from 'typeorm';
import { MailChoiceRow, type MailChoice } from './mail-choice.entity.js';

/** What people chose about mail. */
export class MailChoiceStore {
  constructor(private readonly em: EntityManager) {}

  async find(personId: string): Promise<MailChoice | null> {
    return (await this.em.findOneBy(MailChoiceRow, { id: personId }))?.messages ?? null;
  }

  async choose(id: string, messages: MailChoice, chosenAt: string): Promise<void> {
    const changed = await this.em.update(MailChoiceRow, { id }, { messages, chosenAt });
    if (changed.affected !== 1) await this.em.insert(MailChoiceRow, { id, messages, chosenAt });
  }
}
