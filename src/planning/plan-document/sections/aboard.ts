import { periodAt } from '../../kernel/grid.js';
import { cell, paragraph, type Block, type FigureBlock, type Row, type Table } from '../blocks.js';
import { isUndated, outside, type Draft } from '../draft.js';
import { choice, count, list, period, say, text, type Say } from '../facts.js';
import { beginningOf, boarding, type Boarding, type NotAboard } from '../figures/boarding.js';
import { cList } from './cs.js';
import { textColumn } from './tables.js';

/** Why a department is in no quarter of the plan. */
function whyNot(draft: Draft): (department: string) => NotAboard {
  const later = outside(draft);
  const hours = draft.portfolio.counted.flatMap(({ phases }) =>
    phases.flatMap(({ written }) => Object.entries(written.fte ?? {}).filter(([, fte]) => fte > 0)),
  );
  return (department) => {
    if (later.some(({ owner, involved }) => owner === department || involved.includes(department)))
      return draft.sequence ? 'unfit' : 'undated';
    return hours.some(([giver]) => giver === department) ? 'hours' : 'none';
  };
}

function aboardCaption({ rows }: Boarding): Say {
  const aboard = rows.filter(({ first }) => first !== null).length;
  return say('portfolio.aboardCaption', {
    aboard: count(aboard),
    departments: count(rows.length),
    all: choice(aboard === rows.length),
    later: choice(rows.some(({ not }) => not === 'undated' || not === 'unfit')),
  });
}

/** Who comes aboard when, first the earliest. */
function aboardFigure(draft: Draft): FigureBlock {
  const { curves, portfolio } = draft;
  const data = boarding(curves, portfolio.grid.periods, whyNot(draft));
  const items = data.rows.map(({ name, first, cs, not = 'none' }) =>
    first === null
      ? say('portfolio.aboardNot', { department: text(name), why: choice(not) })
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

function aboardTable(draft: Draft): Table {
  const { curves, portfolio } = draft;
  const why = whyNot(draft);
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
        : [
            cell(say('portfolio.notAboard', { why: choice(why(curve.department)) }), { quiet: true }),
            cell([]),
            cell([]),
          ];
      return { kind: 'plain', cells: [cell(text(curve.name)), ...cells] };
    }),
  };
}

/** Which department comes aboard when, and through which C. */
export function aboardBlocks(draft: Draft): readonly Block[] {
  if (isUndated(draft)) return [paragraph([say('portfolio.aboardUndated')])];
  return [aboardFigure(draft), aboardTable(draft)];
}
