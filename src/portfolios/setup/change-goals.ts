import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import {
  changeOrganisation,
  readProfile,
  type OrganisationProfile,
  type ProfileAtVersion,
} from '../../organisations/index.js';
import { readPilots } from '../../pilots/index.js';
import type { Experience, LongTermGoal } from '../../planning/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';

/** As many as a case file takes (cases/FORMAT.md). */
export const GOALS_MAX = 100;
export const EXPERIENCES_MAX = 200;

export type AddOutcome = 'added' | 'full';

/** Pilots that work towards a goal, by title: such a goal stays. */
export interface RemovedGoal {
  readonly usedBy: readonly string[];
}

/** First free number after the goals that there are: G5. */
function nextId(goals: readonly LongTermGoal[]): string {
  const taken = new Set(goals.map(({ id }) => id));
  let number = goals.length + 1;
  while (taken.has(`G${String(number)}`)) number += 1;
  return `G${String(number)}`;
}

/** A goal is added whatever else was changed meanwhile. */
export async function addGoal(
  database: Database,
  access: OrganisationAccess,
  goal: Omit<LongTermGoal, 'id'>,
  now: Date,
): Promise<AddOutcome> {
  return changing(database, access, now, async ({ profile: { goals = [] }, keep }) => {
    if (goals.length >= GOALS_MAX) return 'full';
    await keep({ goals: [...goals, { id: nextId(goals), ...goal }] });
    return 'added';
  });
}

/**
 * @param version of the organisation's document that the form was filled from
 * @throws NotFound when there is no such goal, Conflict when somebody changed the organisation meanwhile
 */
export async function changeGoal(
  database: Database,
  access: OrganisationAccess,
  { version, ...goal }: LongTermGoal & { readonly version: number },
  now: Date,
): Promise<void> {
  await changing(database, access, now, async ({ profile: { goals = [] }, keep, ...stored }) => {
    if (!goals.some(({ id }) => id === goal.id)) throw new NotFound('goal', goal.id);
    if (stored.version !== version) throw new Conflict('organisation', access.organisationId, version);
    await keep({ goals: goals.map((each) => (each.id === goal.id ? goal : each)) });
  });
}

/** Takes a goal away, unless a pilot works towards it. One that is gone already is fine. */
export async function removeGoal(
  database: Database,
  access: OrganisationAccess,
  id: string,
  now: Date,
): Promise<RemovedGoal> {
  return changing(database, access, now, async ({ em, profile: { goals = [] }, keep }) => {
    const pilots = await readPilots(em, access.organisationId);
    const usedBy = pilots.filter(({ goal }) => goal === id).map(({ title }) => title);
    const others = goals.filter((goal) => goal.id !== id);
    if (usedBy.length === 0 && others.length < goals.length) await keep({ goals: others });
    return { usedBy };
  });
}

type Attempt = Pick<Experience, 'year' | 'what'>;

const isSame = (one: Attempt, other: Attempt): boolean => one.year === other.year && one.what === other.what;

/** In the order of the years. The same year and words again, which two people may send, change only how it went. */
export async function addExperience(
  database: Database,
  access: OrganisationAccess,
  experience: Experience,
  now: Date,
): Promise<AddOutcome> {
  return changing(database, access, now, async ({ profile: { history = [] }, keep }) => {
    const others = history.filter((each) => !isSame(each, experience));
    if (others.length >= EXPERIENCES_MAX) return 'full';
    const ordered = [...others, experience].toSorted((one, other) => one.year - other.year);
    await keep({ history: ordered });
    return 'added';
  });
}

export async function removeExperience(
  database: Database,
  access: OrganisationAccess,
  experience: Attempt,
  now: Date,
): Promise<void> {
  await changing(database, access, now, async ({ profile: { history = [] }, keep }) => {
    const others = history.filter((each) => !isSame(each, experience));
    if (others.length < history.length) await keep({ history: others });
  });
}

type Lists = Pick<OrganisationProfile, 'goals' | 'history'>;

interface Turn extends ProfileAtVersion {
  readonly em: EntityManager;
  readonly keep: (lists: Lists) => Promise<void>;
}

/** @throws NotAllowed when the role does not include it */
async function changing<Answer>(
  database: Database,
  access: OrganisationAccess,
  now: Date,
  work: (turn: Turn) => Promise<Answer>,
): Promise<Answer> {
  assertMay(access, 'set-up');
  const at = now.toISOString();
  return database.write(async (em) => {
    const { profile, version } = await readProfile(em, access.organisationId);
    const keep = async (lists: Lists): Promise<void> => {
      const changed = { ...profile, ...lists };
      await changeOrganisation(em, access, { version, now: at, change: () => changed });
      await recordAudit(em, {
        who: access,
        at,
        action: 'goals-changed',
        subject: { kind: 'organisation', id: access.organisationId, name: access.organisationName },
        before: factsOf(profile),
        after: factsOf(changed),
      });
    };
    return work({ em, profile, version, keep });
  });
}

function factsOf({ goals = [], history = [] }: Lists): Readonly<Record<string, string>> {
  return {
    goals: goals.map(({ id, text }) => `${id} ${text}`).join('; '),
    history: history.map(({ year, what }) => `${String(year)} ${what}`).join('; '),
  };
}
