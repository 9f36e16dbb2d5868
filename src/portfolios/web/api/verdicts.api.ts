import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { overrideVerdict, readOverride } from '../../../pilots/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPut,
  changeAt,
  date,
  IfMatch,
  moment,
  named,
  object,
  oneOf,
  orNull,
  readBody,
  text,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import {
  OVERRIDE_VERDICTS,
  PLAN_VERDICTS,
  type PlanVerdict,
  type VerdictOverride,
} from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { overridePlanVerdict } from '../../override-plan-verdict.js';
import { OverrideForm } from '../assessments/assessment.form.js';
import { PlanOverrideForm } from '../plan-override.form.js';

interface ByHand {
  readonly byHand: {
    readonly verdict: VerdictOverride['verdict'];
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

const BY_HAND = named(
  'PilotVerdictByHand',
  object<ByHand>({
    byHand: about(
      'Null while the computed verdict holds, which `readPilot` gives',
      orNull(
        object<NonNullable<ByHand['byHand']>>({
          verdict: oneOf(OVERRIDE_VERDICTS),
          reason: text,
          by: text,
          at: moment,
        }),
      ),
    ),
  }),
);

interface PlanByHand {
  readonly verdict: PlanVerdict;
  readonly byHand: {
    readonly verdict: PlanVerdict;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
}

const PLAN_BY_HAND = named(
  'PlanVerdictByHand',
  object<PlanByHand>({
    verdict: about('What holds', oneOf(PLAN_VERDICTS)),
    byHand: about(
      'Null while the computed verdict holds',
      orNull(
        object<NonNullable<PlanByHand['byHand']>>({
          verdict: oneOf(PLAN_VERDICTS),
          reason: text,
          by: text,
          on: date,
        }),
      ),
    ),
  }),
);

/** Verdicts by hand: for a strategy director, with a reason, and always shown as such. */
@InOrganisation()
@ApiController('o/:organisation', 'Assessments')
export class VerdictsApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('pilots/:code/verdict', {
    id: 'readVerdictByHand',
    summary: 'The verdict by hand on a pilot',
    answer: BY_HAND,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<ByHand>> {
    return this.answer(access, code);
  }

  @ApiPut('pilots/:code/verdict', {
    id: 'setVerdictByHand',
    summary: 'A verdict on a pilot in place of the computed one, with its reason',
    body: { form: OverrideForm, without: ['version'] },
    ifMatch: 'readVerdictByHand',
    answer: BY_HAND,
    versioned: true,
  })
  async set(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ByHand>> {
    const present = await this.versionOf(access, code)();
    const input = readBody(OverrideForm, body, { version: present });
    return this.keep(access, code, version, input);
  }

  @ApiDelete('pilots/:code/verdict', {
    id: 'removeVerdictByHand',
    summary: 'Let the computed verdict on a pilot hold again',
    ifMatch: 'readVerdictByHand',
    answer: BY_HAND,
    versioned: true,
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
  ): Promise<JsonOutcome<ByHand>> {
    const present = await this.versionOf(access, code)();
    return this.keep(access, code, version, { verdict: null, version: present });
  }

  @ApiGet('portfolio/verdict', {
    id: 'readPlanVerdict',
    summary: 'The verdict on the plan, and the one by hand',
    answer: PLAN_BY_HAND,
    versioned: true,
  })
  async readPlan(@Access() access: OrganisationAccess): Promise<JsonOutcome<PlanByHand>> {
    assertMay(access, 'override-verdict');
    return this.planAnswer(access);
  }

  @ApiPut('portfolio/verdict', {
    id: 'setPlanVerdict',
    summary: 'A verdict on the plan in place of the computed one, with its reason',
    body: { form: PlanOverrideForm, without: ['version'] },
    ifMatch: 'readPlanVerdict',
    answer: PLAN_BY_HAND,
    versioned: true,
  })
  async setPlan(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<PlanByHand>> {
    assertMay(access, 'override-verdict');
    const { version } = (await this.plans.current(access)).plan;
    return this.keepPlan(access, named, readBody(PlanOverrideForm, body, { version }));
  }

  @ApiDelete('portfolio/verdict', {
    id: 'removePlanVerdict',
    summary: 'Let the computed verdict on the plan hold again',
    ifMatch: 'readPlanVerdict',
    answer: PLAN_BY_HAND,
    versioned: true,
  })
  async removePlan(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<PlanByHand>> {
    assertMay(access, 'override-verdict');
    const { version } = (await this.plans.current(access)).plan;
    return this.keepPlan(access, named, { verdict: null, reason: '', version });
  }

  private async keep(
    access: OrganisationAccess,
    code: string,
    named: string,
    input: Parameters<typeof overrideVerdict>[3]['input'],
  ): Promise<JsonOutcome<ByHand>> {
    await changeAt(named, this.versionOf(access, code), async () =>
      overrideVerdict(this.database, access, code, { input, now: this.clock() }),
    );
    return this.answer(access, code);
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<number> {
    return async () => (await readOverride(this.database, access, code))?.version ?? 0;
  }

  private async answer(access: OrganisationAccess, code: string): Promise<JsonOutcome<ByHand>> {
    const known = await readOverride(this.database, access, code);
    const byHand = known && {
      ...{ verdict: known.verdict, reason: known.reason },
      ...{ by: known.decidedByName, at: known.decidedAt },
    };
    return json({ byHand }, { version: String(known?.version ?? 0) });
  }

  private async keepPlan(
    access: OrganisationAccess,
    named: string,
    input: Parameters<typeof overridePlanVerdict>[2],
  ): Promise<JsonOutcome<PlanByHand>> {
    const present = async () => (await this.plans.current(access)).plan.version;
    await changeAt(named, present, async () =>
      overridePlanVerdict(this.database, access, input, this.clock()),
    );
    return this.planAnswer(access);
  }

  private async planAnswer(access: OrganisationAccess): Promise<JsonOutcome<PlanByHand>> {
    const judged = await this.plans.current(access);
    const { verdict } = inForce(judged).report.plan;
    const byHand = judged.planningCase.plan.verdictOverride ?? null;
    return json({ verdict, byHand }, { version: String(judged.plan.version) });
  }
}
