import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPut,
  changeAt,
  flag,
  IfMatch,
  listOf,
  named,
  object,
  orNull,
  readBody,
  text,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { parkPilot, returnPilot, takeBackMilder } from '../../selection/choose-pilots.js';
import { ParkForm } from '../selection/selection.form.js';
import { canPark, otherwiseFacts, reasonOf, type SelectionInput } from '../selection/selection.page.js';

interface ApiSelection {
  readonly pilot: string;
  readonly parked: string | null;
  readonly mayPark: boolean;
  readonly otherwise: readonly string[];
}

const SELECTION = named(
  'PilotSelection',
  object<ApiSelection>({
    pilot: text,
    parked: about('Why it was left out of the plan; null: it was not', orNull(text)),
    mayPark: about('It can be left out: it counts, and has not begun', flag),
    otherwise: about('What the plan does otherwise than the proposal says', listOf(text)),
  }),
);

/** Whether a pilot is in the plan. The version is that of the plan. */
@InOrganisation()
@ApiController('o/:organisation/pilots/:code/selection', 'Pilots')
export class SelectionApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPilotSelection',
    summary: 'Whether a pilot was left out of the plan, and why',
    answer: SELECTION,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSelection>> {
    assertMay(access, 'choose-pilots');
    return answered(await this.input(access, code), language);
  }

  @ApiPut('parking', {
    id: 'parkPilot',
    summary: 'Leave a pilot out of the plan, with why',
    details: '409 with `reason` "not-in-plan" for a pilot that has begun, or does not count.',
    body: { form: ParkForm, without: ['version'] },
    ifMatch: 'readPilotSelection',
    answer: SELECTION,
    versioned: true,
    conflicts: true,
  })
  async park(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSelection>> {
    assertMay(access, 'choose-pilots');
    const input = await this.input(access, code);
    const { version } = input.judged.plan;
    const { reason } = readBody(ParkForm, body, { version });
    const choice = { pilot: code, title: input.proposal.pilot.title, reason, version };
    await changeAt(named, this.versionOf(access), async () => {
      if (!canPark(input)) throw new Refused('not-in-plan');
      return parkPilot(this.database, access, choice, this.clock());
    });
    return answered(await this.input(access, code), language);
  }

  @ApiDelete('parking', {
    id: 'returnPilot',
    summary: 'Take a pilot that was left out back into the plan',
    ifMatch: 'readPilotSelection',
    answer: SELECTION,
    versioned: true,
  })
  async takeIn(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSelection>> {
    return this.choose({ access, code, version }, returnPilot, language);
  }

  @ApiDelete('milder', {
    id: 'takeBackMilder',
    summary: 'Let phases that a scenario made milder be as warm as the proposal says',
    ifMatch: 'readPilotSelection',
    answer: SELECTION,
    versioned: true,
  })
  async milder(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSelection>> {
    return this.choose({ access, code, version }, takeBackMilder, language);
  }

  private async choose(
    asked: { readonly access: OrganisationAccess; readonly code: string; readonly version: string },
    step: typeof returnPilot,
    language: Language,
  ): Promise<JsonOutcome<ApiSelection>> {
    const { access, code, version: named } = asked;
    assertMay(access, 'choose-pilots');
    const { proposal, judged } = await this.input(access, code);
    const choice = { pilot: code, title: proposal.pilot.title, version: judged.plan.version };
    await changeAt(named, this.versionOf(access), async () =>
      step(this.database, access, choice, this.clock()),
    );
    return answered(await this.input(access, code), language);
  }

  private versionOf(access: OrganisationAccess): () => Promise<number> {
    return async () => (await this.plans.current(access)).plan.version;
  }

  /** @throws NotFound */
  private async input(access: OrganisationAccess, code: string): Promise<SelectionInput> {
    const judged = await this.plans.current(access);
    const proposal = inForce(judged).portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    return { organisation: access.slug, judged, proposal };
  }
}

function answered(input: SelectionInput, language: Language): JsonOutcome<ApiSelection> {
  const { judged, proposal } = input;
  return json(
    {
      pilot: proposal.pilot.id,
      parked: reasonOf(judged, proposal) ?? null,
      mayPark: canPark(input),
      otherwise: otherwiseFacts(judged, proposal, speech(language)).map(({ value }) => value),
    },
    { version: String(judged.plan.version) },
  );
}
