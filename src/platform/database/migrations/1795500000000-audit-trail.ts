import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant } from '../checks.js';
import { key, optionalText, portableTable, texts } from './portable-table.js';

const AUDIT_ENTRY = portableTable({
  name: 'audit_entry',
  columns: [
    key('id'),
    optionalText('organisation_id'),
    ...texts('at'),
    optionalText('person_id'),
    ...texts('person_name', 'action', 'subject_kind', 'subject_id', 'subject_name', 'before', 'after'),
    optionalText('request_id'),
  ],
  indices: { IDX_audit_entry_organisation_at: ['organisation_id', 'at'] },
  checks: [
    exactly('audit_entry', 'id', 36),
    exactly('audit_entry', 'organisation_id', 36),
    instant('audit_entry', 'at'),
    exactly('audit_entry', 'person_id', 36),
    atMost('audit_entry', 'person_name', 200),
    filled('audit_entry', 'action', 60),
    filled('audit_entry', 'subject_kind', 40),
    filled('audit_entry', 'subject_id', 100),
    atMost('audit_entry', 'subject_name', 300),
    atMost('audit_entry', 'before', 10_000),
    atMost('audit_entry', 'after', 10_000),
    atMost('audit_entry', 'request_id', 100),
  ],
});

/** All but the two names, which a pseudonym may replace when somebody is erased. */
const KEPT_COLUMNS = [
  'id',
  'organisation_id',
  'at',
  'person_id',
  'action',
  'subject_kind',
  'subject_id',
  'before',
  'after',
  'request_id',
];
const KEPT = KEPT_COLUMNS.map((column) => `"${column}"`).join(', ');
const REFUSAL = 'the audit trail is append-only';

const SQLITE_TRIGGERS = [
  `CREATE TRIGGER "audit_entry_stays" BEFORE DELETE ON "audit_entry"
    BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
  `CREATE TRIGGER "audit_entry_unchanged" BEFORE UPDATE OF ${KEPT} ON "audit_entry"
    BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
];

const POSTGRES_TRIGGERS = [
  `CREATE FUNCTION "audit_entry_refuse"() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '${REFUSAL}'; END $$`,
  `CREATE TRIGGER "audit_entry_stays" BEFORE DELETE ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "audit_entry_refuse"()`,
  `CREATE TRIGGER "audit_entry_filled" BEFORE TRUNCATE ON "audit_entry"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_entry_refuse"()`,
  `CREATE TRIGGER "audit_entry_unchanged" BEFORE UPDATE OF ${KEPT} ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "audit_entry_refuse"()`,
];

/** The audit trail. A later migration that builds this table again has to make its triggers again as well. */
export class AuditTrail1795500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(AUDIT_ENTRY);
    const onPostgres = queryRunner.dataSource.options.type === 'postgres';
    for (const statement of onPostgres ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS)
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(AUDIT_ENTRY);
    if (queryRunner.dataSource.options.type === 'postgres')
      await queryRunner.query('DROP FUNCTION "audit_entry_refuse"()');
  }
}
