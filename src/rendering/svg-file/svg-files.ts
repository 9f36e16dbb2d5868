import { figureStyles } from '../../platform/views/documents.js';
import { figurePanels } from '../figures/figure-panels.js';
import { numberedName } from '../file-name.js';
import { numberText } from '../numbered-name.js';
import type { PlanSource } from '../plan-source.js';
import type { TextFile } from '../text-file.js';
import { allBlocks } from '../walk-blocks.js';
import { lettersOf } from './letters.js';
import { standalone } from './standalone.js';

/** Each figure of the plan as a file of its own, one after another. Same plan, same bytes. */
export function* svgFiles({ document, numbering, speaker, language }: PlanSource): Generator<TextFile> {
  const styles = `.fig{background:#ffffff}\n${figureStyles()}`;
  for (const { block } of allBlocks(document)) {
    if (block.kind !== 'figure') continue;
    const panels = figurePanels(block, speaker);
    for (const [index, { svg }] of panels.entries()) {
      const part = panels.length === 1 ? '' : ` ${String(index + 1)}`;
      const number = numberText(block.id, numbering, speaker);
      const name = numberedName(number, speaker.say(block.title) + part, 'svg');
      yield {
        name,
        text: `<?xml version="1.0" encoding="UTF-8"?>\n${standalone(svg, language, `${lettersOf(svg)}\n${styles}`)}\n`,
      };
    }
  }
}
