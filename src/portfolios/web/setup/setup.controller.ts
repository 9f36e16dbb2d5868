import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, describeOrganisation, InOrganisation, readProfile } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';
import { statusOf, type Again } from './form-again.js';
import { organisationModel } from './organisation.page.js';
import { OrganisationForm } from './setup.forms.js';
import { setupModel, setupPage } from './setup.page.js';

/** What the plan has to know: an overview, and the description of the organisation. */
@InOrganisation()
@Controller('o/:organisation/inrichting')
export class SetupController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async overview(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-settings');
    return page(setupPage, setupModel(access, await this.plans.current(access), speech(language)));
  }

  @Get('organisatie')
  async description(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.form(access, language);
  }

  @Post('organisatie')
  async describe(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const result = readForm(OrganisationForm, body, language);
    if (!result.ok) return this.form(access, language, { values: result.raw, errors: result.errors });
    const saved = await unlessConflict(
      describeOrganisation(this.database, access, result.value, this.clock()),
    );
    if (saved === 'conflict')
      return this.form(access, language, { values: result.raw, errors: [], conflict: true });
    return redirect(portfolioUrls.setup(access.slug), 'setupSaved');
  }

  private async form(access: OrganisationAccess, language: Language, again?: Again): Promise<Outcome> {
    const stored = await this.database.read(async (em) => readProfile(em, access.organisationId));
    const input = { organisation: access.slug, name: access.organisationName, ...stored };
    const model = organisationModel({ ...input, ...(again ? { again } : {}) }, speech(language));
    return page(formPage, model, { status: statusOf(again) });
  }
}
