import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation, readOrganisation } from '../../organisations/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { readPilot } from '../change-pilot.js';
import { confirmValues } from '../confirm-values.js';
import { ExamplesForm } from './examples.form.js';
import { examplesModel, examplesPage, type ExamplesInput } from './examples.page.js';
import { pilotUrls } from './urls.js';

/** Going through the example values of a proposal that began with the catalogue. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/voorbeelden')
export class ExamplesController {
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
    const input = await this.input(access, code, { values: {}, errors: [] });
    return page(examplesPage, examplesModel(input, speech(language)));
  }

  @Post()
  async confirm(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const result = readForm(ExamplesForm, body, language);
    if (!result.ok) {
      const input = await this.input(access, code, { values: result.raw, errors: result.errors });
      return page(examplesPage, examplesModel(input, speech(language)), { status: 422 });
    }
    const confirmation = { code, version: result.value.version, values: result.value.values };
    const saved = await unlessConflict(confirmValues(this.database, access, confirmation, this.clock()));
    if (saved === 'conflict') {
      const input = await this.input(access, code, { values: { values: result.value.values }, errors: [] });
      const model = examplesModel({ ...input, conflict: true }, speech(language));
      return page(examplesPage, model, { status: 409 });
    }
    return redirect(pilotUrls.proposal(access.slug, code), 'examplesConfirmed');
  }

  private async input(access: OrganisationAccess, code: string, form: FormState): Promise<ExamplesInput> {
    return this.database.read(async (em) => {
      const proposal = await readPilot(em, access, code);
      assertMayPropose(access, proposal.pilot.owner);
      const { departments } = await readOrganisation(em, access.organisationId);
      return { organisation: access.slug, proposal, departments, form };
    });
  }
}
