import { describeProblem } from '../../platform/case-file/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { ArchiveProblem } from './check-versions.js';
import type { RestoreProblem } from './restore.js';

const OWN: readonly string[] = [
  'unreadable',
  'no-logo',
  'other-fingerprint',
  'no-first-plan',
  'no-main-plan',
] satisfies ArchiveProblem['code'][];

function isOfArchive(problem: RestoreProblem): problem is ArchiveProblem {
  return OWN.includes(problem.code);
}

/** One sentence that says what is wrong. Where it is, its path says. */
export function describeRestoreProblem(problem: RestoreProblem, speech: Speech): string {
  return isOfArchive(problem) ? speech.t.archives.problems[problem.code] : describeProblem(problem, speech);
}
