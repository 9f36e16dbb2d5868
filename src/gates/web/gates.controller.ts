import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import type { Asked } from '../../platform/lists/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { inForce } from '../../portfolios/index.js';
import { GateDesk } from '../gate-desk.js';
import { startPhase } from '../start-phase.js';
import { calendarModel, calendarPage } from './calendar.page.js';
import { startConflict } from './conflicts.page.js';
import { StartForm } from './gates.forms.js';
import { runningModel, runningPage } from './pilot.page.js';
import { startModel, type RecordInput } from './record.pages.js';
import { startProblems, toStart, type Starting } from './starting.js';
import { gateUrls } from './urls.js';

/** The calendar of decisions, what happens to one pilot, and when its phases really began. */
@InOrganisation()
@Controller('o/:organisation/poorten')
export class GatesController {
  constructor(
    private readonly database: Database,
    private readonly desk: GateDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async calendar(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const { portfolio } = inForce(await this.desk.judged(access));
    const input = { portfolio, today: this.desk.today(), asked };
    return page(calendarPage, calendarModel(access, input, speech(language)));
  }

  @Get(':code')
  async show(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const opened = await this.desk.open(access, code);
    return page(runningPage, runningModel(access, opened, speech(language)));
  }

  @Get(':code/start')
  async starting(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const starting = toStart(await this.desk.write(access, code));
    const on = starting.corrects ? (starting.phase.written.started ?? '') : this.desk.today();
    return this.page(access, starting, { values: { on }, errors: [] }, language);
  }

  @Post(':code/start')
  async start(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const starting = toStart(await this.desk.write(access, code));
    const { opened, phase, corrects } = starting;
    const result = readForm(StartForm, body, language);
    const values = result.raw;
    const conflict =
      result.ok &&
      startConflict(access.slug, starting, { values, seen: result.value.version }, speech(language));
    if (conflict) return page(formPage, conflict, { status: 409 });
    const errors = result.ok ? startProblems(starting, result.value, this.desk.today()) : result.errors;
    if (!result.ok || errors.length > 0)
      return this.page(access, starting, { values, errors }, language, 422);
    const { on, version, why = '' } = result.value;
    const started = {
      ...{ phase: phase.number, on, version },
      ...(corrects ? { corrects: { number: corrects.number, why } } : {}),
    };
    const saved = await unlessConflict(startPhase(this.database, access, opened, started, this.clock()));
    if (saved === 'conflict') {
      const again = toStart(await this.desk.write(access, code));
      const { version: _, ...typed } = values;
      return this.page(access, again, { values: typed, errors: [] }, language, 409);
    }
    return redirect(gateUrls.pilot(access.slug, code), corrects ? 'progressCorrected' : 'startRecorded');
  }

  private page(
    { slug: organisation }: OrganisationAccess,
    starting: Starting,
    form: FormState,
    language: Language,
    status: 200 | 409 | 422 = 200,
  ): Outcome {
    const input: RecordInput = { organisation, ...starting, form, conflict: status === 409 };
    return page(formPage, startModel(input, speech(language)), { status });
  }
}
