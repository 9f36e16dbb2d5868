import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, NotFound, unlessConflict } from '../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { hasStarted, type PlannedPhase } from '../../planning/index.js';
import { JudgedPlans, type JudgedPlan } from '../judged-plans.js';
import { changePlannerDates } from '../planner-dates.js';
import { datesProblems, PhaseDatesForm } from './phase-dates.form.js';
import { phaseDatesModel, phaseDatesPage } from './phase-dates.page.js';
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
    return formFor({ access, judged, phase: phaseOf(judged, pilot, phase), form: null }, language);
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
    const phase = phaseOf(judged, pilot, number);
    const result = readForm(PhaseDatesForm, body, language);
    if (!result.ok)
      return formFor(
        { access, judged, phase, form: { values: result.raw, errors: result.errors } },
        language,
      );
    const { pin, earliest, latest, emergency, version } = result.value;
    const errors = datesProblems(result.value, judged.asked.portfolio.grid);
    if (errors.length > 0) {
      return formFor(
        { access, judged, phase, form: { values: rawValues(result.value, language), errors } },
        language,
      );
    }
    const dates = {
      ...{ pilot, phase: phase.number, version },
      ...{ pin: pin ?? null, earliest: earliest ?? null, latest: latest ?? null },
      emergency: emergency ?? null,
    };
    const changed = changePlannerDates(this.database, access, dates, this.clock());
    if ((await unlessConflict(changed)) === 'conflict') {
      const form = { values: rawValues(result.value, language), errors: [] };
      const now = await this.plans.current(access);
      return formFor({ access, judged: now, phase, form, conflict: true }, language);
    }
    return redirect(portfolioUrls.sequence(access.slug), 'phaseDatesChanged');
  }
}

/** A phase of a counted pilot that has not begun: what has begun cannot be moved. */
function phaseOf({ asked }: JudgedPlan, pilot: string, number: string): PlannedPhase {
  const own = asked.portfolio.counted.find((proposal) => proposal.pilot.id === pilot);
  const phase = own?.phases.find((each) => String(each.number) === number);
  if (!phase || hasStarted(phase)) throw new NotFound('phase', `${pilot} ${number}`);
  return phase;
}

interface Shown {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly phase: PlannedPhase;
  readonly form: FormState | null;
  readonly conflict?: boolean;
}

function formFor({ access, judged, phase, form, conflict = false }: Shown, language: Language): Outcome {
  const input = {
    organisation: access.slug,
    portfolio: judged.asked.portfolio,
    phase,
    version: judged.plan.version,
    form,
    conflict,
  };
  const refused = conflict ? 409 : 422;
  const status = form === null ? 200 : refused;
  return page(phaseDatesPage, phaseDatesModel(input, speech(language)), { status });
}
