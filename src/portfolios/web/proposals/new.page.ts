import { pilotUrls } from '../../../pilots/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type Link,
  type PageHead,
  type PageModel,
  type Select,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { FOUR_CS, type Department } from '../../../planning/index.js';
import { proposalUrls } from './urls.js';

export interface NewPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly needs: readonly string[];
  /** To a proposal that is filled in whole. */
  readonly whole: Link;
  /** To the first pilots of each C. */
  readonly examples: readonly Link[];
  /** Absent when there is no department to choose. */
  readonly form?: {
    readonly action: string;
    readonly name: TextField;
    readonly c: ChoiceField;
    readonly owner: Select;
  };
}

export const newPage = definePage<NewPageModel>('portfolios/proposal-new');

/** What it takes to propose a pilot, and two ways to begin. */
export function newModel(
  organisation: string,
  choices: readonly Department[],
  form: FormState,
  { t }: Speech,
): NewPageModel {
  const { start, listTitle } = t.proposing;
  const [only, ...others] = choices;
  // Who heads one department proposes for that one.
  const owner = only && others.length === 0 ? { owner: only.id } : {};
  const fields = new FormFields({ ...form, values: { ...owner, ...form.values } }, t);
  const made = {
    action: proposalUrls.new(organisation),
    name: fields.text('title', { label: start.name, hint: start.nameHint }),
    c: fields.choice('c', {
      label: start.c,
      options: FOUR_CS.map((c) => ({ value: c, text: t.terms.cs[c], hint: t.cataloguePages.definitions[c] })),
    }),
    owner: fields.select('owner', {
      label: start.owner,
      options: choices.map(({ id, name }) => ({ value: id, text: name })),
    }),
  };
  return {
    title: start.title,
    breadcrumbs: { items: [{ text: listTitle, href: proposalUrls.list(organisation) }] },
    head: { heading: start.title, lead: start.lead },
    needs: Object.values(start.needs),
    whole: { text: t.exampleProposal.link, href: proposalUrls.example(organisation) },
    examples: FOUR_CS.map((c) => ({
      text: start.example({ c: t.terms.cs[c] }),
      href: `${pilotUrls.catalogue(organisation)}#${c}`,
    })),
    ...(choices.length > 0 ? { form: made } : {}),
    ...fields.errorSummary(),
  };
}
