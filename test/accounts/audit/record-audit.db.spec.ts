import { randomUUID } from 'node:crypto';
import { addPerson, recordAudit, type AuditRecord } from '../../../src/accounts/index.js';
import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { withRequestId } from '../../../src/platform/logging/index.js';
import { onBothDatabases } from '../../support/databases.js';

const AT = '2026-06-11T07:42:00.000Z';

onBothDatabases('the audit trail', (given) => {
  const ORGANISATION = randomUUID();
  let personId: string;

  beforeAll(async () => {
    personId = await given.database.write((em) => addPerson(em, { name: 'Jo', email: null }, AT));
  });

  function record(changes: Partial<AuditRecord> = {}): AuditRecord {
    return {
      who: { organisationId: ORGANISATION, personId },
      at: AT,
      action: 'gate-decided',
      subject: { kind: 'gate', id: randomUUID(), name: 'Webcare' },
      ...changes,
    };
  }

  async function written(made: AuditRecord): Promise<AuditEntry | null> {
    await withRequestId('request-7', () => given.database.write((em) => recordAudit(em, made)));
    return given.database.read((em) => em.findOneBy(AuditEntry, { subjectId: made.subject.id }));
  }

  it('keeps who, what, when, before and after, and in which request', async () => {
    const entry = await written(
      record({ before: { decision: 'open' }, after: { decision: 'continue', departments: ['KS'] } }),
    );
    expect(entry).toMatchObject({
      organisationId: ORGANISATION,
      at: AT,
      personId,
      personName: 'Jo',
      action: 'gate-decided',
      subjectKind: 'gate',
      subjectName: 'Webcare',
      before: { decision: 'open' },
      after: { decision: 'continue', departments: ['KS'] },
      requestId: 'request-7',
    });
  });

  it('cuts what is long, without cutting a character in two', async () => {
    const entry = await written(record({ after: { reason: '🐸'.repeat(400), many: Array(30).fill('x') } }));
    expect(entry?.after).toEqual({ reason: `${'🐸'.repeat(299)}…`, many: Array(20).fill('x') });
  });

  it('goes with the change: nothing is kept of work that fails', async () => {
    const made = record();
    const failing = given.database.write(async (em) => {
      await recordAudit(em, made);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(
      await given.database.read((em) => em.findOneBy(AuditEntry, { subjectId: made.subject.id })),
    ).toBeNull();
  });

  it.each([
    ['delete a line', 'DELETE FROM audit_entry'],
    ['change what was done', `UPDATE audit_entry SET action = 'signed-in'`],
    ['change when', `UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z'`],
    ['change what it became', `UPDATE audit_entry SET "after" = '{}'`],
    ['change who', 'UPDATE audit_entry SET person_id = NULL'],
  ])('refuses to %s', async (_, statement) => {
    await written(record());
    await expect(given.database.write((em) => em.query(statement))).rejects.toThrow(/append-only/);
  });
});
