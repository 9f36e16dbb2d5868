import type { WrittenProposal } from '../../../pilots/index.js';
import { pilotUrls } from '../../../pilots/index.js';
import {
  definePage,
  type Breadcrumbs,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { TASKS, stateOf, type QuestionState, type TaskId } from './proposal-question.js';
import { askedIn, askedOf } from './questions/index.js';
import { standingOf, type Standing } from './standing.page.js';
import type { Tried } from './tried.js';
import { proposalUrls } from './urls.js';

interface Task {
  readonly number: number;
  readonly link: Link;
  readonly state: QuestionState;
  /** "Bezig". */
  readonly stateText: string;
  /** "nog 2 vragen". */
  readonly left: string;
}

export interface TasksPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  /** A question of who judges it. */
  readonly question?: { readonly asked: string; readonly text: string };
  readonly examples?: Notice;
  readonly tasks: readonly Task[];
  readonly goOn?: Link;
  readonly check: Link;
  readonly withdraw: Link;
  /** What earlier pilots of the same C taught. */
  readonly lessons: readonly { readonly text: string; readonly note: string }[];
  readonly standing: Standing;
}

export const tasksPage = definePage<TasksPageModel>('portfolios/proposal-tasks');

/** The list of tasks of a proposal that is being written. */
export function tasksModel(
  organisation: string,
  { pilot, steps, status }: WrittenProposal,
  tried: Tried,
  speech: Speech,
): TasksPageModel {
  const { t, f } = speech;
  const p = t.proposing;
  const tasks = TASKS.map((task, index) => taskOf(organisation, task, index + 1, pilot, speech));
  const next = askedOf(pilot).find((question) => stateOf(question, pilot) !== 'done');
  const last = steps.at(-1);
  const examples = pilot.startedFrom?.examples.length ?? 0;
  return {
    title: pilot.title,
    breadcrumbs: { items: [{ text: p.listTitle, href: proposalUrls.list(organisation) }] },
    head: {
      eyebrow: `${pilot.id} · ${p.statuses[status]}`,
      heading: pilot.title,
      lead: p.taskListLead({
        done: tasks.filter(({ state }) => state === 'done').length,
        total: tasks.length,
      }),
    },
    ...(status === 'returned' && last
      ? { question: { asked: p.asked({ by: last.by, moment: f.moment(last.at) }), text: last.note } }
      : {}),
    ...(examples === 0
      ? {}
      : {
          examples: {
            kind: 'info',
            text: p.examplesLeft({ count: examples }),
            link: { text: p.examplesCheck, href: pilotUrls.examples(organisation, pilot.id) },
          },
        }),
    tasks,
    ...(next ? { goOn: { text: p.goOn, href: proposalUrls.question(organisation, pilot.id, next.id) } } : {}),
    check: { text: p.toCheck, href: proposalUrls.check(organisation, pilot.id) },
    withdraw: { text: p.follow.withdraw, href: proposalUrls.withdraw(organisation, pilot.id) },
    lessons: lessonsFor(pilot, tried, speech),
    standing: standingOf(organisation, tried, speech),
  };
}

function lessonsFor(
  { id, c }: WrittenProposal['pilot'],
  { portfolio }: Tried,
  { t, f }: Speech,
): TasksPageModel['lessons'] {
  return portfolio.proposals
    .filter(({ pilot }) => pilot.c === c && pilot.id !== id)
    .flatMap(({ pilot }) =>
      (pilot.lessons ?? []).map(({ text, on }) => ({
        text,
        note: t.reviewing.lesson({ pilot: pilot.title, on: f.date(on) }),
      })),
    );
}

function taskOf(
  organisation: string,
  task: TaskId,
  number: number,
  pilot: WrittenProposal['pilot'],
  { t }: Speech,
): Task {
  const asked = askedIn(pilot, task);
  const states = asked.map((question) => stateOf(question, pilot));
  const left = states.filter((state) => state !== 'done').length;
  const state = left === 0 ? 'done' : states.every((one) => one === 'open') ? 'open' : 'begun';
  const first = asked[states.findIndex((one) => one !== 'done')] ?? asked[0];
  return {
    number,
    link: {
      text: t.proposing.tasks[task],
      href: proposalUrls.question(organisation, pilot.id, first?.id ?? ''),
    },
    state,
    stateText: t.proposing.taskStates[state],
    left: t.proposing.questionsLeft({ count: left }),
  };
}
