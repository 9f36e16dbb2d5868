import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import type { OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage, type FormPageModel } from '../../platform/views/index.js';
import { speech, type Language, type Speech } from '../../platform/words/index.js';
import { GateDesk } from '../gate-desk.js';
import { recordFact, type Recorded } from '../record-fact.js';
import { LearnForm, MeasureForm, SpendForm } from './gates.forms.js';
import { learnModel, measureModel, promisedKpis, spendModel, type RecordInput } from './record.pages.js';
import {
  correction,
  nothingSpent,
  openRecording,
  phaseOf,
  recordProblems,
  type Recording,
} from './recording.js';
import { gateUrls } from './urls.js';

type Model = (input: RecordInput, speech: Speech) => FormPageModel;

/** Measurements, money and hours, lessons and successes of a pilot that runs. */
@InOrganisation()
@Controller('o/:organisation/poorten/:code')
export class RecordController {
  constructor(
    private readonly database: Database,
    private readonly desk: GateDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('meting')
  async measuring(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
    @Query('verbetert') number?: string,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code, { kind: 'measured', number });
    const [kpi = ''] = promisedKpis(recording.phase);
    const values = valuesOf(recording, language) ?? { kpi, on: this.desk.today() };
    return shown(access, recording, { values, errors: [] }, measureModel, language);
  }

  @Post('meting')
  async measure(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Query('verbetert') number?: string,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code, { kind: 'measured', number });
    const result = readForm(MeasureForm, body, language);
    const errors = result.ok ? recordProblems(recording, result.value, this.desk.today()) : result.errors;
    if (!result.ok || errors.length > 0)
      return shown(access, recording, { values: result.raw, errors }, measureModel, language, 422);
    const { kpi, value, on, source } = result.value;
    const phase = phaseOf(recording);
    const fact = { kind: 'measured', phase, kpi, value, on, source } as const;
    return this.keep(access, code, { ...fact, ...correction(recording, result.value) });
  }

  @Get('besteed')
  async spending(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
    @Query('verbetert') number?: string,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code, { kind: 'spent', number });
    const values = valuesOf(recording, language) ?? { on: this.desk.today() };
    return shown(access, recording, { values, errors: [] }, spendModel, language);
  }

  @Post('besteed')
  async spend(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Query('verbetert') number?: string,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code, { kind: 'spent', number });
    const result = readForm(SpendForm, body, language);
    const errors = result.ok
      ? [...nothingSpent(result.value), ...recordProblems(recording, result.value, this.desk.today())]
      : result.errors;
    if (!result.ok || errors.length > 0)
      return shown(access, recording, { values: result.raw, errors }, spendModel, language, 422);
    const { money = 0, hours = 0, on, source } = result.value;
    const fact = { kind: 'spent', phase: phaseOf(recording), money, hours, on, source } as const;
    return this.keep(access, code, { ...fact, ...correction(recording, result.value) });
  }

  @Get('geleerd')
  async learning(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code);
    return shown(access, recording, { values: {}, errors: [] }, learnModel, language);
  }

  @Post('geleerd')
  async learn(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const recording = await openRecording(this.desk, access, code);
    const result = readForm(LearnForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return shown(access, recording, form, learnModel, language, 422);
    }
    const kind = result.value.kind === 'lesson' ? 'lesson' : 'success';
    return this.keep(access, code, { kind, phase: recording.phase.number, text: result.value.text });
  }

  private async keep(access: OrganisationAccess, code: string, fact: Recorded): Promise<Outcome> {
    await recordFact(this.database, access, { code, fact }, this.clock());
    const corrects = 'corrects' in fact;
    return redirect(gateUrls.pilot(access.slug, code), corrects ? 'progressCorrected' : 'progressRecorded');
  }
}

/** What stands in the entry that is corrected. */
function valuesOf({ corrects }: Recording, language: Language): FormState['values'] | undefined {
  if (!corrects) return undefined;
  const { fact } = corrects;
  if (fact.kind === 'measured') {
    const { kpi, value, on, source } = fact;
    return rawValues({ kpi, value, on, source }, language);
  }
  if (fact.kind !== 'spent') return undefined;
  const { money, hours, on, source } = fact;
  return rawValues({ money, hours, on, source }, language);
}

function shown(
  { slug: organisation }: OrganisationAccess,
  recording: Recording,
  form: FormState,
  model: Model,
  language: Language,
  status: 200 | 422 = 200,
): Outcome {
  return page(formPage, model({ organisation, ...recording, form }, speech(language)), { status });
}
