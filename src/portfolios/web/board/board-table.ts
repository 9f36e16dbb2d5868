import { FormFields } from '../../../platform/forms/index.js';
import {
  criterionVerdictBadge,
  numberCell,
  textCell,
  zeroCell,
  type Cell,
  type Select,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  CRITERIA,
  FOUR_CS,
  STAGES,
  type PhaseBoard,
  type Portfolio,
  type Stage,
  type StageCard,
} from '../../../planning/index.js';
import { departmentName } from '../../names.js';
import { portfolioUrls } from '../urls.js';
import { monthsText, moveLink, stageName, type BoardScene } from './board-parts.js';

/** What the address asks for; whatever it does not know is everything. */
export interface BoardFilter {
  readonly c?: string;
  readonly afdeling?: string;
  readonly stand?: string;
}

const ALL = 'alle';

interface Entry {
  readonly stage: Stage;
  readonly card: StageCard;
}

function entriesOf({ rows }: PhaseBoard): readonly Entry[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ stage, cards }) => cards.map((card) => ({ stage, card }))),
  );
}

function isShown({ stage, card }: Entry, { c = ALL, afdeling = ALL, stand = ALL }: BoardFilter): boolean {
  const { pilot } = card.proposal;
  const helps = card.proposal.phases.some(({ involved }) => involved.includes(afdeling));
  return (
    (c === ALL || pilot.c === c) &&
    (afdeling === ALL || pilot.owner === afdeling || helps) &&
    (stand === ALL || String(stage) === stand)
  );
}

/** A value that no list has is as if it was not there. */
export function knownFilter({ c, afdeling, stand }: BoardFilter, portfolio: Portfolio): BoardFilter {
  return {
    ...(FOUR_CS.some((each) => each === c) && c !== undefined ? { c } : {}),
    ...(afdeling !== undefined && portfolio.departments.has(afdeling) ? { afdeling } : {}),
    ...(stand !== undefined && STAGES.some((stage) => String(stage) === stand) ? { stand } : {}),
  };
}

export interface BoardFilterForm {
  readonly action: string;
  readonly c: Select;
  readonly department: Select;
  readonly stage: Select;
}

export function filterForm(scene: BoardScene, filter: BoardFilter, speech: Speech): BoardFilterForm {
  const { t } = speech;
  const words = t.boardPage;
  const values = { c: ALL, afdeling: ALL, stand: ALL, ...filter };
  const fields = new FormFields({ values, errors: [] }, t);
  const all = (text: string) => ({ value: ALL, text });
  const departments = [...scene.portfolio.departments.values()];
  return {
    action: `${portfolioUrls.board(scene.organisation)}#tabel`,
    c: fields.select('c', {
      label: words.filterC,
      options: [all(words.allCs), ...FOUR_CS.map((c) => ({ value: c, text: t.terms.cs[c] }))],
    }),
    department: fields.select('afdeling', {
      label: words.filterDepartment,
      options: [all(words.allDepartments), ...departments.map(({ id, name }) => ({ value: id, text: name }))],
    }),
    stage: fields.select('stand', {
      label: words.filterStage,
      options: [
        all(words.allStages),
        ...STAGES.map((stage) => ({ value: String(stage), text: stageName(stage, speech) })),
      ],
    }),
  };
}

/** The board as rows; undefined when no pilot is left. */
export function boardTable(
  scene: BoardScene,
  board: PhaseBoard,
  filter: BoardFilter,
  speech: Speech,
): Table | undefined {
  const { t } = speech;
  const words = t.boardPage;
  const all = entriesOf(board);
  const shown = all.filter((entry) => isShown(entry, filter));
  if (shown.length === 0) return undefined;
  const heads = [words.pilot, words.department, words.now, words.months, words.heat];
  const columns = [...heads, ...CRITERIA.map((criterion) => t.terms.criteria[criterion].name), words.next];
  const groups = FOUR_CS.map((c) => ({ c, own: shown.filter(({ card }) => card.proposal.pilot.c === c) }));
  return {
    caption: words.tableCaption({ shown: shown.length, all: all.length }),
    columns: columns.map((head) => ({ lines: [head], ...(head === words.heat ? { numeric: true } : {}) })),
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

function cellsOf(scene: BoardScene, { stage, card }: Entry, speech: Speech): readonly Cell[] {
  const { t, f } = speech;
  const { proposal, phase, running, due } = card;
  const move = moveLink(scene, proposal, speech);
  return [
    textCell(departmentName(scene.portfolio, proposal.pilot.owner)),
    textCell(stageName(stage, speech), due ? { note: t.boardPage.due({ date: f.date(due.to) }) } : {}),
    textCell(monthsText(scene.portfolio, phase, speech) ?? t.boardPage.noDates),
    running && phase ? numberCell(f.number(phase.intensity)) : zeroCell(f.number(0)),
    ...CRITERIA.map((criterion) => {
      const { sum, verdict } = proposal.assessment.criteria[criterion];
      const { icon } = criterionVerdictBadge(verdict, t);
      const label = t.terms.criterionVerdicts[verdict];
      return textCell(String(sum), icon ? { icon: { name: icon, label } } : {});
    }),
    move ? textCell(move.text, { href: move.href }) : textCell(t.boardPage.begun),
  ];
}
