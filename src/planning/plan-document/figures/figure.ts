import type { Board } from './board.js';
import type { Boarding } from './boarding.js';
import type { CultureProfile } from './culture-profile.js';
import type { HeatCurve } from './heat-curve.js';
import type { Ladder } from './ladder.js';
import type { Minis } from './minis.js';
import type { MoneyBars } from './money-bars.js';
import type { RoadmapPosition } from './roadmap-position.js';
import type { ScenarioBars } from './scenario-bars.js';
import type { TemperatureBars } from './temperature-bars.js';
import type { Timeline } from './timeline.js';

/** What each figure shows, as plain data. Drawing is done outside the core. */
export type Figure =
  | { readonly type: 'board'; readonly data: Board }
  | { readonly type: 'culture-profile'; readonly data: CultureProfile }
  | { readonly type: 'heat-curve'; readonly data: HeatCurve }
  | { readonly type: 'ladder'; readonly data: Ladder }
  | { readonly type: 'minis'; readonly data: Minis }
  | { readonly type: 'money-bars'; readonly data: MoneyBars }
  | { readonly type: 'boarding'; readonly data: Boarding }
  | { readonly type: 'roadmap-position'; readonly data: RoadmapPosition }
  | { readonly type: 'scenario-bars'; readonly data: ScenarioBars }
  | { readonly type: 'temperature-bars'; readonly data: TemperatureBars }
  | { readonly type: 'timeline'; readonly data: Timeline };
