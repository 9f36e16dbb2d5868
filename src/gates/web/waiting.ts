import { mayRun, type OrganisationAccess } from '../../accounts/index.js';
import type { Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { decisionsDue, startsDue, type IsoDate, type Portfolio } from '../../planning/index.js';
import { isPressing } from './calendar.page.js';
import { gateUrls } from './urls.js';

/** More than this is a page of its own. */
const MOST = 5;

/** Decisions and starts that wait for this person, the most urgent first. */
export function waitingAtGates(
  access: OrganisationAccess,
  portfolio: Portfolio,
  today: IsoDate,
  { t, f }: Speech,
): readonly Link[] {
  const mine = ({ proposal }: { readonly proposal: { readonly pilot: { readonly owner: string } } }) =>
    mayRun(access, proposal.pilot.owner);
  const decisions = decisionsDue(portfolio, today)
    .filter((gate) => gate.running && isPressing(gate) && mine(gate))
    .map(({ proposal: { pilot }, phase, window }) => ({
      text: t.gates.waitDecide({ pilot: pilot.title, phase: phase.number, until: f.date(window.to) }),
      href: gateUrls.decide(access.slug, pilot.id),
    }));
  const starts = startsDue(portfolio, today)
    .filter((start) => isPressing(start) && mine(start))
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
