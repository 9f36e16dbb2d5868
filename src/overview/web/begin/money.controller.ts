import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import type { Plan } from '../../../planning/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import {
  changePlan,
  JudgedPlans,
  MoneyForm,
  moneyModel,
  planProblems,
  quarterNumbers,
  withBudgets,
  type Again,
} from '../../../portfolios/index.js';
import { moneyStep, stepPage, type StepPageModel } from './begin.pages.js';
import { afterStep } from './steps.js';
import { beginUrls } from './urls.js';

interface Shown {
  readonly again?: Again;
  /** Instead of the plan that is stored. */
  readonly change?: (plan: Plan) => Plan;
}

/** The fourth of the five short pages: money for each quarter of the plan. */
@InOrganisation()
@Controller('o/:organisation/begin/geld')
export class BeginMoneyController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async money(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return page(stepPage, await this.model(access, language));
  }

  @Post()
  async keep(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const say = speech(language);
    const refuse = async (again: Again): Promise<Outcome> =>
      page(stepPage, await this.model(access, language, { again }), { status: 422 });
    const result = readForm(MoneyForm, body, language);
    if (!result.ok) return refuse({ values: result.raw, errors: result.errors });
    const { value } = result;
    const change = (plan: Plan): Plan => withBudgets(plan, quarterNumbers(value, plan.periods.length));
    const saved = await unlessConflict(
      changePlan(this.database, access, { version: value.version, change }, this.clock()),
    );
    if (saved === 'conflict') {
      const mine = await this.model(access, language, { change });
      const stored = await this.model(access, language);
      const back = { text: stored.title, href: beginUrls.step(access.slug, 'money') };
      return page(formPage, pageConflict(mine, { ...stored, back }, say), { status: 409 });
    }
    if (saved.length > 0) return refuse({ values: result.raw, ...planProblems(saved, say) });
    return redirect(afterStep(access, 'money'), 'setupSaved');
  }

  private async model(
    access: OrganisationAccess,
    language: Language,
    { again, change = (plan) => plan }: Shown = {},
  ): Promise<StepPageModel> {
    const { plan: row, planningCase } = await this.plans.current(access);
    const say = speech(language);
    const plan = change(planningCase.plan);
    const input = { organisation: access.slug, plan, version: row.version };
    const hasMoney = planningCase.plan.periods.some(({ budget }) => budget > 0);
    const asked = moneyModel({ ...input, ...(again ? { again } : {}) }, say);
    return moneyStep(access, asked, hasMoney, say);
  }
}
