import { changeRole, type OrganisationAccess } from '../../src/accounts/index.js';
import { takeAttempt } from '../../src/accounts/attempts/take-attempt.js';
import { enterOrganisation } from '../../src/organisations/enter-organisation.js';
import { addExample, addMember, startApp, TODAY, Visitor } from '../support/app.js';
import { onBothDatabases, openDatabase } from '../support/databases.js';

/** What is asked here is whether the answers agree, also on a machine that is slow; how soon is asked elsewhere. */
const patient = { limits: { patience: 50_000 } };

onBothDatabases(
  'two servers on one database',
  (given) => {
    it('share sessions: signed in at one is signed in at both, and signed out too', async () => {
      const other = await openDatabase(given.made, patient);
      const [here, there] = [await startApp(given.database), await startApp(other)];
      const { organisationId } = await addExample(given.database);
      const visitor = await new Visitor(here).signIn(
        await addMember(given.database, organisationId, 'reader'),
      );
      const moved = visitor.at(there);
      expect((await moved.get('/account')).statusCode).toBe(200);
      await moved.submit('/account', '/afmelden');
      expect((await visitor.get('/account')).statusCode).toBe(303);
      await Promise.all([here.app.close(), there.app.close()]);
      await other.close();
    });

    it('count attempts together, also when they come at once', async () => {
      const other = await openDatabase(given.made, patient);
      const trier = { account: 'jo@polderzeker.example', address: '192.0.2.7' };
      const answers = await Promise.all(
        Array.from({ length: 20 }, async (_, index) =>
          takeAttempt(index % 2 === 0 ? given.database : other, 'sign-in', trier, TODAY),
        ),
      );
      expect(answers.filter((answer) => answer === null)).toHaveLength(10);
      await other.close();
    });

    it('keep one administrator when two demote each other at the same moment', async () => {
      const other = await openDatabase(given.made, patient);
      const { organisationId, slug } = await addExample(given.database);
      const ids = [
        await addMember(given.database, organisationId, 'administrator'),
        await addMember(given.database, organisationId, 'administrator'),
      ] as const;
      const access: OrganisationAccess[] = await Promise.all(
        ids.map(async (id) => enterOrganisation(given.database, id, slug)),
      );
      const demote = async (database: typeof other, by: OrganisationAccess | undefined, personId: string) =>
        by && changeRole(database, by, { personId, role: 'reader', departments: [] }, TODAY);
      const problems = await Promise.all([
        demote(given.database, access[0], ids[1]),
        demote(other, access[1], ids[0]),
      ]);
      expect(problems.filter((problem) => problem === null)).toHaveLength(1);
      await other.close();
    });
  },
  patient,
);
