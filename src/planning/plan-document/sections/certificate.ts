import { cell, paragraph, type Block, type Cell, type Row, type Section, type Table } from '../blocks.js';
import { isCalm, isUndated, outside, type Breach, type Draft } from '../draft.js';
import {
  briefFinding,
  chapter,
  choice,
  count,
  degrees,
  fixed,
  list,
  number,
  period,
  say,
  signed,
  text,
  title,
  type Piece,
  type Say,
} from '../facts.js';
import type { HeatCurve } from '../figures/heat-curve.js';
import { numberColumn, quarterColumns, textColumn } from './tables.js';

/** Departments that the statement names before it points at the table. */
const NAMED = 6;
const NAMED_BANGS = 3;

/** Breaches of one department together, in the order of the quarters. */
function perDepartment(breaches: readonly Breach[]): readonly (readonly Breach[])[] {
  const curves = [...new Set(breaches.map(({ curve }) => curve))];
  return curves.map((curve) => breaches.filter((breach) => breach.curve === curve));
}

function fastSentence(own: readonly Breach[]): Piece {
  return say('certificate.fastOne', {
    department: text(own[0]?.curve.name ?? ''),
    periods: list(own.map(({ point }) => period(point.period))),
    rises: list(own.map(({ point }) => number(point.rise, 2))),
    limit: degrees(own[0]?.curve.rise ?? 0),
  });
}

function overSentence(own: readonly Breach[]): Piece {
  return say('certificate.overOne', {
    department: text(own[0]?.curve.name ?? ''),
    periods: list(own.map(({ point }) => period(point.period))),
    heats: list(own.map(({ point }) => number(point.heat, 2))),
    ceiling: degrees(own[0]?.curve.ceiling ?? 0),
  });
}

function named(breaches: readonly Breach[], sentence: (own: readonly Breach[]) => Piece): Piece {
  const all = perDepartment(breaches);
  const rest = all.length - NAMED;
  return list(
    [
      ...all.slice(0, NAMED).map(sentence),
      ...(rest > 0 ? [say('certificate.more', { count: count(rest) })] : []),
    ],
    ';',
  );
}

/** A big bang is named with its pilot, also where every department stays within its limits. */
function bangSentences({ bangs, portfolio }: Draft): readonly Piece[] {
  if (bangs.length === 0) return [];
  const items = bangs.slice(0, NAMED_BANGS).map((finding): Piece => {
    const pilot = portfolio.proposals.find(({ pilot: { id } }) => id === finding.pilot)?.pilot;
    const sentence = briefFinding(finding);
    return pilot
      ? say('summary.riskOf', { finding: sentence, pilots: title(pilot.title), more: count(0) })
      : sentence;
  });
  const more =
    bangs.length > NAMED_BANGS ? [say('certificate.moreBangs', { chapter: chapter('findings') })] : [];
  return [say('certificate.bang', { count: count(bangs.length) }), ...items, ...more];
}

/** What lies outside the quarters of the table is not in what it says. */
function outsideSentences(draft: Draft): readonly Piece[] {
  const phases = outside(draft).length;
  return phases === 0 ? [] : [say('certificate.outside', { count: count(phases) })];
}

/** "In geen enkel kwartaal ..." only when it is true; what goes over a limit is named with its numbers. */
export function certificateStatement(draft: Draft): readonly Piece[] {
  if (isUndated(draft))
    return [say(draft.portfolio.counted.length === 0 ? 'certificate.none' : 'certificate.undated')];
  return [...limitSentences(draft), ...bangSentences(draft), ...outsideSentences(draft)];
}

function limitSentences(draft: Draft): readonly Piece[] {
  const { breaches } = draft;
  if (breaches.length === 0) return [say(isCalm(draft) ? 'certificate.calm' : 'certificate.within')];
  const fast = breaches.filter(({ kind }) => kind === 'rise');
  const over = breaches.filter(({ kind }) => kind === 'ceiling');
  const exempt = breaches.filter(({ point }) => point.exempt).length;
  return [
    fast.length === 0
      ? say('certificate.noFast')
      : say('certificate.fast', {
          count: count(fast.length),
          items: named(fast, fastSentence),
        }),
    ...(over.length > 0
      ? [
          say('certificate.over', {
            count: count(over.length),
            items: named(over, overSentence),
          }),
        ]
      : []),
    ...(exempt > 0 ? [say('certificate.exempt', { count: count(exempt) })] : []),
  ];
}

function numbersIn(curves: readonly HeatCurve[]): number {
  return curves.reduce((sum, { points }) => sum + 2 * points.length, 0);
}

function riseCell(value: number, tooFast: boolean): Cell {
  if (tooFast) return cell(signed(value), { mark: 'too-fast', strong: true });
  return cell(signed(value), value === 0 ? { quiet: true } : {});
}

function rowsOf({ name, points, ceiling, rise }: HeatCurve): readonly Row[] {
  const heat = points.map(({ heat: value, overCeiling }) =>
    cell(fixed(value, 1), overCeiling ? { mark: 'over', strong: true } : value === 0 ? { quiet: true } : {}),
  );
  const rises = points.map((point) => riseCell(point.rise, point.tooFast));
  return [
    {
      kind: 'plain',
      headSpan: 2,
      cells: [cell(text(name)), cell(say('label.heatLine')), ...heat, cell(number(ceiling, 2))],
    },
    { kind: 'plain', headSpan: 0, cells: [cell(say('label.riseLine')), ...rises, cell(number(rise, 2))] },
  ];
}

/** Every heat and every rise next to its limit, to be checked by hand. */
function certificateTable({ curves, breaches, portfolio }: Draft): Table {
  const numbers = numbersIn(curves);
  const caption: Say =
    breaches.length === 0
      ? say('certificate.captionCalm', { numbers: count(numbers) })
      : say('certificate.captionBreach', { breaches: count(breaches.length), numbers: count(numbers) });
  return {
    kind: 'table',
    id: 'certificate-table',
    caption,
    note: say('certificate.note'),
    look: 'certificate',
    columns: [
      textColumn(say('label.department')),
      { ...textColumn(say('label.kind')), hiddenHead: true },
      ...quarterColumns(portfolio.grid.periods),
      numberColumn(say('label.atMost')),
    ],
    rows: curves.flatMap(rowsOf),
  };
}

function beforeSentence({ curves, portfolio }: Draft): Piece {
  const warm = curves.filter(({ before }) => before > 0);
  const [first = ''] = portfolio.grid.periods;
  if (warm.length === 0) return say('certificate.beforeZero', { first: period(first) });
  const departments = list(
    warm.map(({ name, before }) =>
      say('approach.examplePart', { degrees: degrees(before), pilot: text(name) }),
    ),
  );
  return say('certificate.before', { departments });
}

export function certificateSection(draft: Draft): Section {
  const blocks: readonly Block[] = [
    paragraph([say('certificate.intro')]),
    paragraph(certificateStatement(draft), 'statement'),
    certificateTable(draft),
    paragraph([say('certificate.pencil', { first: beforeSentence(draft) })], 'small'),
  ];
  return {
    id: 'certificate',
    heading: say('certificate.heading', { calm: choice(isCalm(draft)) }),
    blocks,
    sections: [],
  };
}
