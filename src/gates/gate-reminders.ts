import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { listColleagues, type Colleague } from '../accounts/index.js';
import { isHeadOf, listAllOrganisations, tell } from '../organisations/index.js';
import { Database } from '../platform/database/index.js';
import { CLOCK, type Clock } from '../platform/http/index.js';
import { Mailer } from '../platform/mail/index.js';
import { decisionsDue, type GateDue } from '../planning/index.js';
import { addressIn, inForce, JudgedPlans } from '../portfolios/index.js';
import { isPressing } from './web/calendar.page.js';
import { gateUrls } from './web/urls.js';

/** Milliseconds between two looks at what the day brings. */
const LOOK = 6 * 3_600_000;
/** After a start, so that pages come first. */
const FIRST = 60_000;

/** Who decides: the heads of the owning department; the strategy director where it has none. */
function decidersOf(colleagues: readonly Colleague[], owner: string): (colleague: Colleague) => boolean {
  const isHead = isHeadOf(owner);
  return colleagues.some(isHead) ? isHead : ({ role }) => role === 'strategy-director';
}

/** Tells who decides at a gate that it can be decided: once for each gate. */
@Injectable()
export class GateReminders implements OnModuleInit, OnModuleDestroy {
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (!this.mailer.configured) return;
    const look = (): void => {
      this.remindAll().catch((error: unknown) => this.mailer.onFailure(error));
    };
    this.timers = [setTimeout(look, FIRST).unref(), setInterval(look, LOOK).unref()];
  }

  onModuleDestroy(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  async remindAll(): Promise<void> {
    const organisations = await listAllOrganisations(this.database);
    for (const organisation of organisations) {
      // What is wrong in one organisation keeps no other from its messages.
      await this.remind(organisation).catch((error: unknown) => this.mailer.onFailure(error));
    }
  }

  private async remind({ id, slug }: { readonly id: string; readonly slug: string }): Promise<void> {
    const now = this.clock().toISOString();
    const plans = await this.plans.all({ organisationId: id });
    const open = plans.flatMap((judged) =>
      decisionsDue(inForce(judged).portfolio, now.slice(0, 10))
        .filter((gate) => gate.running && isPressing(gate))
        .map((gate) => ({ gate, address: addressIn(slug, judged.plan) })),
    );
    if (open.length === 0) return;
    await this.database.write(async (em) => {
      const colleagues = await listColleagues(em, { organisationId: id });
      for (const { gate, address } of open) {
        const { pilot } = gate.proposal;
        const to = decidersOf(colleagues, pilot.owner);
        await tell(em, { organisationId: id, personId: null }, to, messageOf(address, gate), now);
      }
    });
  }
}

function messageOf(slug: string, { proposal: { pilot }, phase, window }: GateDue) {
  return {
    kind: 'gate-due' as const,
    facts: { pilot: pilot.title, phase: phase.number, until: window.to },
    path: gateUrls.decide(slug, pilot.id),
    // A gate that moves to later days opens again.
    onceKey: `gate-due ${pilot.id} ${String(phase.number)} ${window.to}`,
  };
}
