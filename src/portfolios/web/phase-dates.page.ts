import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Link,
  type PageHead,
  type PageModel,
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
  return { pin: written.pin ?? '', earliest: written.earliest ?? '', latest: written.latest ?? '' };
}

/** Fix one phase to a Monday, or say between which days it must be. */
export function phaseDatesModel(
  { organisation, portfolio, phase, version, form }: PhaseDatesInput,
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
    },
    ...fields.errorSummary(),
  };
}
