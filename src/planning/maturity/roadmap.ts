import type { CatalogueId } from '../catalogue/catalogue.js';
import type { RoadmapPhase } from './maturity.js';

/**
 * The Social Business Roadmap (domain.md 5): what each phase looks like and what comes after it. Its sentences are
 * words; this says which there are, where they come from, and which first pilots fit a next step.
 */

/** The twelve questions of the self-assessment, in the order asked. */
export const MATURITY_QUESTIONS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
] as const;
export type MaturityQuestion = (typeof MATURITY_QUESTIONS)[number];

/** 0 not at all, 1 Presence ... 4 Social business. */
export const MATURITY_ANSWERS = [0, 1, 2, 3, 4] as const;

/** What is told about a phase. */
export const ROADMAP_ASPECTS = ['signals', 'obstacles', 'opportunities', 'customers'] as const;
export type RoadmapAspect = (typeof ROADMAP_ASPECTS)[number];

/** One thing to do to reach the next phase. */
export interface NextStep {
  readonly id: NextStepId;
  /** First pilots of the catalogue that are a way to do it; none: it takes no pilot. */
  readonly pilots: readonly CatalogueId[];
}

export interface PhaseDescription {
  readonly phase: RoadmapPhase;
  /** How many sentences there are of each kind. */
  readonly sentences: Readonly<Record<RoadmapAspect, number>>;
  readonly nextSteps: readonly NextStep[];
  /** First pilots that organisations in this phase often choose. */
  readonly typicalPilots: readonly CatalogueId[];
  /** Provenance of the description, and of the next steps. */
  readonly source: string;
  readonly stepsSource: string;
}

export type NextStepId =
  | 'learn'
  | 'listen'
  | 'train'
  | 'plan'
  | 'collaborate'
  | 'share'
  | 'always-on'
  | 'planning-table'
  | 'service-hours'
  | 'measure-outcomes'
  | 'first-collaboration'
  | 'conduct-rules'
  | 'network'
  | 'feedback-budget'
  | 'permanent-community'
  | 'social-crm'
  | 'line-ownership'
  | 'keep-learning'
  | 'renew'
  | 'measure-centricity';

const step = (id: NextStepId, ...pilots: readonly CatalogueId[]): NextStep => ({ id, pilots });

/** Phase 0 is ours: an organisation that has not begun builds up knowledge first (ENT-01). */
export const ROADMAP: readonly PhaseDescription[] = [
  {
    phase: 0,
    sentences: { signals: 2, obstacles: 2, opportunities: 2, customers: 1 },
    nextSteps: [step('learn'), step('listen', 'CV-1'), step('train', 'CV-2')],
    typicalPilots: ['CV-1'],
    source: 'D',
    stepsSource: 'S1; D',
  },
  {
    phase: 1,
    sentences: { signals: 5, obstacles: 4, opportunities: 4, customers: 2 },
    nextSteps: [
      step('plan', 'CT-2'),
      step('collaborate', 'CV-4', 'CE-1'),
      step('share', 'CV-1', 'CE-4', 'CV-4'),
    ],
    typicalPilots: ['CV-1', 'CE-1', 'CE-4', 'CT-2'],
    source: 'S0',
    stepsSource: 'S0',
  },
  {
    phase: 2,
    sentences: { signals: 5, obstacles: 5, opportunities: 3, customers: 4 },
    nextSteps: [
      step('always-on', 'CT-1', 'CT-2', 'CT-3'),
      step('planning-table', 'CV-4'),
      step('service-hours', 'CE-1'),
      step('measure-outcomes'),
      step('first-collaboration', 'CL-1', 'CL-2'),
      step('conduct-rules', 'CV-2', 'CV-3'),
    ],
    typicalPilots: ['CE-1', 'CV-2', 'CV-3', 'CT-1', 'CL-1', 'CL-2'],
    source: 'S0; W2; D',
    stepsSource: 'D',
  },
  {
    phase: 3,
    sentences: { signals: 6, obstacles: 4, opportunities: 4, customers: 3 },
    nextSteps: [
      step('network', 'CV-4'),
      step('feedback-budget', 'CV-4', 'CL-3'),
      step('permanent-community', 'CL-1', 'CL-5'),
      step('social-crm', 'CE-6'),
      step('line-ownership'),
    ],
    typicalPilots: ['CL-1', 'CL-5', 'CE-1', 'CV-1'],
    source: 'W3; D',
    stepsSource: 'D',
  },
  {
    phase: 4,
    sentences: { signals: 5, obstacles: 4, opportunities: 3, customers: 3 },
    nextSteps: [step('keep-learning', 'CV-6'), step('renew', 'CL-4', 'CL-6'), step('measure-centricity')],
    typicalPilots: ['CL-4', 'CL-6', 'CE-5'],
    source: 'W8; D',
    stepsSource: 'D',
  },
];

/** The description of a phase. */
export function roadmapPhase(phase: RoadmapPhase): PhaseDescription {
  const found = ROADMAP.find((description) => description.phase === phase);
  if (!found) throw new RangeError(`no roadmap phase ${String(phase)}`);
  return found;
}

/** The phases that still lie ahead, nearest first; none from the last. */
export function phasesAhead(phase: RoadmapPhase): readonly RoadmapPhase[] {
  return ROADMAP.map((description) => description.phase).filter((ahead) => ahead > phase);
}
