import { may, type OrganisationAccess } from '../../accounts/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type ChoiceField,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
  type TextArea,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { inForce, profileName, staleness, verdictLine, type JudgedPlan } from '../../portfolios/index.js';
import type { PlanOutline } from '../render-plan.js';
import type { VersionSummary } from '../store/plan-version.store.js';
import type { PlanHistory } from '../versions.js';
import { planUrls } from './urls.js';

interface KeepForm {
  readonly action: string;
  readonly status: ChoiceField;
  readonly reason: TextArea;
}

export interface PlanPageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  readonly facts: readonly Fact[];
  readonly actions: readonly Action[];
  readonly contents: readonly Link[];
  /** Absent while no version has been kept. */
  readonly versions?: Table;
  /** Absent for people who may only look. */
  readonly keep?: KeepForm;
}

export const planPage = definePage<PlanPageModel>('plans/plan');

export interface PlanPageInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly history: PlanHistory;
  readonly outline: PlanOutline;
  /** What was typed, after a mistake. */
  readonly form?: FormState;
}

/** What the document is, on which dates it rests, the ways to get it, and its versions. */
export function planModel(input: PlanPageInput, speech: Speech): PlanPageModel {
  const { access, judged, history, outline, form } = input;
  const { t } = speech;
  const fields = new FormFields(form ?? { values: { status: 'draft' }, errors: [] }, t);
  const keep = may(access, 'keep-version') ? { keep: keepForm(access, fields, speech) } : {};
  return {
    title: t.planPage.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: t.planPage.title,
      verdict: verdictLine(inForce(judged).report, speech),
      lead: t.planPage.lead,
    },
    ...staleness(access, judged, speech),
    facts: planFacts(judged, outline, speech),
    actions: [
      { text: t.planPage.open, href: planUrls.document(access.slug) },
      { text: t.planPage.download, href: planUrls.download(access.slug), second: true },
      ...(may(access, 'write-plan')
        ? [
            { text: t.planTexts.link, href: planUrls.texts(access.slug), second: true },
            { text: t.planLook.link, href: planUrls.look(access.slug), second: true },
          ]
        : []),
      { text: t.planFiles.link, href: planUrls.files(access.slug, 0), second: true },
    ],
    contents: outline.contents.map(({ id, text }) => ({
      text,
      href: `${planUrls.document(access.slug)}#${id}`,
    })),
    ...(history.versions.length > 0 ? { versions: versionsTable(access, history, speech) } : {}),
    ...keep,
    ...fields.errorSummary(),
  };
}

function keepForm(access: OrganisationAccess, fields: FormFields, { t }: Speech): KeepForm {
  const { keepStatus, keepReason, keepReasonHint, keepReasonMissing, statuses } = t.planPage;
  const offered = may(access, 'adopt-plan') ? (['draft', 'final'] as const) : (['draft'] as const);
  return {
    action: planUrls.keep(access.slug),
    status: fields.choice('status', {
      label: keepStatus,
      options: offered.map((value) => ({ value, text: statuses[value].name, hint: statuses[value].hint })),
    }),
    reason: fields.textarea('reason', {
      label: keepReason,
      hint: keepReasonHint,
      rows: 2,
      sentences: { required: keepReasonMissing },
    }),
  };
}

/** Newest first: that is the one people look for. */
function versionsTable(access: OrganisationAccess, { versions }: PlanHistory, speech: Speech): Table {
  const organisation = access.slug;
  const shares = may(access, 'share-plan');
  const { t, f } = speech;
  const { versionColumns, keptStatuses, compareLink, compareNowLink } = t.planPage;
  const heads = [...Object.values(versionColumns), ...(shares ? [t.sharing.column] : [])];
  const compared = ({ number }: VersionSummary) =>
    number === versions.length
      ? textCell(compareNowLink, { href: planUrls.compare(organisation, number) })
      : textCell(compareLink({ number: number + 1 }), {
          href: planUrls.compare(organisation, number, number + 1),
        });
  return {
    caption: t.planPage.versionsCaption({ count: versions.length }),
    columns: heads.map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: versions.toReversed().map((version) => ({
          header: textCell(t.planPage.versionName({ number: version.number }), {
            href: planUrls.version(organisation, version.number),
          }),
          cells: [
            textCell(keptStatuses[version.status]),
            dayCell(f.moment(version.createdAt)),
            textCell(version.createdByName),
            textCell(version.reason),
            compared(version),
            textCell(t.planPage.download, {
              href: planUrls.downloadVersion(organisation, version.number),
            }),
            ...(shares
              ? [textCell(t.sharing.share, { href: planUrls.share(organisation, version.number) })]
              : []),
          ],
        })),
      },
    ],
  };
}

/** Characters of the fingerprint that are enough to recognise it on a page. */
const SHORT_FINGERPRINT = 16;

function planFacts(judged: JudgedPlan, { fingerprint }: PlanOutline, speech: Speech): readonly Fact[] {
  const { t } = speech;
  const profile =
    judged.sequenced && judged.sequence ? profileName(judged.sequence.profile, speech) : undefined;
  return [
    { term: t.planPage.status, value: t.planPage.draft },
    {
      term: t.planPage.dates,
      value: profile === undefined ? t.planPage.datesAsked : t.planPage.datesSequence({ profile }),
    },
    { term: t.planPage.fingerprint, value: fingerprint.slice(0, SHORT_FINGERPRINT) },
  ];
}
