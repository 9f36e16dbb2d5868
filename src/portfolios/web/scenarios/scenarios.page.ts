import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type EmptyState,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { planMetrics } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { judgeScenario, MAX_SCENARIOS, type Scenario } from '../../scenarios/scenarios.js';
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
  const { t, f } = speech;
  const words = t.scenarioPages;
  const numbers = (judgement: ReturnType<typeof judgeScenario>) => {
    if (!judgement) return [textCell(words.notComputed), textCell(''), textCell('')];
    const { pilots, heat, breaches } = planMetrics(judgement.portfolio);
    return [String(pilots), f.number(heat, 2), String(breaches.length)].map((text) => numberCell(text));
  };
  const texts = [words.name, words.expected, words.author, words.profile].map((head) => ({
    lines: [head],
  }));
  const figures = [words.metrics.pilots, words.metrics.heat, words.metrics.breaches].map((head) => ({
    lines: [head],
    numeric: true,
  }));
  return {
    caption: words.tableCaption({ count: scenarios.length }),
    columns: [...texts, ...figures],
    groups: [
      {
        rows: [
          {
            header: textCell(words.plan),
            cells: [textCell(''), textCell(''), textCell(''), ...numbers(inForce(judged))],
          },
          ...scenarios.map((scenario) => ({
            header: textCell(scenario.name, { href: portfolioUrls.scenario(organisation, scenario.id) }),
            cells: [
              textCell(scenario.hypothesis),
              textCell(scenario.author, { note: f.date(scenario.createdAt.slice(0, 10)) }),
              textCell(profileName(scenario.data.profile, speech)),
              ...numbers(judgeScenario(judged, scenario.data)),
            ],
          })),
        ],
      },
    ],
  };
}
