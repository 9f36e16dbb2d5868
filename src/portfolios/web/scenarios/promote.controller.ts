import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { changedMeanwhile, readButton, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { profileCalled } from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { promoteScenario, takeOverPilot } from '../../scenarios/promote-scenario.js';
import { readScenario, scenarioPortfolio } from '../../scenarios/scenarios.js';
import { SequenceJobs } from '../../sequence-jobs.js';
import { portfolioUrls } from '../urls.js';
import { PromoteForm, TakeOverForm } from './scenario.forms.js';
import { scenarioModel, scenarioPage } from './scenario.page.js';

/** From a scenario to the plan: as a whole, or for one pilot. */
@InOrganisation()
@Controller('o/:organisation/scenarios/:scenario')
export class PromoteController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: SequenceJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('plan')
  async promote(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const judged = await this.plans.current(access);
    const result = readForm(PromoteForm, body, language);
    if (!result.ok) {
      const model = await this.model(access, id, { values: result.raw, errors: result.errors }, language);
      return page(scenarioPage, model, { status: result.errors.length > 0 ? 422 : 200 });
    }
    const { reason, version } = result.value;
    const step = { id, judged, reason, version };
    const done = await unlessConflict(promoteScenario(this.database, access, step, this.clock()));
    if (done === 'conflict') return this.changed(access, id, { reason }, language);
    const profile = profileCalled(done.profile, judged.planningCase.plan.profiles) ?? 'balanced';
    const near = done.starts === null ? {} : { near: done.starts };
    await this.jobs.start(access, { profile, seconds: null, keep: false, ...near });
    return redirect(portfolioUrls.sequence(access.slug), 'scenarioPromoted');
  }

  @Post('overnemen')
  async takeOver(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const back = portfolioUrls.scenario(access.slug, id);
    const judged = await this.plans.current(access);
    const { pilot, version } = readButton(TakeOverForm, body, language);
    const step = { id, judged, pilot, version };
    const done = await unlessConflict(takeOverPilot(this.database, access, step, this.clock()));
    if (done === 'conflict') return this.changed(access, id, {}, language);
    return redirect(back, 'differenceTakenOver');
  }

  /** Somebody changed the plan meanwhile: the scenario beside the plan as it is now, with the reason that was typed. */
  private async changed(
    access: OrganisationAccess,
    id: string,
    values: FormState['values'],
    language: Language,
  ): Promise<Outcome> {
    const model = await this.model(access, id, { values, errors: [] }, language);
    const warning = changedMeanwhile(speech(language));
    return page(scenarioPage, { ...model, warning }, { status: 409 });
  }

  private async model(access: OrganisationAccess, id: string, form: FormState, language: Language) {
    const judged = await this.plans.current(access);
    const scenario = await this.database.read(async (em) => readScenario(em, access, id));
    const portfolio = scenarioPortfolio(judged, scenario.data);
    const input = { access, judged, scenario, portfolio, form };
    return scenarioModel({ ...input, against: null, others: [], computing: false }, speech(language));
  }
}
