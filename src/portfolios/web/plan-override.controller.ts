import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { readForm, type FormState, type RawValues } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../judged-plans.js';
import { overridePlanVerdict } from '../override-plan-verdict.js';
import { WithdrawForm } from './assessments/assessment.form.js';
import { overridePage } from './assessments/override.page.js';
import { PlanOverrideForm } from './plan-override.form.js';
import { planOverrideConflict, planOverrideModel } from './plan-override.page.js';
import { portfolioUrls } from './urls.js';

interface Request {
  readonly access: OrganisationAccess;
  readonly language: Language;
}

/** A verdict on the whole plan by hand: for a strategy director, with a reason, and always shown as such. */
@InOrganisation()
@Controller('o/:organisation/portfolio/oordeel')
export class PlanOverrideController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'override-verdict');
    const values = storedValues(await this.plans.current(access)) ?? {};
    return this.page({ access, language }, { values, errors: [] }, 200);
  }

  @Post()
  async set(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'override-verdict');
    const read = readForm(PlanOverrideForm, body, language);
    if (!read.ok) return this.page({ access, language }, { values: read.raw, errors: read.errors }, 422);
    const saved = await unlessConflict(overridePlanVerdict(this.database, access, read.value, this.clock()));
    if (saved === 'conflict') {
      const { verdict, reason } = read.value;
      return this.page({ access, language }, { values: { verdict, reason }, errors: [] }, 409);
    }
    return redirect(portfolioUrls.portfolio(access.slug), 'verdictSet');
  }

  @Post('berekend')
  async withdraw(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'override-verdict');
    const read = readForm(WithdrawForm, body, language);
    if (!read.ok) return this.page({ access, language }, { values: {}, errors: read.errors }, 422);
    const change = { verdict: null, reason: '', version: read.value.version };
    const saved = await unlessConflict(overridePlanVerdict(this.database, access, change, this.clock()));
    if (saved === 'conflict') return this.page({ access, language }, { values: {}, errors: [] }, 409);
    return redirect(portfolioUrls.portfolio(access.slug), 'verdictComputed');
  }

  private async page(
    { access, language }: Request,
    form: FormState,
    status: 200 | 409 | 422,
  ): Promise<Outcome> {
    const judged = await this.plans.current(access);
    const { report } = inForce(judged);
    const { version } = judged.plan;
    const input = { organisation: access.slug, report, version, form, conflict: status === 409 };
    const stored = storedValues(judged);
    // Where the computed verdict holds there are no fields to set beside one’s own.
    if (status === 409 && stored && Object.keys(form.values).length > 0)
      return page(formPage, planOverrideConflict(input, stored, speech(language)), { status });
    return page(overridePage, planOverrideModel(input, speech(language)), { status });
  }
}

/** What the form shows of a verdict given by hand; undefined while the computed one holds. */
function storedValues({ planningCase }: JudgedPlan): RawValues | undefined {
  const { verdict, reason } = planningCase.plan.verdictOverride ?? {};
  return verdict === undefined || reason === undefined ? undefined : { verdict, reason };
}
