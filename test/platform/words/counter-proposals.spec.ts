import { makeGrid, type CounterProposal, type Finding } from '../../../src/planning/index.js';
import { FINDING_CODES, samplesOf } from '../../../src/platform/words/findings/finding-samples.js';
import {
  clashOf,
  describeCounterProposal,
  describeFinding,
  type FindingNames,
} from '../../../src/platform/words/index.js';
import { PLAN_START } from '../../support/planning-builders.js';

const names: FindingNames = { pilot: (id) => `Pilot ${id}`, department: (id) => id, goal: (id) => id };
const titleOf = (finding: Finding): string => describeFinding(finding, names, 'nl').title;

/** Five findings with titles of their own. */
const [one, two, three, four, five] = [
  ...new Map(FINDING_CODES.flatMap(samplesOf).map((finding) => [titleOf(finding), finding])).values(),
] as [Finding, Finding, Finding, Finding, Finding];

function effectOf(cleared: readonly Finding[], added: readonly Finding[]): readonly string[] {
  const proposal: CounterProposal = {
    about: { pilot: 'P1', phase: 1, aim: 'fit' },
    change: { kind: 'money', period: '2026-Q1', extra: 1_000 },
    starts: new Map(),
    effect: { placed: [], moved: [], cleared, added },
  };
  return describeCounterProposal(proposal, makeGrid(PLAN_START, ['2026-Q1']), names, 'nl').effect.slice(1);
}

describe('what a counter-proposal does to the findings', () => {
  it('names three and counts the rest', () => {
    expect(effectOf([one, two, three, four, five], [])).toEqual([
      `Deze bevindingen verdwijnen: ${[one, two, three].map(titleOf).join('; ')}; en nog 2.`,
    ]);
  });

  it('says nothing of what goes here and comes back there', () => {
    expect(effectOf([one, two], [one])).toEqual([`Deze bevinding verdwijnt: ${titleOf(two)}.`]);
    expect(effectOf([one], [one])).toEqual([]);
  });

  it('says that nothing changes only where nothing does', () => {
    expect(effectOf([], [])).toEqual(['De bevindingen blijven gelijk.']);
  });
});

describe('limits that clash', () => {
  const pin = (pilot: string, alone: boolean) => ({
    ...{ code: 'pin' as const, pilot, phase: 1, alone },
    facts: { week: 4, day: '2026-02-02' },
  });

  it('are told each by itself, with the numbers of what is enough to let go', () => {
    const clash = clashOf([pin('P1', false), pin('P2', true)], names, 'nl');
    expect(clash?.lead).toBe('Deze 2 dingen gaan niet samen:');
    expect(clash?.obstacles.map((each) => each.slice(0, 21))).toEqual([
      'Fase 1 van “Pilot P1”',
      'Fase 1 van “Pilot P2”',
    ]);
    expect(clash?.letGo).toBe('Laat u dit los, dan is er wel een volgorde: nummer 2.');
  });

  it('are none where nothing clashes', () => {
    expect(clashOf([], names, 'nl')).toBeUndefined();
  });
});
