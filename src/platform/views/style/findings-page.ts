import { ruleOf, RULES, type Rule } from '../../../planning/index.js';
import { FINDING_CODES, samplesOf } from '../../words/findings/finding-samples.js';
import { sampleNames } from '../../words/findings/sample-names.js';
import { describeFinding, type Speech } from '../../words/index.js';
import { definePage, type PageModel } from '../page.js';
import { severityBadge } from '../parts/badges.js';
import type { Breadcrumbs, FindingItem, PageHead } from '../parts/models.js';

interface RuleSamples {
  readonly id: string;
  readonly heading: string;
  readonly source: string;
  readonly items: readonly FindingItem[];
}

/** Every finding in words, in every turn that its sentence and its advice can take. */
export interface FindingsPage extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly families: readonly {
    readonly id: string;
    readonly heading: string;
    readonly rules: readonly RuleSamples[];
  }[];
}

export const findingsPage = definePage<FindingsPage>('style/findings');

type Family = keyof Speech['t']['style']['findingsPage']['families'];

function samplesFor({ id, source }: Rule, { t, language }: Speech): RuleSamples {
  const words = t.style.findingsPage;
  const codes = FINDING_CODES.filter((code) => ruleOf(code) === id);
  const said = codes.flatMap((code) =>
    samplesOf(code).map((finding) => ({
      finding,
      ...describeFinding(finding, sampleNames(language), language),
    })),
  );
  return {
    id,
    heading: words.ruleHeading({ rule: id, title: said[0]?.title ?? '' }),
    source: words.source({ source }),
    items: said.map(({ finding, title, sentence, advice }) => ({
      badge: severityBadge(finding.severity, t),
      text: sentence,
      advice,
      more: `${title} · ${finding.code}`,
    })),
  };
}

export function findingsPageModel(speech: Speech): FindingsPage {
  const { style } = speech.t;
  const words = style.findingsPage;
  const families = Object.keys(words.families) as Family[];
  return {
    title: words.title,
    breadcrumbs: { items: [{ text: style.title, href: '/stijl' }] },
    head: {
      eyebrow: words.eyebrow,
      heading: words.title,
      lead: words.lead({ rules: RULES.length, findings: FINDING_CODES.length }),
    },
    families: families.map((family) => ({
      id: family,
      heading: words.families[family],
      rules: RULES.filter(({ id }) => id.startsWith(`${family}-`)).map((rule) => samplesFor(rule, speech)),
    })),
  };
}
