import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { C } from '../../pilots/four-cs.js';
import type { Rung } from '../../pilots/pilot.js';

/**
 * The growth ladder of Boer & Croon (domain.md 7; S4): listen and learn, apply what was learned, service and buying,
 * everything in the customer records. Listening comes before webcare and is no rung of its own.
 */
export type LadderRung = Exclude<Rung, 'listening'>;

/** What has to be in order on a rung, as far as a plan can say it. */
export type Prerequisite =
  | 'monitoring'
  | 'protocol'
  | 'serviceStaff'
  | 'knowledgeBase'
  | 'networks'
  | 'communityManager'
  | 'moderationRules'
  | 'salesFree'
  | 'consent'
  | 'privacyCheck';

/** Hard: not without. Soft: better not without. Hint: worth a thought. */
export type Strength = 'hard' | 'soft' | 'hint';

export interface LadderStepUp {
  readonly id: 'LAD-1' | 'LAD-2' | 'LAD-3' | 'LAD-4';
  readonly rung: LadderRung;
  readonly prerequisites: readonly Prerequisite[];
  readonly dependsOn: readonly { readonly rung: LadderRung; readonly strength: Strength }[];
  /** Measures of the catalogue that belong here. */
  readonly kpis: readonly string[];
  readonly cs: readonly C[];
}

/**
 * The author defends the order: start small and build outward. A reader objects that service follows directly from
 * listening, and that customer records need no selling; hence the strengths.
 */
export const LADDER: readonly LadderStepUp[] = [
  {
    id: 'LAD-1',
    rung: 'webcare',
    prerequisites: ['monitoring', 'protocol', 'serviceStaff', 'knowledgeBase'],
    dependsOn: [],
    kpis: ['K-CE-02', 'K-CE-01', 'K-CE-03', 'K-CE-04', 'K-CV-01', 'K-CE-06'],
    cs: ['customer-experience', 'conversation'],
  },
  {
    id: 'LAD-2',
    rung: 'community',
    prerequisites: ['networks', 'communityManager', 'moderationRules'],
    dependsOn: [{ rung: 'webcare', strength: 'hard' }],
    kpis: ['K-CL-01', 'K-CL-05', 'K-CL-07', 'K-CV-06', 'K-CE-04', 'K-CV-01'],
    cs: ['collaboration', 'customer-experience'],
  },
  {
    id: 'LAD-3',
    rung: 'service-sales',
    prerequisites: ['salesFree', 'consent'],
    dependsOn: [{ rung: 'community', strength: 'soft' }],
    kpis: ['K-CE-04', 'K-ROI-01'],
    cs: ['customer-experience', 'content'],
  },
  {
    id: 'LAD-4',
    rung: 'social-crm',
    prerequisites: ['privacyCheck', 'consent'],
    dependsOn: [
      { rung: 'webcare', strength: 'hard' },
      { rung: 'community', strength: 'soft' },
      { rung: 'service-sales', strength: 'hint' },
    ],
    kpis: ['K-ORG-01', 'K-CE-03'],
    cs: ['customer-experience', 'conversation'],
  },
];

function networks({ platforms }: PlanFacts): boolean | undefined {
  return platforms && platforms.length > 0 && platforms.every(({ journeyMoment }) => journeyMoment?.trim());
}

/** What the plan says about each of them; undefined when it says nothing. */
const RECORDED: Readonly<Record<Prerequisite, (facts: PlanFacts) => boolean | undefined>> = {
  monitoring: ({ monitoring }) => monitoring?.coversServiceHours,
  protocol: ({ answeringProtocol }) => answeringProtocol,
  serviceStaff: ({ serviceStaffInWebcare }) => serviceStaffInWebcare,
  knowledgeBase: ({ sharedKnowledgeBase }) => sharedKnowledgeBase,
  networks,
  communityManager: ({ community }) => community?.manager,
  moderationRules: ({ community }) => community?.moderationRules,
  salesFree: ({ salesFreeService }) => salesFreeService,
  consent: ({ consent }) => consent,
  privacyCheck: ({ privacyCheck }) => privacyCheck,
};

export function recordedPrerequisite(
  prerequisite: Prerequisite,
  facts: PlanFacts | undefined,
): boolean | undefined {
  return facts && RECORDED[prerequisite](facts);
}
