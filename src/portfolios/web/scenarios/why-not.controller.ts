import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, rawValues, readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { reasonScenario } from '../../scenarios/reason-scenario.js';
import { readScenario, type Scenario } from '../../scenarios/scenarios.js';
import { statusOf, type Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';
import { WhyNotForm } from './scenario.forms.js';
import { whyNotModel } from './why-not.page.js';

const CONFLICT = 409;

/** Why a scenario was not chosen. */
@InOrganisation()
@Controller('o/:organisation/scenarios/:scenario/reden')
export class WhyNotController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.form(access, id, language);
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-scenario');
    const result = readForm(WhyNotForm, body, language);
    if (!result.ok) return this.form(access, id, language, { values: result.raw, errors: result.errors });
    const { reason = '', before = '' } = result.value;
    const saved = await unlessConflict(
      reasonScenario(this.database, access, { id, reason, before }, this.clock()),
    );
    if (saved !== 'conflict')
      return redirect(
        portfolioUrls.scenario(access.slug, id),
        reason === '' ? 'emptyReasonRemoved' : 'emptyReasonKept',
      );
    const stored = { organisation: access.slug, scenario: await this.find(access, id) };
    const say = speech(language);
    const typed = { values: rawValues({ reason }, language), errors: [] };
    const mine = whyNotModel({ ...stored, again: typed }, say);
    return page(formPage, pageConflict(mine, whyNotModel(stored, say), say), { status: CONFLICT });
  }

  private async form(
    access: OrganisationAccess,
    id: string,
    language: Language,
    again?: Again,
  ): Promise<Outcome> {
    assertMay(access, 'make-scenario');
    const input = {
      organisation: access.slug,
      scenario: await this.find(access, id),
      ...(again ? { again } : {}),
    };
    return page(formPage, whyNotModel(input, speech(language)), { status: statusOf(again) });
  }

  private async find(access: OrganisationAccess, id: string): Promise<Scenario> {
    return this.database.read(async (em) => readScenario(em, access, id));
  }
}
