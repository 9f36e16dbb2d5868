import type { Speech } from '../../platform/words/index.js';
import {
  LEAST_LOGO_SIDE,
  MOST_LOGO_BYTES,
  MOST_LOGO_PIXELS,
  MOST_LOGO_SIDE,
  type LogoProblem,
} from './logo.js';

const [KILOBYTE, MILLION] = [1_000, 1_000_000];

export function kilobytes(bytes: number, { f }: Speech): string {
  return f.number(Math.max(1, Math.ceil(bytes / KILOBYTE)), 0);
}

/** Why a picture cannot be the logo, and what to do. @param sent bytes of the file */
export function logoComplaint(problem: LogoProblem, sent: number, speech: Speech): string {
  const { problems } = speech.t.planLogo;
  const { f } = speech;
  switch (problem) {
    case 'foreign':
    case 'broken':
      return problems[problem];
    case 'too-heavy':
      return problems['too-heavy']({
        kilobytes: kilobytes(sent, speech),
        most: kilobytes(MOST_LOGO_BYTES, speech),
      });
    case 'too-small':
      return problems['too-small']({ least: f.number(LEAST_LOGO_SIDE, 0) });
    case 'too-large':
      return problems['too-large']({
        side: f.number(MOST_LOGO_SIDE, 0),
        pixels: f.number(MOST_LOGO_PIXELS / MILLION, 1),
      });
  }
}
