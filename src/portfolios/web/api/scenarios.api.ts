import { Body, Inject, Param, Query } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  changeAt,
  IfMatch,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
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
import type { Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { makeScenario, removeScenario } from '../../scenarios/make-scenario.js';
import { ScenarioJobs } from '../../scenarios/scenario-jobs.js';
import { readScenario, readScenarios, scenarioPortfolio, type Scenario } from '../../scenarios/scenarios.js';
import { AS_NOW } from '../scenarios/new-scenario.page.js';
import { scenarioWish } from '../scenarios/read-scenario.js';
import { ScenarioForm } from '../scenarios/scenario.forms.js';
import {
  comparisonOf,
  LISTED_SCENARIO,
  listedScenario,
  SCENARIO,
  type ListedScenario,
  type WholeScenario,
} from './scenario-schemas.js';

/** What a scenario is held against. */
class AgainstQuery {
  /** Id of another scenario; the plan when it is left out. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  against?: string;
}

/** Other ways in which the plan could go. */
@InOrganisation()
@ApiController('o/:organisation/scenarios', 'Scenarios')
export class ScenariosApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: ScenarioJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listScenarios',
    summary: 'Scenarios of the plan, with what each comes to',
    query: PageQuery,
    answer: pageSchema(LISTED_SCENARIO),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPage<ListedScenario>>> {
    assertMay(access, 'read-findings');
    const judged = await this.plans.current(access);
    const listed = (await this.all(access, judged)).map((each) => listedScenario(judged, each, language));
    return pageOf(listed, readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'makeScenario',
    summary: 'Make a scenario: pilots left out, other dates, or a counter-proposal tried',
    details:
      '`dates` is a profile to compute with; leave it out to keep the dates. `sequence` and `proposal` name a counter-proposal of the latest sequence: 409 with `reason` "outdated" once the plan has changed. 409 with "too-many" at twelve.',
    body: { form: ScenarioForm, optional: ['dates'] },
    status: 201,
    answer: SCENARIO,
    versioned: true,
    conflicts: true,
  })
  async make(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<WholeScenario>> {
    assertMay(access, 'make-scenario');
    const judged = await this.plans.current(access);
    const wish = scenarioWish(judged, readBody(ScenarioForm, body, datesOr(body)));
    if ('errors' in wish) throw new InvalidInput(wish.errors);
    if ('outdated' in wish) throw new Refused('outdated');
    const id = await makeScenario(this.database, access, wish.scenario, this.clock());
    if (id === undefined) throw new Refused('too-many');
    if (wish.scenario.data.starts === null) await this.jobs.start(access, id);
    const location = `${API_PATH}/o/${access.slug}/scenarios/${id}`;
    return { ...(await this.answer(access, id, language)), status: 201, location };
  }

  @ApiGet(':scenario', {
    id: 'readScenario',
    summary: 'One scenario beside the plan, or beside another scenario',
    query: AgainstQuery,
    answer: SCENARIO,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<WholeScenario>> {
    assertMay(access, 'read-findings');
    return this.answer(access, id, language, readQuery(AgainstQuery, query).against);
  }

  @ApiPost(':scenario/computation', {
    id: 'computeScenario',
    summary: 'Compute the dates of a scenario for the plan as it is now',
    details: 'Look at `readScenario` until `state` is not "waiting" any more.',
    status: 202,
    answer: SCENARIO,
    versioned: true,
  })
  async compute(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<WholeScenario>> {
    await this.jobs.start(access, id);
    const location = `${API_PATH}/o/${access.slug}/scenarios/${id}`;
    return { ...(await this.answer(access, id, language)), status: 202, location };
  }

  @ApiDelete(':scenario', {
    id: 'removeScenario',
    summary: 'Let go of a scenario',
    ifMatch: 'readScenario',
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'make-scenario');
    const { version } = await this.find(access, id);
    const present = async () => (await this.find(access, id)).version;
    await changeAt(named, present, async () =>
      removeScenario(this.database, access, { id, version }, this.clock()),
    );
    return nothing();
  }

  private async answer(
    access: OrganisationAccess,
    id: string,
    language: Language,
    against?: string,
  ): Promise<JsonOutcome<WholeScenario>> {
    const judged = await this.plans.current(access);
    const scenario = await this.find(access, id);
    const other = await this.other(access, judged, against);
    const portfolio = scenarioPortfolio(judged, scenario.data);
    const one = other ? scenarioPortfolio(judged, other.data) : inForce(judged).portfolio;
    const comparison = portfolio && one ? comparisonOf(one, portfolio, other?.id ?? null) : null;
    return json(
      { ...listedScenario(judged, scenario, language), comparison },
      { version: String(scenario.version) },
    );
  }

  /** @throws InvalidInput when there is no such scenario to hold it against */
  private async other(
    access: OrganisationAccess,
    judged: JudgedPlan,
    id: string | undefined,
  ): Promise<Scenario | undefined> {
    if (id === undefined) return undefined;
    const other = (await this.all(access, judged)).find((each) => each.id === id);
    const wrong = { field: 'against', code: 'notAChoice', facts: {} } as const;
    if (!other) throw new InvalidInput([wrong], { place: 'query' });
    return other;
  }

  private async all(access: OrganisationAccess, judged: JudgedPlan): Promise<readonly Scenario[]> {
    return this.database.read(async (em) => readScenarios(em, access, judged.plan.id));
  }

  private async find(access: OrganisationAccess, id: string): Promise<Scenario> {
    return this.database.read(async (em) => readScenario(em, access, id));
  }
}

/** What a new scenario says of its dates when a program leaves that out: they stay. */
function datesOr(body: unknown): { readonly dates?: string } {
  const named = typeof body === 'object' && body !== null && Object.hasOwn(body, 'dates');
  return named ? {} : { dates: AS_NOW };
}
