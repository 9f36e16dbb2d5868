import type { answerArguments } from '../../findings/answer-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

export const answerFindings: FindingCatalog<typeof answerArguments> = {
  'ANS-01': {
    title: 'Answer higher than the form',
    sentence: message(
      'Question {question} says {stated, number}, but the form comes to {computed, number}: {reason}.',
    ),
    advice: message('Change the answer to {computed, number}, or {remedy}.'),
  },
};
