import { computedVerdict, type PlanningCase, type SequenceOptions } from '../../planning/index.js';

import type { Logo } from '../../rendering/index.js';

import { chosenProfile } from '../chosen-profile.js';
import type { PlanFlags } from '../flags.js';
import { STANDARD } from '../input.js';
import { loadCase } from '../load-case.js';
import { loadLogo } from '../load-logo.js';
import { answer, refuse, type Context, type Outcome } from '../outcome.js';
import { planContent } from '../plan-content.js';
import { planFileOf, type PlanContext } from '../plan-file-of.js';
import { PLAN_FORMATS, planFormat, type PlanFormat } from '../plan-formats.js';
import { verdictSentence } from '../reports/check-text.js';
import { isSameFile, saveFile } from '../save-file.js';
import { searchOptions } from '../search-options.js';
import { sequenceCase, type SequencedCase } from '../sequenced-case.js';

/** `kikkerplan plan`: the integration plan as a document. Nothing is written unless everything is in order. */
export async function plan(file: string, flags: PlanFlags, context: PlanContext): Promise<Outcome> {
  const words = context.speech.t.cli;
  const format = planFormat(flags.format, flags.output);
  if (!format) return refuse(formatComplaint(flags, context));
  const search = searchOptions(flags, words);
  if (!search.ok) return refuse(...search.complaints);
  const loaded = await loadCase(file, flags, context);
  if (!loaded.ok) return refuse(...loaded.complaints);
  const chosen = chosenProfile(flags, loaded.case, words);
  if (!chosen.ok) return refuse(...chosen.complaints);
  if (await isSameFile(file, flags.output)) return refuse(`${flags.output}: ${words.output['own-input']}`);
  const cover = await loadLogo(flags, context);
  if (!cover.ok) return refuse(cover.complaint);
  const settled = settle(loaded.case, flags, { ...search.options, profile: chosen.profile });
  return deliver(loaded.case, settled, { format, flags, logo: cover.logo }, context);
}

interface Settled extends SequencedCase {
  /** The dates are those of the owners. */
  readonly asAsked: boolean;
  /** They are, because no sequence was found that keeps all limits. */
  readonly fellBack: boolean;
}

/** The dates of the plan: computed ones where there are any, else those that the owners asked for. */
function settle(planningCase: PlanningCase, flags: PlanFlags, options: SequenceOptions): Settled {
  const asked = (): SequencedCase => sequenceCase(planningCase, { ...flags, asAsked: true }, options);
  if (flags.asAsked) return { ...asked(), asAsked: true, fellBack: false };
  const computed = sequenceCase(planningCase, { ...flags, asAsked: false }, options);
  if (computed.result.status !== 'infeasible') return { ...computed, asAsked: false, fellBack: false };
  return { ...asked(), asAsked: true, fellBack: true };
}

interface Order {
  readonly format: PlanFormat;
  readonly flags: PlanFlags;
  readonly logo: Logo | undefined;
}

async function deliver(
  planningCase: PlanningCase,
  settled: Settled,
  { format, flags, logo }: Order,
  context: PlanContext,
): Promise<Outcome> {
  const { t } = context.speech;
  const { include, exclude } = flags;
  const content = planContent(planningCase, settled, { asAsked: settled.asAsked, include, exclude, logo });
  const made = await planFileOf(content, format, context);
  if (!made.ok) return refuse(made.complaint);
  const exit = flags.strict && computedVerdict(settled.report) === 'not-ready' ? 1 : 0;
  const note = settled.fellBack ? t.cli.plan.fallback : undefined;
  if (flags.output === STANDARD) return answer(made.file, exit, note);
  const trouble = await saveFile(flags.output, made.file);
  if (trouble) return refuse(`${flags.output}: ${t.cli.output[trouble]}`);
  const written = t.cli.plan.written({ path: flags.output });
  return answer(`${written}\n${verdictSentence(settled.report, context)}\n`, exit, note);
}

function formatComplaint({ format, output }: PlanFlags, { speech: { t } }: Context): string {
  const formats = PLAN_FORMATS.join(', ');
  if (format === undefined) return t.cli.usage.unknownFormat({ name: output, formats });
  return t.cli.usage.notAChoice({ option: '--format', value: format, choices: formats });
}
