import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import {
  changedMeanwhile,
  pageConflict,
  rawValues,
  readButton,
  readForm,
} from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { parkPilot, returnPilot, takeBackMilder } from '../../selection/choose-pilots.js';
import { statusOf, type Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';
import { ChoiceForm, ParkForm } from './selection.form.js';
import { canPark, parkModel, selectionModel, type SelectionInput } from './selection.page.js';

const CONFLICT = 409;

/** Whether a pilot is in the plan. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/selectie')
export class SelectionController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    return page(formPage, selectionModel(await this.input(access, code), speech(language)));
  }

  @Post()
  async park(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const input = await this.input(access, code);
    if (!canPark(input)) throw new NotFound('pilot', code);
    const say = speech(language);
    const result = readForm(ParkForm, body, language);
    if (!result.ok) return again(input, { values: result.raw, errors: result.errors }, say);
    const { reason, version } = result.value;
    const choice = { pilot: code, title: input.proposal.pilot.title, reason, version };
    const saved = await unlessConflict(parkPilot(this.database, access, choice, this.clock()));
    if (saved !== 'conflict') return redirect(portfolioUrls.pilot(access.slug, code), 'pilotParked');
    const stored = await this.input(access, code);
    const typed = { values: rawValues({ reason }, language), errors: [] };
    const mine = parkModel({ ...stored, again: typed }, say);
    return page(formPage, pageConflict(mine, parkModel(stored, say), say), { status: CONFLICT });
  }

  @Post('terug')
  async takeIn(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.choose({ access, code, body, language }, returnPilot, 'pilotReturned');
  }

  @Post('milder')
  async milder(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.choose({ access, code, body, language }, takeBackMilder, 'milderTakenBack');
  }

  private async choose(
    { access, code, body, language }: Asked,
    step: typeof returnPilot,
    notice: 'pilotReturned' | 'milderTakenBack',
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const { proposal } = await this.input(access, code);
    const sent = readButton(ChoiceForm, body, language);
    const choice = { pilot: code, title: proposal.pilot.title, version: sent.version };
    const saved = await unlessConflict(step(this.database, access, choice, this.clock()));
    if (saved === 'conflict') {
      const say = speech(language);
      const warning = changedMeanwhile(say);
      const now = selectionModel(await this.input(access, code), say);
      return page(formPage, { ...now, warning }, { status: CONFLICT });
    }
    return redirect(portfolioUrls.pilot(access.slug, code), notice);
  }

  private async input(access: OrganisationAccess, code: string): Promise<SelectionInput> {
    const judged = await this.plans.current(access);
    const proposal = inForce(judged).portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    return { organisation: access.slug, judged, proposal };
  }
}

interface Asked {
  readonly access: OrganisationAccess;
  readonly code: string;
  readonly body: unknown;
  readonly language: Language;
}

function again(input: SelectionInput, typed: Again, say: ReturnType<typeof speech>): Outcome {
  return page(formPage, selectionModel({ ...input, again: typed }, say), { status: statusOf(typed) });
}
