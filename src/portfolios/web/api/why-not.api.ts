import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiPut, changeAt, IfMatch, readBody } from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { reasonScenario } from '../../scenarios/reason-scenario.js';
import { readScenario, type Scenario } from '../../scenarios/scenarios.js';
import { WhyNotForm } from '../scenarios/scenario.forms.js';
import { LISTED_SCENARIO, listedScenario, type ListedScenario } from './scenario-schemas.js';

/** Why a scenario was not chosen. */
@InOrganisation()
@ApiController('o/:organisation/scenarios/:scenario', 'Scenarios')
export class WhyNotApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPut('reason', {
    id: 'reasonScenario',
    summary: 'Say why a scenario was not chosen; without a reason its figures have to tell',
    body: { form: WhyNotForm, without: ['before'] },
    ifMatch: 'readScenario',
    answer: LISTED_SCENARIO,
    versioned: true,
  })
  async save(
    @Access() access: OrganisationAccess,
    @Param('scenario') id: string,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ListedScenario>> {
    assertMay(access, 'make-scenario');
    const { data } = await this.find(access, id);
    const before = data.whyNot ?? '';
    const { reason = '' } = readBody(WhyNotForm, body, { before });
    const present = async () => (await this.find(access, id)).version;
    await changeAt(named, present, async () =>
      reasonScenario(this.database, access, { id, reason, before }, this.clock()),
    );
    const scenario = await this.find(access, id);
    const judged = await this.plans.current(access);
    return json(listedScenario(judged, scenario, language), { version: String(scenario.version) });
  }

  private async find(access: OrganisationAccess, id: string): Promise<Scenario> {
    return this.database.read(async (em) => readScenario(em, access, id));
  }
}
