import { addMembership, addPerson, type OrganisationAccess, type Role } from '../../src/accounts/index.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { addOrganisation } from '../../src/organisations/index.js';
import {
  addPilots,
  answerProposal,
  askBack,
  beginBlankProposal,
  NotComplete,
  readPilots,
  readPilotsRevision,
  readProposal,
  readProposals,
  resumeProposal,
  submitProposal,
  withdrawProposal,
} from '../../src/pilots/index.js';
import { NotFound, unlessConflict } from '../../src/platform/database/index.js';
import { NotAllowed } from '../../src/platform/errors/index.js';
import type { Pilot } from '../../src/planning/index.js';
import { onBothDatabases } from '../support/databases.js';
import { readExample } from '../support/examples.js';

const NOW = new Date('2026-06-11T07:42:00.000Z');
const demo = readExample('polderzeker');

/** What a proposer has filled in at the least. */
function filledIn(pilot: Pilot): Pilot {
  return {
    ...pilot,
    customerGain: 'Sneller antwoord',
    stopsAfterPhase1: 'eenmalig',
    phases: [
      {
        title: 'Eén team',
        weeks: 13,
        intensity: { reach: 0, depth: 1, visibility: 0, mandate: 0, technology: 0 },
        widens: ['start'],
      },
    ],
  };
}

/** Without plans there is nothing to put a proposal in. */
const nowhere = (): Promise<void> => Promise.resolve();

