import type { Speech } from '../../words/index.js';
import { definePage, type PageModel } from '../page.js';
import type { ErrorSummary } from '../parts/fields.js';
import type { PageHead } from '../parts/models.js';
import { formSamples, type FormSamples } from './form-samples.js';
import { listSamples, type ListSamples } from './list-samples.js';
import { numberSamples, type NumberSamples } from './number-samples.js';
import { signSamples, type SignSamples } from './sign-samples.js';

/** The living style page: every token, every part, every state. */
export interface StylePage extends PageModel {
  readonly head: PageHead;
  readonly signs: SignSamples;
  readonly lists: ListSamples;
  readonly numbers: NumberSamples;
  readonly form: FormSamples;
  /** The same form after it was refused. Its summary is a sample: nothing is wrong with this page. */
  readonly refused: FormSamples & { readonly summary: ErrorSummary | undefined };
}

export const stylePage = definePage<StylePage>('style/index');

export function stylePageModel(speech: Speech): StylePage {
  const { style } = speech.t;
  const { errorSummary: summary, ...refused } = formSamples(speech, 'refused');
  return {
    title: style.title,
    head: { eyebrow: style.eyebrow, heading: style.title, lead: style.lead },
    signs: signSamples(speech),
    lists: listSamples(speech),
    numbers: numberSamples(speech),
    form: formSamples(speech, 'filled'),
    refused: { ...refused, summary },
  };
}
