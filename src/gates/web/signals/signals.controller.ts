import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, assertMayHandle, mayHandle, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { handleSignal, readSignals, recordSignal } from '../../../pilots/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { gateUrls } from '../urls.js';
import {
  choicesOf,
  handledOf,
  handleProblems,
  openSignal,
  signalProblems,
  type SignalDesk,
} from './open-signal.js';
import { handleModel, newSignalModel, readSignalModel, writtenOf, type HandleInput } from './signal.page.js';
import { HandleSignalForm, RecordSignalForm } from './signals.forms.js';
import { signalsModel, signalsPage } from './signals.page.js';

/** What customers said: written down, seen to, and shared. */
@InOrganisation()
@Controller('o/:organisation/signalen')
export class SignalsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Access() access: OrganisationAccess,
    @Query() asked: Asked,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const done = asked['stand'] === 'afgehandeld';
    const { signals, choices } = await this.database.read(async (em) => ({
      signals: await readSignals(em, access, done),
      choices: await choicesOf(em, access),
    }));
    const departments = new Map(choices.departments.map(({ id, name }) => [id, name]));
    const pilots = new Map(choices.pilots.map(({ id, title }) => [id, title]));
    const input = { access, signals, done, asked, departments, pilots };
    return page(signalsPage, signalsModel(input, speech(language)));
  }

  @Get('nieuw')
  async empty(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'record-signal');
    return this.newForm(access, { values: { on: this.today() }, errors: [] }, language);
  }

  @Post('nieuw')
  async record(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'record-signal');
    const result = readForm(RecordSignalForm, body, language);
    const errors = result.ok ? await signalProblems(this.desk(access), result.value) : result.errors;
    if (!result.ok || errors.length > 0)
      return this.newForm(access, { values: result.raw, errors }, language, 422);
    await recordSignal(this.database, access, writtenOf(result.value), this.clock());
    return redirect(gateUrls.signals(access.slug), 'signalRecorded');
  }

  @Get(':signal')
  async show(
    @Access() access: OrganisationAccess,
    @Param('signal') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const input = await this.open(access, id);
    const model = mayHandle(access, input.signal.department)
      ? handleModel(input, speech(language))
      : readSignalModel(input, speech(language));
    return page(formPage, model);
  }

  @Post(':signal')
  async handle(
    @Access() access: OrganisationAccess,
    @Param('signal') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'handle-signal');
    const input = await this.open(access, id);
    assertMayHandle(access, input.signal.department);
    const result = readForm(HandleSignalForm, body, language);
    const errors = result.ok ? await handleProblems(this.desk(access), input, result.value) : result.errors;
    if (!result.ok || errors.length > 0) {
      const again = { values: result.raw, errors };
      return page(formPage, handleModel({ ...input, again }, speech(language)), { status: 422 });
    }
    const handled = handledOf(id, result.value);
    const saved = await unlessConflict(handleSignal(this.database, access, handled, this.clock()));
    if (saved === 'conflict') return this.conflict(access, id, result.raw, language);
    return redirect(gateUrls.signals(access.slug), 'signalHandled');
  }

  /** Somebody else was first: the page as it would be, beside what is stored. */
  private async conflict(
    access: OrganisationAccess,
    id: string,
    { version: _, ...values }: FormState['values'],
    language: Language,
  ): Promise<Outcome> {
    const stored = await this.open(access, id);
    assertMayHandle(access, stored.signal.department);
    const [mine, theirs] = [
      handleModel({ ...stored, again: { values, errors: [] } }, speech(language)),
      handleModel(stored, speech(language)),
    ];
    return page(formPage, pageConflict(mine, theirs, speech(language)), { status: 409 });
  }

  private today(): string {
    return this.clock().toISOString().slice(0, 10);
  }

  private async newForm(
    access: OrganisationAccess,
    form: FormState,
    language: Language,
    status: 200 | 422 = 200,
  ): Promise<Outcome> {
    const choices = await this.database.read(async (em) => choicesOf(em, access));
    return page(formPage, newSignalModel({ access, ...choices, form }, speech(language)), { status });
  }

  private open(access: OrganisationAccess, id: string): Promise<HandleInput> {
    return openSignal(this.database, access, id);
  }

  private desk(access: OrganisationAccess): SignalDesk {
    return { database: this.database, access, today: this.today() };
  }
}
