import { quarterOf } from '../../kernel/grid.js';
import { cell, type Cover, type DefinitionList, type Row, type Table } from '../blocks.js';
import { isCalm, isUndated, type Draft } from '../draft.js';
import { choice, count, date, list, say, term, text, type Piece } from '../facts.js';
import { heatRow, quarterColumns } from './tables.js';

/** Widest heat table that still reads on a cover. */
const MOST_DEPARTMENTS = 12;
const MOST_QUARTERS = 12;
/** Earlier versions on the cover; the log of decisions has them all. */
const MOST_VERSIONS = 3;

function titleOf({ meta, portfolio }: Draft): Piece {
  if (meta.title !== undefined) return text(meta.title);
  const { periods, start } = portfolio.grid;
  const from = (periods[0] ?? quarterOf(start)).slice(0, 4);
  const to = (periods.at(-1) ?? quarterOf(start)).slice(0, 4);
  return say('cover.title', { same: choice(from === to), from: text(from), to: text(to) });
}

function heatTable({ curves, portfolio }: Draft): Table | undefined {
  const fits = curves.length <= MOST_DEPARTMENTS && portfolio.grid.periods.length <= MOST_QUARTERS;
  if (!fits || curves.every(({ layers }) => layers.length === 0)) return undefined;
  return {
    kind: 'table',
    id: 'cover-heat',
    caption: say('cover.heat'),
    note: say('cover.heatNote'),
    look: 'heat',
    columns: [
      { head: say('label.department'), align: 'text', hiddenHead: true },
      ...quarterColumns(portfolio.grid.periods),
    ],
    rows: curves.map((curve): Row => ({
      kind: 'plain',
      department: curve.department,
      cells: [cell(text(curve.name)), ...heatRow(curve, false)],
    })),
  };
}

/** The versions before this one, the latest first; nothing in the first. */
function history({ decided = [], meta }: Draft): DefinitionList['items'] {
  const earlier = decided.filter(({ version }) => version !== meta.version).toReversed();
  if (earlier.length === 0) return [];
  const items = earlier
    .slice(0, MOST_VERSIONS)
    .map(({ version, status, date: day }) =>
      say('cover.historyItem', { version: text(version), status: term('status', status), date: date(day) }),
    );
  return [{ term: say('cover.history'), value: list(items, ';') }];
}

function colophon(draft: Draft): DefinitionList {
  const { meta, report, sequence } = draft;
  const dates = sequence
    ? say('cover.datesComputed', { profile: term('profile', sequence.profile.id) })
    : say('cover.datesAsked');
  return {
    kind: 'definitions',
    look: 'colophon',
    items: [
      {
        term: say('label.version'),
        value: say('cover.version', { version: text(meta.version), status: term('status', meta.status) }),
      },
      { term: say('label.date'), value: date(meta.date) },
      ...history(draft),
      {
        term: say('label.owner'),
        value: meta.owner === undefined ? say('missing.sponsor') : text(meta.owner),
      },
      {
        term: say('label.verdict'),
        value: report.plan.override
          ? say('verdict.withHand', { verdict: term('planVerdict', report.plan.verdict) })
          : say('cover.verdict', { verdict: term('planVerdict', report.plan.verdict) }),
      },
      { term: say('label.dates'), value: dates },
      {
        term: say('label.fingerprint'),
        value:
          meta.fingerprint === undefined
            ? say('cover.noFingerprint')
            : { kind: 'fingerprint', value: meta.fingerprint },
      },
    ],
  };
}

export function coverOf(draft: Draft): Cover {
  const { portfolio, curves } = draft;
  const pilots = portfolio.counted.length;
  const departments = curves.filter(({ layers }) => layers.length > 0).length;
  const heat = heatTable(draft);
  return {
    organisation: portfolio.organisation.name,
    title: titleOf(draft),
    subtitle: say('cover.subtitle', {
      pilots: count(pilots),
      departments: count(departments),
      calm: choice(isCalm(draft) && !isUndated(draft)),
    }),
    ...(heat ? { heat } : {}),
    colophon: colophon(draft),
  };
}
