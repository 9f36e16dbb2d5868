import {
  definePage,
  type Action,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { inForce, staleNotice, verdictLine, type JudgedPlan } from '../../portfolios/index.js';
import type { RenderedPlan } from '../render-plan.js';
import { planUrls } from './urls.js';

export interface PlanPageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  readonly facts: readonly Fact[];
  readonly actions: readonly Action[];
  readonly contents: readonly Link[];
}

export const planPage = definePage<PlanPageModel>('plans/plan');

export interface PlanPageInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly rendered: RenderedPlan;
}

/** What the document is, on which dates it rests, and the two ways to get it. */
export function planModel({ organisation, judged, rendered }: PlanPageInput, speech: Speech): PlanPageModel {
  const { t } = speech;
  return {
    title: t.planPage.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: t.planPage.title,
      verdict: verdictLine(inForce(judged).report, speech),
      lead: t.planPage.lead,
    },
    ...(judged.sequence && !judged.sequenced ? { stale: staleNotice(organisation, speech) } : {}),
    facts: planFacts(judged, rendered, speech),
    actions: [
      { text: t.planPage.open, href: planUrls.document(organisation) },
      { text: t.planPage.download, href: planUrls.download(organisation), second: true },
    ],
    contents: rendered.contents.map(({ id, text }) => ({
      text,
      href: `${planUrls.document(organisation)}#${id}`,
    })),
  };
}

/** Characters of the fingerprint that are enough to recognise it on a page. */
const SHORT_FINGERPRINT = 16;

function planFacts(judged: JudgedPlan, { html, fingerprint }: RenderedPlan, { t }: Speech): readonly Fact[] {
  const profile =
    judged.sequenced && judged.sequence ? t.sequencePage.profiles[judged.sequence.profile].name : undefined;
  return [
    { term: t.planPage.status, value: t.planPage.draft },
    {
      term: t.planPage.dates,
      value: profile === undefined ? t.planPage.datesAsked : t.planPage.datesSequence({ profile }),
    },
    { term: t.planPage.fingerprint, value: fingerprint.slice(0, SHORT_FINGERPRINT) },
    {
      term: t.planPage.size,
      value: t.planPage.kilobytes({ kilobytes: Math.ceil(Buffer.byteLength(html) / 1024) }),
    },
  ];
}
