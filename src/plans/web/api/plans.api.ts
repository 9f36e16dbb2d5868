import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, addressParts, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  date,
  flag,
  IfMatch,
  named,
  number,
  object,
  oneOf,
  orNull,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  text,
  whole,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import {
  API_PATH,
  CLOCK,
  InLanguage,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { PLAN_VERDICTS, type PlanVerdict } from '../../../planning/index.js';
import {
  addressIn,
  inForce,
  isMain,
  JudgedPlans,
  makeMain,
  makePlan,
  numberOf,
  planProblems,
  removePlan,
  renamePlan,
} from '../../../portfolios/index.js';
import { hasVersions, listedPlan, planAt, type ListedPlan } from '../../listed-plans.js';
import { NewPlanForm, RenamePlanForm } from '../several/several.forms.js';

interface ApiListedPlan {
  readonly number: number;
  readonly organisation: string;
  readonly name: string;
  readonly main: boolean;
  readonly start: string;
  readonly quarters: number;
  readonly pilots: number;
  readonly verdict: PlanVerdict;
  readonly adopted: number | null;
}

const LISTED_PLAN = named(
  'ListedPlan',
  object<ApiListedPlan>({
    number: about('From 1, in the order in which they were made', whole),
    organisation: about('What stands for {organisation} in the addresses of this plan', text),
    name: text,
    main: about('The plan that everybody begins with', flag),
    start: date,
    quarters: whole,
    pilots: about('Pilots that count in it', number),
    verdict: oneOf(PLAN_VERDICTS),
    adopted: about('Number of the version that was adopted last', orNull(whole)),
  }),
);

/** The plans of an organisation: this year, next year. Each has calendar, money, settings and pilots of its own. */
@InOrganisation()
@ApiController('o/:organisation/plans', 'Plan')
export class PlansApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listPlans',
    summary: 'Every plan of the organisation, with what its addresses begin with',
    query: PageQuery,
    answer: pageSchema(LISTED_PLAN),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiListedPlan>>> {
    assertMay(access, 'read-plan');
    const found: ApiListedPlan[] = [];
    for (const judged of await this.plans.all(access))
      found.push(apiPlan(access, await listedPlan(this.database, access, judged)));
    return pageOf(found, readQuery(PageQuery, query), ({ number }) => String(number));
  }

  @ApiPost('', {
    id: 'makePlan',
    summary: 'Make another plan, without pilots, with settings and facts of the plan of this address',
    details: '409 with `reason` "full" when there are as many as an organisation can have.',
    body: { form: NewPlanForm },
    status: 201,
    answer: LISTED_PLAN,
    versioned: true,
    conflicts: true,
  })
  async make(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiListedPlan>> {
    assertMay(access, 'make-plan');
    const made = await makePlan(this.database, access, readBody(NewPlanForm, body), this.clock());
    if (made.made) {
      const location = `${API_PATH}/o/${access.slug}/plans/${String(made.number)}`;
      return { ...(await this.answered(access, String(made.number))), status: 201, location };
    }
    if (made.because === 'full') throw new Refused('full');
    refuseTaken(made.because);
    if (made.because !== 'impossible') throw new Refused(made.because);
    const { errors, problems: sentences = [] } = planProblems(made.problems, speech(language));
    throw new InvalidInput(errors, { sentences });
  }

  @ApiGet(':plan', {
    id: 'readListedPlan',
    summary: 'One of the plans',
    answer: LISTED_PLAN,
    versioned: true,
  })
  async one(
    @Access() access: OrganisationAccess,
    @Param('plan') plan: string,
  ): Promise<JsonOutcome<ApiListedPlan>> {
    assertMay(access, 'read-plan');
    return this.answered(access, plan);
  }

  @ApiPut(':plan', {
    id: 'renamePlan',
    summary: 'Give a plan another name',
    body: { form: RenamePlanForm, without: ['version'] },
    ifMatch: 'readListedPlan',
    answer: LISTED_PLAN,
    versioned: true,
  })
  async rename(
    @Access() access: OrganisationAccess,
    @Param('plan') plan: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiListedPlan>> {
    assertMay(access, 'make-plan');
    const at = await this.at(access, plan);
    const { name } = readBody(RenamePlanForm, body, { version: at.version });
    const outcome = await changeAt(named, this.versionOf(access, plan), async () =>
      renamePlan(this.database, access, { ...at, name }, this.clock()),
    );
    refuseTaken(outcome);
    return this.answered(access, plan);
  }

  @ApiPut(':plan/main', {
    id: 'makeMainPlan',
    summary: 'Make this the plan that everybody begins with',
    details: 'Each plan keeps its own pilots.',
    ifMatch: 'readListedPlan',
    answer: LISTED_PLAN,
    versioned: true,
  })
  async main(
    @Access() access: OrganisationAccess,
    @Param('plan') plan: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<ApiListedPlan>> {
    assertMay(access, 'make-plan');
    const at = await this.at(access, plan);
    await changeAt(named, this.versionOf(access, plan), async () =>
      makeMain(this.database, access, at, this.clock()),
    );
    return this.answered(access, plan);
  }

  @ApiDelete(':plan', {
    id: 'removePlan',
    summary: 'Remove a plan that was made by mistake',
    details:
      '409 with `reason` "in-use" for the main plan, the first one and one with pilots, and "has-versions" for one of which a version was kept.',
    ifMatch: 'readListedPlan',
    conflicts: true,
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('plan') plan: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'make-plan');
    const at = { ...(await this.at(access, plan)), hasVersions: hasVersions(access) };
    const done = await changeAt(named, this.versionOf(access, plan), async () =>
      removePlan(this.database, access, at, this.clock()),
    );
    if (done !== 'removed') throw new Refused(done);
    return nothing();
  }

  private versionOf(access: OrganisationAccess, plan: string): () => Promise<number> {
    return async () => (await this.at(access, plan)).version;
  }

  private async at(access: OrganisationAccess, plan: string) {
    const judged = await planAt(this.plans, access, plan);
    return { number: numberOf(judged.plan), version: judged.plan.version };
  }

  private async answered(access: OrganisationAccess, plan: string): Promise<JsonOutcome<ApiListedPlan>> {
    const judged = await planAt(this.plans, access, plan);
    const listed = await listedPlan(this.database, access, judged);
    return json(apiPlan(access, listed), { version: String(judged.plan.version) });
  }
}

/** @throws InvalidInput when another plan has that name */
function refuseTaken(outcome: string): void {
  refuseWhen(outcome === 'name-taken' ? [{ field: 'name', code: 'invalid', facts: {} }] : []);
}

function apiPlan({ slug }: OrganisationAccess, { judged, adopted }: ListedPlan): ApiListedPlan {
  const { plan, planningCase } = judged;
  const { portfolio, report } = inForce(judged);
  return {
    number: numberOf(plan),
    organisation: addressIn(addressParts(slug)?.slug ?? slug, plan),
    name: plan.name,
    main: isMain(plan),
    start: planningCase.plan.start,
    quarters: planningCase.plan.periods.length,
    pilots: portfolio.counted.length,
    verdict: report.plan.verdict,
    adopted: adopted?.number ?? null,
  };
}
