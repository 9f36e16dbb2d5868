import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { readProfile, type OrganisationProfile } from './change-organisation.js';
import { OrganisationStore } from './store/organisation.store.js';

/** What an organisation says of itself on the first page of its plan. Absent is unknown. */
export interface Description extends Pick<
  OrganisationProfile,
  'sector' | 'seat' | 'employees' | 'customers' | 'service' | 'goal'
> {
  readonly name: string;
}

const KEYS = ['sector', 'seat', 'employees', 'customers', 'service', 'goal'] as const;
const OWN: ReadonlySet<string> = new Set(KEYS);

/**
 * Keeps name and description.
 * @param version of the organisation's document that the form was filled from
 * @throws NotAllowed when the role does not include it, Conflict when somebody changed it meanwhile
 */
export async function describeOrganisation(
  database: Database,
  access: OrganisationAccess,
  { version, ...description }: Description & { readonly version: number },
  now: Date,
): Promise<void> {
  assertMay(access, 'set-up');
  const at = now.toISOString();
  const { name, ...said } = description;
  await database.write(async (em) => {
    const { profile } = await readProfile(em, access.organisationId);
    const others = Object.fromEntries(Object.entries(profile).filter(([key]) => !OWN.has(key)));
    const known = Object.fromEntries(
      Object.entries(said).filter(([, value]: [string, unknown]) => value !== undefined),
    );
    await new OrganisationStore(em).update(
      { id: access.organisationId, version },
      { name, profile: { ...others, ...known }, updatedAt: at },
    );
    await recordAudit(em, {
      who: access,
      at,
      action: 'organisation-described',
      subject: { kind: 'organisation', id: access.organisationId, name },
      before: factsOf({ ...profile, name: access.organisationName }),
      after: factsOf(description),
    });
  });
}

function factsOf(description: Description): Readonly<Record<string, string>> {
  const { name, goal = '' } = description;
  const short = KEYS.filter((key) => key !== 'goal').map((key) => String(description[key] ?? ''));
  return { name, description: short.join(' · '), goal };
}
