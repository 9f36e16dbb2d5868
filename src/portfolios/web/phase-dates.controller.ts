import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { rawValues, readForm, type FormState, type RawValues } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import type { PlannedPhase } from '../../planning/index.js';
import { JudgedPlans, type JudgedPlan } from '../judged-plans.js';
import { openPhase } from '../open-phase.js';
import { changePlannerDates } from '../planner-dates.js';
import { datesProblems, PhaseDatesForm } from './phase-dates.form.js';
import {
  phaseDatesConflict,
  phaseDatesModel,
  phaseDatesPage,
  standAlready,
  type PhaseDatesInput,
} from './phase-dates.page.js';
import { portfolioUrls } from './urls.js';

/** What the planner says of one phase: fixed to a Monday, not before, finished by, an emergency jump. */
@InOrganisation()
@Controller('o/:organisation/volgorde/datums/:pilot/:phase')
export class PhaseDatesController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('pilot') pilot: string,
    @Param('phase') phase: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    return formFor(access, judged, openPhase(judged, pilot, phase), null, language);
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('pilot') pilot: string,
    @Param('phase') number: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    const phase = openPhase(judged, pilot, number);
    const result = readForm(PhaseDatesForm, body, language);
    if (!result.ok)
      return formFor(access, judged, phase, { values: result.raw, errors: result.errors }, language);
    const { pin, earliest, latest, emergency, version } = result.value;
    const errors = datesProblems(result.value, judged.asked.portfolio.grid);
    if (errors.length > 0) {
      return formFor(access, judged, phase, { values: result.raw, errors }, language);
    }
    if (standAlready(phase, { pin, earliest, latest, emergency }))
      return redirect(portfolioUrls.sequence(access.slug), 'nothingChanged');
    const dates = { pin: pin ?? null, earliest: earliest ?? null, latest: latest ?? null };
    const change = { pilot, phase: phase.number, ...dates, emergency: emergency ?? null, version };
    const saved = await unlessConflict(changePlannerDates(this.database, access, change, this.clock()));
    if (saved === 'conflict') {
      const values = rawValues({ pin, earliest, latest, emergency }, language);
      return this.conflict(access, phase, values, language);
    }
    return redirect(portfolioUrls.sequence(access.slug), 'phaseDatesChanged');
  }

  private async conflict(
    access: OrganisationAccess,
    { pilot, number }: PlannedPhase,
    values: RawValues,
    language: Language,
  ): Promise<Outcome> {
    const judged = await this.plans.current(access);
    const input = inputFor(access, judged, openPhase(judged, pilot, String(number)), { values, errors: [] });
    return page(formPage, phaseDatesConflict(input, speech(language)), { status: 409 });
  }
}

function formFor(
  access: OrganisationAccess,
  judged: JudgedPlan,
  phase: PlannedPhase,
  form: FormState | null,
  language: Language,
): Outcome {
  const input = inputFor(access, judged, phase, form);
  const status = form === null ? 200 : 422;
  return page(phaseDatesPage, phaseDatesModel(input, speech(language)), { status });
}

function inputFor(
  access: OrganisationAccess,
  judged: JudgedPlan,
  phase: PlannedPhase,
  form: FormState | null,
): PhaseDatesInput {
  return { organisation: access.slug, judged, phase, version: judged.plan.version, form };
}
