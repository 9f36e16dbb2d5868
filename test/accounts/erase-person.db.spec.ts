import type { EntityManager } from 'typeorm';
import {
  erasePerson,
  findErasable,
  listLeft,
  pseudonymOf,
  removePerson,
  type OrganisationAccess,
  type Role,
} from '../../src/accounts/index.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { Person } from '../../src/accounts/store/person.entity.js';
import { enterOrganisation } from '../../src/organisations/enter-organisation.js';
import { OrganisationRow } from '../../src/organisations/store/organisation.entity.js';
import { renameInPilots } from '../../src/pilots/index.js';
import { PilotRow } from '../../src/pilots/store/pilot.entity.js';
import { renameInPlans } from '../../src/plans/index.js';
import { NotFound } from '../../src/platform/database/index.js';
import { NotAllowed } from '../../src/platform/errors/index.js';
import { overridePlanVerdict } from '../../src/portfolios/override-plan-verdict.js';
import { changePlannerDates } from '../../src/portfolios/planner-dates.js';
import { renameInPortfolios } from '../../src/portfolios/index.js';
import { PlanRow } from '../../src/portfolios/store/plan.entity.js';
import { addMember, TODAY } from '../support/app.js';
import { onBothDatabases } from '../support/databases.js';
import { anOrganisation, oneOfEverything, TABLES } from '../platform/database/rows.js';

const traces = [renameInPilots, renameInPortfolios, renameInPlans];
const EVERYWHERE = [...new Set<string>([...TABLES, 'plan_version'])];

