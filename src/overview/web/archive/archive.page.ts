import {
  definePage,
  type FormPageModel,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import { textCell } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import { organisationUrls } from '../../../organisations/index.js';
import type { ToldProblem } from '../../archive/archives.js';
import { overviewUrls } from '../urls.js';

/** Taking everything of an organisation along as one file, and what is not in it. */
export function archiveModel(organisation: string, t: Words, isBusy = false): FormPageModel {
  const { archivePage: words } = t;
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead },
    ...(isBusy ? { warning: { kind: 'warning', text: words.busy } } : {}),
    facts: [
      { term: words.holds, value: words.holdsText, long: true },
      { term: words.people, value: words.peopleText, long: true },
      { term: words.lacks, value: Object.values(words.reasons).join(' '), long: true },
      { term: words.putBack, value: words.putBackText, long: true },
    ],
    form: {
      action: organisationUrls.archive(organisation),
      parts: [],
      actions: [{ text: words.download }],
    },
  };
}

export type UploadProblem = 'none' | 'too-large' | 'busy' | 'broken';

export interface RestorePageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly notice?: Notice;
  readonly problems?: Table;
  readonly action: string;
  readonly button: string;
  readonly field: {
    readonly id: string;
    readonly label: string;
    readonly hint: string;
    readonly describedBy: string;
    readonly error?: string;
  };
}

export const restorePage = definePage<RestorePageModel>('overview/restore');

/** Problems on the page: nobody mends more at a time. */
const MOST_PROBLEMS = 200;
const FIELD = 'bestand';

/** Putting an archive back as a new organisation, or what is wrong with the file. */
export function restoreModel(
  t: Words,
  refused: { readonly problem?: UploadProblem; readonly problems?: readonly ToldProblem[] } = {},
): RestorePageModel {
  const { archivePage: words } = t;
  const { problem, problems = [] } = refused;
  const error = problem && words.uploads[problem];
  return {
    title: words.restoreTitle,
    head: { heading: words.restoreTitle, lead: words.restoreLead },
    back: { text: t.organisations.back, href: overviewUrls.organisations() },
    action: overviewUrls.restoreOrganisation(),
    button: words.restore,
    field: {
      id: FIELD,
      label: words.file,
      hint: words.fileHint,
      describedBy: error === undefined ? `${FIELD}-hint` : `${FIELD}-hint ${FIELD}-error`,
      ...(error === undefined ? {} : { error }),
    },
    ...(problems.length > 0
      ? {
          notice: { kind: 'warning', text: words.wrong({ count: problems.length }) },
          problems: problemsTable(problems, t),
        }
      : {}),
    ...(error === undefined
      ? {}
      : {
          errorSummary: {
            heading: t.forms.errorCount({ count: 1 }),
            items: [{ text: error, href: `#${FIELD}` }],
          },
        }),
  };
}

function problemsTable(problems: readonly ToldProblem[], { archivePage: words }: Words): Table {
  return {
    caption: words.problemsCaption,
    columns: [words.place, words.problem].map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: problems.slice(0, MOST_PROBLEMS).map(({ path, text }) => ({
          header: textCell(path === '' ? words.whole : path),
          cells: [textCell(text)],
        })),
      },
    ],
  };
}
