import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../judged-plans.js';
import { readProposed, settleProposed } from '../proposed-sequence.js';
import { ProposedForm } from './proposed.form.js';
import { proposedModel, proposedPage } from './proposed.page.js';
import { portfolioUrls } from './urls.js';

/** An order that was computed after a decision at a gate, and holds only when somebody takes it over. */
@InOrganisation()
@Controller('o/:organisation/volgorde/voorstel')
export class ProposedController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    return this.page(access, language, 200);
  }

  @Post()
  async settle(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const result = readForm(ProposedForm, body, language);
    if (!result.ok) return this.page(access, language, 422);
    const { id, take } = result.value;
    await settleProposed(this.database, access, { id, take }, this.clock());
    return redirect(portfolioUrls.sequence(access.slug), take ? 'sequenceTakenOver' : 'sequenceDropped');
  }

  private async page(access: OrganisationAccess, language: Language, status: number): Promise<Outcome> {
    const judged = await this.plans.current(access);
    const proposed = await readProposed(this.database, access);
    return page(proposedPage, proposedModel(access, judged, proposed, speech(language)), { status });
  }
}
