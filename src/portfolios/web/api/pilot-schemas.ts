import {
  about,
  casePilot,
  date,
  flag,
  listOf,
  named,
  number,
  object,
  oneOf,
  optional,
  orNull,
  partOf,
  schema,
  text,
  whole,
  type Schema,
} from '../../../platform/api/index.js';
import {
  CRITERIA,
  dateOfWeek,
  endOf,
  FOUR_CS,
  type Assessment,
  type C,
  type Criterion,
  type CriterionVerdict,
  type Grid,
  type Intensity,
  type Pilot,
  type PilotVerdict,
  type PlannedPhase,
  type Proposal,
  type Score,
  type Standing,
} from '../../../planning/index.js';

/** One phase with its dates. */
export interface ApiPhase {
  readonly number: number;
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly weeks: number | null;
  readonly intensity: Intensity;
}

export interface ListedPilot {
  readonly code: string;
  readonly title: string;
  readonly c: C;
  readonly owner: string;
  readonly verdict: PilotVerdict;
  readonly standing: Standing;
  readonly counted: boolean;
  readonly phases: readonly ApiPhase[];
}

type Scorecard = Readonly<Record<Criterion, ApiCriterion>>;

interface ApiCriterion {
  readonly sum: number;
  readonly verdict: CriterionVerdict;
  readonly questions: readonly ApiQuestion[];
}

interface ApiQuestion {
  readonly question: string;
  readonly knockout: boolean;
  readonly stated: Score | null;
  readonly assessed?: Score | null;
  readonly score: Score | null;
  readonly evidence?: string;
}

export interface WholePilot extends ListedPilot {
  readonly pilot: Pilot;
  readonly scorecard: Scorecard;
  readonly override?: NonNullable<Assessment['override']>;
}

const verdict = oneOf<PilotVerdict>(['approved', 'conditional', 'redesign', 'rejected', 'incomplete']);

const intensity: Schema<Intensity> = about('1 lukewarm to 5 boiling', schema({ type: 'integer' }));

const PHASE = named(
  'Phase',
  object<ApiPhase>({
    number: about('From 1', whole),
    title: orNull(text),
    start: about('A Monday; null: it has no start', orNull(date)),
    end: about('First day after it', orNull(date)),
    weeks: orNull(whole),
    intensity,
  }),
);

const LISTED_FIELDS = {
  code: text,
  title: text,
  c: oneOf(FOUR_CS),
  owner: about('Code of the department', text),
  verdict,
  standing: about(
    'Why it counts in the plan, or does not',
    oneOf<Standing>(['counted', 'forced-in', 'forced-out', 'parked', 'withdrawn', 'not-eligible']),
  ),
  counted: about('It counts in heat, money and the verdict on the plan', flag),
  phases: listOf(PHASE),
} as const;

export const LISTED_PILOT = named('ListedPilot', object<ListedPilot>(LISTED_FIELDS));

const score: Schema<Score | null> = orNull(schema<Score>({ type: 'integer', minimum: 0, maximum: 3 }));

const QUESTION = named(
  'ScoredQuestion',
  object<ApiQuestion>({
    question: about('C1..C5, R1..R5, K1..K5, B1..B5', text),
    knockout: flag,
    stated: about('As the proposal says', score),
    assessed: optional(about('As independent assessors say; it counts instead', score)),
    score: about('What counts', score),
    evidence: optional(text),
  }),
);

const criterion = object<ApiCriterion>({
  sum: number,
  verdict: oneOf<CriterionVerdict>(['pass', 'conditional', 'fail', 'incomplete']),
  questions: listOf(QUESTION),
});

const caseOverride = partOf(casePilot, 'verdictOverride');

export const WHOLE_PILOT = named(
  'Pilot',
  object<WholePilot>({
    ...LISTED_FIELDS,
    pilot: about('The proposal itself, as in a case file', named('Proposal', casePilot)),
    scorecard: about(
      'The four criteria with their five questions each',
      object<Scorecard>({
        culture: criterion,
        resources: criterion,
        gain: criterion,
        scalability: criterion,
      }),
    ),
    override: optional(
      about(
        'The verdict was given by hand; `computed` is what the criteria come to',
        object<NonNullable<Assessment['override']>>({
          verdict: partOf(caseOverride, 'verdict'),
          reason: text,
          by: text,
          on: date,
          computed: verdict,
        }),
      ),
    ),
  }),
);

function phaseOf(phase: PlannedPhase, grid: Grid): ApiPhase {
  const end = endOf(phase);
  return {
    number: phase.number,
    title: phase.written.title ?? null,
    start: phase.start === null ? null : dateOfWeek(grid, phase.start),
    end: end === null ? null : dateOfWeek(grid, end),
    weeks: phase.weeks,
    intensity: phase.intensity,
  };
}

export function listedPilot(proposal: Proposal, grid: Grid): ListedPilot {
  const { pilot, assessment, standing, counted, phases } = proposal;
  return {
    ...{ code: pilot.id, title: pilot.title, c: pilot.c, owner: pilot.owner },
    ...{ verdict: assessment.verdict, standing, counted },
    phases: phases.map((phase) => phaseOf(phase, grid)),
  };
}

export function wholePilot(proposal: Proposal, grid: Grid): WholePilot {
  const { pilot, assessment } = proposal;
  const { override, criteria } = assessment;
  return {
    ...listedPilot(proposal, grid),
    pilot,
    scorecard: Object.fromEntries(
      CRITERIA.map((id) => {
        const { sum, verdict: found, questions } = criteria[id];
        return [id, { sum, verdict: found, questions }];
      }),
    ) as Scorecard,
    ...(override ? { override } : {}),
  };
}
