import type { CultureGap } from '../../../planning/index.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words } from '../words.js';

/** What phase 1 asks of the culture that is not there, and whether C1 is worth another look. */
export function describeCultureGap({ axes, total, reconsider }: CultureGap, language: Language): string {
  const { advice, planNames } = words(language);
  if (total === 0) return `${advice.cultureFits}.`;
  const short = axes.filter(({ gap }) => (gap ?? 0) > 0).map(({ axis }) => planNames.axes[axis]);
  const gap = advice.cultureGap({ axes: format(language).list(short), total });
  return reconsider ? `${gap} ${advice.cultureReconsider}` : gap;
}
