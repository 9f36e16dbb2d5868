import { byState, ListFilter, type Asked } from '../../../platform/lists/index.js';
import {
  actionCell,
  criterionVerdictBadge,
  numberCell,
  textCell,
  zeroCell,
  type Cell,
  type EmptyState,
  type Filters,
  type Pagination,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  CRITERIA,
  FOUR_CS,
  STAGES,
  type PhaseBoard,
  type Stage,
  type StageCard,
} from '../../../planning/index.js';
import { departmentName } from '../../names.js';
import { findingPilots } from '../pilot-filter.js';
import { portfolioUrls } from '../urls.js';
import { monthsText, moveLink, stageName, type BoardScene } from './board-parts.js';

interface Entry {
  readonly stage: Stage;
  readonly card: StageCard;
}

function entriesOf({ rows }: PhaseBoard): readonly Entry[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ stage, cards }) => cards.map((card) => ({ stage, card }))),
  );
}

export interface BoardList {
  readonly filters?: Filters;
  /** Absent when no pilot is left. */
  readonly table?: Table;
  readonly pages?: Pagination;
  /** All pages of it: on paper it stands in the place of a board that is too crowded for a sheet. */
  readonly paper?: Table;
  /** Said in its place. */
  readonly none?: EmptyState;
}

/** The board as rows, of which the address says which. */
export function boardList(scene: BoardScene, board: PhaseBoard, asked: Asked, speech: Speech): BoardList {
  const { t } = speech;
  const { text, choices } = findingPilots(({ card }: Entry) => card.proposal, scene.portfolio, speech);
  const stages = Object.fromEntries(STAGES.map((stage) => [String(stage), stageName(stage, speech)]));
  const filter = new ListFilter<Entry>(
    {
      address: portfolioUrls.board(scene.organisation),
      place: 'tabel',
      text,
      choices: [...choices, byState(stages, ({ stage }) => String(stage), t, t.boardPage.filterStage)],
    },
    asked,
    speech,
  );
  const all = entriesOf(board);
  const found = filter.keep(FOUR_CS.flatMap((c) => all.filter(({ card }) => card.proposal.pilot.c === c)));
  if (found.length === 0)
    return { ...filter.form(0, all.length), ...(filter.isOn ? { none: filter.nothing() } : {}) };
  const { rows, pages } = filter.page(found);
  return {
    ...filter.form(found.length, all.length),
    table: boardTable(scene, rows, all.length, speech),
    ...(pages ? { pages } : {}),
    ...(rows.length < found.length ? { paper: boardTable(scene, found, all.length, speech) } : {}),
  };
}

function boardTable(scene: BoardScene, rows: readonly Entry[], all: number, speech: Speech): Table {
  const { t } = speech;
  const words = t.boardPage;
  const heads = [words.pilot, words.department, words.now, words.months, words.heat];
  const criteria = CRITERIA.map((criterion) => t.terms.criteria[criterion].name);
  const columns = [...heads, ...criteria, ...(scene.mayMove ? [words.next] : [])];
  const groups = FOUR_CS.map((c) => ({ c, own: rows.filter(({ card }) => card.proposal.pilot.c === c) }));
  return {
    caption: words.tableCaption({ shown: rows.length, all }),
    columns: columns.map((head) => ({
      lines: [head],
      ...(head === words.heat ? { numeric: true } : {}),
      ...(head === words.next ? { action: true } : {}),
    })),
    groups: groups
      .filter(({ own }) => own.length > 0)
      .map(({ c, own }) => ({
        heading: { text: t.terms.cs[c], columns: columns.length },
        rows: own.map((entry) => ({
          header: textCell(entry.card.proposal.pilot.title, {
            href: portfolioUrls.pilot(scene.organisation, entry.card.proposal.pilot.id),
          }),
          cells: cellsOf(scene, entry, speech),
        })),
      })),
  };
}

/** What is special about where it is. */
function noteOf({ due, stopped }: StageCard, { t, f }: Speech): { readonly note?: string } {
  if (stopped !== undefined) return { note: t.boardPage.stopped({ date: f.date(stopped) }) };
  return due ? { note: t.boardPage.due({ date: f.date(due.to) }) } : {};
}

function cellsOf(scene: BoardScene, { stage, card }: Entry, speech: Speech): readonly Cell[] {
  const { t, f } = speech;
  const words = t.boardPage;
  const { proposal, phase, running } = card;
  const move = moveLink(scene, proposal, speech);
  return [
    textCell(departmentName(scene.portfolio, proposal.pilot.owner)),
    textCell(stageName(stage, speech), noteOf(card, speech)),
    textCell(monthsText(scene.portfolio, phase, speech) ?? words.noDates),
    running && phase ? numberCell(f.number(phase.intensity)) : zeroCell(f.number(0)),
    ...CRITERIA.map((criterion) => {
      const { sum, verdict } = proposal.assessment.criteria[criterion];
      const { icon } = criterionVerdictBadge(verdict, t);
      const label = t.terms.criterionVerdicts[verdict];
      return textCell(String(sum), icon ? { icon: { name: icon, label } } : {});
    }),
    ...(scene.mayMove ? [move ? actionCell(move.text, { href: move.href }) : actionCell(words.begun)] : []),
  ];
}
