import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  criterionVerdictBadge,
  definePage,
  type Badge,
  type Board,
  type EmptyState,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../../platform/views/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { CRITERIA, phaseBoard, type IsoDate, type PhaseBoard } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { standingBadge } from '../pilots.pages.js';
import { staleness } from '../portfolio.page.js';
import { viewSwitch } from '../view-switch.js';
import { noPilots } from '../no-pilots.js';
import { portfolioUrls } from '../urls.js';
import { boardModel, type BoardScene } from './board-parts.js';
import { boardList, type BoardList } from './board-table.js';

export interface BoardPageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  readonly board: Board;
  /** More pilots than one sheet of paper holds as cards: the table is printed instead. */
  readonly crowded: boolean;
  readonly letters: string;
  readonly signs: readonly Badge[];
  readonly list: BoardList;
  /** There is no pilot at all. */
  readonly empty?: EmptyState;
  /** Proposals that do not count in the plan. */
  readonly outside: readonly { readonly link: Link; readonly badge: Badge }[];
}

export const boardPage = definePage<BoardPageModel>('portfolios/board', { landscape: true });

/** Cards under each other that one A4 landscape holds, in letters that can still be read. */
const ON_ONE_SHEET = 6;

/** How many cards high the board is: each C as high as its fullest cell. */
function heightOf({ rows }: PhaseBoard): number {
  const lanes = rows.map(({ cells }) =>
    Math.max(1, ...cells.map(({ cards, planned }) => Math.max(cards.length, planned.length))),
  );
  return lanes.reduce((sum, height) => sum + height, 0);
}

export interface BoardInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  /** What of the table the address asks for. */
  readonly asked: Asked;
  readonly today: IsoDate;
}

/** Where each pilot is now, and what is planned after it: as a board and as a table. */
export function boardPageModel({ access, judged, asked, today }: BoardInput, speech: Speech): BoardPageModel {
  const { t, f } = speech;
  const words = t.boardPage;
  const organisation = access.slug;
  const { portfolio } = inForce(judged);
  const scene: BoardScene = {
    organisation,
    portfolio,
    mayMove: may(access, 'compute-sequence'),
    mayPropose: may(access, 'create-proposal'),
  };
  const board = phaseBoard(portfolio, today);
  return {
    title: words.title,
    walks: true,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: words.heading,
      lead: words.lead,
      switches: [viewSwitch(access, 'board', speech)],
    },
    ...staleness(access, judged, speech),
    board: boardModel(scene, board, speech),
    crowded: heightOf(board) > ON_ONE_SHEET,
    letters: f.list(CRITERIA.map((each) => t.planFigures.letter({ ...t.terms.criteria[each] }))),
    signs: (['pass', 'conditional', 'fail', 'incomplete'] as const).map((verdict) =>
      criterionVerdictBadge(verdict, t),
    ),
    list: boardList(scene, board, asked, speech),
    ...(portfolio.counted.length === 0 ? { empty: noPilots(access, speech) } : {}),
    outside: portfolio.proposals
      .filter(({ counted }) => !counted)
      .map((proposal) => ({
        link: { text: proposal.pilot.title, href: portfolioUrls.pilot(organisation, proposal.pilot.id) },
        badge: standingBadge(proposal, speech),
      })),
  };
}
