import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { saveChoices } from '../../choices/document-choices.js';
import { planUrls } from '../urls.js';
import { LookForm } from './look.form.js';
import { lookErrors, lookModel } from './look.page.js';
import { choicesOf, readLook } from './read-look.js';

/** What of the plan its documents show, and in which look. */
@InOrganisation()
@Controller('o/:organisation/plan/weergave')
export class LookController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async look(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'write-plan');
    return page(
      formPage,
      lookModel(await readLook(this.database, this.plans, access, language), speech(language)),
    );
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'write-plan');
    const input = await readLook(this.database, this.plans, access, language);
    const again = (form: FormState, status: number): Outcome =>
      page(formPage, lookModel({ ...input, form }, speech(language)), { status });
    const result = readForm(LookForm, body, language);
    if (!result.ok)
      return again({ values: result.raw, errors: result.errors }, result.errors.length > 0 ? 422 : 200);
    const errors = lookErrors(result.value, input);
    if (errors.length > 0) return again({ values: result.raw, errors }, 422);
    const { plan } = await this.plans.current(access);
    const choices = choicesOf(result.value, input);
    const change = { plan, choices, seen: result.value.seen };
    const kept = await unlessConflict(saveChoices(this.database, access, change, this.clock()));
    if (kept === 'conflict') {
      const now = await readLook(this.database, this.plans, access, language);
      const say = speech(language);
      const mine = lookModel({ ...now, form: { values: result.raw, errors: [] } }, say);
      return page(formPage, pageConflict(mine, lookModel(now, say), say), { status: 409 });
    }
    return redirect(planUrls.look(access.slug), 'lookSaved');
  }
}
