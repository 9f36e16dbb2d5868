import type { Organisation } from '../organisation/organisation.js';
import { LARGE_FROM, type CatalogueEntry, type OrganisationSize } from './catalogue.js';
import { collaboration } from './collaboration.js';
import { content } from './content.js';
import { conversation } from './conversation.js';
import { customerExperience } from './customer-experience.js';

export type * from './catalogue.js';
export { CATALOGUE_IDS, CATALOGUE_ROLES, LARGE_FROM, ORGANISATION_SIZES } from './catalogue.js';
export * from './anchors.js';
export * from './concept.js';
export * from './sources.js';

/** All first pilots, by C. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...customerExperience,
  ...conversation,
  ...content,
  ...collaboration,
];

const BY_ID = new Map<string, CatalogueEntry>(CATALOGUE.map((entry) => [entry.id, entry]));

export function findCatalogueEntry(id: string): CatalogueEntry | undefined {
  return BY_ID.get(id);
}

/** By its staff; where that is not written down, by the people of its departments. */
export function sizeOf({ employees, departments }: Organisation): OrganisationSize {
  const people = employees ?? departments.reduce((sum, { headcount }) => sum + headcount, 0);
  return people >= LARGE_FROM ? 'large' : 'small';
}
