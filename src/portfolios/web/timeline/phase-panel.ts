import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { FormFields } from '../../../platform/forms/index.js';
import type { Fact, Link, Select } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  endOf,
  gateWindow,
  hasStarted,
  type Pilot,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { departmentName } from '../../names.js';
import { monthSelect, STAYS } from '../moves/move.page.js';
import { portfolioUrls } from '../urls.js';
import type { TimelineLook } from './timeline-look.js';
import { pauseWeeks, whyText } from './timeline-table.js';

/** One phase beside the drawing: its days, why it is there, and a form that moves it. */
export interface PhasePanel {
  /** The pilot and the phase. */
  readonly heading: string;
  /** What is done in it. */
  readonly what?: string;
  readonly facts: readonly Fact[];
  readonly why: string;
  /** Shows the effect first; absent for who may not move it, and once it has begun. */
  readonly form?: {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
    readonly month: Select;
  };
  /** The pilot itself, where this person may see it; and the timeline without this. */
  readonly links: readonly Link[];
}

interface PanelInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly look: TimelineLook;
  /** What the address says of the table, which stays as it is. */
  readonly found: Readonly<Record<string, string>>;
}

/** Undefined where nothing is asked for, or a phase that the plan does not have. */
export function phasePanel(
  { access, judged, look, found }: PanelInput,
  speech: Speech,
): PhasePanel | undefined {
  const { open, ...closed } = look;
  if (!open) return undefined;
  const { portfolio } = inForce(judged);
  const proposal = portfolio.counted.find(({ pilot }) => pilot.id === open.pilot);
  const phase = proposal?.phases.find(({ number }) => number === open.phase);
  if (!proposal || !phase) return undefined;
  const { timelinePage: words } = speech.t;
  const { pilot } = proposal;
  const mayMove = may(access, 'compute-sequence') && !hasStarted(phase);
  const form = mayMove ? { form: formOf(access.slug, judged, { pilot, phase }, speech) } : {};
  const see = may(access, 'read-proposals')
    ? [{ text: words.panelPilot, href: portfolioUrls.pilot(access.slug, pilot.id) }]
    : [];
  return {
    heading: words.panelTitle({ pilot: pilot.title, phase: phase.number }),
    ...(phase.written.title ? { what: phase.written.title } : {}),
    facts: factsOf(portfolio, proposal, phase, speech),
    why: whyText(judged, phase, speech),
    ...form,
    links: [...see, { text: words.panelClose, href: portfolioUrls.timeline(access.slug, closed, found) }],
  };
}

function factsOf(
  portfolio: Portfolio,
  { pilot, phases }: Proposal,
  phase: PlannedPhase,
  { t, f }: Speech,
): readonly Fact[] {
  const words = t.timelinePage;
  const day = (week: number | null): string =>
    week === null ? words.noDate : f.date(dateOfWeek(portfolio.grid, week));
  const gate = gateWindow(portfolio.grid, phase);
  const pause = pauseWeeks(phase, phases[phase.number - 2]);
  return [
    { term: words.begins, value: day(phase.start) },
    { term: words.ends, value: day(endOf(phase)) },
    { term: words.gate, value: gate ? f.dates(gate.from, gate.to) : words.noGate },
    { term: words.pauseBefore, value: pause > 0 ? f.weeks(pause) : words.noPause },
    { term: words.heat, value: f.degrees(phase.intensity) },
    { term: t.proposing.department, value: departmentName(portfolio, pilot.owner) },
  ];
}

function formOf(
  organisation: string,
  judged: JudgedPlan,
  { pilot, phase }: { readonly pilot: Pilot; readonly phase: PlannedPhase },
  speech: Speech,
): PhasePanel['form'] & object {
  const fields = new FormFields({ values: { month: STAYS }, errors: [] }, speech.t);
  return {
    action: portfolioUrls.moveEffect(organisation, pilot.id),
    fields: [
      { name: 'version', value: String(judged.plan.version) },
      { name: 'c', value: pilot.c },
      { name: 'phase', value: String(phase.number) },
    ],
    month: monthSelect(inForce(judged).portfolio, fields, speech),
  };
}
