import { mayRun, type OrganisationAccess } from '../../accounts/index.js';
import type { WrittenProposal } from '../../pilots/index.js';
import type { Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { decisionsDue, startsDue, type IsoDate, type Portfolio } from '../../planning/index.js';
import { startStepFrom } from '../start-phase.js';
import { isPressing } from './calendar.page.js';
import { gateUrls } from './urls.js';

/** More than this is a page of its own. */
const MOST = 5;

export interface WaitingInput {
  readonly access: OrganisationAccess;
  readonly portfolio: Portfolio;
  /** Proposals and pilots with their status. */
  readonly proposals: readonly Pick<WrittenProposal, 'pilot' | 'status'>[];
  readonly today: IsoDate;
}

/** Decisions, and starts that can be written down, that wait for this person; the most urgent first. */
export function waitingAtGates(
  { access, portfolio, proposals, today }: WaitingInput,
  { t, f }: Speech,
): readonly Link[] {
  // Without a verdict, and outside an adopted plan, nothing begins.
  const ready = new Set(proposals.filter(({ status }) => startStepFrom(status)).map(({ pilot }) => pilot.id));
  const mine = ({ proposal }: { readonly proposal: { readonly pilot: { readonly owner: string } } }) =>
    mayRun(access, proposal.pilot.owner);
  const decisions = decisionsDue(portfolio, today)
    .filter((gate) => gate.running && isPressing(gate) && mine(gate))
    .map(({ proposal: { pilot }, phase, window }) => ({
      text: t.gates.waitDecide({ pilot: pilot.title, phase: phase.number, until: f.date(window.to) }),
      href: gateUrls.decide(access.slug, pilot.id),
    }));
  const starts = startsDue(portfolio, today)
    .filter((start) => isPressing(start) && mine(start) && ready.has(start.proposal.pilot.id))
    .map(({ proposal: { pilot }, phase, on }) => ({
      text: t.gates.waitStart({
        pilot: pilot.title,
        phase: phase.number,
        on: on === null ? t.gates.noDate : f.date(on),
      }),
      href: gateUrls.pilot(access.slug, pilot.id),
    }));
  const all = [...decisions, ...starts];
  if (all.length <= MOST) return all;
  const more = { text: t.gates.waitMore({ count: all.length - MOST }), href: gateUrls.gates(access.slug) };
  return [...all.slice(0, MOST), more];
}
