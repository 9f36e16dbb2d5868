import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type Cell,
  type EmptyState,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { planMetrics, type PlanMetrics } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { MAX_SCENARIOS, scenarioMetrics, type Scenario } from '../../scenarios/scenarios.js';
import { profileName } from '../profiles/profile-texts.js';
import { portfolioUrls } from '../urls.js';
import { sequenceSwitch } from '../view-switch.js';

export interface ScenariosPageModel extends PageModel {
  readonly head: PageHead;
  /** Absent for who may only look, and when there are as many as there may be. */
  readonly make?: Link;
  readonly full?: string;
  readonly table?: Table;
  readonly empty?: EmptyState;
}

export const scenariosPage = definePage<ScenariosPageModel>('portfolios/scenarios');

export interface ScenariosInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly scenarios: readonly Scenario[];
}

/** Every scenario with who made it, what is expected of it, and what it comes to beside the plan. */
export function scenariosModel(
  { access, judged, scenarios }: ScenariosInput,
  speech: Speech,
): ScenariosPageModel {
  const { t } = speech;
  const words = t.scenarioPages;
  const mayMake = may(access, 'make-scenario');
  const link = { text: words.newLink, href: portfolioUrls.newScenario(access.slug) };
  const isFull = scenarios.length >= MAX_SCENARIOS;
  return {
    title: words.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: words.title,
      lead: words.lead,
      switches: sequenceSwitch(access, 'scenarios', speech),
    },
    ...(mayMake && !isFull && scenarios.length > 0 ? { make: link } : {}),
    ...(isFull ? { full: words.full({ most: MAX_SCENARIOS }) } : {}),
    ...(scenarios.length > 0
      ? { table: scenariosTable(access.slug, judged, scenarios, speech) }
      : { empty: { text: words.none, ...(mayMake ? { actions: [link] } : {}) } }),
  };
}

function scenariosTable(
  organisation: string,
  judged: JudgedPlan,
  scenarios: readonly Scenario[],
  speech: Speech,
): Table {
  const { t } = speech;
  const words = t.scenarioPages;
  const texts = [words.name, words.expected, words.author, words.profile].map((head) => ({ lines: [head] }));
  const figures = [words.metrics.pilots, words.metrics.heat, words.metrics.breaches].map((head) => ({
    lines: [head],
    numeric: true,
  }));
  const plan = {
    header: textCell(words.plan),
    cells: [...['', '', ''].map((text) => textCell(text)), ...numbers(planNow(judged), speech)],
  };
  const rows = scenarios.map((scenario) => rowOf(organisation, judged, scenario, speech));
  return {
    caption: words.tableCaption({ count: scenarios.length }),
    columns: [...texts, ...figures],
    groups: [{ rows: [plan, ...rows] }],
  };
}

function planNow(judged: JudgedPlan): PlanMetrics {
  return planMetrics(inForce(judged).portfolio);
}

function numbers(metrics: PlanMetrics | null, { t, f }: Speech): readonly Cell[] {
  if (!metrics) return [textCell(t.scenarioPages.notComputed), textCell(''), textCell('')];
  const { pilots, heat, breaches } = metrics;
  return [String(pilots), f.number(heat, 2), String(breaches.length)].map((text) => numberCell(text));
}

function rowOf(organisation: string, judged: JudgedPlan, scenario: Scenario, speech: Speech) {
  const { id, name, hypothesis, author, createdAt, data } = scenario;
  return {
    header: textCell(name, { href: portfolioUrls.scenario(organisation, id) }),
    cells: [
      textCell(hypothesis),
      textCell(author, { note: speech.f.dayOf(createdAt) }),
      textCell(profileName(data.profile, speech)),
      ...numbers(scenarioMetrics(judged, scenario), speech),
    ],
  };
}
