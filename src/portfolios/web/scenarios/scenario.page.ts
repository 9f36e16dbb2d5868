import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type Figure,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type Select,
  type SummaryRow,
  type Table,
  type TextArea,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { comparePlans, type PilotPair, type Portfolio } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { canBePlan } from '../../scenarios/promoted-data.js';
import type { Scenario } from '../../scenarios/scenarios.js';
import { portfolioUrls } from '../urls.js';
import {
  heatPairFigures,
  metricsTable,
  pilotDifference,
  pilotsTable,
  summaryOf,
  type Sides,
} from './comparison-parts.js';
import { datesState, planSide, scenarioSide, type DatesState } from './scenario-sides.js';

interface Compared {
  readonly summary: readonly string[];
  readonly metrics: Table;
  readonly pilots: Table;
  readonly heat: readonly Figure[];
}

export interface ScenarioPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  /** What stood in the way of what was just asked. */
  readonly warning?: Notice;
  /** The plan or another scenario, and this one. */
  readonly sides: readonly SummaryRow[];
  /** Why this one was not chosen, with the form for it where the visitor may say so. */
  readonly whyNot: { readonly text: string; readonly link?: Link };
  readonly dates: DatesState;
  /** Absent while there are no dates. */
  readonly compared?: Compared;
  readonly against: { readonly action: string; readonly select: Select };
  readonly promote?: {
    readonly action: string;
    readonly version: string;
    readonly reason: TextArea;
  };
  /** Why it cannot be made the plan, and where its change belongs. */
  readonly elsewhere?: Notice;
  readonly takeOver: readonly { readonly text: string; readonly take: PostAction }[];
  readonly remove?: PostAction;
}

export const scenarioPage = definePage<ScenarioPageModel>('portfolios/scenario');

export interface ScenarioInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly scenario: Scenario;
  /** With its dates; null while they are not computed. */
  readonly portfolio: Portfolio | null;
  /** Another scenario to hold it against; the plan when null. */
  readonly against: { readonly scenario: Scenario; readonly portfolio: Portfolio } | null;
  readonly others: readonly Scenario[];
  readonly computing: boolean;
  readonly form: FormState;
}

/** Held against the plan instead of another scenario. */
const PLAN = 'plan';

/** A scenario beside the plan or another scenario, in words and figures, with what to do about it. */
export function scenarioModel(input: ScenarioInput, speech: Speech): ScenarioPageModel {
  const { access, judged, scenario, portfolio, against, computing, form } = input;
  const { t } = speech;
  const words = t.scenarioPages;
  const { slug } = access;
  const fields = new FormFields(form, t);
  const mayMake = may(access, 'make-scenario');
  const names = [against?.scenario.name ?? words.plan, scenario.name] as const;
  const one = against?.portfolio ?? inForce(judged).portfolio;
  const sides = portfolio && sidesOf(names, one, portfolio);
  return {
    title: scenario.name,
    back: { text: words.back, href: portfolioUrls.scenarios(slug) },
    head: { heading: words.heading({ one: names[0], other: names[1] }) },
    sides: [
      against ? scenarioSide(judged, against.scenario, speech) : planSide(judged, speech),
      scenarioSide(judged, scenario, speech),
    ],
    whyNot: whyNotOf(slug, scenario, mayMake, speech),
    dates: datesState({ slug, judged, scenario, computing, mayMake }, speech),
    against: {
      action: portfolioUrls.scenario(slug, scenario.id),
      select: againstField(input, speech),
    },
    ...(sides
      ? { compared: comparedOf(sides, speech), ...decisions(input, sides, fields, speech) }
      : { takeOver: [] }),
    ...(mayMake ? { remove: removeAction(slug, scenario, speech) } : {}),
    ...fields.errorSummary(),
  };
}

function whyNotOf(
  slug: string,
  { id, data: { whyNot } }: Scenario,
  mayMake: boolean,
  { t: { scenarioPages } }: Speech,
): ScenarioPageModel['whyNot'] {
  const { whyNotFigures, whyNotChange, whyNotLink } = scenarioPages;
  const link = {
    text: whyNot === undefined ? whyNotLink : whyNotChange,
    href: portfolioUrls.scenarioWhyNot(slug, id),
  };
  return { text: whyNot ?? whyNotFigures, ...(mayMake ? { link } : {}) };
}

function sidesOf(names: Sides['names'], one: Portfolio, other: Portfolio): Sides {
  return { names, one, other, comparison: comparePlans(one, other) };
}

function comparedOf(sides: Sides, speech: Speech): Compared {
  return {
    summary: summaryOf(sides, speech),
    metrics: metricsTable(sides, speech),
    pilots: pilotsTable(sides, speech),
    heat: heatPairFigures(sides, speech),
  };
}

function removeAction(slug: string, { id, version }: Scenario, { t }: Speech): PostAction {
  return {
    text: t.scenarioPages.remove,
    action: portfolioUrls.removeScenario(slug, id),
    fields: [{ name: 'version', value: String(version) }],
  };
}

function againstField({ others, against }: ScenarioInput, { t }: Speech): Select {
  const words = t.scenarioPages;
  const values = { met: against?.scenario.id ?? PLAN };
  return new FormFields({ values, errors: [] }, t).select('met', {
    label: words.against,
    options: [
      { value: PLAN, text: words.plan },
      ...others.map(({ id, name }) => ({ value: id, text: name })),
    ],
  });
}

/** Only beside the plan: making it the plan, and going about one pilot as it does. */
function decisions(
  { access, judged, scenario, against }: ScenarioInput,
  { comparison }: Sides,
  fields: FormFields,
  speech: Speech,
): Pick<ScenarioPageModel, 'promote' | 'takeOver' | 'elsewhere'> {
  if (!may(access, 'choose-pilots') || against) return { takeOver: [] };
  const { t } = speech;
  const words = t.scenarioPages;
  const { id, data } = scenario;
  const { version } = judged.plan;
  const changed = data.change && 'pilot' in data.change ? data.change.pilot : undefined;
  const action = portfolioUrls.takeOver(access.slug, id);
  const canTake = (pair: PilotPair): boolean => pair.kind !== 'same' && pair.pilot !== changed;
  return {
    ...(canBePlan(data)
      ? {
          promote: {
            action: portfolioUrls.promoteScenario(access.slug, id),
            version: String(version),
            reason: fields.textarea('reason', { label: words.reason, hint: words.reasonHint, rows: 2 }),
          },
        }
      : { elsewhere: elsewhereNotice(access.slug, changed ?? '', speech) }),
    takeOver: comparison.pilots.filter(canTake).map((pair) => ({
      text: words.pilotDiffers({ pilot: pair.title, difference: pilotDifference(pair, speech) }),
      take: {
        text: words.takeOver,
        hidden: pair.title,
        action,
        fields: [
          { name: 'pilot', value: pair.pilot },
          { name: 'version', value: String(version) },
        ],
      },
    })),
  };
}

function elsewhereNotice(organisation: string, pilot: string, { t }: Speech): Notice {
  const link = { text: t.scenarioPages.toProposal, href: portfolioUrls.pilot(organisation, pilot) };
  return { kind: 'info', text: t.scenarioPages.elsewhere, link };
}
