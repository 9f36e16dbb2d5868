import type { answerArguments } from '../../findings/answer-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

export const answerFindings: FindingCatalog<typeof answerArguments> = {
  'ANS-01': {
    title: 'Antwoord hoger dan het formulier',
    sentence: message(
      'Vraag {question} staat op {stated, number}, maar het formulier komt op {computed, number}: {reason}.',
    ),
    advice: message('Zet het antwoord op {computed, number}, of {remedy}.'),
  },
};
