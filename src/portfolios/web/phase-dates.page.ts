import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Link,
  type PageHead,
  type PageModel,
  type Notice,
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
  readonly notice?: Notice;
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
  /** Somebody else changed the plan meanwhile. */
  readonly conflict: boolean;
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
  { organisation, portfolio, phase, version, form, conflict }: PhaseDatesInput,
  speech: Speech,
): PhaseDatesPageModel {
  const { t, f } = speech;
  const { grid } = portfolio;
  const words = t.phaseDates;
  const fields = new FormFields(form ?? { values: writtenDates(phase), errors: [] }, t);
  const monday = f.date(dateOfWeek(grid, 0));
  return {
    title: words.title,
    back: { text: words.back, href: portfolioUrls.sequence(organisation) },
    head: {
      heading: words.heading({ pilot: namesOf(portfolio).pilot(phase.pilot), phase: phase.number }),
      lead: words.lead,
    },
    ...(conflict ? { notice: { kind: 'warning', text: words.conflict } } : {}),
    form: {
      action: portfolioUrls.phaseDates(organisation, phase.pilot, phase.number),
      version: String(version),
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
    },
    ...fields.errorSummary(),
  };
}
