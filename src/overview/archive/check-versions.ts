import type { Archive } from '../../platform/archive/index.js';
import { describeReason } from '../../platform/words/index.js';
import {
  fingerprintOf,
  isKeptLogo,
  planFile,
  portfolioOf,
  readVersion,
  type Logo,
  type PlanContent,
} from '../../rendering/index.js';

/** What is wrong with something that only its own reader can judge. */
export interface ArchiveProblem {
  readonly path: string;
  readonly code: 'unreadable' | 'no-logo' | 'other-fingerprint' | 'no-first-plan' | 'no-main-plan';
}

const BY_ID = { pilot: (id: string) => id, department: (id: string) => id };

/**
 * Whether a document can be made of it, and words of every reason of the search: pages give those of phases that have
 * begun too, of which the document does not ask.
 */
export function canBeShown(content: PlanContent): boolean {
  try {
    planFile(content, { language: 'nl', withData: false });
    for (const reason of content.sequence?.reasons ?? []) describeReason(reason, BY_ID, 'nl');
    return true;
  } catch {
    return false;
  }
}

/** Every version must be what its fingerprint says, and make a document. */
export function versionProblems({ rows }: Archive): readonly ArchiveProblem[] {
  return (rows.get('versions') ?? []).flatMap(({ data, fingerprint }, index): readonly ArchiveProblem[] => {
    const path = `versions[${String(index)}]`;
    const version = readVersion(data);
    if (!version || !canBeShown(version) || (version.logo && !isKeptLogo(version.logo)))
      return [{ path: `${path}.data`, code: 'unreadable' }];
    return fingerprintOf(version, portfolioOf(version)) === fingerprint
      ? []
      : [{ path: `${path}.fingerprint`, code: 'other-fingerprint' }];
  });
}

/** Every logo must be a picture as we keep it, since it goes into every document as it is. */
export function logoProblems({ rows }: Archive): readonly ArchiveProblem[] {
  const logos = (rows.get('documentLogos') ?? []) as readonly { readonly data?: unknown }[];
  return logos.flatMap(({ data }, index): readonly ArchiveProblem[] =>
    isKeptLogo(data as Logo) ? [] : [{ path: `documentLogos[${String(index)}].data`, code: 'no-logo' }],
  );
}
