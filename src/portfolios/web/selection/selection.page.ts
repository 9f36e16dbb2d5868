import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { FormFields, type ConflictingPage } from '../../../platform/forms/index.js';
import type { Fact, FormPageModel, Link, PostAction } from '../../../platform/views/index.js';
import { describeChange, type Speech } from '../../../platform/words/index.js';
import { hasStarted, type Change, type Proposal } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import { choosable } from '../../scenarios/scenarios.js';
import { versionField, type Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';

export interface SelectionInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly proposal: Proposal;
  readonly again?: Again;
}

type Standing = 'in' | 'parked' | 'begun' | 'outside';

function standingOf(judged: JudgedPlan, proposal: Proposal): Standing {
  if (proposal.phases.some(hasStarted)) return 'begun';
  if (reasonOf(judged, proposal) !== undefined) return 'parked';
  return proposal.counted ? 'in' : 'outside';
}

function changesOf({ plan }: JudgedPlan, { pilot }: Proposal): readonly Change[] {
  return (plan.data.changes ?? []).filter((change) => 'pilot' in change && change.pilot === pilot.id);
}

/** Whether a pilot is in the plan, and what the plan does otherwise with it; with the form to park it where that can be. */
export function selectionModel(input: SelectionInput, speech: Speech): FormPageModel {
  const standing = standingOf(input.judged, input.proposal);
  return canPark(input) ? parkModel(input, speech) : aboutModel(input, standing, speech);
}

/** Not what runs: that ends at its gate. Parking again is for another reason. */
export function canPark({ judged, proposal }: SelectionInput): boolean {
  return ['in', 'parked'].includes(standingOf(judged, proposal));
}

export function parkModel(input: SelectionInput, speech: Speech): FormPageModel & ConflictingPage {
  const { organisation, judged, proposal, again } = input;
  const words = speech.t.selectionPage;
  const { id } = proposal.pilot;
  const standing = standingOf(judged, proposal);
  const values = { reason: reasonOf(judged, proposal) ?? '' };
  const fields = new FormFields(again ?? { values, errors: [] }, speech.t);
  const first = { text: words.tryFirst, href: portfolioUrls.scenarioWithout(organisation, id) };
  return {
    ...aboutModel(input, standing, speech),
    form: {
      action: portfolioUrls.selection(organisation, id),
      fields: versionField(again, judged.plan.version),
      parts: [
        { textarea: fields.textarea('reason', { label: words.reason, hint: words.reasonHint, rows: 2 }) },
      ],
      actions: [{ text: standing === 'parked' ? words.keepReason : words.park }],
    },
    ...(standing === 'in' ? { links: [first] } : {}),
    ...fields.errorSummary(),
  };
}

function aboutModel(input: SelectionInput, standing: Standing, speech: Speech) {
  const { organisation, judged, proposal } = input;
  const words = speech.t.selectionPage;
  const { id, title } = proposal.pilot;
  const heading = words.title({ pilot: title });
  return {
    title: heading,
    back: { text: words.back, href: portfolioUrls.pilot(organisation, id) },
    head: { heading, lead: words.standing[standing] },
    facts: otherwiseFacts(judged, proposal, speech),
    others: others(input, standing, speech),
  };
}

/** Why it was left out; undefined: it was not. */
export function reasonOf({ plan }: JudgedPlan, { pilot }: Proposal): string | undefined {
  return plan.data.out?.find((each) => each.pilot === pilot.id)?.reason;
}

/** What the plan does otherwise than the proposal says. */
export function otherwiseFacts(
  judged: JudgedPlan,
  proposal: Proposal,
  { t, language }: Speech,
): readonly Fact[] {
  const names = namesOf(inForce(judged).portfolio);
  return changesOf(judged, proposal).map((change) => ({
    term: t.selectionPage.otherwise,
    value: describeChange(change, names, language),
  }));
}

function others(
  { organisation, judged, proposal }: SelectionInput,
  standing: Standing,
  { t }: Speech,
): readonly PostAction[] {
  const words = t.selectionPage;
  const { id } = proposal.pilot;
  const fields = [{ name: 'version', value: String(judged.plan.version) }];
  const back = { text: words.takeIn, action: portfolioUrls.returnPilot(organisation, id), fields };
  const milder = {
    text: words.takeBackMilder,
    action: portfolioUrls.takeBackMilder(organisation, id),
    fields,
  };
  return [
    ...(standing === 'parked' ? [back] : []),
    ...(changesOf(judged, proposal).length > 0 ? [milder] : []),
  ];
}

/** On the page of a pilot, where there is something to choose. */
export function selectionLink(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  judged: JudgedPlan,
  proposal: Proposal,
  { t }: Speech,
): readonly Link[] {
  if (!may(access, 'choose-pilots')) return [];
  const { id } = proposal.pilot;
  const hasChoice = choosable(judged).some(({ pilot }) => pilot.id === id);
  const isOut = reasonOf(judged, proposal) !== undefined;
  if (!hasChoice && !isOut && changesOf(judged, proposal).length === 0) return [];
  const text = isOut ? t.selectionPage.linkParked : t.selectionPage.link;
  return [{ text, href: portfolioUrls.selection(access.slug, id) }];
}
