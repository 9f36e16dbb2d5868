import type { makePlan } from '../rendering/exports.js';
import { planFile, versionJson, type PlanContent, type PlanFormat } from '../rendering/index.js';

import type { Context } from './outcome.js';

/** Makes the formats that need libraries of their own. Given from outside: HTML and JSON do without, and start sooner. */
export interface PlanWriter {
  readonly makePlan: typeof makePlan;
}

/** Loads it when a format asks for it. */
export type LoadPlanWriter = () => Promise<PlanWriter>;

export interface PlanContext extends Context {
  readonly planWriter: LoadPlanWriter;
}

type PlanFileOf =
  | { readonly ok: true; readonly file: string | Iterable<Uint8Array> }
  | { readonly ok: false; readonly complaint: string };

/**
 * The plan in one format. As JSON it is a case file with the plan's dates in it, and the SHA-256 of that file is the
 * fingerprint on the cover of every other format.
 */
export async function planFileOf(
  content: PlanContent,
  format: PlanFormat,
  { speech, planWriter }: PlanContext,
): Promise<PlanFileOf> {
  const { language, t } = speech;
  if (format === 'json') return { ok: true, file: versionJson(content, content.judged?.portfolio) };
  if (format === 'html') return { ok: true, file: planFile(content, { language }).html };
  const writer = await planWriter();
  const made = await writer.makePlan(content, format, language);
  // What it lies in has no name, and ends with this command.
  return made.ok
    ? { ok: true, file: made.file.pieces() }
    : { ok: false, complaint: t.cli.plan[made.problem] };
}
