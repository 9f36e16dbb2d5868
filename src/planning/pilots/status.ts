/**
 * How a proposal becomes part of daily work (domain.md A.1): the whole answer is this table. A step that does not stand
 * here is not possible, whoever asks.
 */

export const PILOT_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'withdrawn',
  'assessed',
  'approved',
  'conditional',
  'redesign',
  'rejected',
  'planned',
  'running',
  'at-gate',
  'continued',
  'adjusted',
  'extended',
  'kept',
  'waiting',
  'stopped',
  'embedded',
] as const;
export type PilotStatus = (typeof PILOT_STATUSES)[number];

interface StatusChange {
  readonly from: readonly PilotStatus[];
  readonly to: PilotStatus;
}

/** Each step with where it may begin and where it leads. */
export const STATUS_STEPS = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  /** Asked back with a question. */
  'ask-back': { from: ['submitted', 'assessed'], to: 'returned' },
  assess: { from: ['submitted'], to: 'assessed' },
  approve: { from: ['assessed'], to: 'approved' },
  'approve-with-conditions': { from: ['assessed'], to: 'conditional' },
  'ask-redesign': { from: ['assessed'], to: 'redesign' },
  reject: { from: ['assessed'], to: 'rejected' },
  /** Whoever adopts the plan approves what is in it, also what nobody gave a verdict on by itself. */
  plan: { from: ['submitted', 'assessed', 'approved', 'conditional'], to: 'planned' },
  start: { from: ['approved', 'conditional', 'planned'], to: 'running' },
  /** Also anew: after more time, or when the day comes until which it waited. */
  'reach-gate': { from: ['running', 'extended', 'waiting'], to: 'at-gate' },
  continue: { from: ['at-gate'], to: 'continued' },
  adjust: { from: ['at-gate'], to: 'adjusted' },
  extend: { from: ['at-gate'], to: 'extended' },
  keep: { from: ['at-gate'], to: 'kept' },
  wait: { from: ['at-gate'], to: 'waiting' },
  stop: { from: ['at-gate'], to: 'stopped' },
  'start-next-phase': { from: ['continued', 'adjusted', 'kept'], to: 'running' },
  embed: { from: ['at-gate', 'continued', 'kept'], to: 'embedded' },
  withdraw: {
    from: [
      'draft',
      'submitted',
      'returned',
      'assessed',
      'approved',
      'conditional',
      'redesign',
      'rejected',
      'planned',
    ],
    to: 'withdrawn',
  },
  /** Taken up again: after a withdrawal, or to make it smaller or better. */
  resume: { from: ['withdrawn', 'redesign', 'rejected'], to: 'draft' },
} as const satisfies Readonly<Record<string, StatusChange>>;
export type StatusStep = keyof typeof STATUS_STEPS;

/** Where a step leads from here; undefined when it cannot be taken. */
export function nextStatus(from: PilotStatus, step: StatusStep): PilotStatus | undefined {
  const change: StatusChange = STATUS_STEPS[step];
  return change.from.includes(from) ? change.to : undefined;
}

const STANDING: readonly PilotStatus[] = ['draft', 'submitted', 'returned', 'withdrawn'];

/** Arriving there puts a proposal into the plan or takes it out; other steps leave the plan's dates alone. */
export function changesPlan(status: PilotStatus): boolean {
  return STANDING.includes(status);
}

/** The proposer is still writing: answers may change, and nothing of it counts anywhere. */
export function isBeingWritten(status: PilotStatus): boolean {
  return status === 'draft' || status === 'returned';
}
