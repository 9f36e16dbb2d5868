import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { PlanEffect, ToPlanEffect } from '../../several/move-to-plan-effect.js';
import { numberOf } from '../../store/plan.store.js';
import { findingChanges, type FindingChangesPart } from '../finding-changes.js';
import { heatChangesTable } from '../moves/heat-changes-table.js';
import type { CarriedChange } from '../settings/settings-effect.page.js';
import { portfolioUrls } from '../urls.js';
import { linksOf, type ToPlanInput } from './to-plan.page.js';

/** What happens in one of the two plans. */
interface PlanPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Absent when no department gets warmer or cooler. */
  readonly heat?: Table;
  readonly findings: readonly FindingChangesPart[];
}

export interface ToPlanEffectModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly notes: readonly Notice[];
  readonly plans: readonly PlanPart[];
  readonly save: CarriedChange;
  readonly cancel: Link;
}

export const toPlanEffectPage = definePage<ToPlanEffectModel>('portfolios/to-plan');

/** What moving a pilot to another plan does in both, before it is done. */
export function toPlanEffectModel(
  input: Omit<ToPlanInput, 'form'>,
  effect: ToPlanEffect,
  speech: Speech,
): ToPlanEffectModel {
  const { organisation, pilot, others } = input;
  const { t } = speech;
  const words = t.severalPlans.move;
  // With one other plan there is nothing to choose, and nothing to go back to but the pilot.
  const choose = { text: words.choose, href: portfolioUrls.toPlan(organisation, pilot.id) };
  const toPilot = { text: t.selectionPage.back, href: portfolioUrls.pilot(organisation, pilot.id) };
  const plans = { from: effect.from.judged.plan.name, to: effect.to.judged.plan.name };
  return {
    title: words.effectTitle,
    back: others.length > 1 ? choose : toPilot,
    head: {
      eyebrow: words.title({ pilot: pilot.title }),
      heading: words.effectTitle,
      lead: words.effectLead({ pilot: pilot.title, ...plans }),
    },
    notes: notesOf(input, effect, speech),
    plans: [partOf('van', effect.from, speech), partOf('naar', effect.to, speech)],
    save: {
      action: portfolioUrls.toPlan(organisation, pilot.id),
      fields: [
        { name: 'to', value: String(numberOf(effect.to.judged.plan)) },
        { name: 'version', value: String(effect.from.judged.plan.version) },
        { name: 'toVersion', value: String(effect.to.judged.plan.version) },
      ],
    },
    cancel: { text: t.movePages.cancel, href: portfolioUrls.pilot(organisation, pilot.id) },
  };
}

function notesOf(
  input: Pick<ToPlanInput, 'from' | 'pilot'>,
  { from, to, linksKept }: ToPlanEffect,
  { t, f }: Speech,
): readonly Notice[] {
  const words = t.severalPlans.move;
  const outdated = [from, to].filter(({ judged }) => judged.sequenced).map(({ judged }) => judged.plan.name);
  const dated = to.after.portfolio.counted.some(
    ({ pilot, phases }) => pilot.id === input.pilot.id && phases.some(({ start }) => start !== null),
  );
  const ended = linksOf(input).length - linksKept;
  return [
    ...(dated ? [] : [words.undated({ plan: to.judged.plan.name })]),
    ...(linksKept > 0 ? [words.linksKept({ count: linksKept })] : []),
    ...(ended > 0 ? [words.linksEnd({ count: ended })] : []),
    ...(outdated.length > 0 ? [words.outdates({ plans: f.list(outdated) })] : []),
  ].map((text): Notice => ({ kind: 'warning', text }));
}

function partOf(side: string, effect: PlanEffect, speech: Speech): PlanPart {
  const { t } = speech;
  const { before, after, changes, heat } = effect;
  const table = heatChangesTable(heat, after.portfolio, speech);
  const { plan, gone, come, changed } = changes;
  const counts = { gone: gone.length, come: come.length, changed: changed.length };
  const moves = Object.values(counts).some((count) => count > 0);
  return {
    id: `plan-${side}`,
    heading: effect.judged.plan.name,
    lines: [
      t.severalPlans.move.pilots({
        before: before.portfolio.counted.length,
        after: after.portfolio.counted.length,
      }),
      ...(plan
        ? [
            t.settingsPage.planVerdict({
              from: t.portfolioPage.verdicts[plan.from],
              to: t.portfolioPage.verdicts[plan.to],
            }),
          ]
        : []),
      ...(table ? [] : [t.movePages.heatStays]),
      moves ? t.settingsPage.summary(counts) : t.movePages.findingsStay,
    ],
    ...(table ? { heat: table } : {}),
    findings: findingChanges(effect, speech).map((part) => ({ ...part, id: `${side}-${part.id}` })),
  };
}
