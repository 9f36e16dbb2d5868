import type { ShownParts } from '../planning/index.js';
import type { HouseStyle } from './house-style.js';

/** What of a plan is shown, and in which look. The language is asked for apart: every format has one. */
export interface PlanChoices extends ShownParts {
  readonly style: HouseStyle;
}

export const ALL_CHOICES: PlanChoices = {
  audience: 'board',
  without: [],
  figures: true,
  style: { font: 'serif' },
};
