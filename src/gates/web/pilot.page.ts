import type { OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls } from '../../pilots/index.js';
import {
  definePage,
  type Breadcrumbs,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { hasStarted, type Learnt, type PlannedPhase } from '../../planning/index.js';
import { promisedOf, type OpenedPilot } from '../gate-desk.js';
import { startStep } from '../start-phase.js';
import { deciderOf } from './calendar.page.js';
import { historyTable } from './history-table.js';
import { promiseTable, sourceText } from './promise-table.js';
import { gateUrls } from './urls.js';
import { yearEndNote } from './year-end.js';

export interface LearntItem {
  readonly text: string;
  readonly note: string;
}

export interface RunningPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly notice?: Notice;
  readonly facts: readonly Fact[];
  readonly actions: readonly Link[];
  readonly see: Link;
  readonly source?: string;
  readonly promise?: Table;
  readonly learnt: readonly LearntItem[];
  readonly history?: Table;
}

export const runningPage = definePage<RunningPageModel>('gates/pilot');

/** Lessons and successes of a pilot, as lines. */
export function learntItems(
  { pilot }: OpenedPilot['proposal'],
  kinds: readonly ('lesson' | 'success')[],
  { t, f }: Speech,
): readonly LearntItem[] {
  const items = { lesson: pilot.lessons ?? [], success: pilot.successes ?? [] };
  return kinds.flatMap((kind) =>
    items[kind].map(({ phase, text, by, on }: Learnt) => ({
      text,
      note: t.gates.running[kind]({ phase, by, on: f.date(on) }),
    })),
  );
}

function noticeOf(access: OrganisationAccess, opened: OpenedPilot, { t }: Speech): Notice | undefined {
  const words = t.gates.running;
  const { proposal, running, phase } = opened;
  if (!proposal.counted) return { kind: 'info', text: words.notCounted };
  const begun = phase !== undefined && hasStarted(phase);
  if (begun || startStep({ running }) !== undefined) return undefined;
  const link = { text: words.toProposal, href: pilotUrls.proposal(access.slug, proposal.pilot.id) };
  return { kind: 'info', text: words.noVerdict, link };
}

function factsOf({ running, phase, gate }: OpenedPilot, speech: Speech): readonly Fact[] {
  const { t, f } = speech;
  const words = t.gates.running;
  const started = phase?.written.started;
  // Once the last phase was decided on, the next gate is that of a phase that has yet to begin.
  const ahead = gate !== undefined && gate.phase.number !== phase?.number;
  const gateTerm = ahead ? t.gates.decide.title({ phase: gate.phase.number }) : words.gateOn;
  const note = gate && yearEndNote(gate, speech);
  const between = gate && { from: f.date(gate.window.from), to: f.date(gate.window.to) };
  return [
    { term: words.status, value: t.proposing.statuses[running.status] },
    { term: words.began, value: started === undefined ? words.notBegun : f.date(started) },
    {
      term: gateTerm,
      value: between ? [words.gateBetween(between), note].filter(Boolean).join('. ') : words.noGate,
    },
    ...(gate ? [{ term: words.decider, value: deciderOf(gate, speech) }] : []),
  ];
}

/** What this person can write down now. */
function actionsOf(access: OrganisationAccess, opened: OpenedPilot, { t }: Speech): readonly Link[] {
  const words = t.gates.running;
  const { slug } = access;
  const { id } = opened.proposal.pilot;
  if (!opened.mine) return [];
  const { phase, gate, start } = opened;
  const begun = phase !== undefined && hasStarted(phase);
  const mayStart = start !== undefined && startStep(opened) !== undefined;
  return [
    ...(mayStart ? [{ text: words.doStart, href: gateUrls.start(slug, id) }] : []),
    ...(begun
      ? [
          { text: words.doMeasure, href: gateUrls.measure(slug, id) },
          { text: words.doSpend, href: gateUrls.spend(slug, id) },
          { text: words.doLearn, href: gateUrls.learn(slug, id) },
        ]
      : []),
    ...(gate?.running && !gate.last ? [{ text: words.doJudge, href: gateUrls.judge(slug, id) }] : []),
    ...(begun && gate ? [{ text: words.doDecide, href: gateUrls.decide(slug, id) }] : []),
    ...(begun && !mayStart && mayCorrectStart(phase)
      ? [{ text: words.correctStart, href: gateUrls.start(slug, id) }]
      : []),
  ];
}

/** The day of a start counts until something was decided on it. */
export function mayCorrectStart({ written }: PlannedPhase): boolean {
  return (
    written.status === 'running' && written.started !== undefined && (written.decisions ?? []).length === 0
  );
}

/** One pilot that runs, or is about to: what was promised, what happened, and what can be written down. */
export function runningModel(
  access: OrganisationAccess,
  opened: OpenedPilot,
  speech: Speech,
): RunningPageModel {
  const { t } = speech;
  const words = t.gates.running;
  const { proposal, phase, portfolio } = opened;
  const { pilot } = proposal;
  const promised = phase && promisedOf(opened, phase);
  const history = historyTable(access.slug, opened, speech);
  const notice = noticeOf(access, opened, speech);
  const owner = portfolio.departments.get(pilot.owner)?.name ?? pilot.owner;
  return {
    title: pilot.title,
    breadcrumbs: { items: [{ text: words.back, href: gateUrls.gates(access.slug) }] },
    head: {
      eyebrow: `${pilot.id} · ${t.terms.cs[pilot.c]} · ${owner}`,
      heading: pilot.title,
      ...(phase
        ? { lead: words.phase({ phase: phase.number, title: phase.written.title ?? '' }).replace(/: $/, '') }
        : {}),
    },
    ...(notice ? { notice } : {}),
    facts: factsOf(opened, speech),
    actions: actionsOf(access, opened, speech),
    see: { text: words.seePilot, href: pilotUrls.pilot(access.slug, proposal.pilot.id) },
    ...(phase && promised
      ? {
          promise: promiseTable(opened, phase, promised.promise, speech),
          source: sourceText(opened, promised.source, speech),
        }
      : {}),
    learnt: learntItems(proposal, ['success', 'lesson'], speech),
    ...(history ? { history } : {}),
  };
}
