import { missingIn, type Missing, type WrittenProposal } from '../../../pilots/index.js';
import {
  about,
  anyGroup,
  casePilot,
  listOf,
  moment,
  named,
  object,
  oneOf,
  text,
  whole,
} from '../../../platform/api/index.js';
import { json, type JsonOutcome } from '../../../platform/http/index.js';
import { FOUR_CS, PILOT_STATUSES, type C, type Pilot, type PilotStatus } from '../../../planning/index.js';
import type { Opened } from '../proposals/proposal-desk.js';
import { stateOf, type QuestionState, type Values } from '../proposals/proposal-question.js';
import { askedOf } from '../proposals/questions/index.js';

export interface ListedProposal {
  readonly code: string;
  readonly title: string;
  readonly c: C;
  readonly owner: string;
  readonly status: PilotStatus;
  readonly changedAt: string;
}

interface Step {
  readonly number: number;
  readonly status: PilotStatus;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

interface Question {
  readonly id: string;
  readonly state: QuestionState;
  readonly answers: Values;
}

export interface WholeProposal extends ListedProposal {
  readonly steps: readonly Step[];
  readonly missing: readonly Missing[];
  readonly questions: readonly Question[];
  readonly pilot: Pilot;
}

const status = about('Where it is on its way', oneOf(PILOT_STATUSES));

const LISTED_FIELDS = {
  code: text,
  title: text,
  c: oneOf(FOUR_CS),
  owner: about('Code of the department', text),
  status,
  changedAt: moment,
} as const;

export const LISTED_PROPOSAL = named('ListedProposal', object<ListedProposal>(LISTED_FIELDS));

export const WHOLE_PROPOSAL = named(
  'WrittenProposal',
  object<WholeProposal>({
    ...LISTED_FIELDS,
    steps: about(
      'What happened to it, oldest first',
      listOf(object<Step>({ number: whole, status, note: text, by: text, at: moment })),
    ),
    missing: about(
      'What it must have before it can be sent in',
      listOf(oneOf<Missing>(['customer-gain', 'first-phase', 'weeks', 'change', 'follow-up', 'examples'])),
    ),
    questions: about(
      'What this proposal is asked, with the answers as `answerQuestion` takes them',
      listOf(
        object<Question>({
          id: text,
          state: oneOf<QuestionState>(['open', 'begun', 'done']),
          answers: anyGroup<Values>(),
        }),
      ),
    ),
    pilot: about('The proposal itself, as in a case file', named('Proposal', casePilot)),
  }),
);

export function listedProposal({ pilot, status: now, changedAt }: WrittenProposal): ListedProposal {
  const { id: code, title, c, owner } = pilot;
  return { code, title, c, owner, status: now, changedAt };
}

function wholeProposal(written: WrittenProposal): WholeProposal {
  const { pilot, steps } = written;
  return {
    ...listedProposal(written),
    steps,
    missing: missingIn(pilot),
    questions: askedOf(pilot).map((question) => ({
      id: question.id,
      state: stateOf(question, pilot),
      answers: question.values(pilot),
    })),
    pilot,
  };
}

/** Answers and steps: either makes another version. */
export function versionOf({ version, steps }: WrittenProposal): string {
  return `${String(version)}-${String(steps.length)}`;
}

export function proposalAnswer({ proposal }: Pick<Opened, 'proposal'>): JsonOutcome<WholeProposal> {
  return json(wholeProposal(proposal), { version: versionOf(proposal) });
}
