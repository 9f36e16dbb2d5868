import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSAL = 'the audit trail is append-only';

/** Made from an id, so that the database itself can tell a pseudonym from any other name. */
const pseudonymOf = (id: string): string => `'P-' || upper(substr(${id}, 1, 8))`;
const gone = (table: string, id: string): string =>
  `NOT EXISTS (SELECT 1 FROM "${table}" WHERE "${table}"."id" = ${id})`;

/**
 * A name may become the pseudonym of somebody who is no longer there, and nothing else. Of subjects only people and
 * invitations are called after somebody.
 */
const ALLOWED = `(NEW."person_name" = OLD."person_name" OR (
    NEW."person_name" = ${pseudonymOf('OLD."person_id"')} AND ${gone('person', 'OLD."person_id"')}
  )) AND (NEW."subject_name" = OLD."subject_name" OR (
    OLD."subject_kind" IN ('person', 'invitation') AND NEW."subject_name" = ${pseudonymOf('OLD."subject_id"')}
    AND ${gone('person', 'OLD."subject_id"')} AND ${gone('invitation', 'OLD."subject_id"')}
  ))`;

// Where there is no person the comparison is neither true nor false: that is no.
const SQLITE = [
  `CREATE TRIGGER "audit_entry_names" BEFORE UPDATE OF "person_name", "subject_name" ON "audit_entry"
    WHEN NOT COALESCE(${ALLOWED}, 0) BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
];

const POSTGRES = [
  `CREATE FUNCTION "audit_entry_keep_names"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NOT COALESCE(${ALLOWED}, false) THEN RAISE EXCEPTION '${REFUSAL}'; END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER "audit_entry_names" BEFORE UPDATE OF "person_name", "subject_name" ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "audit_entry_keep_names"()`,
];

/** Until now any text could take the place of the two names in the audit trail. */
export class ErasedNames1795730000000 implements MigrationInterface {
  name = 'ErasedNames1795730000000';

  async up(runner: QueryRunner): Promise<void> {
    const onPostgres = runner.dataSource.options.type === 'postgres';
    for (const statement of onPostgres ? POSTGRES : SQLITE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type === 'postgres') {
      await runner.query('DROP TRIGGER "audit_entry_names" ON "audit_entry"');
      await runner.query('DROP FUNCTION "audit_entry_keep_names"()');
    } else {
      await runner.query('DROP TRIGGER "audit_entry_names"');
    }
  }
}
