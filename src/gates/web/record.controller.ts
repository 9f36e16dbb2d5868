import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import type { OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { rawValues, readForm, type FieldError, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage, type FormPageModel } from '../../platform/views/index.js';
import { speech, type Language, type Speech } from '../../platform/words/index.js';
import { entriesOf, hasStarted, type PlannedPhase, type ProgressEntry } from '../../planning/index.js';
import { GateDesk, type OpenedPilot } from '../gate-desk.js';
import { recordFact, type Recorded } from '../record-fact.js';
import { dayProblems, type DayForm } from './day-problems.js';
import { LearnForm, MeasureForm, SpendForm } from './gates.forms.js';
import { learnModel, measureModel, promisedKpis, spendModel, type RecordInput } from './record.pages.js';
import { gateUrls } from './urls.js';

/** A form that writes down one fact. */
interface Recording {
  readonly opened: OpenedPilot;
  readonly phase: PlannedPhase;
  readonly corrects?: ProgressEntry;
}

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
    const recording = await this.open(access, code, 'measured', number);
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
    const recording = await this.open(access, code, 'measured', number);
    const result = readForm(MeasureForm, body, language);
    const errors = result.ok ? this.problems(recording, result.value) : result.errors;
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
    const recording = await this.open(access, code, 'spent', number);
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
    const recording = await this.open(access, code, 'spent', number);
    const result = readForm(SpendForm, body, language);
    const errors = result.ok
      ? [...nothingSpent(result.value), ...this.problems(recording, result.value)]
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
    const recording = await this.open(access, code);
    return shown(access, recording, { values: {}, errors: [] }, learnModel, language);
  }

  @Post('geleerd')
  async learn(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const recording = await this.open(access, code);
    const result = readForm(LearnForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return shown(access, recording, form, learnModel, language, 422);
    }
    const kind = result.value.kind === 'lesson' ? 'lesson' : 'success';
    return this.keep(access, code, { kind, phase: recording.phase.number, text: result.value.text });
  }

  private async keep(access: OrganisationAccess, code: string, fact: Recorded): Promise<Outcome> {
    await recordFact(this.database, access, code, fact, this.clock());
    const corrects = 'corrects' in fact;
    return redirect(gateUrls.pilot(access.slug, code), corrects ? 'progressCorrected' : 'progressRecorded');
  }

  /** @throws NotFound when nothing runs yet, or there is no such entry to correct */
  private async open(
    access: OrganisationAccess,
    code: string,
    kind?: 'measured' | 'spent',
    number?: string,
  ): Promise<Recording> {
    const opened = await this.desk.write(access, code);
    const { phase } = opened;
    if (!phase || !hasStarted(phase) || !opened.proposal.counted) throw new NotFound('phase', code);
    if (kind === undefined || number === undefined) return { opened, phase };
    const corrects = entriesOf(opened.running.entries, kind).find((entry) => String(entry.number) === number);
    if (!corrects) throw new NotFound('entry', number);
    return { opened, phase, corrects };
  }

  /** What is written down happened after the phase began. */
  private problems(recording: Recording, form: DayForm): readonly FieldError[] {
    const { opened, corrects } = recording;
    const started = opened.proposal.phases[phaseOf(recording) - 1]?.written.started;
    const tooEarly = started !== undefined && form.on < started;
    return dayProblems(form, { today: this.desk.today(), tooEarly, corrects: corrects !== undefined });
  }
}

/** A correction stays in the phase of what it corrects. */
function phaseOf({ phase, corrects }: Recording): number {
  return corrects && 'phase' in corrects.fact ? corrects.fact.phase : phase.number;
}

function correction(
  { corrects }: Recording,
  { why = '' }: { readonly why?: string },
): { readonly corrects?: number; readonly why?: string } {
  return corrects ? { corrects: corrects.number, why } : {};
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

function nothingSpent({ money = 0, hours = 0 }: SpendForm): readonly FieldError[] {
  return money === 0 && hours === 0 ? [{ field: 'money', code: 'required', facts: {} }] : [];
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
