import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, describeOrganisation, InOrganisation, readProfile } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, rawValues, readForm, type RawValues } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';
import { statusOf, type Again } from './form-again.js';
import { organisationModel, type OrganisationInput } from './organisation.page.js';
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
    if (saved === 'conflict') {
      const { version: _, ...typed } = result.value;
      return this.conflict(access, language, rawValues(typed, language));
    }
    return redirect(portfolioUrls.setup(access.slug), 'setupSaved');
  }

  private async form(access: OrganisationAccess, language: Language, again?: Again): Promise<Outcome> {
    const input = { ...(await this.input(access)), ...(again ? { again } : {}) };
    return page(formPage, organisationModel(input, speech(language)), { status: statusOf(again) });
  }

  private async conflict(
    access: OrganisationAccess,
    language: Language,
    values: RawValues,
  ): Promise<Outcome> {
    const input = await this.input(access);
    const say = speech(language);
    const mine = organisationModel({ ...input, again: { values, errors: [] } }, say);
    return page(formPage, pageConflict(mine, organisationModel(input, say), say), { status: 409 });
  }

  private async input(access: OrganisationAccess): Promise<OrganisationInput> {
    const stored = await this.database.read(async (em) => readProfile(em, access.organisationId));
    return { organisation: access.slug, name: access.organisationName, ...stored };
  }
}
