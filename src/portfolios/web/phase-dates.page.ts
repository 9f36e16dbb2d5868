import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../platform/forms/index.js';
import {
  definePage,
  type Fact,
  type FormPageModel,
  type Link,
  type PageHead,
  type PageModel,
  type TextArea,
  type TextField,
} from '../../platform/views/index.js';
import { describeReason, type Speech } from '../../platform/words/index.js';
import { addDays, dateOfWeek, type PlannedPhase } from '../../planning/index.js';
import type { JudgedPlan } from '../judged-plans.js';
import { namesOf } from '../names.js';
import { reasonsOf } from './sequence-reasons.js';
import { portfolioUrls } from './urls.js';

export interface PhaseDatesPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  /** Where the sequence has it and what its owner asked for. */
  readonly facts: readonly Fact[];
  /** Everything that keeps it from beginning a week earlier. */
  readonly why: readonly string[];
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly pin: TextField;
    readonly earliest: TextField;
    readonly latest: TextField;
    readonly emergency: TextArea;
  };
}

export const phaseDatesPage = definePage<PhaseDatesPageModel>('portfolios/phase-dates');

export interface PhaseDatesInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly phase: PlannedPhase;
  /** Of the plan. */
  readonly version: number;
  readonly form: FormState | null;
}

function writtenDates({ written }: PlannedPhase): FormState['values'] {
  const { pin, earliest, latest, emergency } = written;
  return {
    ...{ pin: pin ?? '', earliest: earliest ?? '' },
    ...{ latest: latest ?? '', emergency: emergency ?? '' },
  };
}

/** Whether these are the dates that the page shows already. */
export function standAlready(
  phase: PlannedPhase,
  values: Readonly<Record<string, string | undefined>>,
): boolean {
  return Object.entries(writtenDates(phase)).every(([name, value]) => (values[name] ?? '') === value);
}

/** Fix one phase to a Monday, or say between which days it must be. */
export function phaseDatesModel(
  { organisation, judged, phase, version, form }: PhaseDatesInput,
  speech: Speech,
): PhaseDatesPageModel {
  const { t, f } = speech;
  const { portfolio } = judged.asked;
  const { grid } = portfolio;
  const words = t.phaseDates;
  const state = form ?? { values: writtenDates(phase), errors: [] };
  const fields = new FormFields(state, t);
  const monday = f.date(dateOfWeek(grid, 0));
  return {
    title: words.title,
    back: { text: words.back, href: portfolioUrls.sequence(organisation) },
    head: {
      heading: words.heading({ pilot: namesOf(portfolio).pilot(phase.pilot), phase: phase.number }),
      lead: words.lead,
    },
    ...inSequence(judged, phase, speech),
    form: {
      action: portfolioUrls.phaseDates(organisation, phase.pilot, phase.number),
      version: versionIn(state.values, version),
      ...dateFields(fields, monday, t),
    },
    ...fields.errorSummary(),
  };
}

/** Where it stands now, so that one knows what one fixes. */
function inSequence(
  { asked, sequence, sequenced, starts }: JudgedPlan,
  phase: PlannedPhase,
  { t, f, language }: Speech,
): Pick<PhaseDatesPageModel, 'facts' | 'why'> {
  const { grid } = asked.portfolio;
  const words = t.phaseDates;
  const daysFrom = (start: number): string =>
    words.days({
      from: f.date(dateOfWeek(grid, start)),
      until: f.date(addDays(dateOfWeek(grid, start + (phase.weeks ?? 0)), -1)),
    });
  const wish = phase.start === null ? words.notAsked : daysFrom(phase.start);
  const facts = [{ term: words.asked, value: wish }];
  if (!sequence || !sequenced) return { facts, why: [] };
  const start = starts?.get(phase.pilot)?.[phase.number - 1] ?? null;
  if (start === null) return { facts: [{ term: words.planned, value: words.doesNotFit }, ...facts], why: [] };
  const names = namesOf(asked.portfolio);
  return {
    facts: [{ term: words.planned, value: daysFrom(start) }, ...facts],
    why: reasonsOf(sequence.result, phase).map((reason) => describeReason(reason, names, language)),
  };
}

function dateFields(fields: FormFields, monday: string, t: Speech['t']) {
  const words = t.phaseDates;
  return {
    pin: fields.day('pin', {
      label: words.pin,
      hint: words.pinHint,
      optional: true,
      sentences: { invalid: words.notAMonday({ monday }) },
    }),
    earliest: fields.day('earliest', { label: words.earliest, optional: true }),
    latest: fields.day('latest', {
      label: words.latest,
      optional: true,
      sentences: { invalid: words.endsTooSoon },
    }),
    emergency: fields.textarea('emergency', {
      label: words.emergency,
      hint: words.emergencyHint,
      optional: true,
      rows: 2,
    }),
  };
}

/** Somebody changed the plan since this form was opened: its dates beside what was typed. */
export function phaseDatesConflict(
  { organisation, phase, version, form }: PhaseDatesInput,
  speech: Speech,
): FormPageModel {
  const { t } = speech;
  const filled = (values: FormState['values']) =>
    Object.values(dateFields(new FormFields({ values, errors: [] }, t), '', t));
  return conflictModel(
    {
      title: t.phaseDates.title,
      action: portfolioUrls.phaseDates(organisation, phase.pilot, phase.number),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(form?.values ?? {}), filled(writtenDates(phase)), speech),
      back: { text: t.phaseDates.back, href: portfolioUrls.sequence(organisation) },
    },
    speech,
  );
}
