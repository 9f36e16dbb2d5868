import type { IsoDate } from '../../kernel/dates.js';
import type { ReadinessStatus } from '../../organisation/plan-facts.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { crisisTest } from './crisis-test.js';

/** The eight lessons of Nestlé (domain.md 8.1) and the eight steps in a crisis (8.2). */
export const READINESS_IDS = [
  'NES-1',
  'NES-2',
  'NES-3',
  'NES-4',
  'NES-5',
  'NES-6',
  'NES-7',
  'NES-8',
  'CRI-1',
  'CRI-2',
  'CRI-3',
  'CRI-4',
  'CRI-5',
  'CRI-6',
  'CRI-7',
  'CRI-8',
] as const;
export type ReadinessId = (typeof READINESS_IDS)[number];

/** What a status rests on: what people wrote, or a fact of the plan that answers the same question. */
export type ReadinessEvidence =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'monitoring'; readonly coversServiceHours: boolean }
  /** Share of people trained in them, in percent; null when nobody recorded it. */
  | { readonly kind: 'conduct-rules'; readonly dated: IsoDate; readonly trainedPercent: number | null }
  | { readonly kind: 'crisis-test'; readonly dated: IsoDate | null; readonly tested: IsoDate | null };

export interface ReadinessCheck {
  readonly id: ReadinessId;
  readonly status: ReadinessStatus['status'];
  /** Null when nothing is named. */
  readonly evidence: ReadinessEvidence | null;
  /** False: nothing was recorded, which counts as not met and reads "niet vastgelegd". */
  readonly recorded: boolean;
}

const NOTHING = { status: 'open', evidence: null, recorded: false } as const;

/** NES-5: whoever says that monitoring covers the service hours has answered it. */
function fromMonitoring({ plan }: Portfolio): Omit<ReadinessCheck, 'id'> {
  const covers = plan.facts?.monitoring?.coversServiceHours;
  if (covers === undefined) return NOTHING;
  return {
    status: covers ? 'met' : 'open',
    evidence: { kind: 'monitoring', coversServiceHours: covers },
    recorded: true,
  };
}

/** NES-8: so has whoever says when the crisis plan was made and tested. */
function fromCrisisPlan(portfolio: Portfolio): Omit<ReadinessCheck, 'id'> {
  const plan = portfolio.plan.facts?.crisisPlan;
  if (!plan) return NOTHING;
  const evidence = { kind: 'crisis-test', dated: plan.dated ?? null, tested: plan.tested ?? null } as const;
  return { status: crisisTest(portfolio) === 'valid' ? 'met' : 'open', evidence, recorded: true };
}

/** NES-3: dated rules are a part of it and no answer; that all departments react in the same way, nobody recorded. */
function fromConductRules({ plan }: Portfolio): Omit<ReadinessCheck, 'id'> {
  const { dated, trainedPercent = null } = plan.facts?.conductRules ?? {};
  if (!dated) return NOTHING;
  return { status: 'open', evidence: { kind: 'conduct-rules', dated, trainedPercent }, recorded: false };
}

function fromFacts(id: ReadinessId, portfolio: Portfolio): Omit<ReadinessCheck, 'id'> {
  if (id === 'NES-3') return fromConductRules(portfolio);
  if (id === 'NES-5') return fromMonitoring(portfolio);
  return id === 'NES-8' ? fromCrisisPlan(portfolio) : NOTHING;
}

function statusOf(id: ReadinessId, portfolio: Portfolio): ReadinessCheck {
  const written = portfolio.plan.facts?.readiness?.[id];
  if (!written) return { id, ...fromFacts(id, portfolio) };
  const text = written.evidence?.trim();
  return { id, status: written.status, evidence: text ? { kind: 'written', text } : null, recorded: true };
}

/**
 * How ready the organisation is, lesson by lesson and step by step. What people recorded stands; where they recorded
 * nothing, a fact of the plan that answers the same question counts, and otherwise it is open.
 * Source: S2 (lessons), W58, W59, W81 (crisis steps in their original meaning).
 */
export function readinessStatuses(portfolio: Portfolio): readonly ReadinessCheck[] {
  return READINESS_IDS.map((id) => statusOf(id, portfolio));
}
