import type { OrganisationAccess, Role } from '../../src/accounts/index.js';
import {
  closeRound,
  overrideVerdict,
  readOverride,
  readPanel,
  readPilots,
  readPilotsRevision,
  saveAssessment,
  settleAnswer,
} from '../../src/pilots/index.js';
import { QUESTION_LIST, type AnswerSheet, type Score } from '../../src/planning/index.js';
import { Conflict, NotFound } from '../../src/platform/database/index.js';
import { NotAllowed } from '../../src/platform/errors/index.js';
import { addExample, addMember, TODAY } from '../support/app.js';
import { onBothDatabases } from '../support/databases.js';

const CODE = 'P01';
const now = TODAY;

function sheet(score: Score, changes: Readonly<Record<string, Score>> = {}): AnswerSheet {
  return Object.fromEntries(
    QUESTION_LIST.map(({ id }) => [
      id,
      { answer: changes[id] ?? score, reason: 'gezien', evidence: 'het rooster' },
    ]),
  );
}

onBothDatabases('independent assessments', (given) => {
  let organisationId: string;
  let slug: string;

  beforeEach(async () => {
    ({ organisationId, slug } = await addExample(given.database));
  });

  async function enter(role: Role, departments: readonly string[] = []): Promise<OrganisationAccess> {
    const personId = await addMember(given.database, organisationId, role);
    return { organisationId, slug, organisationName: 'Test', personId, role, departments };
  }

  const save = (
    access: OrganisationAccess,
    answers: AnswerSheet,
    { submit = true, version = 0, round = 1, code = CODE } = {},
  ) =>
    saveAssessment(given.database, access, code, { input: { sheet: answers, round, version, submit }, now });

  const pilot = async (code = CODE) =>
    (await given.database.read((em) => readPilots(em, organisationId))).find(({ id }) => id === code);
  const revision = () => given.database.read((em) => readPilotsRevision(em, organisationId));
  const close = (access: OrganisationAccess, round = 1) =>
    closeRound(given.database, access, CODE, { round, now });

  it('are drafts until they are sent in, and fixed after that', async () => {
    const director = await enter('strategy-director');
    expect(await save(director, sheet(1), { submit: false })).toBe('kept');
    expect(await save(director, sheet(2), { submit: false, version: 1 })).toBe('kept');
    await expect(save(director, sheet(3), { submit: false, version: 1 })).rejects.toThrow(Conflict);
    expect((await readPanel(given.database, director, CODE)).own).toEqual({
      sheet: sheet(2),
      version: 2,
      submitted: false,
    });
    expect(await save(director, sheet(2), { version: 2 })).toBe('kept');
    expect(await save(director, sheet(3), { version: 3 })).toBe('already-submitted');
  });

  it('are seen by others only after their own', async () => {
    const director = await enter('strategy-director');
    const consultant = await enter('consultant');
    await save(director, sheet(3));
    await save(consultant, sheet(2), { submit: false });
    expect((await readPanel(given.database, consultant, CODE)).maySeeOpen).toBe(false);
    await save(consultant, sheet(2), { version: 1 });
    const panel = await readPanel(given.database, consultant, CODE);
    expect([panel.maySeeOpen, panel.open.submitted.length]).toEqual([true, 2]);
  });

  it('count when the round is closed, and not before', async () => {
    const director = await enter('strategy-director');
    const before = await revision();
    await save(director, sheet(3));
    expect(await close(director)).toBe(false);
    await save(await enter('consultant'), sheet(2));
    expect([(await pilot())?.assessed, await revision()]).toEqual([undefined, before]);
    expect(await close(director)).toBe(true);
    expect((await pilot())?.assessed).toEqual({
      culture: [2, 2, 2, 2, 2],
      resources: [2, 2, 2, 2, 2],
      gain: [2, 2, 2, 2, 2],
      scalability: [2, 2, 2, 2, 2],
    });
    expect(await revision()).not.toEqual(before);
    await expect(close(director)).rejects.toThrow(Conflict);
    expect(await save(await enter('consultant'), sheet(2))).toBe('round-closed');
  });

  it('count only when every difference of two or more is settled by somebody with a reason', async () => {
    const director = await enter('strategy-director');
    await save(director, sheet(3, { C2: 3 }));
    await save(await enter('consultant'), sheet(3, { C2: 0 }));
    await close(director);
    expect((await pilot())?.assessed).toBeUndefined();
    const settle = (question: string, version = 0, answer: Score = 2) =>
      settleAnswer(given.database, director, CODE, {
        settlement: { round: 1, question, answer, reason: 'besproken in de staf', version },
        now,
      });
    await expect(settle('C1')).rejects.toThrow(NotFound);
    await settle('C2');
    expect((await pilot())?.assessed?.culture).toEqual([3, 2, 3, 3, 3]);
    await expect(settle('C2')).rejects.toThrow(Conflict);
    await settle('C2', 1, 1);
    expect((await pilot())?.assessed?.culture).toEqual([3, 1, 3, 3, 3]);
    const [round] = (await readPanel(given.database, director, CODE)).closed;
    expect(round?.settled).toMatchObject([{ question: 'C2', settledByName: 'Test strategy-director' }]);
  });

  it('of a closed round keep counting until the next one is complete', async () => {
    const director = await enter('strategy-director');
    const consultant = await enter('consultant');
    for (const access of [director, consultant]) await save(access, sheet(3));
    await close(director);
    for (const access of [director, consultant]) await save(access, sheet(1), { round: 2 });
    expect((await pilot())?.assessed?.gain).toEqual([3, 3, 3, 3, 3]);
    await close(director, 2);
    expect((await pilot())?.assessed?.gain).toEqual([1, 1, 1, 1, 1]);
  });

  it('are not for the department head whose proposal it is, nor for who only reads', async () => {
    // P01 is owned by KS.
    await expect(save(await enter('department-head', ['KS']), sheet(3))).rejects.toThrow(NotAllowed);
    for (const role of ['administrator', 'reader'] as const)
      await expect(save(await enter(role), sheet(3))).rejects.toThrow(NotAllowed);
    expect(await save(await enter('department-head', ['MC']), sheet(3))).toBe('kept');
  });

  it('are closed and settled by a strategy director or a consultant only', async () => {
    const head = await enter('department-head', ['MC']);
    await expect(close(head)).rejects.toThrow(NotAllowed);
    const settlement = { round: 1, question: 'C2', answer: 2 as const, reason: 'zo', version: 0 };
    await expect(settleAnswer(given.database, head, CODE, { settlement, now })).rejects.toThrow(NotAllowed);
  });

  it('of another organisation are not there', async () => {
    const other = await addExample(given.database);
    const stranger = { ...(await enter('strategy-director')), organisationId: other.organisationId };
    const director = await enter('strategy-director');
    await save(director, sheet(3));
    expect((await readPanel(given.database, stranger, CODE)).open.submitted).toEqual([]);
  });

  it('two people who close or save at the same moment both hear what happened', async () => {
    const director = await enter('strategy-director');
    const consultant = await enter('consultant');
    expect(await Promise.all([save(director, sheet(3)), save(consultant, sheet(3))])).toEqual([
      'kept',
      'kept',
    ]);
    const outcomes = await Promise.allSettled([close(director), close(consultant)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

onBothDatabases('a verdict given by hand', (given) => {
  async function enter(role: Role): Promise<OrganisationAccess> {
    const { organisationId, slug } = await addExample(given.database);
    const personId = await addMember(given.database, organisationId, role);
    return { organisationId, slug, organisationName: 'Test', personId, role, departments: [] };
  }

  it('holds with its reason and the name of who decided, until it is taken back', async () => {
    const access = await enter('strategy-director');
    const input = { verdict: 'approved', reason: 'De directie wil dit leren', version: 0 } as const;
    await overrideVerdict(given.database, access, 'P10', { input, now });
    const of = async () =>
      (await given.database.read((em) => readPilots(em, access.organisationId))).find(
        ({ id }) => id === 'P10',
      );
    expect((await of())?.verdictOverride).toEqual({
      verdict: 'approved',
      reason: 'De directie wil dit leren',
      by: 'Test strategy-director',
      on: '2026-06-11',
    });
    await expect(overrideVerdict(given.database, access, 'P10', { input, now })).rejects.toThrow(Conflict);
    await overrideVerdict(given.database, access, 'P10', { input: { verdict: null, version: 1 }, now });
    expect((await of())?.verdictOverride).toBeUndefined();
    const trail = await given.database.read((em) =>
      em.query<{ action: string }[]>(
        `SELECT action FROM audit_entry WHERE organisation_id = '${access.organisationId}' ORDER BY action`,
      ),
    );
    expect(trail.map(({ action }) => action)).toEqual(['override-withdrawn', 'verdict-overridden']);
  });

  it.each(['administrator', 'consultant', 'department-head', 'reader'] as const)(
    'is not for the %s',
    async (role) => {
      const access = await enter(role);
      const input = { verdict: 'approved', reason: 'zo', version: 0 } as const;
      await expect(overrideVerdict(given.database, access, 'P10', { input, now })).rejects.toThrow(
        NotAllowed,
      );
      await expect(readOverride(given.database, access, 'P10')).rejects.toThrow(NotAllowed);
    },
  );
});
