import type { FigureBlock } from '../../planning/index.js';
import { figurePanels } from '../figures/figure-panels.js';
import { captionText, numberText } from '../numbered-name.js';
import type { Numbering } from '../numbering.js';
import type { Speaker } from '../speaker.js';
import type { FigureModel } from './models.js';

export function figureModel(block: FigureBlock, numbering: Numbering, speaker: Speaker): FigureModel {
  const number = numberText(block.id, numbering, speaker);
  const panels = figurePanels(block, speaker).map(({ name, svg }) => ({
    label: captionText(number, name),
    svg,
  }));
  const note = block.note ? speaker.say(block.note) : '';
  return {
    id: block.id,
    panels,
    several: panels.length > 1,
    caption: captionText(number, speaker.say(block.caption)),
    ...(note === '' ? {} : { note }),
  };
}
