import { message, type Translation } from '../message.js';
import type { planDocument as nl } from '../nl/plan-document.js';

/** Words around the blocks of the plan document. */
export const planDocument: Translation<typeof nl> = {
  contents: 'Contents',
  skip: 'To the contents',
  figure: message('Figure {number}'),
  table: message('Table {number}'),
  appendix: message('Appendix {letter} {heading}'),
  part: message('{title} (part {part, number} of {parts, number})'),
  pageOf: 'of',
  footer: message('{organisation} · {title} · version {version}, {status}'),
  marks: {
    over: 'above the limit',
    tooFast: 'rises too fast',
    changed: 'differs from the default',
    unproven: 'evidence is missing',
  },
};
