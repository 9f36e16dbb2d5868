import { planFile } from './plan-file.js';
import { readPlanFile, type PlanFileProblem } from './read-plan-file.js';

/**
 * genuine: the data give the fingerprint, and the text is what these data give. other-text: the data give the
 * fingerprint, but the text was changed or made by another version of Kikkerplan. other-data: the data are not those of
 * the fingerprint on the cover.
 */
export type PlanVerdict = 'genuine' | 'other-text' | 'other-data' | PlanFileProblem;

export interface VerifiedPlan {
  readonly verdict: PlanVerdict;
  /** What the data in the file give; absent when there are none. */
  readonly fingerprint?: string;
}

/** Makes a plan file again from the data it carries, and compares. */
export function verifyPlan(html: string): VerifiedPlan {
  const read = readPlanFile(html);
  if (!read.ok) return { verdict: read.problem };
  try {
    const { fingerprint, html: again } = planFile(read.content, { language: read.language });
    if (fingerprint !== read.fingerprint) return { verdict: 'other-data', fingerprint };
    return { verdict: again === html ? 'genuine' : 'other-text', fingerprint };
  } catch {
    // Data that pass for a case and yet cannot be made into a document were not written by us.
    return { verdict: 'broken-data' };
  }
}
