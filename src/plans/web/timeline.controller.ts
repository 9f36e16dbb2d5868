import { Controller, Get, Inject, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { CLOCK, InLanguage, page, type Clock, type Outcome } from '../../platform/http/index.js';
import type { Asked } from '../../platform/lists/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans, readTimelineLook, timelineModel, timelinePage } from '../../portfolios/index.js';
import { AdoptedPlans } from '../adopted-plans.js';

/** The plan in time, held against the version that was adopted last. */
@InOrganisation()
@Controller('o/:organisation/tijdlijn')
export class TimelineController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly adoptedPlans: AdoptedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async timeline(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const adopted = await this.adoptedPlans.latest(access, judged.plan.id);
    const today = this.clock().toISOString().slice(0, 10);
    const input = { access, judged, adopted, look: readTimelineLook(asked), asked, today };
    return page(timelinePage, timelineModel(input, speech(language)));
  }
}
