import { Controller, Get, Inject } from '@nestjs/common';
import { may, Public, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation, readPulse } from '../../organisations/index.js';
import { readAskedOfMe, readLastChange, readProposals, readWaitingSignals } from '../../pilots/index.js';
import { Database } from '../../platform/database/index.js';
import { CLOCK, InLanguage, page, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { readStandings, type PlanStanding } from '../../plans/index.js';
import { JudgedPlans, readProposedOutcome } from '../../portfolios/index.js';
import { homeModel, homePage, type HomeInput } from './home.page.js';
import { findingsPage, findingsPageModel, stylePage, stylePageModel } from '../../platform/views/index.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @InOrganisation()
  @Get('o/:organisation')
  async home(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    const judged = await this.plans.current(access);
    const today = this.clock().toISOString().slice(0, 10);
    const { asked, proposalsAt, proposals, proposed, signals, pulse, standing } = await this.database.read(
      async (em) => ({
        asked: await readAskedOfMe(em, access),
        proposalsAt: await readLastChange(em, access.organisationId),
        proposals:
          may(access, 'run-pilot') || may(access, 'lead-assessment') ? await readProposals(em, access) : [],
        signals: await readWaitingSignals(em, access),
        pulse: await readPulse(em, access, today),
        standing: (await readStandings(em, [access])).get(judged.plan.id),
        proposed: may(access, 'compute-sequence')
          ? await readProposedOutcome(em, access, judged.plan.id)
          : null,
      }),
    );
    const assessed = may(access, 'give-verdict')
      ? proposals.filter(({ status }) => status === 'assessed').map(({ pilot }) => pilot)
      : [];
    const toJudge = may(access, 'lead-assessment')
      ? proposals.filter(({ status }) => status === 'submitted').length
      : 0;
    const input = {
      access,
      judged,
      proposalsAt,
      proposed,
      asked,
      assessed,
      signals,
      pulse,
      today,
      toJudge,
      ...lastVersion(standing),
      proposals,
    };
    return page(homePage, homeModel(input, speech(language)));
  }

  /** Every part of the design system in every state, for whoever builds or judges pages. */
  @Public()
  @Get('stijl')
  style(@InLanguage() language: Language): Outcome {
    return page(stylePage, stylePageModel(speech(language)));
  }

  /** What each rule can say, in every turn of its sentence. */
  @Public()
  @Get('stijl/bevindingen')
  findings(@InLanguage() language: Language): Outcome {
    return page(findingsPage, findingsPageModel(speech(language)));
  }
}

function lastVersion({ draft, adopted }: PlanStanding = {}): Pick<HomeInput, 'version'> {
  if (draft) return { version: { number: draft.number, status: 'draft' } };
  return adopted ? { version: { number: adopted.number, status: 'final' } } : {};
}
