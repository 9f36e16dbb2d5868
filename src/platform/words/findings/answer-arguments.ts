import type { ArgumentsFor, CodesOf } from './finding-words.js';

export const answerArguments = {
  'ANS-01': ({ facts: { question, stated, computed, reason } }, say) => ({
    question,
    stated,
    computed,
    reason: say.limitReason(reason),
    remedy: say.limitRemedy(reason),
  }),
} satisfies ArgumentsFor<CodesOf<'ANS'>>;
