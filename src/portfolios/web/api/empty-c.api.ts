import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiPut, changeAt, IfMatch, readBody } from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { reasonEmptyC } from '../../moves/reason-empty-c.js';
import { EmptyCForm, knownC } from '../empty-c/empty-c.form.js';
import { PLAN, planAnswer, type ApiPlan } from './plan-schemas.js';

/** Why a C has no pilot. */
@InOrganisation()
@ApiController('o/:organisation/plan/empty-cs', 'Plan')
export class EmptyCApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPut(':c', {
    id: 'reasonEmptyC',
    summary: 'Say why no pilot of a C begins in time; without a reason there is none any more',
    body: { form: EmptyCForm, without: ['version'] },
    ifMatch: 'readPlan',
    answer: PLAN,
    versioned: true,
  })
  async save(
    @Access() access: OrganisationAccess,
    @Param('c') name: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiPlan>> {
    assertMay(access, 'compute-sequence');
    const c = knownC(name);
    const judged = await this.plans.current(access);
    const { version } = judged.plan;
    const { reason = '' } = readBody(EmptyCForm, body, { version });
    const hasPilots = inForce(judged).portfolio.counted.some(({ pilot }) => pilot.c === c);
    const present = async () => (await this.plans.current(access)).plan.version;
    await changeAt(named, present, async () =>
      reasonEmptyC(this.database, access, { c, reason, hasPilots, version }, this.clock()),
    );
    return planAnswer(this.plans, access);
  }
}
