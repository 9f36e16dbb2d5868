import type { OrganisationAccess } from '../../../accounts/index.js';
import { listOrganisations, readProfile } from '../../../organisations/index.js';
import { caseOrganisation, named, object, optional, partOf, text } from '../../../platform/api/index.js';
import type { Database } from '../../../platform/database/index.js';
import { json, type JsonOutcome } from '../../../platform/http/index.js';
import type { Organisation } from '../../../planning/index.js';

export type Described = Omit<Organisation, 'departments'>;

const part = <Key extends keyof Organisation>(key: Key) => optional(partOf(caseOrganisation, key));

export const ORGANISATION = named(
  'Organisation',
  object<Described>({
    name: text,
    sector: part('sector'),
    seat: part('seat'),
    employees: part('employees'),
    customers: part('customers'),
    service: part('service'),
    goal: part('goal'),
    goals: part('goals'),
    history: part('history'),
    culture: part('culture'),
    maturity: part('maturity'),
    successes: part('successes'),
  }),
);

export async function profileVersion(database: Database, access: OrganisationAccess): Promise<number> {
  return (await database.read(async (em) => readProfile(em, access.organisationId))).version;
}

export async function organisationAnswer(
  database: Database,
  access: OrganisationAccess,
): Promise<JsonOutcome<Described>> {
  const { profile, version } = await database.read(async (em) => readProfile(em, access.organisationId));
  const { language: _, ...described } = profile;
  // The name may have been changed since this request was let in.
  const all = await listOrganisations(database, access.personId);
  const now = all.find(({ organisationId }) => organisationId === access.organisationId) ?? access;
  return json({ name: now.organisationName, ...described }, { version: String(version) });
}
