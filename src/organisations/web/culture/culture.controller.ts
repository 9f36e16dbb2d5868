import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { readProfile } from '../../change-organisation.js';
import { saveCulture } from '../../save-culture.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { organisationUrls } from '../urls.js';
import { CultureForm, cultureOf, mixProblems } from './culture.form.js';
import {
  cultureConflict,
  cultureFormModel,
  cultureFormPage,
  type CultureFormInput,
} from './culture-form.page.js';

/** Filling in how an organisation sees its own culture. */
@InOrganisation()
@Controller('o/:organisation/zelfbeoordeling/cultuur/vragen')
export class CultureController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async questions(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    return page(cultureFormPage, cultureFormModel(await this.input(access), speech(language)));
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    const result = readForm(CultureForm, body, language);
    const errors = result.ok ? mixProblems(result.value) : result.errors;
    if (!result.ok || errors.length > 0) {
      const input = { ...(await this.input(access)), form: { values: result.raw, errors } };
      return page(cultureFormPage, cultureFormModel(input, speech(language)), { status: 422 });
    }
    const change = { version: result.value.version, culture: cultureOf(result.value) };
    const saved = await unlessConflict(saveCulture(this.database, access, change, this.clock()));
    if (saved === 'conflict') {
      const model = cultureConflict(await this.input(access), change.culture, speech(language));
      return page(formPage, model, { status: 409 });
    }
    return redirect(organisationUrls.culture(access.slug), 'cultureSaved');
  }

  private async input(access: OrganisationAccess): Promise<CultureFormInput> {
    const { profile, version } = await this.database.read((em) => readProfile(em, access.organisationId));
    return { organisation: access.slug, version, stored: profile.culture ?? {} };
  }
}
