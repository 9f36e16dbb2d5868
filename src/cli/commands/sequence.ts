import { computedVerdict } from '../../planning/index.js';
import { chosenProfile } from '../chosen-profile.js';
import type { SequenceFlags } from '../flags.js';
import { readKept } from '../kept-sequence.js';
import { loadCase } from '../load-case.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';
import { sequenceJson } from '../reports/sequence-json.js';
import { sequenceText } from '../reports/sequence-text.js';
import { searchProgress } from '../search-progress.js';
import { searchOptions } from '../search-options.js';
import { sequenceCase } from '../sequenced-case.js';

/** `kikkerplan sequence`: when each phase starts, and why not earlier. */
export async function sequence(file: string, flags: SequenceFlags, context: Context): Promise<Outcome> {
  const words = context.speech.t.cli;
  const search = searchOptions(flags, words);
  if (!search.ok) return refuse(...search.complaints);
  const loaded = await loadCase(file, flags, context);
  if (!loaded.ok) return refuse(...loaded.complaints);
  const chosen = chosenProfile(flags, loaded.case, words);
  if (!chosen.ok) return refuse(...chosen.complaints);
  const kept = flags.keep === undefined ? null : await readKept(flags.keep, words);
  if (kept?.ok === false) return refuse(...kept.complaints);
  const asAsked = flags.asAsked ?? false;
  const options = {
    ...search.options,
    profile: chosen.profile,
    ...(kept ? { keep: kept.keep } : {}),
    ...searchProgress(context, flags.seconds === undefined ? null : Number(flags.seconds)),
  };
  const sequenced = sequenceCase(loaded.case, { ...flags, asAsked, withProposals: true }, options);
  context.terminal.status?.('');
  const ready = sequenced.result.status !== 'infeasible' && computedVerdict(sequenced.report) !== 'not-ready';
  const exit = flags.strict && !ready ? 1 : 0;
  if (flags.json) return answerJson(sequenceJson(loaded.case, sequenced, context), exit);
  return answer(sequenceText(loaded.case, sequenced, asAsked, context), exit);
}
