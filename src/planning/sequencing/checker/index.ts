export { checkSequence, type Examined } from './check-sequence.js';
export { isPast, pastBreaches } from './past-breaches.js';
