import { NotFound } from '../platform/database/index.js';
import { findCatalogueEntry, type CatalogueEntry } from '../planning/index.js';

/** @throws NotFound */
export function findEntry(id: string): CatalogueEntry {
  const entry = findCatalogueEntry(id);
  if (!entry) throw new NotFound('catalogue entry', id);
  return entry;
}