onBothDatabases('a proposal on its way', (given) => {
  let organisationId: string;
  let head: OrganisationAccess;
  let director: OrganisationAccess;

  async function somebody(
    role: Role,
    tenant: string,
    departments: string[] = [],
  ): Promise<OrganisationAccess> {
    const personId = await given.database.write(async (em) => {
      const id = await addPerson(em, { name: role, email: null }, NOW.toISOString());
      const membership = { personId: id, organisationId: tenant, role, departments };
      await addMembership(em, membership, NOW.toISOString());
      return id;
    });
    return { organisationId: tenant, slug: 's', organisationName: 'P', personId, role, departments };
  }

  beforeEach(async () => {
    ({ organisationId } = await given.database.write(async (em) => {
      const added = await addOrganisation(em, demo.organisation, NOW.toISOString());
      await addPilots(em, added.organisationId, demo.pilots, NOW.toISOString());
      return added;
    }));
    head = await somebody('department-head', organisationId, ['SC']);
    director = await somebody('strategy-director', organisationId);
  });

  const begin = (access = head, owner = 'SC'): Promise<string> =>
    beginBlankProposal(
      { database: given.database, place: nowhere },
      access,
      { title: 'Proef', c: 'content', owner },
      NOW,
    );
  const answer = (code: string, change: (pilot: Pilot) => Pilot, access = head, isAsSeen = () => true) =>
    answerProposal(given.database, access, { code, change, isAsSeen }, NOW);
  const read = (code: string, access = head) => given.database.read((em) => readProposal(em, access, code));
  const codes = async (): Promise<readonly string[]> =>
    (await given.database.read((em) => readPilots(em, organisationId))).map(({ id }) => id);
  async function sendIn(code: string): Promise<void> {
    const { version } = await read(code);
    await submitProposal(given.database, head, { code, version }, NOW);
  }

  it('is in the plan when it is sent in, and not before', async () => {
    const before = await given.database.read((em) => readPilotsRevision(em, organisationId));
    const code = await begin();
    await answer(code, filledIn);
    expect([(await read(code)).status, await codes()]).toEqual(['draft', demo.pilots.map(({ id }) => id)]);
    expect(await given.database.read((em) => readPilotsRevision(em, organisationId))).toEqual(before);
    await sendIn(code);
    expect([(await read(code)).status, (await codes()).at(-1)]).toEqual(['submitted', code]);
    expect(await given.database.read((em) => readPilotsRevision(em, organisationId))).not.toEqual(before);
  });

  it('cannot be sent in before what it takes is there', async () => {
    const code = await begin();
    await expect(sendIn(code)).rejects.toEqual(
      new NotComplete(['customer-gain', 'first-phase', 'weeks', 'change', 'follow-up']),
    );
    await answer(code, (pilot) => ({ ...filledIn(pilot), stopsAfterPhase1: '' }));
    await expect(sendIn(code)).rejects.toEqual(new NotComplete(['follow-up']));
  });

  it('goes back with a question, is answered and comes again, and every step is kept', async () => {
    const code = await begin();
    await answer(code, filledIn);
    await sendIn(code);
    await askBack(given.database, director, { code, question: 'Wie doet het werk?' }, NOW);
    expect(await codes()).not.toContain(code);
    await answer(code, (pilot) => ({ ...pilot, customerGain: 'Antwoord binnen een dag' }));
    await sendIn(code);
    const { steps } = await read(code);
    expect(steps.map(({ number, status, note, by }) => [number, status, note, by])).toEqual([
      [1, 'draft', '', 'department-head'],
      [2, 'submitted', '', 'department-head'],
      [3, 'returned', 'Wie doet het werk?', 'strategy-director'],
      [4, 'submitted', '', 'department-head'],
    ]);
    const trail = await given.database.read((em) => em.findBy(AuditEntry, { organisationId }));
    expect(trail.map(({ action }) => action).toSorted()).toEqual([
      'proposal-begun',
      'proposal-returned',
      'proposal-submitted',
      'proposal-submitted',
    ]);
  });

  it('is withdrawn with a reason and taken up again', async () => {
    const code = await begin();
    await answer(code, filledIn);
    await sendIn(code);
    await withdrawProposal(given.database, head, { code, reason: 'Te druk' }, NOW);
    const pilots = await given.database.read((em) => readPilots(em, organisationId));
    expect(pilots.at(-1)).toMatchObject({ id: code, state: 'withdrawn' });
    await resumeProposal(given.database, head, code, NOW);
    expect((await read(code)).status).toBe('draft');
    await sendIn(code);
    expect((await given.database.read((em) => readPilots(em, organisationId))).at(-1)?.state).toBeUndefined();
  });

  it('keeps answers to different questions of two people, and refuses the second to the same', async () => {
    const code = await begin();
    await answer(code, (pilot) => ({ ...pilot, title: 'Van de een' }));
    await answer(code, (pilot) => ({ ...pilot, goal: 'G1' }), director);
    const second = answer(
      code,
      (pilot) => ({ ...pilot, title: 'x' }),
      director,
      () => false,
    );
    expect(await unlessConflict(second)).toBe('conflict');
    expect((await read(code)).pilot).toMatchObject({ title: 'Van de een', goal: 'G1' });
  });

  it('does not change once it was sent in, and is sent in once', async () => {
    const code = await begin();
    await answer(code, filledIn);
    const { version } = await read(code);
    await sendIn(code);
    expect(await unlessConflict(answer(code, (pilot) => ({ ...pilot, title: 'x' })))).toBe('conflict');
    const again = submitProposal(given.database, head, { code, version }, NOW);
    expect(await unlessConflict(again)).toBe('conflict');
  });

  it('is not sent in as it was when somebody changed it meanwhile', async () => {
    const code = await begin();
    await answer(code, filledIn);
    const { version } = await read(code);
    await answer(code, (pilot) => ({ ...pilot, title: 'Anders' }), director);
    const stale = submitProposal(given.database, head, { code, version }, NOW);
    expect(await unlessConflict(stale)).toBe('conflict');
  });

  it('stays unchanged when the same is saved again', async () => {
    const code = await begin();
    const { version } = await read(code);
    expect((await answer(code, (pilot) => ({ ...pilot }))).version).toBe(version);
  });

  it('is for the own department, also when it is given another one', async () => {
    const code = await begin(director, 'MC');
    await expect(begin(head, 'MC')).rejects.toBeInstanceOf(NotAllowed);
    await expect(answer(code, (pilot) => ({ ...pilot, title: 'x' }))).rejects.toBeInstanceOf(NotAllowed);
    const own = await begin();
    await expect(answer(own, (pilot) => ({ ...pilot, owner: 'MC' }))).rejects.toBeInstanceOf(NotAllowed);
    await expect(sendIn(code)).rejects.toBeInstanceOf(NotAllowed);
    const withdrawal = withdrawProposal(given.database, head, { code, reason: '' }, NOW);
    await expect(withdrawal).rejects.toBeInstanceOf(NotAllowed);
    await expect(resumeProposal(given.database, head, code, NOW)).rejects.toBeInstanceOf(NotAllowed);
    await expect(askBack(given.database, head, { code: own, question: 'x' }, NOW)).rejects.toBeInstanceOf(
      NotAllowed,
    );
    const reader = await somebody('reader', organisationId);
    await expect(begin(reader)).rejects.toBeInstanceOf(NotAllowed);
    await expect(read(own, reader)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is not found from another organisation', async () => {
    const code = await begin();
    const { organisationId: other } = await given.database.write((em) =>
      addOrganisation(em, demo.organisation, NOW.toISOString()),
    );
    const foreign = await somebody('strategy-director', other);
    await expect(read(code, foreign)).rejects.toBeInstanceOf(NotFound);
    await expect(answer(code, filledIn, foreign)).rejects.toBeInstanceOf(NotFound);
    await expect(withdrawProposal(given.database, foreign, { code, reason: '' }, NOW)).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await given.database.read((em) => readProposals(em, foreign))).toEqual([]);
  });

  it('counts as sent in when it came with a case file', async () => {
    const all = await given.database.read((em) => readProposals(em, head));
    expect(all.map(({ status }) => status)).toEqual(demo.pilots.map(() => 'submitted'));
  });
});
