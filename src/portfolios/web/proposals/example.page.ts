import { conceptTexts, findEntry } from '../../../pilots/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { conceptFrom, withAnswer, type Department, type Phase, type Pilot } from '../../../planning/index.js';
import { answerSections } from './check.page.js';
import type { CopyPageModel } from './follow.page.js';
import type { Asking } from './proposal-question.js';
import { proposalUrls } from './urls.js';

/** A whole proposal to read: an entry of the catalogue, completed with the good answers of the help. */
const ENTRY = 'CE-2';
const OWNER = 'owner';
const PARTNER = 'partner';
const GOAL = 'goal';

function departmentsOf({ t: { exampleProposal: words } }: Speech): readonly Department[] {
  const figures = { headcount: 100, tolerance: 3, fteCapacity: 3 } as const;
  return [
    { id: OWNER, name: words.owner, ...figures, brings: 'service' },
    { id: PARTNER, name: words.partner, ...figures, brings: 'it' },
  ];
}

/** Money and hours of the next steps, which the catalogue leaves open; what they come to is made up. */
const STEPS: readonly Partial<Phase>[] = [
  { money: 18_000, fte: { [OWNER]: 0.6, [PARTNER]: 0.4 }, goalPercent: 15 },
  { weeks: 26, money: 24_000, fte: { [OWNER]: 0.8 }, goalPercent: 45 },
  { weeks: 26, money: 30_000, fte: { [OWNER]: 1 }, goalPercent: 70 },
];

function filledIn(concept: Pilot, { t: { exampleProposal: words } }: Speech): Pilot {
  const phases = concept.phases.map((phase, index): Phase => ({ ...phase, ...STEPS[index] }));
  const [first, ...others] = phases;
  if (!first?.measure) throw new Error('the example of the catalogue has no measure');
  const measure = { ...first.measure, baselineStatus: 'measured', owner: words.measureOwner } as const;
  return {
    ...concept,
    customerGain: words.customerGain,
    goal: GOAL,
    sponsor: words.sponsor,
    firstResultWeeks: 8,
    cover: {
      money: 18_000,
      moneyCommitment: 'written',
      moneyBy: words.moneyBy,
      hoursCommitment: { [OWNER]: 'written', [PARTNER]: 'verbal' },
      hoursBy: { [OWNER]: words.ownerHoursBy, [PARTNER]: words.partnerHoursBy },
    },
    startedFrom: { entry: ENTRY, examples: [] },
    phases: [{ ...first, measure }, ...others],
  };
}

/** The example with everything that its pages are made from, in the language of the reader. */
export function exampleAsking(speech: Speech): Asking {
  const { t } = speech;
  const entry = findEntry(ENTRY);
  const departments = departmentsOf(speech);
  const choice = { code: 'P1', size: 'large', owner: OWNER, departments } as const;
  const concept = filledIn(conceptFrom(entry, choice, conceptTexts(entry, speech)), speech);
  const { firstSeen, measureNoticed, goal } = t.exampleProposal;
  const evidence = {
    ...Object.fromEntries(Object.entries(t.proposalQuestions.scored).map(([id, { good }]) => [id, good])),
    K1: firstSeen,
    K4: measureNoticed,
  };
  const pilot = Object.entries(evidence).reduce<Pilot>(
    (known, [question, text]) => withAnswer(known, question, { answer: 3, evidence: text }),
    concept,
  );
  return {
    pilot,
    departments,
    choices: [],
    goals: [{ id: GOAL, text: goal, kpi: 'K-CE-04' }],
    periods: [],
    quarter: '',
  };
}

/** A proposal that is filled in whole, to read; nothing of it is kept anywhere. */
export function exampleModel(organisation: string, speech: Speech): CopyPageModel {
  const { t } = speech;
  const words = t.exampleProposal;
  const asking = exampleAsking(speech);
  return {
    title: words.eyebrow,
    back: { text: t.proposing.start.title, href: proposalUrls.new(organisation) },
    head: { eyebrow: words.eyebrow, heading: asking.pilot.title },
    print: words.lead,
    facts: [{ term: t.proposing.department, value: words.owner }],
    sections: answerSections(organisation, asking, speech, false),
  };
}
