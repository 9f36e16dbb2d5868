import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, addressParts, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import {
  changedMeanwhile,
  pageConflict,
  rawValues,
  readButton,
  readForm,
  type FormState,
} from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import {
  addressIn,
  canBeRemoved,
  inForce,
  JudgedPlans,
  makeMain,
  makePlan,
  MAX_PLANS,
  nextPlanOf,
  planProblems,
  removePlan,
  renamePlan,
} from '../../../portfolios/index.js';
import { hasVersions, listedPlan, planAt, type ListedPlan } from '../../listed-plans.js';
import { planUrls } from '../urls.js';
import { changePlanModel, newPlanModel, type ChangePlanInput } from './change-plan.page.js';
import { plansModel, plansPage } from './plans.page.js';
import { NewPlanForm, PlanVersionForm, RenamePlanForm } from './several.forms.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** The plans of an organisation: which there are, another one, their names, and which everybody begins with. */
@InOrganisation()
@Controller('o/:organisation/plannen')
export class SeveralPlansController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const here = (await this.plans.current(access)).plan.id;
    const plans: ListedPlan[] = [];
    for (const judged of await this.plans.all(access))
      plans.push(await listedPlan(this.database, access, judged));
    return page(plansPage, plansModel({ access, slug: slugOf(access), here, plans }, speech(language)));
  }

  @Get('nieuw')
  async form(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'make-plan');
    const values = rawValues(nextPlanOf(await this.plans.all(access)), language);
    return page(
      formPage,
      newPlanModel({ organisation: access.slug, form: { values, errors: [] } }, speech(language)),
    );
  }

  @Post('nieuw')
  async make(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-plan');
    const result = readForm(NewPlanForm, body, language);
    if (!result.ok) return refused(access, { values: result.raw, errors: result.errors }, language);
    const made = await makePlan(this.database, access, result.value, this.clock());
    const values = result.raw;
    if (made.made) {
      const judged = await this.plans.current({ ...access, plan: made.number });
      return redirect(`/o/${addressIn(slugOf(access), judged.plan)}/plannen`, 'planMade');
    }
    if (made.because === 'name-taken')
      return refused(access, { values, errors: [{ field: 'name', code: 'invalid', facts: {} }] }, language);
    if (made.because === 'full') {
      const text = speech(language).t.severalPlans.full({ count: MAX_PLANS });
      return refused(access, { values, errors: [] }, language, [text]);
    }
    const { errors, problems = [] } = planProblems(made.problems, speech(language));
    return refused(access, { values, errors }, language, problems);
  }

  @Get(':plan')
  async one(
    @Access() access: OrganisationAccess,
    @Param('plan') number: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-plan');
    return page(formPage, changePlanModel(await this.input(access, number), speech(language)));
  }

  @Post(':plan')
  async rename(
    @Access() access: OrganisationAccess,
    @Param('plan') number: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-plan');
    const input = await this.input(access, number);
    const result = readForm(RenamePlanForm, body, language);
    const again = (form: FormState): Outcome =>
      page(formPage, changePlanModel({ ...input, form }, speech(language)), { status: UNPROCESSABLE });
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { name, version } = result.value;
    const change = { number: Number(number), name, version };
    const saved = await unlessConflict(renamePlan(this.database, access, change, this.clock()));
    if (saved === 'name-taken')
      return again({ values: result.raw, errors: [{ field: 'name', code: 'invalid', facts: {} }] });
    if (saved === 'kept') return redirect(planUrls.plans(access.slug), 'planRenamed');
    const stored = await this.input(access, number);
    const typed = { values: { name }, errors: [] };
    const say = speech(language);
    const mine = changePlanModel({ ...stored, form: typed }, say);
    return page(formPage, pageConflict(mine, changePlanModel(stored, say), say), { status: CONFLICT });
  }

  @Post(':plan/begin')
  async begin(
    @Access() access: OrganisationAccess,
    @Param('plan') number: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-plan');
    await this.input(access, number);
    const { version } = readButton(PlanVersionForm, body, language);
    const at = { number: Number(number), version };
    const done = await unlessConflict(makeMain(this.database, access, at, this.clock()));
    if (done === 'conflict') return this.changed(access, number, language);
    // Its own address is now the organisation's.
    const here = await this.plans.current({ ...access, plan: at.number });
    return redirect(planUrls.plans(addressIn(slugOf(access), here.plan)), 'planIsMain');
  }

  @Post(':plan/verwijder')
  async remove(
    @Access() access: OrganisationAccess,
    @Param('plan') number: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-plan');
    await this.input(access, number);
    const { version } = readButton(PlanVersionForm, body, language);
    const at = {
      number: Number(number),
      version,
      hasVersions: hasVersions(access),
    };
    const done = await unlessConflict(removePlan(this.database, access, at, this.clock()));
    if (done === 'removed') return redirect(planUrls.plans(slugOf(access)), 'planRemoved');
    if (done === 'conflict') return this.changed(access, number, language);
    return redirect(planUrls.changePlan(access.slug, Number(number)), 'planNotRemoved');
  }

  /** Somebody changed the plan meanwhile: how it is now, with the same buttons, and nothing was done. */
  private async changed(access: OrganisationAccess, number: string, language: Language): Promise<Outcome> {
    const say = speech(language);
    const warning = changedMeanwhile(say);
    const now = changePlanModel(await this.input(access, number), say);
    return page(formPage, { ...now, warning }, { status: CONFLICT });
  }

  /** @throws NotFound */
  private async input(access: OrganisationAccess, number: string): Promise<ChangePlanInput> {
    const judged = await planAt(this.plans, access, number);
    const kept = await this.database.read(async (em) => hasVersions(access)(em, judged.plan.id));
    return {
      organisation: access.slug,
      listed: await listedPlan(this.database, access, judged),
      removable: canBeRemoved(judged.plan) && !kept && inForce(judged).portfolio.proposals.length === 0,
    };
  }
}

/** The organisation's own part of the address. */
function slugOf({ slug }: OrganisationAccess): string {
  return addressParts(slug)?.slug ?? slug;
}

function refused(
  { slug }: OrganisationAccess,
  form: FormState,
  language: Language,
  problems: readonly string[] = [],
): Outcome {
  const say = speech(language);
  const warning = { kind: 'warning' as const, text: say.t.setup.problem, more: problems.join(' ') };
  const input = { organisation: slug, form, ...(problems.length > 0 ? { warning } : {}) };
  return page(formPage, newPlanModel(input, say), { status: UNPROCESSABLE });
}
