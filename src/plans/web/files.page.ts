import { organisationUrls } from '../../organisations/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Link,
  type Notice,
  type PageForm,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import { LANGUAGES, type Speech } from '../../platform/words/index.js';
import { extentOf, PLAN_FORMATS, type PlanFormat } from '../../rendering/index.js';
import type { ShownParts } from '../../planning/index.js';
import type { PlanFileSummary } from '../files/plan-files.js';
import { stateText } from './file.page.js';
import { planUrls } from './urls.js';

export interface FilesPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  /** Present where no PDF can be made: what to do instead. */
  readonly withoutPdf?: Notice;
  readonly form: PageForm;
  /** The same for other versions. */
  readonly others: readonly Link[];
  /** The way to everything of the organisation, for who may take that. */
  readonly archive?: Link;
  /** Absent while nothing was asked for. */
  readonly made?: Table;
}

export const filesPage = definePage<FilesPageModel>('plans/files');

export interface FilesInput {
  readonly organisation: string;
  /** 0 for the plan as it is now. */
  readonly number: number;
  readonly versions: readonly number[];
  readonly files: readonly PlanFileSummary[];
  /** There is a browser on the server, which is what makes a PDF. */
  readonly canPrint: boolean;
  /** What the document shows: what does not follow that says so. */
  readonly shown: ShownParts;
  /** May take everything of the organisation along. */
  readonly mayArchive: boolean;
  readonly form: FormState;
}

/** Kinds of file with what each is for, and those that were made. */
export function filesModel(input: FilesInput, speech: Speech): FilesPageModel {
  const { organisation, number, files } = input;
  const { t } = speech;
  const { planFiles } = t;
  const fields = new FormFields(input.form, t);
  const title = number === 0 ? planFiles.titleNow : planFiles.title({ number });
  return {
    title,
    head: { heading: title, lead: planFiles.lead },
    back: { text: t.planPage.title, href: planUrls.plan(organisation) },
    ...(input.canPrint ? {} : { withoutPdf: withoutPdf(input, speech) }),
    form: {
      action: planUrls.files(organisation, number),
      parts: parts(fields, input, speech),
      actions: [{ text: planFiles.make }],
    },
    others: others(input, speech),
    ...(input.mayArchive
      ? { archive: { text: t.archivePage.link, href: organisationUrls.archive(organisation) } }
      : {}),
    ...(files.length > 0 ? { made: madeTable(organisation, files, speech) } : {}),
    ...fields.errorSummary(),
  };
}

function withoutPdf({ organisation, number }: FilesInput, { t }: Speech): Notice {
  const { noBrowser, noBrowserMore, printPage } = t.planFiles;
  const href = number === 0 ? planUrls.document(organisation) : planUrls.version(organisation, number);
  return { kind: 'info', text: noBrowser, more: noBrowserMore, link: { text: printPage, href } };
}

function parts(fields: FormFields, { canPrint, shown }: FilesInput, { t }: Speech): PageForm['parts'] {
  const { formats, what, language, extents, archivePartly, notForThem } = t.planFiles;
  const hintOf = (format: PlanFormat): string => {
    const { hint } = formats[format];
    if (format === 'zip')
      return {
        'as-chosen': hint,
        whole: `${hint} ${archivePartly.board}`,
        'own-rows': `${hint} ${archivePartly.others}`,
        refused: hint,
      }[extentOf('xlsx', shown)];
    return `${hint} ${extents[extentOf(format, shown)]}`.trim();
  };
  const offered = PLAN_FORMATS.filter((format: PlanFormat) => canPrint || format !== 'pdf');
  return [
    {
      radios: fields.choice('format', {
        label: what,
        sentences: { invalid: notForThem },
        options: offered.map((value) => ({ value, text: formats[value].name, hint: hintOf(value) })),
      }),
    },
    {
      radios: fields.choice('language', {
        label: language,
        options: LANGUAGES.map((value) => ({ value, text: t.account.languages[value] })),
      }),
    },
  ];
}

function others({ organisation, number, versions }: FilesInput, { t }: Speech): readonly Link[] {
  return [0, ...versions.toReversed()]
    .filter((other) => other !== number)
    .map((other) => ({
      text: other === 0 ? t.planFiles.now : t.planPage.versionName({ number: other }),
      href: planUrls.files(organisation, other),
    }));
}

/** "1,2 MB", "340 kB". */
function sizeText(bytes: number, { t, f }: Speech): string {
  const { kilobytes, megabytes } = t.planFiles;
  return bytes < 1_000_000
    ? kilobytes({ size: f.number(Math.max(1, Math.round(bytes / 1_000)), 0) })
    : megabytes({ size: f.number(bytes / 1_000_000, 1) });
}

function madeTable(organisation: string, files: readonly PlanFileSummary[], speech: Speech): Table {
  const { t, f } = speech;
  const { columns, caption, now } = t.planFiles;
  return {
    caption: caption({ count: files.length }),
    columns: Object.values(columns).map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: files.map((file) => ({
          header: textCell(file.name, { href: planUrls.file(organisation, file.id) }),
          cells: [
            textCell(file.version === 0 ? now : t.planPage.versionName({ number: file.version })),
            textCell(t.account.languages[file.language]),
            textCell(file.state === 'done' ? sizeText(file.size, speech) : stateText(file, speech)),
            dayCell(f.moment(file.createdAt)),
          ],
        })),
      },
    ],
  };
}
