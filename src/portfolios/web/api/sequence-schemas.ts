import {
  about,
  date,
  flag,
  listOf,
  moment,
  named,
  number,
  object,
  oneOf,
  orNull,
  text,
  whole,
} from '../../../platform/api/index.js';
import type { JobState } from '../../../platform/jobs/index.js';
import {
  describeConflict,
  describeCounterProposal,
  describeNotEarlier,
  describeUnfit,
  describeViolation,
  type Language,
} from '../../../platform/words/index.js';
import {
  dateOfWeek,
  type Certificate,
  type Portfolio,
  type SequenceStatus,
  type Week,
} from '../../../planning/index.js';
import type { JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import type { StoredSequence } from '../../stored-sequence.js';

type DepartmentRow = Certificate['departments'][number];
type OrganisationRow = Certificate['organisation'][number];

interface SequencedPhase {
  readonly pilot: string;
  readonly phase: number;
  readonly start: string | null;
  readonly reason: { readonly code: string; readonly text: string } | null;
}

interface MovedPhase {
  readonly pilot: string;
  readonly phase: number;
  readonly from: string;
  readonly to: string | null;
}

export interface ApiSequence {
  readonly id: string;
  readonly status: SequenceStatus;
  readonly proved: boolean;
  readonly profile: string;
  readonly computedAt: string;
  readonly current: boolean;
  readonly phases: readonly SequencedPhase[];
  readonly moved: readonly MovedPhase[];
  readonly unfit: readonly { readonly pilot: string; readonly phase: number; readonly text: string }[];
  readonly conflict: readonly string[];
  readonly past: readonly string[];
  readonly counterProposals: readonly { readonly change: string; readonly effect: readonly string[] }[];
  readonly certificate: Certificate;
}

export interface ApiJob {
  readonly id: string;
  readonly state: JobState;
  readonly share: number;
  readonly ending: boolean;
  readonly about: string;
}

const start = about('A Monday; null: it does not fit', orNull(date));

const CERTIFICATE = named(
  'Certificate',
  object<Certificate>({
    departments: listOf(
      object<DepartmentRow>({
        department: text,
        period: text,
        heat: about('Degrees in the hottest week', number),
        calmHeat: about('The same without emergency phases', number),
        rise: about('Of calmHeat, against the quarter before', number),
        ceiling: number,
        riseLimit: number,
        spareHeat: about('What is left under the ceiling', number),
        spareRise: number,
        fte: about('In the fullest week', number),
        fteCapacity: number,
      }),
    ),
    organisation: listOf(
      object<OrganisationRow>({
        period: text,
        calmTemperature: about('Heat weighted by headcount, without emergency phases', number),
        rise: number,
        riseLimit: number,
        spareRise: number,
        money: about('Euros', number),
        budget: number,
        spareMoney: number,
      }),
    ),
  }),
);

export const SEQUENCE = named(
  'Sequence',
  object<ApiSequence>({
    id: text,
    status: about(
      'optimal: keeps to every limit and cannot be better; infeasible: none was found that does, and `proved` says whether there is none',
      oneOf<SequenceStatus>(['optimal', 'feasible', 'infeasible']),
    ),
    proved: about('The status is proved', flag),
    profile: text,
    computedAt: moment,
    current: about('Nothing it was computed from has changed since', flag),
    phases: listOf(
      named(
        'SequencedPhase',
        object<SequencedPhase>({
          pilot: text,
          phase: whole,
          start,
          reason: about(
            'Why it is not earlier; null: nothing holds it back',
            orNull(object<NonNullable<SequencedPhase['reason']>>({ code: text, text })),
          ),
        }),
      ),
    ),
    moved: about(
      'Phases that moved, when it was asked to keep what was there',
      listOf(object<MovedPhase>({ pilot: text, phase: whole, from: date, to: start })),
    ),
    unfit: about(
      'Phases that do not fit, and why',
      listOf(object<ApiSequence['unfit'][number]>({ pilot: text, phase: whole, text })),
    ),
    conflict: about('Limits that cannot hold together, when no order is possible', listOf(text)),
    past: about('Limits that pilots which have begun pass by themselves', listOf(text)),
    counterProposals: about(
      'Changes that were tried, with what each does',
      listOf(object<ApiSequence['counterProposals'][number]>({ change: text, effect: listOf(text) })),
    ),
    certificate: about('Nowhere a big bang, to be checked by hand', CERTIFICATE),
  }),
);

export const JOB = named(
  'SequenceJob',
  object<ApiJob>({
    id: text,
    state: oneOf<JobState>(['waiting', 'running', 'done', 'failed', 'cancelled']),
    share: about('How far it is, 0 to 1', number),
    ending: about('Somebody asked it to end', flag),
    about: about('What is known so far, in words', text),
  }),
);

export function apiSequence(
  judged: JudgedPlan,
  sequence: StoredSequence,
  current: boolean,
  language: Language,
): ApiSequence {
  const { portfolio } = judged.asked;
  const names = namesOf(portfolio);
  const { result, counterProposals, id, profile, createdAt: computedAt } = sequence;
  const { status, proved, unfit, conflict, moved = [], past = [], certificate } = result;
  const day = (week: Week): string => dateOfWeek(portfolio.grid, week);
  return {
    ...{ id, status, proved, profile, computedAt, current },
    phases: phasesOf(sequence, portfolio, language),
    moved: moved.map(({ pilot, phase, from, to }) => ({
      ...{ pilot, phase, from: day(from) },
      to: to === null ? null : day(to),
    })),
    unfit: unfit.map((each) => ({
      ...{ pilot: each.pilot, phase: each.phase },
      text: describeUnfit(each, names, language),
    })),
    conflict: describeConflict(conflict, names, language),
    past: past.map((violation) => describeViolation(violation, names, language)),
    counterProposals: counterProposals.map((each) => {
      const { change, effect } = describeCounterProposal(each, portfolio.grid, names, language);
      return { change, effect };
    }),
    certificate,
  };
}

function phasesOf(
  { result }: StoredSequence,
  portfolio: Portfolio,
  language: Language,
): readonly SequencedPhase[] {
  const names = namesOf(portfolio);
  return [...result.starts].flatMap(([pilot, weeks]) =>
    weeks.map((week, index): SequencedPhase => {
      const phase = index + 1;
      const reason = result.reasons.find((each) => each.pilot === pilot && each.phase === phase);
      return {
        ...{ pilot, phase },
        start: week === null ? null : dateOfWeek(portfolio.grid, week),
        reason:
          reason && week !== null
            ? { code: reason.code, text: describeNotEarlier(reason, names, language) }
            : null,
      };
    }),
  );
}
