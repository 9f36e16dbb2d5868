import type { Criterion } from '../pilots/pilot.js';
import { cultureFit } from './culture-fit.js';
import type { Question } from './question.js';
import { resources } from './resources.js';
import { scalability } from './scalability.js';
import { shortTermGain } from './short-term-gain.js';

/** The twenty questions, five per criterion, in the order of the form (domain.md 3). */
export const QUESTIONS: Readonly<Record<Criterion, readonly Question[]>> = {
  culture: cultureFit,
  resources,
  gain: shortTermGain,
  scalability,
};
