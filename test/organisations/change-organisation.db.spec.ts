import {
  addOrganisation,
  changeOrganisation,
  readOrganisation,
  readProfile,
} from '../../src/organisations/index.js';
import { Conflict, unlessConflict } from '../../src/platform/database/index.js';
import { onBothDatabases } from '../support/databases.js';
import { readExample } from '../support/examples.js';

const NOW = '2026-06-11T07:42:00.000Z';
const { organisation } = readExample('polderzeker');

onBothDatabases('a change of what an organisation says about itself', (given) => {
  let organisationId: string;

  beforeEach(async () => {
    ({ organisationId } = await given.database.write((em) => addOrganisation(em, organisation, NOW)));
  });

  const setGoal = (version: number, goal: string) =>
    given.database.write((em) =>
      changeOrganisation(
        em,
        { organisationId },
        { version, change: (profile) => ({ ...profile, goal }), now: NOW },
      ),
    );

  it('changes that and leaves the rest', async () => {
    const { version } = await given.database.read((em) => readProfile(em, organisationId));
    expect(await setGoal(version, 'Sneller antwoord')).toBe(version + 1);
    const stored = await given.database.read((em) => readOrganisation(em, organisationId));
    expect(stored).toEqual({ ...organisation, goal: 'Sneller antwoord' });
  });

  it('is refused when somebody else was first, and then changes nothing', async () => {
    await setGoal(1, 'De eerste');
    expect(await unlessConflict(setGoal(1, 'De tweede'))).toBe('conflict');
    await expect(setGoal(1, 'De tweede')).rejects.toBeInstanceOf(Conflict);
    const { profile, version } = await given.database.read((em) => readProfile(em, organisationId));
    expect([profile.goal, version]).toEqual(['De eerste', 2]);
  });

  it('lets one of two win that start at the same version', async () => {
    const both = await Promise.all(['Een', 'Twee'].map((goal) => unlessConflict(setGoal(1, goal))));
    expect(both.map((result) => (result === 'conflict' ? result : 'kept')).sort()).toEqual([
      'conflict',
      'kept',
    ]);
  });
});
