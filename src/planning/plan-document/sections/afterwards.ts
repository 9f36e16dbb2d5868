import { stoppedOn } from '../../pilots/reached.js';
import { cell, paragraph, type Row, type Section, type Table } from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, count, euros, say, text } from '../facts.js';
import { numberColumn, textColumn } from './tables.js';

/** What stays after the last phase costs money every year, which somebody has to have. Of a stopped pilot nothing stays. */
export function afterwardsSection({ portfolio }: Draft): Section {
  const staying = portfolio.counted.filter((proposal) => stoppedOn(proposal) === undefined);
  const known = staying.flatMap(({ pilot, phases }) => {
    const cost = phases.findLast(({ written }) => written.runCost !== undefined)?.written.runCost;
    return cost ? [{ pilot, cost }] : [];
  });
  const unknown = staying.length - known.length;
  const perYear = known.reduce((sum, { cost }) => sum + (cost.perYear ?? 0), 0);
  const table: Table = {
    kind: 'table',
    id: 'afterwards-table',
    caption: say('means.afterwardsCaption', { perYear: euros(perYear) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      numberColumn(say('label.perYear')),
      textColumn(say('label.carrier')),
    ],
    rows: known.map(({ pilot, cost }): Row => ({
      kind: 'plain',
      cells: [
        cell(text(pilot.title)),
        cell(cost.perYear === undefined ? say('missing.money') : euros(cost.perYear)),
        cell(cost.carrier === undefined ? say('label.nobodyYet') : text(cost.carrier)),
      ],
    })),
  };
  return {
    id: 'afterwards',
    heading: say('means.afterwards'),
    blocks: [
      ...(known.length > 0 ? [table] : []),
      ...(unknown > 0
        ? [
            paragraph([
              say('means.afterwardsUnknown', { pilots: count(unknown), all: choice(known.length === 0) }),
            ]),
          ]
        : []),
    ],
    sections: [],
  };
}
