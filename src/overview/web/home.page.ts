import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
  type Tile,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { heatCurves } from '../../planning/index.js';
import {
  countSentence,
  heatTable,
  inForce,
  portfolioUrls,
  staleNotice,
  verdictLine,
  type JudgedPlan,
} from '../../portfolios/index.js';
import { firstSteps, type FirstStep } from './first-steps.js';
import { attentionOf, type Attention } from './home-attention.js';
import { minisOf, type HomeMini } from './home-minis.js';
import { stepsTable } from './home-steps.js';
import { tilesOf } from './home-tiles.js';

interface Linked {
  readonly link?: Link;
}

export interface HomePageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  /** Where nothing has been proposed yet. */
  readonly first?: readonly FirstStep[];
  readonly tiles: readonly Tile[];
  readonly attention: Attention;
  readonly minis: Linked & { readonly items: readonly HomeMini[]; readonly conclusion: string };
  readonly board: Linked & { readonly table: Table };
  readonly heat: Table;
}

export const homePage = definePage<HomePageModel>('overview/home');

export interface HomeInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
}

/** One look: the verdict, four numbers, what asks for attention, how warm everybody gets. */
export function homeModel({ access, judged }: HomeInput, speech: Speech): HomePageModel {
  const { t, f } = speech;
  const organisation = access.slug;
  const maySeeFindings = may(access, 'read-findings');
  const judgement = inForce(judged);
  const { portfolio, report } = judgement;
  const curves = heatCurves(portfolio);
  const dates = t.home.datesNote[judged.sequenced ? 'sequence' : 'asked'];
  const table = heatTable(portfolio, speech);
  return {
    title: t.home.title,
    head: {
      eyebrow: t.home.eyebrow({ plan: judged.plan.name, moment: f.moment(judged.plan.updatedAt) }),
      heading: t.home.title,
      verdict: verdictLine(report, speech),
      lead: `${table.caption} ${countSentence(report, speech)} ${dates}`,
    },
    ...(judged.sequence && !judged.sequenced ? { stale: staleNotice(organisation, speech) } : {}),
    ...(portfolio.proposals.length === 0 ? { first: firstSteps(access, t) } : {}),
    tiles: tilesOf(judgement, curves, speech),
    attention: attentionOf(organisation, judgement, maySeeFindings, speech),
    minis: {
      items: minisOf(curves, speech),
      conclusion: table.caption,
      link: { text: t.home.toSequence, href: portfolioUrls.sequence(organisation) },
    },
    board: {
      table: stepsTable(portfolio, speech),
      ...(maySeeFindings
        ? { link: { text: t.home.toPilots, href: portfolioUrls.pilots(organisation) } }
        : {}),
    },
    heat: table,
  };
}
