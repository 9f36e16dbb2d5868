import { aboardBlocks } from './aboard.js';
import { exceeds } from '../../kernel/numbers.js';
import { FOUR_CS } from '../../pilots/four-cs.js';
import { sharesOf, type Share } from '../../portfolio/shares.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import {
  cell,
  paragraph,
  type Block,
  type FigureBlock,
  type Row,
  type Section,
  type Table,
} from '../blocks.js';
import { departmentName, type Draft, pilotAnchor, pilotRuns } from '../draft.js';
import {
  chapter,
  choice,
  count,
  list,
  number,
  percent,
  say,
  term,
  text,
  type Piece,
  type Say,
} from '../facts.js';
import { board } from '../figures/board.js';
import { cList, missingCs } from './cs.js';
import { verdictCell } from './override.js';
import { numberColumn, textColumn } from './tables.js';

function boardCaption(draft: Draft): Say {
  const shares = sharesOf(draft.portfolio);
  const total = draft.portfolio.counted.length;
  if (total === 0) return say('portfolio.nothing');
  const missing = missingCs(draft);
  if (missing.length > 0)
    return say('portfolio.emptyCs', { cs: cList(missing), count: count(missing.length) });
  const sorted = shares.toSorted((one, other) => other.pilots - one.pilots);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most.pilots - least.pilots <= 1) return say('portfolio.balanced');
  const facts = { c: term('c', most.c), pilots: count(most.pilots), total: count(total) };
  if (least.pilots > 1) return say('portfolio.heavy', facts);
  return say('portfolio.heavyAndThin', {
    ...facts,
    thin: term('c', least.c),
    thinPilots: count(least.pilots),
  });
}

function boardFigure(draft: Draft): FigureBlock {
  const rows = sharesOf(draft.portfolio).map(({ c, pilots }) =>
    say('portfolio.boardRow', { c: term('c', c), pilots: count(pilots) }),
  );
  return {
    kind: 'figure',
    id: 'board',
    title: say('portfolio.board'),
    description: say('portfolio.boardDescription', { rows: list(rows) }),
    caption: boardCaption(draft),
    figure: { type: 'board', data: board(draft.portfolio, draft.sequence !== undefined) },
  };
}

function pilotRow(draft: Draft, proposal: Proposal): Row {
  const { pilot, assessment, phases } = proposal;
  const peak = Math.max(0, ...phases.map(({ intensity }) => intensity));
  return {
    kind: 'plain',
    cells: [
      cell(text(pilot.title), { link: pilotAnchor(pilot.id) }),
      cell(text(departmentName(draft, pilot.owner))),
      cell(
        pilot.sponsor === undefined ? say('missing.sponsor') : text(pilot.sponsor),
        pilot.sponsor === undefined ? { quiet: true } : {},
      ),
      cell(pilotRuns(draft, proposal)),
      cell(number(peak, 0)),
      verdictCell(assessment),
    ],
  };
}

function pilotsTable(draft: Draft): Table {
  const { counted } = draft.portfolio;
  const of = (verdict: string): number =>
    counted.filter(({ assessment }) => assessment.verdict === verdict).length;
  const [approved, conditional] = [of('approved'), of('conditional')];
  return {
    kind: 'table',
    id: 'pilots-table',
    caption: say('portfolio.pilotsCaption', {
      approved: count(approved),
      conditional: count(conditional),
      other: count(counted.length - approved - conditional),
    }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      textColumn(say('label.leads')),
      textColumn(say('label.sponsor')),
      textColumn(say('label.runs')),
      numberColumn(say('label.peak')),
      textColumn(say('label.verdict')),
    ],
    rows: FOUR_CS.flatMap((c): readonly Row[] => {
      const own = counted.filter(({ pilot }) => pilot.c === c);
      return own.length === 0
        ? []
        : [
            { kind: 'group', cells: [cell(term('c', c))] },
            ...own.map((proposal) => pilotRow(draft, proposal)),
          ];
    }),
  };
}

function breadthSentences(draft: Draft): readonly Piece[] {
  const missing = missingCs(draft);
  const spread =
    missing.length === 0
      ? say('portfolio.breadthAll')
      : say('portfolio.breadthMissing', { cs: cList(missing), count: count(missing.length) });
  return [say('portfolio.breadthText'), spread];
}

function breadthRow(
  draft: Draft,
  { c, pilots, percent: part, moneyPercent }: Share,
  moneyKnown: boolean,
): Row {
  const { counted, plan } = draft.portfolio;
  const owners = [...new Set(counted.filter(({ pilot }) => pilot.c === c).map(({ pilot }) => pilot.owner))];
  const reason = plan.emptyC?.[c];
  const who =
    owners.length > 0
      ? list(owners.map((id) => text(departmentName(draft, id))))
      : reason === undefined
        ? say('portfolio.breadthOpen')
        : say('portfolio.breadthReason', { reason: text(reason) });
  return {
    kind: 'plain',
    cells: [
      cell(term('c', c)),
      cell(number(pilots, 0)),
      cell(percent(part)),
      moneyKnown ? cell(percent(moneyPercent)) : cell(say('portfolio.noShare'), { quiet: true }),
      cell(who),
    ],
  };
}

function breadthTable(draft: Draft): Table {
  const { portfolio } = draft;
  const { settings, counted } = portfolio;
  const shares = sharesOf(portfolio);
  const top = shares.reduce((best, share) => (share.pilots > best.pilots ? share : best));
  // Money is counted in the quarters of the plan; without dates nobody has a share of it.
  const moneyKnown = shares.some(({ moneyPercent }) => moneyPercent > 0);
  const small = counted.length < settings['breadth.maximumFromPilots'];
  const most = small ? settings['breadth.smallPlanPercent'] : settings['breadth.maximumPercent'];
  return {
    kind: 'table',
    id: 'breadth-table',
    caption: say('portfolio.breadthCaption', {
      c: term('c', top.c),
      share: percent(top.percent),
      most: percent(most),
      over: choice(exceeds(top.percent, most)),
    }),
    look: 'plain',
    columns: [
      textColumn(say('label.c')),
      numberColumn(say('label.pilots')),
      numberColumn(say('label.share')),
      numberColumn(say('portfolio.moneyShare')),
      textColumn(say('label.departments')),
    ],
    rows: shares.map((share) => breadthRow(draft, share, moneyKnown)),
  };
}

export function portfolioSection(draft: Draft): Section {
  const { counted, proposals } = draft.portfolio;
  const owners = new Set(counted.map(({ pilot }) => pilot.owner)).size;
  const out = proposals.length - counted.length;
  const intro = say('portfolio.intro', {
    pilots: count(counted.length),
    owners: count(owners),
  });
  const left =
    out === 0 ? [] : [say('portfolio.leftOut', { count: count(out), chapter: chapter('left-out') })];
  const breadth: readonly Block[] = [paragraph(breadthSentences(draft)), breadthTable(draft)];
  if (counted.length === 0) {
    return {
      id: 'portfolio',
      heading: say('portfolio.heading'),
      blocks: [paragraph([intro, ...left])],
      sections: [],
    };
  }
  return {
    id: 'portfolio',
    heading: say('portfolio.heading'),
    blocks: [paragraph([intro, ...left]), boardFigure(draft), pilotsTable(draft)],
    sections: [
      { id: 'breadth', heading: say('portfolio.breadth'), blocks: breadth, sections: [] },
      {
        id: 'aboard',
        heading: say('portfolio.aboard'),
        blocks: aboardBlocks(draft),
        sections: [],
      },
    ],
  };
}
