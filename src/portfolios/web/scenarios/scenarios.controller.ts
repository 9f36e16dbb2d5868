import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readButton, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { makeScenario, removeScenario } from '../../scenarios/make-scenario.js';
import { ScenarioJobs } from '../../scenarios/scenario-jobs.js';
import { readScenario, readScenarios, scenarioPortfolio } from '../../scenarios/scenarios.js';
import { portfolioUrls } from '../urls.js';
import { AS_NOW, newScenarioModel } from './new-scenario.page.js';
import { proposalOf, readScenarioForm } from './read-scenario.js';
import { RemoveScenarioForm } from './scenario.forms.js';
import { scenarioModel, scenarioPage } from './scenario.page.js';
import { scenariosModel, scenariosPage } from './scenarios.page.js';

const UNPROCESSABLE = 422;

interface Asked {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly language: Language;
}

/** Other ways in which the plan could go: made, computed, held against the plan, and let go of. */
@InOrganisation()
@Controller('o/:organisation/scenarios')
export class ScenariosController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: ScenarioJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-findings');
    const judged = await this.plans.current(access);
    const scenarios = await this.database.read(async (em) => readScenarios(em, access, judged.plan.id));
    return page(scenariosPage, scenariosModel({ access, judged, scenarios }, speech(language)));
  }

  @Get('nieuw')
  async new(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() { volgorde, voorstel, zonder }: Readonly<Record<string, string | undefined>>,
  ): Promise<Outcome> {
    assertMay(access, 'make-scenario');
    const judged = await this.plans.current(access);
    const parked = (judged.plan.data.out ?? []).map(({ pilot }) => pilot);
    const out = zonder === undefined ? parked : [...parked, zonder];
    const values = {
      ...{ dates: AS_NOW, out },
      ...(volgorde === undefined ? {} : { sequence: volgorde, proposal: voorstel ?? '' }),
    };
    return this.form({ access, judged, language }, { values, errors: [] });
  }

  @Post()
  async make(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-scenario');
    const judged = await this.plans.current(access);
    const read = readScenarioForm(judged, body, language);
    if (!read.ok) return this.form({ access, judged, language }, read.form, UNPROCESSABLE);
    const { scenario } = read;
    const id = await makeScenario(this.database, access, scenario, this.clock());
    if (id === undefined) return redirect(portfolioUrls.scenarios(access.slug), 'scenariosFull');
    if (scenario.data.starts === null) await this.jobs.start(access, id);
    return redirect(portfolioUrls.scenario(access.slug, id), 'scenarioMade');
  }

  @Get(':scenario')
  async scenario(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @InLanguage() language: Language,
    @Query('met') met?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-findings');
    // First, since it may end at any moment: the dates it found are then in the scenario.
    const computing = await this.jobs.isComputing(access);
    const judged = await this.plans.current(access);
    const scenario = await this.database.read(async (em) => readScenario(em, access, id));
    const all = await this.database.read(async (em) => readScenarios(em, access, judged.plan.id));
    const other = all.find((each) => each.id === met && each.id !== id);
    const portfolio = other ? scenarioPortfolio(judged, other.data) : null;
    const input = {
      ...{ access, judged, scenario, portfolio: scenarioPortfolio(judged, scenario.data) },
      against: other && portfolio ? { scenario: other, portfolio } : null,
      others: all.filter((each) => each.id !== id && each.data.starts !== null),
      computing,
      form: { values: {}, errors: [] },
    };
    return page(scenarioPage, scenarioModel(input, speech(language)));
  }

  @Post(':scenario/bereken')
  async compute(@Access() access: OrganisationAccess, @Param('scenario') id: string): Promise<Outcome> {
    await this.jobs.start(access, id);
    return redirect(portfolioUrls.scenario(access.slug, id));
  }

  @Post(':scenario/verwijder')
  async remove(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'make-scenario');
    const sent = readButton(RemoveScenarioForm, body, language);
    const at = { id, version: sent.version };
    const removed = await unlessConflict(removeScenario(this.database, access, at, this.clock()));
    return removed === 'conflict'
      ? redirect(portfolioUrls.scenario(access.slug, id), 'scenarioChanged')
      : redirect(portfolioUrls.scenarios(access.slug), 'scenarioRemoved');
  }

  private async form({ access, judged, language }: Asked, form: FormState, status = 200): Promise<Outcome> {
    const { sequence, proposal } = form.values;
    const begun =
      sequence === undefined ? {} : { proposal: proposalOf(judged, sequence, Number(proposal)) ?? null };
    const input = { organisation: access.slug, judged, form, ...begun };
    return Promise.resolve(page(formPage, newScenarioModel(input, speech(language)), { status }));
  }
}
