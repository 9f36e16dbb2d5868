import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  type Figure,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { heatCurves, type HeatCurve } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { heatConclusion } from '../heat-table.js';
import { staleness } from '../portfolio.page.js';
import { heatFigures } from '../sequence-figures.js';
import { portfolioUrls } from '../urls.js';
import { viewSwitch } from '../view-switch.js';
import { carriedTable } from './carried-table.js';
import { heatDetailTable } from './heat-detail-table.js';

export interface HeatPageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  /** Every breach in words; empty when no limit is passed. */
  readonly breaches: readonly string[];
  readonly figures: readonly Figure[];
  readonly table: Table;
  /** What runs on from other plans; absent when nothing does. */
  readonly carried?: Table;
  readonly how: string;
  readonly settings: Link;
}

export const heatPage = definePage<HeatPageModel>('portfolios/heat', { landscape: true });

/** How warm each department gets, where it passes a limit, and by which pilots. */
export function heatPageModel(access: OrganisationAccess, judged: JudgedPlan, speech: Speech): HeatPageModel {
  const { t, f } = speech;
  const words = t.heatPage;
  const { portfolio } = inForce(judged);
  const curves = heatCurves(portfolio);
  return {
    title: words.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: t.heat.title,
      lead: `${heatConclusion(curves, speech)} ${judged.sequenced ? t.timelinePage.onSequence : t.timelinePage.asAsked}`,
      switches: [viewSwitch(access, 'heat', speech)],
    },
    ...staleness(access, judged, speech),
    breaches: curves.flatMap((curve) => breachesOf(curve, speech)),
    figures: heatFigures(portfolio, speech),
    table: heatDetailTable(portfolio, curves, speech),
    ...carriedTable(portfolio, speech),
    how: words.how({ percent: f.percent(portfolio.settings['heat.involvedShare']) }),
    settings: { text: words.settings, href: settingsOfHeat(access) },
  };
}

/** Where the limits are changed, or for who may not: where they are read. */
function settingsOfHeat(access: OrganisationAccess): string {
  return may(access, 'change-settings')
    ? portfolioUrls.settingsOf(access.slug, 'heat')
    : `${portfolioUrls.settings(access.slug)}#onderwerp-heat`;
}

/** "Klantenservice, Q3 2026: +5, toegestaan +3." */
function breachesOf(curve: HeatCurve, { t, f }: Speech): readonly string[] {
  const words = t.heatPage;
  return curve.points.flatMap(({ period, heat, rise, overCeiling, tooFast, exempt }) => {
    const about = { department: curve.name, quarter: f.quarter(period) };
    const why = exempt ? 'emergency' : 'none';
    return [
      ...(overCeiling
        ? [words.over({ ...about, heat: f.number(heat, 2), ceiling: f.number(curve.ceiling), why })]
        : []),
      ...(tooFast
        ? [words.fast({ ...about, rise: f.number(rise, 2), limit: f.number(curve.rise), why })]
        : []),
    ];
  });
}
