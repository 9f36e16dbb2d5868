import { knockout, question, type Question } from './question.js';

/** Cultuurfit (domain.md 3.1; S1-3, S1-5a): the pilot fits the culture of today. Nothing here can be computed from the form. */
export const cultureFit: readonly Question[] = [
  knockout('C1'),
  question('C2'),
  question('C3'),
  question('C4'),
  question('C5'),
];
