import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { readForm } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { computeSequence } from '../compute-sequence.js';
import { inForce, JudgedPlans } from '../judged-plans.js';
import { pilotModel, pilotPage } from './pilot.page.js';
import { pilotsModel, pilotsPage } from './pilots.pages.js';
import { portfolioModel, portfolioPage } from './portfolio.page.js';
import { SequenceForm } from './sequence.form.js';
import { sequenceModel, sequencePage, suggestedProfile } from './sequence.page.js';
import { portfolioUrls } from './urls.js';

/** Pilots, portfolio and sequence of one organisation. */
@InOrganisation()
@Controller('o/:organisation')
export class PortfoliosController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('pilots')
  async pilots(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const judged = await this.plans.current(access);
    return page(pilotsPage, pilotsModel(access.slug, inForce(judged), speech(language)));
  }

  @Get('pilots/:code')
  async pilot(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const judgement = inForce(await this.plans.current(access));
    const proposal = judgement.portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    return page(pilotPage, pilotModel(access, judgement, proposal, speech(language)));
  }

  @Get('portfolio')
  async portfolio(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query('data') dates?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-findings');
    const judged = await this.plans.current(access);
    return page(
      portfolioPage,
      portfolioModel(access.slug, judged, dates === 'gevraagd' ? 'asked' : 'sequence', speech(language)),
    );
  }

  @Get('volgorde')
  async sequence(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const form = may(access, 'compute-sequence') ? { values: suggestedProfile(judged), errors: [] } : null;
    return page(sequencePage, sequenceModel({ organisation: access.slug, judged, form }, speech(language)));
  }

  @Post('volgorde')
  async compute(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const result = readForm(SequenceForm, body, language);
    if (!result.ok) {
      const judged = await this.plans.current(access);
      const form = { values: result.raw, errors: result.errors };
      return page(
        sequencePage,
        sequenceModel({ organisation: access.slug, judged, form }, speech(language)),
        { status: 422 },
      );
    }
    await computeSequence(this.database, access, result.value.profile, this.clock());
    return redirect(portfolioUrls.sequence(access.slug), 'sequenceComputed');
  }
}
