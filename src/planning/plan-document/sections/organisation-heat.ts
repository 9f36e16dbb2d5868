import type { FigureBlock } from '../blocks.js';
import type { Draft } from '../draft.js';
import { degrees, list, number, period, say } from '../facts.js';
import { temperatureBars } from '../figures/temperature-bars.js';

/** The organisation as one: every department weighed by its people. */
export function organisationFigure({ portfolio }: Draft): FigureBlock {
  const data = temperatureBars(portfolio);
  const fast = data.bars.find(({ tooFast }) => tooFast);
  const limit = degrees(portfolio.settings['temperature.maximumRise']);
  const values = data.bars.map(({ period: when, heat }) =>
    say('curve.value', { period: period(when), heat: number(heat, 2) }),
  );
  return {
    kind: 'figure',
    id: 'organisation-heat',
    title: say('heat.organisationTitle'),
    description: say('heat.organisationDescription', { values: list(values, ';'), limit }),
    caption: fast
      ? say('heat.organisationCaptionFast', { period: period(fast.period), limit })
      : say('heat.organisationCaption', { limit }),
    figure: { type: 'temperature-bars', data },
  };
}
