import { periodAt } from '../../kernel/grid.js';
import { cell, type Block, type FigureBlock, type Row, type Table } from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, count, list, period, say, text, type Say } from '../facts.js';
import { boarding } from '../figures/boarding.js';
import { cList } from './cs.js';
import { textColumn } from './tables.js';

function aboardCaption({ curves }: Draft): Say {
  const aboard = curves.filter(({ points }) => points.some(({ contributions }) => contributions.length > 0));
  return say('portfolio.aboardCaption', {
    aboard: count(aboard.length),
    departments: count(curves.length),
    all: choice(aboard.length === curves.length),
  });
}

/** Who comes aboard when, first the earliest. */
function aboardFigure(draft: Draft): FigureBlock {
  const { curves, portfolio } = draft;
  const data = boarding(curves, portfolio.grid.periods);
  const items = data.rows.map(({ name, first, cs }) =>
    first === null
      ? say('portfolio.aboardNot', { department: text(name) })
      : say('portfolio.aboardItem', {
          department: text(name),
          period: period(periodAt(portfolio.grid, first)),
          cs: cList(cs),
        }),
  );
  return {
    kind: 'figure',
    id: 'boarding',
    title: say('portfolio.aboard'),
    description: say('portfolio.aboardDescription', { departments: list(items, ';') }),
    caption: aboardCaption(draft),
    figure: { type: 'boarding', data },
  };
}

function aboardTable(draft: Draft): Table {
  const { curves, portfolio } = draft;
  const first = curves.map((curve) => ({
    curve,
    index: curve.points.findIndex(({ contributions }) => contributions.length > 0),
  }));
  return {
    kind: 'table',
    id: 'aboard-table',
    caption: say('portfolio.aboardTable'),
    note: say('portfolio.aboardNote'),
    look: 'plain',
    columns: [
      textColumn(say('label.department')),
      textColumn(say('portfolio.aboardFrom')),
      textColumn(say('portfolio.aboardThrough')),
      textColumn(say('portfolio.aboardFirst')),
    ],
    rows: first.map(({ curve, index }): Row => {
      const begin = curve.points[index]?.contributions ?? [];
      const cs = [...new Set(begin.map(({ c }) => c))];
      const cells =
        index < 0
          ? [cell(say('portfolio.notAboard'), { quiet: true }), cell([]), cell([])]
          : [
              cell(period(periodAt(portfolio.grid, index))),
              cell(cList(cs)),
              cell(begin.map(({ title }) => text(title))),
            ];
      return { kind: 'plain', cells: [cell(text(curve.name)), ...cells] };
    }),
  };
}

/** Which department comes aboard when, and through which C. */
export function aboardBlocks(draft: Draft): readonly Block[] {
  return [aboardFigure(draft), aboardTable(draft)];
}
