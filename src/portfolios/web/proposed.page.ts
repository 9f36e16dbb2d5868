import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  definePage,
  textCell,
  type EmptyState,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { dateOfWeek, planEffect, type Portfolio } from '../../planning/index.js';
import { inForce, judgeAgain, type JudgedPlan, type Judgement } from '../judged-plans.js';
import { namesOf } from '../names.js';
import type { ProposedSequence } from '../proposed-sequence.js';
import { comparisonFigures } from './comparison-figures.js';
import { heatTable } from './heat-table.js';
import { portfolioUrls } from './urls.js';

export interface ProposedPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly notice?: Notice;
  readonly empty?: EmptyState;
  readonly moved?: Table;
  /** There is a proposal, and it moves nothing. */
  readonly nothing?: string;
  readonly figures?: Table;
  readonly heat?: Table;
  /** Absent for people who may only look. */
  readonly actions?: readonly PostAction[];
}

export const proposedPage = definePage<ProposedPageModel>('portfolios/proposed');

function movedTable(before: Portfolio, after: Portfolio, speech: Speech): Table | undefined {
  const { t, f } = speech;
  const words = t.proposedSequence;
  const names = namesOf(before);
  const { dates } = planEffect(before, after);
  if (dates.length === 0) return undefined;
  const day = (place: (typeof dates)[number]['from']): string =>
    place?.start === null || place === null
      ? t.sequencePage.doesNotFit
      : f.date(dateOfWeek(before.grid, place.start));
  return {
    caption: words.movedCaption({ count: dates.length }),
    columns: [words.phase, words.now, words.proposed].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: dates.map(({ pilot, phase, from, to }) => ({
          header: textCell(words.pilotPhase({ pilot: names.pilot(pilot), phase })),
          cells: [textCell(day(from)), textCell(day(to))],
        })),
      },
    ],
  };
}

function actionsOf(
  { slug }: OrganisationAccess,
  { sequence, current }: ProposedSequence,
  { t }: Speech,
): readonly PostAction[] {
  const words = t.proposedSequence;
  const action = portfolioUrls.proposedSequence(slug);
  const send = (text: string, take: string): PostAction => ({
    text,
    action,
    fields: [
      { name: 'id', value: sequence.id },
      { name: 'take', value: take },
    ],
  });
  const holds = current && sequence.result.status !== 'infeasible';
  return [
    ...(holds ? [{ ...send(words.take, 'true'), main: true as const }] : []),
    send(words.drop, 'false'),
  ];
}

function noticeOf(organisation: string, { sequence, current }: ProposedSequence, { t }: Speech): Notice {
  const words = t.proposedSequence;
  const recompute = {
    text: t.portfolioPage.recompute,
    href: `${portfolioUrls.sequence(organisation)}#bereken`,
  };
  if (sequence.result.status === 'infeasible')
    return { kind: 'warning', text: words.infeasible, link: recompute };
  if (!current) return { kind: 'warning', text: words.outOfDate, link: recompute };
  return { kind: 'info', text: words.notYet };
}

function changes(before: Judgement, after: Judgement, speech: Speech) {
  const moved = movedTable(before.portfolio, after.portfolio, speech);
  if (!moved) return { nothing: speech.t.proposedSequence.nothing };
  return {
    moved,
    figures: comparisonFigures(before, after, speech),
    heat: heatTable(after.portfolio, speech),
  };
}

/** The order that is proposed for the rest after a decision, beside the one that holds. */
export function proposedModel(
  access: OrganisationAccess,
  judged: JudgedPlan,
  proposed: ProposedSequence | null,
  speech: Speech,
): ProposedPageModel {
  const { t, f } = speech;
  const words = t.proposedSequence;
  const back = { text: t.sequencePage.title, href: portfolioUrls.sequence(access.slug) };
  const head: PageHead = { heading: words.title };
  if (!proposed) return { title: words.title, back, head, empty: { text: words.none, actions: [back] } };
  const { sequence } = proposed;
  const feasible = sequence.result.status !== 'infeasible';
  const after = judgeAgain(judged.planningCase, sequence.result.starts);
  return {
    title: words.title,
    back,
    head: {
      ...head,
      lead: feasible ? words.lead : words.leadNone,
      eyebrow: words.computedOn({ moment: f.moment(sequence.createdAt) }),
    },
    notice: noticeOf(access.slug, proposed, speech),
    ...(feasible ? changes(inForce(judged), after, speech) : {}),
    ...(may(access, 'compute-sequence') ? { actions: actionsOf(access, proposed, speech) } : {}),
  };
}
