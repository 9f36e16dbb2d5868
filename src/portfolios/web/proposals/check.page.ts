import { missingIn, pilotUrls, type Missing, type WrittenProposal } from '../../../pilots/index.js';
import {
  definePage,
  type ErrorSummary,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type SummaryRow,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { TASKS, type Asking } from './proposal-question.js';
import { linesOf } from './question.page.js';
import { askedIn } from './questions/index.js';
import { openQuestions, standingOf, type Standing } from './standing.page.js';
import type { Tried } from './tried.js';
import { BACK_TO_CHECK, proposalUrls } from './urls.js';

export interface AnswerSection {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly SummaryRow[];
}

/** All answers by task; with a way to change each of them where they may be changed. */
export function answerSections(
  organisation: string,
  asking: Asking,
  speech: Speech,
  mayChange: boolean,
): readonly AnswerSection[] {
  const { t } = speech;
  const { pilot } = asking;
  return TASKS.map((task, index) => ({
    id: `onderdeel-${String(index + 1)}`,
    heading: t.proposing.tasks[task],
    rows: askedIn(pilot, task).map((question) => {
      const { title } = question.heading(speech);
      const href = proposalUrls.question(organisation, pilot.id, question.id, BACK_TO_CHECK);
      return {
        term: title,
        ...linesOf(question.told(asking, speech), speech),
        ...(mayChange ? { action: { text: t.proposing.change, href, hidden: title } } : {}),
      };
    }),
  }));
}

export interface CheckPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly changed?: Notice;
  /** What must be there before it can be sent in, while nobody tried yet. */
  readonly missing?: ErrorSummary & { readonly quiet: true };
  readonly open?: string;
  readonly sections: readonly AnswerSection[];
  /** Absent while something is missing. */
  readonly submit?: { readonly action: string; readonly version: string };
  readonly standing: Standing;
}

export const checkPage = definePage<CheckPageModel>('portfolios/proposal-check');

/** Which page mends what is missing. */
const MENDED_AT: Readonly<Record<Exclude<Missing, 'examples'>, string>> = {
  'customer-gain': 'idee',
  'first-phase': 'fase-1',
  weeks: 'fase-1',
  change: 'verandering',
  'follow-up': 'vervolg',
};

function mendingHref(organisation: string, pilot: Asking['pilot'], missing: Missing): string {
  if (missing === 'examples') return pilotUrls.examples(organisation, pilot.id);
  // With a next step promised, its own page is what is missing.
  const goesOn = pilot.stopsAfterPhase1 === undefined && pilot.phases.length > 1;
  const id = missing === 'follow-up' && goesOn ? 'fase-2' : MENDED_AT[missing];
  return proposalUrls.question(organisation, pilot.id, id, BACK_TO_CHECK);
}

export interface CheckInput {
  readonly organisation: string;
  readonly proposal: WrittenProposal;
  readonly asking: Asking;
  readonly tried: Tried;
  /** Somebody pressed the button, and it could not be. */
  readonly refused?: 'missing' | 'changed';
}

type MissingItems = ErrorSummary['items'];

/** Told as a mistake only to who pressed the button. */
function missingPart(
  items: MissingItems,
  refused: boolean,
  heading: string,
): Pick<CheckPageModel, 'missing' | 'errorSummary'> {
  if (items.length === 0) return {};
  return refused ? { errorSummary: { heading, items } } : { missing: { heading, items, quiet: true } };
}

/** Everything that was answered, before it is sent in. */
export function checkModel(input: CheckInput, speech: Speech): CheckPageModel {
  const { organisation, proposal, asking, tried, refused } = input;
  const { pilot, version } = proposal;
  const p = speech.t.proposing;
  const missing = missingIn(pilot);
  const items = missing.map((one) => ({
    text: p.check.missing[one],
    href: mendingHref(organisation, pilot, one),
  }));
  const open = openQuestions(tried.proposal);
  return {
    title: p.check.title,
    back: { text: p.backToTasks, href: proposalUrls.proposal(organisation, pilot.id) },
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: p.check.title, lead: p.check.lead },
    ...(refused === 'changed' ? { changed: { kind: 'warning', text: p.check.changed } } : {}),
    ...missingPart(items, refused === 'missing', p.check.cannot({ count: items.length })),
    ...(open > 0 && items.length === 0 ? { open: p.check.open({ count: open }) } : {}),
    sections: answerSections(organisation, asking, speech, true),
    ...(items.length === 0
      ? { submit: { action: proposalUrls.submit(organisation, pilot.id), version: String(version) } }
      : {}),
    standing: standingOf(organisation, tried, speech),
  };
}
