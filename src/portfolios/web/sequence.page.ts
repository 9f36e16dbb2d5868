import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  textCell,
  type ChoiceField,
  type Figure,
  type Notice,
  type PageHead,
  type PageModel,
  type Cell,
  type Table,
} from '../../platform/views/index.js';
import {
  describeConflict,
  describeNotEarlier,
  describeReason,
  describeUnfit,
  type Speech,
} from '../../platform/words/index.js';
import {
  dateOfWeek,
  planPhases,
  PROFILE_IDS,
  type PlannedPhase,
  type Portfolio,
  type SequenceResult,
} from '../../planning/index.js';
import type { JudgedPlan, Judgement } from '../judged-plans.js';
import { namesOf } from '../names.js';
import type { StoredSequence } from '../stored-sequence.js';
import { heatTable } from './heat-table.js';
import { staleNotice } from './portfolio.page.js';
import { heatFigures, timelineFigure } from './sequence-figures.js';
import { portfolioUrls } from './urls.js';

interface ComputeForm {
  readonly action: string;
  readonly profile: ChoiceField;
}

interface Outcome {
  readonly eyebrow: string;
  readonly status: string;
  readonly timeline: Figure;
  readonly heat: readonly Figure[];
  readonly heatTable: Table;
  readonly reasons: Table;
  /** What does not fit, or which limits clash. */
  readonly unfitTitle: string;
  readonly unfit: readonly string[];
}

export interface SequencePageModel extends PageModel {
  readonly head: PageHead;
  /** Absent for people who may only look. */
  readonly form?: ComputeForm;
  readonly stale?: Notice;
  readonly outcome?: Outcome;
}

export const sequencePage = definePage<SequencePageModel>('portfolios/sequence');

export interface SequenceInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  /** Null for people who may only look. */
  readonly form: FormState | null;
}

/** What the form opens on: what was chosen last time, else the middle road. */
export function suggestedProfile({ sequence }: JudgedPlan): FormState['values'] {
  return { profile: sequence?.profile ?? 'balanced' };
}

/** Choose how warm it may get, compute, and see when everything begins and why. */
export function sequenceModel(
  { organisation, judged, form }: SequenceInput,
  speech: Speech,
): SequencePageModel {
  const { t } = speech;
  const { sequence, sequenced } = judged;
  const fields = new FormFields(form ?? { values: {}, errors: [] }, t);
  const profile = profileField(fields, speech);
  return {
    title: t.sequencePage.title,
    head: { heading: t.sequencePage.title, lead: t.sequencePage.lead },
    ...(form ? { form: { action: portfolioUrls.sequence(organisation), profile } } : {}),
    ...(sequence && !sequenced && sequence.basis !== judged.revision.basis
      ? { stale: staleNotice(organisation, speech) }
      : {}),
    ...(sequence ? { outcome: outcomeOf(sequence, sequenced ?? judged.asked, speech) } : {}),
    ...fields.errorSummary(),
  };
}

function profileField(fields: FormFields, { t }: Speech): ChoiceField {
  const options = PROFILE_IDS.map((id) => ({
    value: id,
    text: t.sequencePage.profiles[id].name,
    hint: t.sequencePage.profiles[id].hint,
  }));
  return fields.choice('profile', { label: t.sequencePage.profile, options });
}

function outcomeOf(sequence: StoredSequence, judgement: Judgement, speech: Speech): Outcome {
  const { t, f } = speech;
  const { result } = sequence;
  const profile = t.sequencePage.profiles[sequence.profile].name;
  const { portfolio } = judgement;
  return {
    eyebrow: t.sequencePage.computedOn({ profile, moment: f.moment(sequence.createdAt) }),
    status: t.sequencePage.status[result.status],
    timeline: timelineFigure(portfolio, speech),
    heat: heatFigures(portfolio, speech),
    heatTable: heatTable(portfolio, speech),
    reasons: reasonsTable(result, portfolio, speech),
    unfitTitle: result.status === 'infeasible' ? t.sequencePage.broken : t.sequencePage.unfit,
    unfit: unfitSentences(result, portfolio, speech),
  };
}

/** Every phase with its date, what was asked, and the one limit to name. */
function reasonsTable(result: SequenceResult, portfolio: Portfolio, speech: Speech): Table {
  const { t } = speech;
  return {
    caption: t.sequencePage.reasonsCaption,
    columns: [
      { lines: [t.sequencePage.pilot] },
      { lines: [t.sequencePage.start] },
      { lines: [t.sequencePage.asked] },
      { lines: [t.sequencePage.why] },
    ],
    groups: portfolio.counted.map(({ pilot }) => {
      const asked = planPhases(portfolio.grid, pilot);
      return {
        heading: { text: pilot.title, columns: 4 },
        rows: asked.map((phase, index) => ({
          header: textCell(t.terms.phase({ number: phase.number })),
          cells: reasonCells(
            { result, phase, start: result.starts.get(pilot.id)?.[index] ?? null },
            portfolio,
            speech,
          ),
        })),
      };
    }),
  };
}

interface Placed {
  readonly result: SequenceResult;
  /** With the date that was asked for. */
  readonly phase: PlannedPhase;
  readonly start: number | null;
}

function reasonCells(
  { result, phase, start }: Placed,
  portfolio: Portfolio,
  speech: Speech,
): readonly Cell[] {
  const { t, f, language } = speech;
  const reason = result.reasons.find(
    ({ pilot, phase: number }) => pilot === phase.pilot && number === phase.number,
  );
  const dateOf = (week: number): string => f.date(dateOfWeek(portfolio.grid, week));
  return [
    dayCell(start === null ? t.sequencePage.doesNotFit : dateOf(start)),
    dayCell(phase.start === null ? t.sequencePage.notAsked : dateOf(phase.start)),
    textCell(reason && start !== null ? describeNotEarlier(reason, namesOf(portfolio), language) : ''),
  ];
}

/** A day on one line. */
function dayCell(text: string): Cell {
  return { ...textCell(text), look: 'day' };
}

/** What does not fit and why; when nothing is possible, the limits that clash. */
function unfitSentences(result: SequenceResult, portfolio: Portfolio, speech: Speech): readonly string[] {
  const names = namesOf(portfolio);
  const { language, t } = speech;
  if (result.status === 'infeasible') {
    const conflict = describeConflict(result.conflict, names, language);
    if (conflict.length > 0) return conflict;
    return result.violations.map((violation) => describeReason(violation, names, language));
  }
  return result.unfit.map((unfit) => {
    const { pilot, phase } = unfit;
    const reasons = describeUnfit(unfit, names, language);
    return t.sequencePage.unfitLine({ pilot: names.pilot(pilot), phase, reasons });
  });
}
