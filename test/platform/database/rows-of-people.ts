import { randomUUID } from 'node:crypto';
import { AccessToken } from '../../../src/accounts/store/access-token.entity.js';
import { AccountLink } from '../../../src/accounts/store/account-link.entity.js';
import { Attempt } from '../../../src/accounts/store/attempt.entity.js';
import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { Identity } from '../../../src/accounts/store/identity.entity.js';
import { Invitation } from '../../../src/accounts/store/invitation.entity.js';
import { Membership } from '../../../src/accounts/store/membership.entity.js';
import { MailChoiceRow } from '../../../src/accounts/store/mail-choice.entity.js';
import { HouseStyleRow } from '../../../src/plans/store/house-style.entity.js';
import { OutgoingMailRow } from '../../../src/organisations/store/outgoing-mail.entity.js';
import { Password } from '../../../src/accounts/store/password.entity.js';
import { type Person } from '../../../src/accounts/store/person.entity.js';
import { Session } from '../../../src/accounts/store/session.entity.js';
import { SignInToken } from '../../../src/accounts/store/sign-in-token.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { NOON, type AnyRow } from './any-row.js';

export function aPerson(): RowData<Person> {
  return {
    id: randomUUID(),
    email: 'jo@polderzeker.example',
    name: 'Jo',
    language: 'nl',
    createdAt: NOON,
    version: 1,
  };
}

/** How somebody gets in, and a deed of theirs in an organisation. */
export function accountRows(organisationId: string, person: RowData<Person>): readonly AnyRow[] {
  const { id: personId } = person;
  const membership: RowData<Membership> = {
    id: randomUUID(),
    personId,
    organisationId,
    role: 'department-head',
    departments: ['KS'],
    createdAt: NOON,
  };
  const session: RowData<Session> = {
    id: 'a'.repeat(64),
    personId,
    data: { language: 'nl' },
    createdAt: NOON,
    lastSeenAt: NOON,
    expiresAt: '2026-01-06T12:00:00.000Z',
  };
  const token: RowData<SignInToken> = {
    id: randomUUID(),
    tokenHash: 'c'.repeat(64),
    personId,
    createdAt: NOON,
    expiresAt: '2026-01-06T12:00:00.000Z',
    usedAt: null,
  };
  const entry: RowData<AuditEntry> = {
    id: randomUUID(),
    organisationId,
    at: NOON,
    personId,
    personName: person.name,
    action: 'settings-changed',
    subjectKind: 'settings',
    subjectId: organisationId,
    subjectName: 'Polderzeker',
    before: { riseLimit: 3 },
    after: { riseLimit: 4, departments: ['KS'] },
    requestId: 'r-1',
  };
  return [
    { entity: Membership, row: membership },
    { entity: Session, row: session },
    { entity: SignInToken, row: token },
    { entity: AuditEntry, row: entry },
    ...gettingIn(organisationId, personId),
  ];
}

function gettingIn(organisationId: string, personId: string): readonly AnyRow[] {
  const expiresAt = '2026-01-19T12:00:00.000Z';
  const password: RowData<Password> = { id: personId, hash: '$argon2id$v=19$x', changedAt: NOON };
  const link: RowData<AccountLink> = {
    id: randomUUID(),
    tokenHash: 'd'.repeat(64),
    personId,
    purpose: 'confirm-email',
    email: 'new@polderzeker.example',
    createdAt: NOON,
    expiresAt,
    usedAt: null,
  };
  const accessToken: RowData<AccessToken> = {
    id: randomUUID(),
    tokenHash: 'b'.repeat(64),
    personId,
    organisationId,
    name: 'Dashboard',
    scope: 'write',
    createdAt: NOON,
    expiresAt,
    lastUsedAt: NOON,
  };
  const invitation: RowData<Invitation> = {
    id: randomUUID(),
    organisationId,
    tokenHash: 'e'.repeat(64),
    email: 'sam@polderzeker.example',
    role: 'department-head',
    departments: ['KS'],
    createdAt: NOON,
    expiresAt,
    createdBy: personId,
    acceptedAt: null,
    acceptedBy: null,
    revokedAt: null,
  };
  const attempt: RowData<Attempt> = { id: 'f'.repeat(64), count: 3, endsAt: expiresAt };
  const identity: RowData<Identity> = {
    id: randomUUID(),
    personId,
    provider: 'polder',
    subject: 'sub-1',
    createdAt: NOON,
  };
  const choice: RowData<MailChoiceRow> = { id: personId, messages: 'off', chosenAt: NOON };
  const style: RowData<HouseStyleRow> = {
    id: personId,
    data: { font: 'sans', main: '#1f4e79' },
    updatedAt: NOON,
  };
  const mail: RowData<OutgoingMailRow> = {
    id: randomUUID(),
    organisationId,
    personId,
    byPersonId: personId,
    kind: 'gate-due',
    facts: { pilot: 'Webcare', phase: 1, until: '2026-07-03' },
    path: '/o/polderzeker/poorten/P01',
    onceKey: 'gate-due P01 1 2026-07-03',
    createdAt: NOON,
    nextAt: NOON,
    attempts: 1,
    sentAt: NOON,
  };
  return [
    { entity: Password, row: password },
    { entity: AccountLink, row: link },
    { entity: AccessToken, row: accessToken },
    { entity: Invitation, row: invitation },
    { entity: Attempt, row: attempt },
    { entity: Identity, row: identity },
    { entity: MailChoiceRow, row: choice },
    { entity: HouseStyleRow, row: style },
    { entity: OutgoingMailRow, row: mail },
  ];
}
