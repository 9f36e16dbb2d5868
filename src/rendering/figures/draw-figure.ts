import type { Figure } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import type { FigureText } from '../svg/drawing.js';
import { drawBoard } from './board.js';
import { drawBoarding } from './boarding.js';
import { drawCultureProfile } from './culture-profile.js';
import { drawHeatCurve } from './heat-curve.js';
import { drawLadder } from './ladder.js';
import { drawMinis } from './minis.js';
import { drawMoneyBars } from './money-bars.js';
import { drawRoadmapPosition } from './roadmap-position.js';
import { drawScenarioBars } from './scenario-bars.js';
import { drawTemperatureBars } from './temperature-bars.js';
import { drawTimeline } from './timeline.js';

/** A figure as data becomes a drawing. */
export function drawFigure(figure: Figure, text: FigureText, speech: Speech): Svg {
  switch (figure.type) {
    case 'board':
      return drawBoard(figure.data, text, speech);
    case 'culture-profile':
      return drawCultureProfile(figure.data, text, speech);
    case 'heat-curve':
      return drawHeatCurve(figure.data, text, speech);
    case 'ladder':
      return drawLadder(figure.data, text, speech);
    case 'minis':
      return drawMinis(figure.data, text, speech);
    case 'money-bars':
      return drawMoneyBars(figure.data, text, speech);
    case 'boarding':
      return drawBoarding(figure.data, text, speech);
    case 'roadmap-position':
      return drawRoadmapPosition(figure.data, text, speech);
    case 'scenario-bars':
      return drawScenarioBars(figure.data, text, speech);
    case 'temperature-bars':
      return drawTemperatureBars(figure.data, text, speech);
    case 'timeline':
      return drawTimeline(figure.data, text, speech);
  }
}
