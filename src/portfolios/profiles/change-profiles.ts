import { randomUUID } from 'node:crypto';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { foldProfileName, MAX_PROFILES, PROFILE_IDS, type OwnProfile } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { words, LANGUAGES } from '../../platform/words/index.js';
import type { ProfileRow } from '../store/profile.entity.js';
import { profileOf, ProfileStore } from '../store/profile.store.js';

/** What became of it: kept, or not because of its name or because there are enough. */
export type ProfileOutcome = 'kept' | 'name-taken' | 'too-many';

/** Names of the profiles that are always there, in every language: one of one's own with that name would mislead. */
function standardNames(): readonly string[] {
  return PROFILE_IDS.flatMap((id) => [
    id,
    ...LANGUAGES.map((language) => words(language).sequencePage.profiles[id].name),
  ]);
}

function isTaken(rows: readonly ProfileRow[], name: string, self?: string): boolean {
  const folded = foldProfileName(name);
  const others = rows.filter(({ id }) => id !== self).map(({ nameKey }) => nameKey);
  return [...others, ...standardNames().map(foldProfileName)].includes(folded);
}

/** "1 1 2 3 3" for a list; what is as it is without a profile has no line. */
function factsOf({ ceilingPercent, leerpauze, settings = {}, weights = {} }: OwnProfile) {
  const numbers = { ceilingPercent, leerpauze, ...settings, ...weights };
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(' ')]],
    ),
  );
}

/** @throws NotAllowed when the role may not compute a sequence */
export async function addProfile(
  database: Database,
  access: OrganisationAccess,
  profile: OwnProfile,
  now: Date,
): Promise<ProfileOutcome> {
  assertMay(access, 'compute-sequence');
  const { organisationId } = access;
  return database.write(async (em) => {
    const store = new ProfileStore(em);
    const rows = await store.findAll(organisationId);
    if (rows.length >= MAX_PROFILES) return 'too-many';
    if (isTaken(rows, profile.name)) return 'name-taken';
    const id = randomUUID();
    const at = now.toISOString();
    await store.add({ id, organisationId }, profile, at);
    const subject = { kind: 'profile', id, name: profile.name } as const;
    await recordAudit(em, { who: access, at, action: 'profile-made', subject, after: factsOf(profile) });
    return 'kept';
  });
}

/** @throws NotAllowed, NotFound, and Conflict when somebody else changed it since the form was made */
export async function changeProfile(
  database: Database,
  access: OrganisationAccess,
  { id, version, profile }: { readonly id: string; readonly version: number; readonly profile: OwnProfile },
  now: Date,
): Promise<Exclude<ProfileOutcome, 'too-many'>> {
  assertMay(access, 'compute-sequence');
  const { organisationId } = access;
  return database.write(async (em) => {
    const store = new ProfileStore(em);
    const before = profileOf(await store.find({ id, organisationId }));
    if (isTaken(await store.findAll(organisationId), profile.name, id)) return 'name-taken';
    const at = now.toISOString();
    await store.change({ id, organisationId, version }, profile, at);
    await recordAudit(em, {
      who: access,
      at,
      action: 'profile-changed',
      subject: { kind: 'profile', id, name: profile.name },
      before: factsOf(before),
      after: factsOf(profile),
    });
    return 'kept';
  });
}

/**
 * Sequences that were computed with it stay, with what it said.
 * @throws NotAllowed, NotFound, and Conflict when somebody else changed it since the page was made
 */
export async function removeProfile(
  database: Database,
  access: OrganisationAccess,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  const { organisationId } = access;
  await database.write(async (em) => {
    const store = new ProfileStore(em);
    const row = await store.find({ id, organisationId });
    if (row.version !== version) throw new Conflict('sequence_profile', id, version);
    await store.remove({ id, organisationId });
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'profile-removed',
      subject: { kind: 'profile', id, name: row.name },
      before: factsOf(profileOf(row)),
    });
  });
}
