import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../platform/forms/index.js';
import {
  definePage,
  type FormPageModel,
  type Link,
  type PageHead,
  type PageModel,
  type TextArea,
  type TextField,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { dateOfWeek, type Portfolio, type PlannedPhase } from '../../planning/index.js';
import { namesOf } from '../names.js';
import { portfolioUrls } from './urls.js';

export interface PhaseDatesPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
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
  readonly portfolio: Portfolio;
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

/** Fix one phase to a Monday, or say between which days it must be. */
export function phaseDatesModel(
  { organisation, portfolio, phase, version, form }: PhaseDatesInput,
  speech: Speech,
): PhaseDatesPageModel {
  const { t, f } = speech;
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
    form: {
      action: portfolioUrls.phaseDates(organisation, phase.pilot, phase.number),
      version: versionIn(state.values, version),
      ...dateFields(fields, monday, t),
    },
    ...fields.errorSummary(),
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
