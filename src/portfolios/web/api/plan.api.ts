import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  readBody,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { changePlan, type PlanChange } from '../../setup/change-plan.js';
import {
  BLACKOUTS_MAX,
  withBlackout,
  withBudgets,
  withCalendar,
  withoutBlackout,
} from '../../setup/plan-changes.js';
import { problemsOf } from '../setup/plan-problems.js';
import { BlackoutForm, CalendarForm, MoneyForm, quarterNumbers } from '../setup/setup.forms.js';
import { PLAN, planAnswer, type ApiPlan } from './plan-schemas.js';

interface Request {
  readonly access: OrganisationAccess;
  readonly language: Language;
}

/** Calendar and money of the plan. Its ETag stands for everything a planner decides in it. */
@InOrganisation()
@ApiController('o/:organisation/plan', 'Plan')
export class PlanApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPlan',
    summary: 'Calendar and money of the plan',
    answer: PLAN,
    versioned: true,
  })
  async read(@Access() access: OrganisationAccess): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'read-settings');
    return planAnswer(this.plans, access);
  }

  @ApiPut('calendar', {
    id: 'changeCalendar',
    summary: 'Begin, length and learning pause of the plan',
    details: 'A quarter keeps its budget; one that comes on gets the budget of the last.',
    body: { form: CalendarForm, without: ['version'] },
    ifMatch: 'readPlan',
    answer: PLAN,
    versioned: true,
  })
  async calendar(
    @Access() access: OrganisationAccess,
    @IfMatch() version: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'set-up');
    const { version: _, ...calendar } = readBody(CalendarForm, body, { version: 1 });
    return this.keepAt({ access, language }, version, (plan) => withCalendar(plan, calendar));
  }

  @ApiPut('budgets', {
    id: 'changeBudgets',
    summary: 'Euros in each quarter: q1, q2 and so on; a quarter that is left out gets nothing',
    body: { form: MoneyForm, without: ['version'] },
    ifMatch: 'readPlan',
    answer: PLAN,
    versioned: true,
  })
  async budgets(
    @Access() access: OrganisationAccess,
    @IfMatch() version: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'set-up');
    const form = readBody(MoneyForm, body, { version: 1 });
    return this.keepAt({ access, language }, version, (plan) =>
      withBudgets(plan, quarterNumbers(form, plan.periods.length)),
    );
  }

  @ApiPost('blackouts', {
    id: 'addBlackout',
    summary: 'Add days in which nothing starts',
    details: 'It holds whatever else was changed meanwhile, so no If-Match goes along.',
    body: { form: BlackoutForm },
    answer: PLAN,
    versioned: true,
  })
  async addBlackout(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'set-up');
    const { from, to, reason } = readBody(BlackoutForm, body);
    const { blackout: others = [] } = (await this.plans.current(access)).planningCase.plan;
    if (others.length >= BLACKOUTS_MAX)
      throw new InvalidInput([{ field: 'from', code: 'tooMany', facts: { max: BLACKOUTS_MAX } }]);
    const added = { from, to, ...(reason === undefined ? {} : { reason }) };
    return this.keep({ access, language }, { change: (plan) => withBlackout(plan, added) });
  }

  @ApiDelete('blackouts/:from/:to', {
    id: 'removeBlackout',
    summary: 'Remove days in which nothing starts',
    answer: PLAN,
    versioned: true,
  })
  async removeBlackout(
    @Access() access: OrganisationAccess,
    @Param() { from, to }: { readonly from: string; readonly to: string },
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'set-up');
    const { blackout = [] } = (await this.plans.current(access)).planningCase.plan;
    if (!blackout.some((each) => each.from === from && each.to === to))
      throw new NotFound('blackout', `${from} ${to}`);
    return this.keep({ access, language }, { change: (plan) => withoutBlackout(plan, { from, to }) });
  }

  private async keepAt(
    request: Request,
    named: string,
    change: PlanChange['change'],
  ): Promise<JsonOutcome<ApiPlan>> {
    const present = async () => (await this.plans.current(request.access)).plan.version;
    return changeAt(named, present, async () => this.keep(request, { version: Number(named), change }));
  }

  private async keep({ access, language }: Request, change: PlanChange): Promise<JsonOutcome<ApiPlan>> {
    const found = await changePlan(this.database, access, change, this.clock());
    if (found.length > 0) {
      const { errors, problems: sentences = [] } = problemsOf(found, speech(language));
      throw new InvalidInput(errors, { sentences });
    }
    return planAnswer(this.plans, access);
  }
}
