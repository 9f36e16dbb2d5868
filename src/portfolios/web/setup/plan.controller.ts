import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import {
  pageConflict,
  readForm,
  type ConflictingPage,
  type FieldError,
  type RawValues,
} from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language, type Speech } from '../../../platform/words/index.js';
import type { CaseProblem } from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { changePlan, type PlanChange } from '../../setup/change-plan.js';
import {
  withBlackout,
  withBudgets,
  withCalendar,
  withoutBlackout,
  BLACKOUTS_MAX,
} from '../../setup/plan-changes.js';
import { portfolioUrls } from '../urls.js';
import { statusOf, type Again } from './form-again.js';
import { blackoutModel, calendarModel, calendarPage, moneyModel, type PlanInput } from './plan.pages.js';
import { problemsOf } from './plan-problems.js';
import { BlackoutForm, CalendarForm, MoneyForm, quarterNumbers, RemoveBlackoutForm } from './setup.forms.js';

interface Request {
  readonly access: OrganisationAccess;
  readonly language: Language;
}

type Show = (request: Request, again?: Again) => Promise<Outcome>;

type ModelOf = (input: PlanInput, speech: Speech) => ConflictingPage;

interface Kept {
  readonly show: Show;
  /** Where to go afterwards. */
  readonly to: string;
}

/** Calendar and money of the plan. */
@InOrganisation()
@Controller('o/:organisation/inrichting')
export class PlanSetupController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('kalender')
  async calendar(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.showCalendar({ access, language });
  }

  @Post('kalender')
  async changeCalendar(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request = { access, language };
    const result = readForm(CalendarForm, body, language);
    if (!result.ok) return this.showCalendar(request, { values: result.raw, errors: result.errors });
    const { version, ...calendar } = result.value;
    const change: PlanChange = { version, change: (plan) => withCalendar(plan, calendar) };
    return this.keep(request, change, result.raw, {
      show: this.showCalendar,
      modelOf: calendarModel,
      to: portfolioUrls.setup(access.slug),
    });
  }

  @Get('kalender/periode')
  async blackout(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.showBlackout({ access, language });
  }

  @Post('kalender/periode')
  async addBlackout(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request = { access, language };
    const result = readForm(BlackoutForm, body, language);
    if (!result.ok) return this.showBlackout(request, { values: result.raw, errors: result.errors });
    const { from, to, reason } = result.value;
    const blackout = { from, to, ...(reason === undefined ? {} : { reason }) };
    const { blackout: others = [] } = (await this.plans.current(access)).planningCase.plan;
    if (others.length >= BLACKOUTS_MAX) {
      const full: FieldError = { field: 'from', code: 'tooMany', facts: { max: BLACKOUTS_MAX } };
      return this.showBlackout(request, { values: result.raw, errors: [full] });
    }
    const change: PlanChange = { change: (plan) => withBlackout(plan, blackout) };
    const problems = await changePlan(this.database, access, change, this.clock());
    return this.settle(request, problems, result.raw, {
      show: this.showBlackout,
      to: portfolioUrls.calendar(access.slug),
    });
  }

  @Post('kalender/periode/weg')
  async removeBlackout(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request = { access, language };
    const result = readForm(RemoveBlackoutForm, body, language);
    if (!result.ok)
      return this.showCalendar(request, { values: await this.typedNow(request), errors: result.errors });
    const { from, to } = result.value;
    const change: PlanChange = { change: (plan) => withoutBlackout(plan, { from, to }) };
    const problems = await changePlan(this.database, access, change, this.clock());
    return this.settle(request, problems, undefined, {
      show: this.showCalendar,
      to: portfolioUrls.calendar(access.slug),
    });
  }

  @Get('geld')
  async money(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.showMoney({ access, language });
  }

  @Post('geld')
  async changeMoney(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request = { access, language };
    const result = readForm(MoneyForm, body, language);
    if (!result.ok) return this.showMoney(request, { values: result.raw, errors: result.errors });
    const { version } = result.value;
    const change: PlanChange = {
      version,
      change: (plan) => withBudgets(plan, quarterNumbers(result.value, plan.periods.length)),
    };
    return this.keep(request, change, result.raw, {
      show: this.showMoney,
      modelOf: moneyModel,
      to: portfolioUrls.setup(access.slug),
    });
  }

  /** Keeps what a form with a version says, or shows both when somebody else was first. */
  private async keep(
    request: Request,
    change: PlanChange,
    typed: RawValues,
    kept: Kept & { readonly modelOf: ModelOf },
  ): Promise<Outcome> {
    const saved = await unlessConflict(changePlan(this.database, request.access, change, this.clock()));
    if (saved === 'conflict') return this.conflict(request, change, kept.modelOf);
    return this.settle(request, saved, typed, kept);
  }

  /** Goes on, or shows the form again with what was typed and what stands in the way. */
  private async settle(
    request: Request,
    problems: readonly CaseProblem[],
    typed: RawValues | undefined,
    { show, to }: Kept,
  ): Promise<Outcome> {
    if (problems.length === 0) return redirect(to, 'setupSaved');
    return show(request, await this.impossible(request, problems, typed));
  }

  /** Somebody else changed the plan first: the page as it would be, beside what is stored. */
  private async conflict(
    { access, language }: Request,
    { change }: PlanChange,
    modelOf: ModelOf,
  ): Promise<Outcome> {
    const stored = await this.input(access);
    const say = speech(language);
    const mine = modelOf({ ...stored, plan: change(stored.plan) }, say);
    return page(formPage, pageConflict(mine, modelOf(stored, say), say), { status: 409 });
  }

  private async impossible(
    request: Request,
    problems: readonly CaseProblem[],
    typed: RawValues | undefined,
  ): Promise<Again> {
    const values = typed ?? (await this.typedNow(request));
    return { values, ...problemsOf(problems, speech(request.language)) };
  }

  /** The calendar as it stands, for a form that nobody typed in. */
  private async typedNow({ access, language }: Request): Promise<RawValues> {
    const { form } = calendarModel(await this.input(access), speech(language));
    return Object.fromEntries(
      form.parts.flatMap((part) => ('field' in part ? [[part.field.name, part.field.value]] : [])),
    );
  }

  private readonly showCalendar: Show = async ({ access, language }, again) =>
    page(calendarPage, calendarModel(await this.input(access, again), speech(language)), {
      status: statusOf(again),
    });

  private readonly showBlackout: Show = async ({ access, language }, again) =>
    page(formPage, blackoutModel(await this.input(access, again), speech(language)), {
      status: statusOf(again),
    });

  private readonly showMoney: Show = async ({ access, language }, again) =>
    page(formPage, moneyModel(await this.input(access, again), speech(language)), {
      status: statusOf(again),
    });

  private async input(access: OrganisationAccess, again?: Again): Promise<PlanInput> {
    const { plan, planningCase } = await this.plans.current(access);
    return {
      organisation: access.slug,
      plan: planningCase.plan,
      version: plan.version,
      ...(again ? { again } : {}),
    };
  }
}
