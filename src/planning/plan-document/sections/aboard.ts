import { periodAt } from '../../kernel/grid.js';
import { cell, paragraph, type Block, type FigureBlock, type Row, type Table } from '../blocks.js';
import { isUndated, type Draft } from '../draft.js';
import { choice, count, list, period, say, text, type Say } from '../facts.js';
import { beginningOf, boarding, type Boarding } from '../figures/boarding.js';
import { cList } from './cs.js';
import { textColumn } from './tables.js';

function aboardCaption({ rows }: Boarding): Say {
  const aboard = rows.filter(({ first }) => first !== null).length;
  return say('portfolio.aboardCaption', {
    aboard: count(aboard),
    departments: count(rows.length),
    all: choice(aboard === rows.length),
  });
}

/** Who comes aboard when, first the earliest. */
function aboardFigure({ curves, portfolio }: Draft): FigureBlock {
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
    caption: aboardCaption(data),
    figure: { type: 'boarding', data },
  };
}

function aboardTable({ curves, portfolio }: Draft): Table {
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
    rows: curves.map((curve): Row => {
      const beginning = beginningOf(curve);
      const cells = beginning
        ? [
            cell(period(periodAt(portfolio.grid, beginning.first))),
            cell(cList(beginning.cs)),
            cell(beginning.parts.map(({ title }) => text(title))),
          ]
        : [cell(say('portfolio.notAboard'), { quiet: true }), cell([]), cell([])];
      return { kind: 'plain', cells: [cell(text(curve.name)), ...cells] };
    }),
  };
}

/** Which department comes aboard when, and through which C. */
export function aboardBlocks(draft: Draft): readonly Block[] {
  if (isUndated(draft)) return [paragraph([say('portfolio.aboardUndated')])];
  return [aboardFigure(draft), aboardTable(draft)];
}
