import { groupBy } from '../../kernel/groups.js';
import { round } from '../../kernel/numbers.js';
import { moneyPerPeriod } from '../../portfolio/load.js';
import { cell, paragraph, type Block, type Cell, type Row, type Section, type Table } from '../blocks.js';
import { anchorPart, departmentAnchor, pilotAnchor, type Draft } from '../draft.js';
import { chapter, fte, number, percent, say, text } from '../facts.js';
import { contributionTitle, type Contribution, type HeatCurve } from '../figures/heat-curve.js';
import { hoursParts, type HoursPart } from '../figures/hours-parts.js';
import { numberColumn, quarterColumns, textColumn } from './tables.js';

function pilotCell(about: Pick<Contribution, 'pilot' | 'title' | 'plan'>): Cell {
  // A pilot of another plan is not in this document.
  return cell(
    text(contributionTitle(about)),
    about.plan === undefined ? { link: pilotAnchor(about.pilot) } : {},
  );
}

function heatRows({ points }: HeatCurve, share: number): readonly Row[] {
  // Pilots of two plans may bear one id.
  const keyOf = ({ pilot, role, plan = '' }: Contribution): string => JSON.stringify([role, pilot, plan]);
  const groups = groupBy(
    points.flatMap(({ contributions }) => contributions),
    keyOf,
  );
  return [...groups].map(([key, [first]]): Row => {
    const amounts = points.map(({ contributions }) =>
      contributions.filter((item) => keyOf(item) === key).reduce((sum, { degrees }) => sum + degrees, 0),
    );
    const role =
      first.role === 'owner'
        ? say('label.roleOwner')
        : say('label.roleInvolved', { share: percent(share * 100) });
    return {
      kind: 'plain',
      cells: [
        pilotCell(first),
        cell(role),
        ...amounts.map((amount) => cell(number(amount, 2), amount === 0 ? { quiet: true } : {})),
      ],
    };
  });
}

function heatTable(curve: HeatCurve, share: number): Table {
  const totals = curve.points.map(({ heat, overCeiling }) =>
    cell(number(heat, 2), overCeiling ? { mark: 'over' } : {}),
  );
  return {
    kind: 'table',
    id: anchorPart(departmentAnchor(curve.department), 'build'),
    caption: say('build.caption', { department: text(curve.name) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      textColumn(say('label.role')),
      ...quarterColumns(curve.points.map(({ period }) => period)),
    ],
    rows: [
      ...heatRows(curve, share),
      { kind: 'total', cells: [cell(say('label.total')), cell([]), ...totals] },
    ],
  };
}

function heatBlocks({ curves, portfolio }: Draft): readonly Block[] {
  const share = portfolio.settings['heat.involvedShare'];
  const warm = curves.filter(({ layers }) => layers.length > 0);
  if (warm.length === 0) return [];
  return [
    paragraph([say('build.intro', { chapter: chapter('time') })]),
    ...warm.map((curve) => heatTable(curve, share)),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole euros of each quarter, and together. */
function euroCells(money: readonly number[]): readonly Cell[] {
  return [...money, sum(money)].map((value) =>
    cell(number(round(value, 0), 0), value === 0 ? { quiet: true } : {}),
  );
}

function moneyBlocks({ portfolio }: Draft): readonly Block[] {
  const { counted, grid, load } = portfolio;
  const costs = counted
    .map(({ pilot, phases }) => ({ pilot, money: moneyPerPeriod(grid, phases) }))
    .filter(({ money }) => sum(money) > 0);
  if (costs.length === 0) return [];
  return [
    paragraph([say('build.moneyIntro', { chapter: chapter('money-section') })]),
    {
      kind: 'table',
      id: 'money-build',
      caption: say('build.moneyCaption'),
      note: say('build.moneyNote'),
      look: 'plain',
      columns: [
        textColumn(say('label.pilot')),
        ...quarterColumns(grid.periods),
        numberColumn(say('label.total')),
      ],
      rows: [
        ...costs.map(({ pilot, money }): Row => ({
          kind: 'plain',
          cells: [pilotCell({ pilot: pilot.id, title: pilot.title }), ...euroCells(money)],
        })),
        { kind: 'total', cells: [cell(say('label.total')), ...euroCells(load.money)] },
      ],
    },
  ];
}

function hoursTable(
  department: { readonly id: string; readonly name: string },
  parts: readonly HoursPart[],
  draft: Draft,
): Table {
  const { grid, load } = draft.portfolio;
  const cells = (values: readonly number[]): readonly Cell[] =>
    values.map((value) => cell(fte(round(value)), value === 0 ? { quiet: true } : {}));
  return {
    kind: 'table',
    id: anchorPart(departmentAnchor(department.id), 'hours'),
    caption: say('build.hoursCaption', { department: text(department.name) }),
    look: 'plain',
    columns: [textColumn(say('label.pilot')), ...quarterColumns(grid.periods)],
    rows: [
      ...parts.map(({ about, fte: asked }): Row => ({
        kind: 'plain',
        cells: [pilotCell(about), ...cells(asked)],
      })),
      { kind: 'total', cells: [cell(say('label.total')), ...cells(load.fte.get(department.id) ?? [])] },
    ],
  };
}

function hoursBlocks(draft: Draft): readonly Block[] {
  const parts = hoursParts(draft.portfolio);
  const tables = draft.portfolio.organisation.departments.flatMap((department) => {
    const own = parts.get(department.id) ?? [];
    return own.length === 0 ? [] : [hoursTable(department, own, draft)];
  });
  return tables.length === 0
    ? []
    : [paragraph([say('build.hoursIntro', { chapter: chapter('hours-section') })]), ...tables];
}

/** Every heat, amount and number of hours of the plan, pilot by pilot. */
export function buildAppendix(draft: Draft): Section {
  const blocks = [...heatBlocks(draft), ...moneyBlocks(draft), ...hoursBlocks(draft)];
  return {
    id: 'heat-build-up',
    heading: say('build.heading'),
    blocks:
      blocks.length === 0 ? [paragraph([say('build.none')])] : [...blocks, paragraph([say('build.others')])],
    sections: [],
    appendix: true,
  };
}
