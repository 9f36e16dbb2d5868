import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { listColleagues, type Colleague, type OrganisationAccess } from '../../accounts/index.js';
import type { MessageFacts, MessageKind } from '../store/outgoing-mail.entity.js';
import { OutgoingMailStore } from '../store/outgoing-mail.store.js';

export interface Message {
  readonly kind: MessageKind;
  readonly facts: MessageFacts;
  /** Of the page to look at. */
  readonly path: string;
  /** Each person is told of it once. */
  readonly onceKey?: string;
}

/** Who does something; nobody for what a day brings. */
export type Doer = Pick<OrganisationAccess, 'organisationId'> & { readonly personId: string | null };

/**
 * Tells colleagues of something, inside the transaction in which it happens. Nobody is told of what they did themselves.
 */
export async function tell(
  em: EntityManager,
  { organisationId, personId: doer }: Doer,
  to: (colleague: Colleague) => boolean,
  { kind, facts, path, onceKey }: Message,
  at: string,
): Promise<void> {
  const store = new OutgoingMailStore(em);
  const colleagues = await listColleagues(em, { organisationId });
  for (const { personId } of colleagues.filter((each) => each.personId !== doer && to(each))) {
    if (onceKey !== undefined && (await store.isTold(personId, onceKey))) continue;
    await store.add({
      ...{ id: randomUUID(), organisationId, personId, byPersonId: doer, kind, facts, path },
      onceKey: onceKey ?? null,
      createdAt: at,
      nextAt: at,
      attempts: 0,
      sentAt: null,
    });
  }
}

/** Of the heads of a department. */
export function isHeadOf(department: string): (colleague: Colleague) => boolean {
  return ({ role, departments }) => role === 'department-head' && departments.includes(department);
}
