import { may, type OrganisationAccess } from '../../../accounts/index.js';
import type { TableProblem } from '../../../platform/spreadsheets/index.js';
import {
  definePage,
  type Link,
  type PageHead,
  type PageModel,
  type TextField,
} from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import { LISTS, type ListName } from '../../lists/columns.js';
import { portfolioUrls } from '../urls.js';

/** Why a file was not read. */
export type FileProblem = TableProblem | 'none';

interface ListPart {
  readonly id: string;
  readonly heading: string;
  readonly files: readonly Link[];
  /** For who may read it in. */
  readonly form?: {
    readonly action: string;
    readonly explained: string;
    readonly samples: readonly Link[];
    readonly field: Pick<TextField, 'id' | 'label' | 'hint' | 'error' | 'describedBy'>;
  };
}

export interface ListsPageModel extends PageModel {
  readonly head: PageHead;
  readonly lists: readonly ListPart[];
}

export const listsPage = definePage<ListsPageModel>('portfolios/lists');

/** Who may take a list along, and who may read it in. */
const MAY_TAKE = { departments: 'read-settings', proposals: 'read-proposals' } as const;
export const MAY_READ_IN = { departments: 'set-up', proposals: 'create-proposal' } as const;

/** Every list with its files, its sample and the way in. */
export function listsModel(
  access: OrganisationAccess,
  t: Words,
  refused?: { readonly list: ListName; readonly problem: FileProblem },
): ListsPageModel {
  const { lists: words } = t;
  const error = refused && words.fileProblems[refused.problem];
  const shown = LISTS.filter((list) => may(access, MAY_TAKE[list]));
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead },
    lists: shown.map((list) => partOf(list, access, t, refused?.list === list ? error : undefined)),
    ...(refused && error !== undefined
      ? {
          errorSummary: {
            heading: t.forms.errorCount({ count: 1 }),
            items: [{ text: error, href: `#${fieldOf(refused.list)}` }],
          },
        }
      : {}),
  };
}

function fieldOf(list: ListName): string {
  return `bestand-${list}`;
}

function partOf(
  list: ListName,
  access: OrganisationAccess,
  { lists: words }: Words,
  error: string | undefined,
): ListPart {
  const { slug } = access;
  const file = (text: string, kind: 'csv' | 'xlsx', sample = false): Link => ({
    text,
    href: portfolioUrls.listFile(slug, list, kind, sample),
  });
  const id = fieldOf(list);
  return {
    id: list,
    heading: words.names[list],
    files: [file(words.takeCsv, 'csv'), file(words.takeXlsx, 'xlsx')],
    ...(may(access, MAY_READ_IN[list])
      ? {
          form: {
            action: portfolioUrls.list(slug, list),
            explained: words.explained[list],
            samples: [file(words.sampleCsv, 'csv', true), file(words.sampleXlsx, 'xlsx', true)],
            field: {
              id,
              label: words.file,
              hint: words.cells,
              describedBy: error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`,
              ...(error === undefined ? {} : { error }),
            },
          },
        }
      : {}),
  };
}
