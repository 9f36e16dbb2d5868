import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, answeredAxes, InOrganisation, readProfile } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { readPilot } from '../../change-pilot.js';
import { keepRequiredAxes } from '../../keep-required-axes.js';
import { pilotUrls } from '../urls.js';
import { RequiredCultureForm } from './required-culture.form.js';
import {
  requiredCultureConflict,
  requiredCultureModel,
  requiredCulturePage,
  type RequiredCultureInput,
} from './required-culture.page.js';

/** What phase 1 of a proposal asks of the culture. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/cultuur')
export class RequiredCultureController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const input = await this.input(access, code);
    return page(requiredCulturePage, requiredCultureModel(input, speech(language)));
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const input = await this.input(access, code);
    const result = readForm(RequiredCultureForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      const model = requiredCultureModel({ ...input, form }, speech(language));
      return page(requiredCulturePage, model, { status: 422 });
    }
    const { version, ...answers } = result.value;
    const change = { code, version, axes: answeredAxes(answers) };
    const saved = await unlessConflict(keepRequiredAxes(this.database, access, change, this.clock()));
    if (saved === 'conflict') {
      const fresh = await this.input(access, code);
      return page(formPage, requiredCultureConflict(fresh, change.axes, speech(language)), { status: 409 });
    }
    return redirect(pilotUrls.pilot(access.slug, code), 'requiredCultureSaved');
  }

  private async input(access: OrganisationAccess, code: string): Promise<RequiredCultureInput> {
    return this.database.read(async (em) => {
      const proposal = await readPilot(em, access, code);
      assertMayPropose(access, proposal.pilot.owner);
      const { profile } = await readProfile(em, access.organisationId);
      return { organisation: access.slug, proposal, culture: profile.culture ?? {} };
    });
  }
}
