import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiPost, changeAt, IfMatch, readBody } from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import {
  API_PATH,
  CLOCK,
  InLanguage,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { profileCalled } from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { canBePlan } from '../../scenarios/promoted-data.js';
import { promoteScenario, takeOverPilot } from '../../scenarios/promote-scenario.js';
import { readScenario } from '../../scenarios/scenarios.js';
import { SequenceJobs } from '../../sequence-jobs.js';
import { PromoteForm, TakeOverForm } from '../scenarios/scenario.forms.js';
import { jobAnswer } from './job-answer.js';
import { JOB, type ApiJob } from './sequence-schemas.js';

/** From a scenario to the plan: as a whole, or for one pilot. The version is that of the plan. */
@InOrganisation()
@ApiController('o/:organisation/scenarios/:scenario', 'Scenarios')
export class PromoteApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: SequenceJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPost('promotion', {
    id: 'promoteScenario',
    summary: 'Make a scenario the plan, with why; a sequence near its dates is then computed',
    details:
      'The scenario is then gone. The answer is the computation. 409 with `reason` "not-for-plan" where `mayBecomePlan` is false.',
    body: { form: PromoteForm, without: ['version'] },
    ifMatch: 'readPlan',
    status: 202,
    answer: JOB,
    conflicts: true,
  })
  async promote(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiJob>> {
    assertMay(access, 'choose-pilots');
    const scenario = await this.database.read(async (em) => readScenario(em, access, id));
    if (!canBePlan(scenario.data)) throw new Refused('not-for-plan');
    const judged = await this.plans.current(access);
    const { version } = judged.plan;
    const { reason } = readBody(PromoteForm, body, { version });
    const { profile: name, starts } = await changeAt(named, this.versionOf(access), async () =>
      promoteScenario(this.database, access, { id, judged, reason, version }, this.clock()),
    );
    const profile = profileCalled(name, judged.planningCase.plan.profiles) ?? 'balanced';
    const near = starts === null ? {} : { near: starts };
    const job = await this.jobs.begin(access, { profile, seconds: null, keep: false, ...near });
    const location = `${API_PATH}/o/${access.slug}/sequence/jobs/${job}`;
    return { ...jobAnswer(await this.jobs.find(access, job), language), status: 202, location };
  }

  @ApiPost('take-over', {
    id: 'takeOverDifference',
    summary: 'Let the plan do with one pilot what a scenario does; everything else stays',
    body: { form: TakeOverForm, without: ['version'] },
    ifMatch: 'readPlan',
  })
  async takeOver(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'choose-pilots');
    await this.database.read(async (em) => readScenario(em, access, id));
    const judged = await this.plans.current(access);
    const { version } = judged.plan;
    const { pilot } = readBody(TakeOverForm, body, { version });
    await changeAt(named, this.versionOf(access), async () =>
      takeOverPilot(this.database, access, { id, judged, pilot, version }, this.clock()),
    );
    return nothing();
  }

  private versionOf(access: OrganisationAccess): () => Promise<number> {
    return async () => (await this.plans.current(access)).plan.version;
  }
}
