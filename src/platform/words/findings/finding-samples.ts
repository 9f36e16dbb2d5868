import { RULES, ruleOf, type Finding, type FindingCode, type Remedy } from '../../../planning/index.js';
import { checkSamples } from './check-samples.js';
import { planSamples } from './plan-samples.js';
import type { FindingSample, FindingSamples } from './sample.js';

const SAMPLES: FindingSamples<FindingCode> = { ...planSamples, ...checkSamples };

export const FINDING_CODES = Object.keys(SAMPLES) as FindingCode[];

/** Codes that a tried-out change may be added to. */
const WITH_REMEDY: readonly FindingCode[] = [
  ...(['DEP-01', 'DEP-02', 'DEP-03', 'DEP-04', 'DEP-05'] as const),
  ...(['POR-01.late', 'POR-05', 'POR-06.departments', 'POR-09', 'POR-11'] as const),
];
const REMEDIES: readonly Remedy[] = [
  { kind: 'move', pilot: 'P2', quarters: 1, to: '2027-Q1' },
  { kind: 'drop', pilot: 'P2' },
];

function made(code: FindingCode, { about, facts, severity }: FindingSample): Finding {
  const worst = RULES.find(({ id }) => id === ruleOf(code))?.severities[0] ?? 'tip';
  // The tables pair each code with its own facts; Object.keys forgets that.
  return { code, severity: severity ?? worst, scope: 'plan', ...about, facts } as unknown as Finding;
}

/** Every turn that the words of a finding can take, by example. */
export function samplesOf(code: FindingCode): readonly Finding[] {
  const plain = SAMPLES[code].map((sample) => made(code, sample));
  const [first] = plain;
  if (!first || !WITH_REMEDY.includes(code)) return plain;
  return [...plain, ...REMEDIES.map((remedy) => ({ ...first, remedy }))];
}
