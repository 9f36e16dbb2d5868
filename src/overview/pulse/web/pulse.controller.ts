import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, answerPulse, askPulse, InOrganisation, readPulse } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FieldError, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { addDays } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../../portfolios/index.js';
import { AnswerPulseForm, AskPulseForm, daysGone } from './pulse.forms.js';
import { askModel, pulseModel, pulsePage } from './pulse.page.js';
import { pulseUrls } from './urls.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;
/** Days that a question stands open until somebody says otherwise. */
const USUAL_DAYS = 14;

/** How warm it is, asked of everybody, and what departments answered together. */
@InOrganisation()
@Controller('o/:organisation/peiling')
export class PulseController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    return this.outcome(access, language);
  }

  @Post()
  async answer(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'answer-pulse');
    const result = readForm(AnswerPulseForm, body, language);
    if (!result.ok) return this.outcome(access, language, { values: result.raw, errors: result.errors });
    const { department, warmth } = result.value;
    const given = { department, warmth: Number(warmth) };
    const refused = await answerPulse(this.database, access, given, this.today());
    return redirect(pulseUrls.pulse(access.slug), refused === null ? 'pulseAnswered' : 'pulseNotCounted');
  }

  @Get('vragen')
  empty(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'ask-pulse');
    const values = { until: addDays(this.today(), USUAL_DAYS), least: '5' };
    return page(formPage, askModel(access.slug, { values, errors: [] }, speech(language)));
  }

  @Post('vragen')
  async ask(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'ask-pulse');
    const result = readForm(AskPulseForm, body, language);
    const again = (errors: readonly FieldError[], status = UNPROCESSABLE): Outcome =>
      page(formPage, askModel(access.slug, { values: result.raw, errors }, speech(language)), { status });
    if (!result.ok) return again(result.errors);
    const gone = daysGone(result.value, this.today());
    if (gone.length > 0) return again(gone);
    const asked = await unlessConflict(askPulse(this.database, access, result.value, this.clock()));
    if (asked === 'conflict') return this.outcome(access, language, undefined, CONFLICT);
    return redirect(pulseUrls.pulse(access.slug), 'pulseAsked');
  }

  private today(): string {
    return this.clock().toISOString().slice(0, 10);
  }

  private async outcome(
    access: OrganisationAccess,
    language: Language,
    form?: FormState,
    status = form ? UNPROCESSABLE : 200,
  ): Promise<Outcome> {
    const today = this.today();
    const asked = await this.database.read(async (em) => readPulse(em, access, today));
    const { portfolio } = inForce(await this.plans.current(access));
    const input = { access, asked, portfolio, today, ...(form ? { form } : {}) };
    return page(pulsePage, pulseModel(input, speech(language)), { status });
  }
}
