import { addOrganisation } from '../../src/organisations/index.js';
import { addPilot } from '../../src/pilots/add-pilots.js';
import { addPilots, changePilot, readPilot, readPilots } from '../../src/pilots/index.js';
import { PilotStore } from '../../src/pilots/store/pilot.store.js';
import { NotFound, unlessConflict } from '../../src/platform/database/index.js';
import type { Pilot } from '../../src/planning/index.js';
import { onBothDatabases } from '../support/databases.js';
import { readExample } from '../support/examples.js';

const NOW = '2026-06-11T07:42:00.000Z';
const demo = readExample('polderzeker');

function concept(id: string): Pilot {
  return { id, title: 'Leesgroep', c: 'collaboration', owner: 'PI', phases: [{ intensity: 1 }] };
}

onBothDatabases('proposals of an organisation', (given) => {
  let organisationId: string;
  let foreignId: string;

  beforeEach(async () => {
    await given.database.write(async (em) => {
      ({ organisationId } = await addOrganisation(em, demo.organisation, NOW));
      ({ organisationId: foreignId } = await addOrganisation(em, demo.organisation, NOW));
      await addPilots(em, organisationId, demo.pilots, NOW);
    });
  });

  const rename = (version: number, title: string, tenant = organisationId) =>
    given.database.write((em) =>
      changePilot(
        em,
        { organisationId: tenant },
        { code: 'P02', version, change: (pilot) => ({ ...pilot, title, owner: 'KS' }), now: NOW },
      ),
    );

  it('gives a new one the next code and the last place', async () => {
    const code = await given.database.write((em) => addPilot(em, organisationId, concept, NOW));
    const pilots = await given.database.read((em) => readPilots(em, organisationId));
    expect([code, pilots.length, pilots.at(-1)]).toEqual(['P11', 11, concept('P11')]);
  });

  it('gives every one of several at the same time a code of its own', async () => {
    const codes = await Promise.all(
      Array.from({ length: 6 }, () =>
        given.database.write((em) => addPilot(em, organisationId, concept, NOW)),
      ),
    );
    expect(codes.sort()).toEqual(['P11', 'P12', 'P13', 'P14', 'P15', 'P16']);
  });

  it('changes one, and the columns that lists use with it', async () => {
    expect(await rename(1, 'Statusberichten')).toBe(2);
    const row = await given.database.read((em) => new PilotStore(em).find(organisationId, 'P02'));
    expect(row).toMatchObject({
      title: 'Statusberichten',
      ownerCode: 'KS',
      version: 2,
      proposal: { ...demo.pilots[1], title: 'Statusberichten', owner: 'KS' },
    });
  });

  it('refuses a change when somebody else was first', async () => {
    await rename(1, 'De eerste');
    expect(await unlessConflict(rename(1, 'De tweede'))).toBe('conflict');
    const { pilot, version } = await given.database.read((em) => readPilot(em, { organisationId }, 'P02'));
    expect([pilot.title, version]).toEqual(['De eerste', 2]);
  });

  it('does not find the proposal of another organisation', async () => {
    await expect(rename(1, 'Van een ander', foreignId)).rejects.toBeInstanceOf(NotFound);
  });
});
