import { may, type OrganisationAccess } from '../../accounts/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import type { Asked } from '../../platform/lists/index.js';
import {
  definePage,
  type Action,
  type ChoiceField,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type TextArea,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { inForce, profileName, staleness, verdictLine, type JudgedPlan } from '../../portfolios/index.js';
import type { PlanOutline } from '../render-plan.js';
import type { PlanHistory } from '../versions.js';
import { planUrls } from './urls.js';
import { versionsPart, type VersionsPart } from './versions-part.js';

interface KeepForm {
  readonly action: string;
  readonly status: ChoiceField;
  readonly reason: TextArea;
}

export interface PlanPageModel extends PageModel, VersionsPart {
  readonly head: PageHead;
  readonly stale?: Notice;
  readonly facts: readonly Fact[];
  readonly actions: readonly Action[];
  readonly contents: readonly Link[];
  /** Absent for people who may only look. */
  readonly keep?: KeepForm;
}

export const planPage = definePage<PlanPageModel>('plans/plan');

export interface PlanPageInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly history: PlanHistory;
  readonly outline: PlanOutline;
  readonly asked: Asked;
  /** What was typed, after a mistake. */
  readonly form?: FormState;
}

/** What the document is, on which dates it rests, the ways to get it, and its versions. */
export function planModel(input: PlanPageInput, speech: Speech): PlanPageModel {
  const { access, judged, history, outline, asked, form } = input;
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
    facts: planFacts(input, speech),
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
    ...versionsPart(access, { versions: history.versions, asked }, speech),
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

/** Characters of the fingerprint that are enough to recognise it on a page. */
const SHORT_FINGERPRINT = 16;

/** The plan as it is now is a concept; what is adopted is one of its versions. */
function statusText({ history }: PlanPageInput, { t }: Speech): string {
  const adopted = history.versions.filter(({ status }) => status === 'final').map(({ number }) => number);
  return adopted.length === 0 ? t.planPage.draft : t.planPage.draftAfter({ version: Math.max(...adopted) });
}

function planFacts(input: PlanPageInput, speech: Speech): readonly Fact[] {
  const { t } = speech;
  const { judged, outline } = input;
  const profile =
    judged.sequenced && judged.sequence ? profileName(judged.sequence.profile, speech) : undefined;
  return [
    { term: t.planPage.status, value: statusText(input, speech) },
    {
      term: t.planPage.dates,
      value: profile === undefined ? t.planPage.datesAsked : t.planPage.datesSequence({ profile }),
    },
    { term: t.planPage.fingerprint, value: outline.fingerprint.slice(0, SHORT_FINGERPRINT) },
  ];
}