onBothDatabases('erasing a person', (given) => {
  /** Somebody with a row in every table, whose administrator comes to erase them. */
  let personId: string;
  let organisationId: string;
  let access: OrganisationAccess;

  const accessOf = async (role: Role, to = organisationId): Promise<OrganisationAccess> => {
    const id = await addMember(given.database, to, role);
    const found = await given.database.read((em) => em.findOneBy(OrganisationRow, { id: to }));
    return enterOrganisation(given.database, id, found?.slug ?? '');
  };
  const erase = async (who = access, whom = personId) =>
    erasePerson({ database: given.database, traces }, { access: who, personId: whom }, TODAY);
  const everything = async (): Promise<string> =>
    given.database.read(async (em) => {
      const rows: unknown[] = [];
      for (const table of EVERYWHERE) {
        // The trail keeps what earlier tests wrote in it.
        const mine = table === 'audit_entry' ? ` WHERE '${personId}' IN (person_id, subject_id)` : '';
        rows.push(await em.query(`SELECT * FROM "${table}"${mine}`));
      }
      return JSON.stringify(rows);
    });
  const trailOf = async (em: EntityManager) => em.findBy(AuditEntry, { personId });

  beforeEach(async () => {
    await given.database.write(async (em) => {
      await em.query('DELETE FROM organisation');
      await em.query('DELETE FROM person');
      await em.query('DELETE FROM attempt');
      for (const { entity, row } of oneOfEverything()) await em.insert(entity, row);
    });
    const jo = await given.database.read((em) => em.findOneByOrFail(Person, { name: 'Jo' }));
    personId = jo.id;
    const own = await given.database.read((em) => em.find(OrganisationRow));
    organisationId = own[0]?.id ?? '';
    access = await accessOf('administrator');
  });

  it('leaves no name or address of theirs in any table, and everything that they did', async () => {
    expect(await everything()).toMatch(/Jo.*jo@polderzeker|jo@polderzeker.*Jo/s);
    const before = (await given.database.read(trailOf)).length;
    expect(await erase()).toBeNull();

    const left = await everything();
    for (const trace of ['"Jo"', '"Iris"', 'jo@polderzeker.example', '$argon2id'])
      expect(left).not.toContain(trace);
    expect(left).toContain(pseudonymOf(personId));
    const trail = await given.database.read(trailOf);
    expect(trail).toHaveLength(before);
    expect(trail.map(({ personName }) => personName)).toEqual(trail.map(() => pseudonymOf(personId)));
    expect(await given.database.read((em) => em.count(PilotRow))).toBe(1);
    const said = await given.database.read((em) =>
      em.findBy(AuditEntry, { action: 'person-erased', subjectId: personId }),
    );
    expect(said).toMatchObject([
      {
        personId: access.personId,
        organisationId,
        subjectName: pseudonymOf(personId),
        before: {},
        after: {},
      },
    ]);
  });

  it('gives the verdict on a plan by hand another name, and leaves verdict and reason', async () => {
    const plan = async () => given.database.read((em) => em.findOneByOrFail(PlanRow, { organisationId }));
    const { version } = await plan();
    const director: OrganisationAccess = { ...access, personId, role: 'strategy-director' };
    const verdict = { verdict: 'ready', reason: 'De raad gaf akkoord.', version } as const;
    await overridePlanVerdict(given.database, director, verdict, TODAY);
    expect((await plan()).data.plan.verdictOverride?.by).toBe('Jo');
    expect(await erase()).toBeNull();
    expect((await plan()).data.plan.verdictOverride).toMatchObject({
      verdict: 'ready',
      reason: 'De raad gaf akkoord.',
      by: pseudonymOf(personId),
    });
  });

  it('gives a phase that was fixed another name, and leaves when', async () => {
    const plan = async () => given.database.read((em) => em.findOneByOrFail(PlanRow, { organisationId }));
    const { version } = await plan();
    const director: OrganisationAccess = { ...access, personId, role: 'strategy-director' };
    const dates = { pilot: 'P01', phase: 1, pin: '2026-04-06', earliest: null, latest: null, version };
    await changePlannerDates(given.database, director, dates, TODAY);
    const pinned = async () => (await plan()).data.dates?.[0]?.pinned;
    expect(await pinned()).toEqual({ id: personId, name: 'Jo', at: TODAY.toISOString() });
    expect(await erase()).toBeNull();
    expect((await pinned())?.name).toBe(pseudonymOf(personId));
  });

  it('is for administrators, of the organisation where they work', async () => {
    await given.database.write((em) => em.insert(OrganisationRow, anOrganisation({ slug: 'elsewhere' })));
    const other = await given.database.read((em) =>
      em.findOneByOrFail(OrganisationRow, { slug: 'elsewhere' }),
    );
    for (const role of ['strategy-director', 'consultant', 'department-head', 'reader'] as const)
      await expect(erase(await accessOf(role))).rejects.toThrow(NotAllowed);
    const stranger = await accessOf('administrator', other.id);
    await expect(erase(stranger)).rejects.toThrow(NotFound);
    await expect(findErasable(given.database, stranger, personId)).rejects.toThrow(NotFound);
    expect(await given.database.read((em) => em.existsBy(Person, { id: personId }))).toBe(true);
  });

  it('waits until they work nowhere else', async () => {
    await given.database.write((em) => em.insert(OrganisationRow, anOrganisation({ slug: 'second' })));
    const other = await given.database.read((em) => em.findOneByOrFail(OrganisationRow, { slug: 'second' }));
    const both = await addMember(given.database, other.id, 'reader');
    await given.database.write((em) =>
      em.query(`UPDATE membership SET person_id = '${personId}' WHERE person_id = '${both}'`),
    );
    expect(await erase()).toBe('works-elsewhere');
    expect(await everything()).toContain('"Jo"');
  });

  it('keeps the last administrator', async () => {
    expect(await erase(access, access.personId)).toBe('last-administrator');
    await accessOf('administrator');
    expect(await erase(access, access.personId)).toBeNull();
  });

  it('reaches who was taken out before, and only from where they worked', async () => {
    expect(await listLeft(given.database, access)).toEqual([]);
    await removePerson(given.database, access, personId, TODAY);
    expect(await listLeft(given.database, access)).toEqual([
      { personId, name: 'Jo', email: 'jo@polderzeker.example' },
    ]);
    await given.database.write((em) => em.insert(OrganisationRow, anOrganisation({ slug: 'third' })));
    const other = await given.database.read((em) => em.findOneByOrFail(OrganisationRow, { slug: 'third' }));
    const stranger = await accessOf('administrator', other.id);
    expect(await listLeft(given.database, stranger)).toEqual([]);
    await expect(erase(stranger)).rejects.toThrow(NotFound);
    expect(await erase()).toBeNull();
    expect(await everything()).not.toContain('"Jo"');
  });

  describe('the triggers of the audit trail', () => {
    const rename = async (set: string, where: string): Promise<void> => {
      await given.database.write((em) => em.query(`UPDATE audit_entry SET ${set} WHERE ${where}`));
    };

    it('refuse a name for somebody who is still there, also their pseudonym', async () => {
      const mine = `person_id = '${personId}'`;
      await expect(rename(`person_name = '${pseudonymOf(personId)}'`, mine)).rejects.toThrow(/append-only/);
      await expect(rename(`person_name = 'Sam'`, mine)).rejects.toThrow(/append-only/);
      await expect(rename(`person_name = ''`, mine)).rejects.toThrow(/append-only/);
    });

    it('refuse any other name than the pseudonym for somebody who is gone, and the name back', async () => {
      await erase();
      const mine = `person_id = '${personId}'`;
      for (const name of ['Jo', 'P-00000000', '']) {
        await expect(rename(`person_name = '${name}'`, mine)).rejects.toThrow(/append-only/);
      }
      await rename(`person_name = '${pseudonymOf(personId)}'`, mine);
    });

    it('refuse another name for a subject that is nobody, and where nobody did it', async () => {
      const settings = `subject_kind = 'settings' AND subject_id = '${organisationId}'`;
      await expect(
        rename(`subject_name = 'P-${organisationId.slice(0, 8).toUpperCase()}'`, settings),
      ).rejects.toThrow(/append-only/);
      await given.database.write((em) =>
        em
          .insert(AuditEntry, {
            id: '11111111-0000-4000-8000-000000000000',
            organisationId: null,
            at: TODAY.toISOString(),
            personId: null,
            personName: '',
            action: 'restored',
            subjectKind: 'installation',
            subjectId: 'database',
            subjectName: '',
            before: {},
            after: {},
            requestId: null,
          })
          .catch(() => undefined),
      );
      await expect(rename(`person_name = 'Sam'`, 'person_id IS NULL')).rejects.toThrow(/append-only/);
    });
  });
});
