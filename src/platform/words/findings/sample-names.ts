import type { Language } from '../language.js';
import { words } from '../words.js';
import type { FindingNames } from './finding-words.js';

/** Names behind the ids in samples. */
export function sampleNames(language: Language): FindingNames {
  const { pilots, departments } = words(language).style.findingsPage;
  const known: Readonly<Partial<Record<string, string>>> = { ...pilots, ...departments };
  const name = (id: string): string => known[id] ?? id;
  return { pilot: name, department: name, goal: name };
}
