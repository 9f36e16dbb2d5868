import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import type { Fact, FormPageModel } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { addDays, PERIOD_WEEKS, type Link, type Pilot, type Proposal } from '../../../planning/index.js';
import type { JudgedPlan } from '../../judged-plans.js';
import { hasBegun } from '../../several/move-to-plan.js';
import { numberOf } from '../../store/plan.store.js';
import { portfolioUrls } from '../urls.js';

export interface ToPlanInput {
  readonly organisation: string;
  readonly pilot: Pilot;
  /** The plan that the pilot is in. */
  readonly from: JudgedPlan;
  /** The others. */
  readonly others: readonly JudgedPlan[];
  readonly form?: FormState;
}

/** Chooses another plan for a pilot, or says why it stays. */
export function toPlanModel(input: ToPlanInput, speech: Speech): FormPageModel {
  const { organisation, pilot, from, others, form } = input;
  const { t } = speech;
  const words = t.severalPlans.move;
  const { id, title } = pilot;
  const heading = words.title({ pilot: title });
  const base = {
    title: heading,
    back: { text: t.selectionPage.back, href: portfolioUrls.pilot(organisation, id) },
    facts: linkFacts(input, speech),
  };
  if (hasBegun(pilot)) return { ...base, facts: [], head: { heading, lead: words.begun } };
  if (others.length === 0)
    return {
      ...base,
      facts: [],
      head: { heading, lead: words.onlyPlan },
      links: [{ text: t.severalPlans.title, href: portfolioUrls.plans(organisation) }],
    };
  const fields = new FormFields(form ?? { values: {}, errors: [] }, t);
  return {
    ...base,
    head: { heading, lead: words.lead({ plan: from.plan.name }) },
    form: {
      action: portfolioUrls.toPlanEffect(organisation, id),
      fields: [{ name: 'version', value: versionIn(form?.values ?? {}, from.plan.version) }],
      parts: [
        {
          radios: fields.choice('to', {
            label: words.to,
            options: others.map(({ plan, planningCase }) => ({
              value: String(numberOf(plan)),
              text: plan.name,
              hint: periodOf(planningCase.plan, speech),
            })),
          }),
        },
      ],
      actions: [{ text: t.movePages.show }],
    },
    ...fields.errorSummary(),
  };
}

function periodOf({ start, periods }: JudgedPlan['planningCase']['plan'], { t, f }: Speech): string {
  const to = addDays(start, 7 * PERIOD_WEEKS * periods.length - 1);
  return t.severalPlans.periodValue({ from: f.date(start), to: f.date(to) });
}

/** On the page of a pilot, where there is another plan. What has begun says there why it stays. */
export function toPlanLink(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  { pilot }: Proposal,
  { t }: Speech,
): readonly { readonly text: string; readonly href: string }[] {
  if (!may(access, 'choose-pilots')) return [];
  return [{ text: t.severalPlans.move.linkText, href: portfolioUrls.toPlan(access.slug, pilot.id) }];
}

/** Links between phases of this pilot and of another one, which hold only while both are in one plan. */
export function linksOf({ from, pilot }: Pick<ToPlanInput, 'from' | 'pilot'>): readonly Link[] {
  return from.planningCase.links.filter(
    ({ before, after }) => before[0] === pilot.id || after[0] === pilot.id,
  );
}

function linkFacts(input: ToPlanInput, { t }: Speech): readonly Fact[] {
  const words = t.severalPlans.move;
  const titles = new Map(input.from.planningCase.pilots.map(({ id, title }) => [id, title]));
  return linksOf(input).map(({ before, after }) => ({
    term: words.link,
    value: words.linkValue({
      before: titles.get(before[0]) ?? before[0],
      beforePhase: before[1],
      after: titles.get(after[0]) ?? after[0],
      afterPhase: after[1],
    }),
  }));
}
