import type { SequenceFlags } from '../flags.js';
import { loadCase } from '../load-case.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';
import { sequenceJson } from '../reports/sequence-json.js';
import { sequenceText } from '../reports/sequence-text.js';
import { searchOptions } from '../search-options.js';
import { sequenceCase } from '../sequenced-case.js';

/** `kikkerplan sequence`: when each phase starts, and why not earlier. */
export async function sequence(file: string, flags: SequenceFlags, context: Context): Promise<Outcome> {
  const words = context.speech.t.cli;
  const search = searchOptions(flags, words);
  if (!search.ok) return refuse(...search.complaints);
  const loaded = await loadCase(file, flags, context);
  if (!loaded.ok) return refuse(...loaded.complaints);
  const asAsked = flags.asAsked ?? false;
  const sequenced = sequenceCase(loaded.case, { ...flags, asAsked }, search.options);
  const ready = sequenced.result.status !== 'infeasible' && sequenced.report.plan.verdict !== 'not-ready';
  const exit = flags.strict && !ready ? 1 : 0;
  if (flags.json) return answerJson(sequenceJson(loaded.case, sequenced, context), exit);
  return answer(sequenceText(loaded.case, sequenced, asAsked, context), exit);
}
