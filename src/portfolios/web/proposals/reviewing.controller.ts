import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  answerInput,
  askInput,
  giveVerdict,
  readAskable,
  readInput,
  readProposal,
  type GivenVerdict,
} from '../../../pilots/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import type { IsoDate } from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { inputModel, inputPage } from './input.page.js';
import { AnswerInputForm, AskInputForm, VerdictForm } from './reviewing.forms.js';
import { openForVerdict, type ForVerdict } from './open-for-verdict.js';
import { proposalUrls } from './urls.js';
import { computedOf, verdictModel } from './verdict.page.js';

type JudgedToday = ForVerdict & { readonly today: IsoDate };

const EMPTY: FormState = { values: {}, errors: [] };

/** What colleagues say of a proposal when they are asked, and the verdict on it. */
@InOrganisation()
@Controller('o/:organisation/voorstellen/:code')
export class ReviewingController {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('oordeel')
  async judging(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const judged = await unlessConflict(this.openVerdict(access, code));
    if (judged === 'conflict') return redirect(proposalUrls.proposal(access.slug, code), 'verdictNotNow');
    return verdictPage(access, judged, EMPTY, language);
  }

  @Post('oordeel')
  async judge(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const judged = await this.openVerdict(access, code);
    const result = readForm(VerdictForm, body, language);
    if (!result.ok)
      return verdictPage(access, judged, { values: result.raw, errors: result.errors }, language, 422);
    const { version: steps, reason } = result.value;
    const verdict = result.value.verdict as GivenVerdict;
    const given = { code, verdict, reason, steps, computed: computedOf(judged.proposal) };
    const saved = await unlessConflict(giveVerdict(this.database, access, given, this.clock()));
    if (saved === 'conflict') {
      const { version: _, ...values } = result.raw;
      return verdictPage(access, await this.openVerdict(access, code), { values, errors: [] }, language, 409);
    }
    return redirect(proposalUrls.proposal(access.slug, code), 'verdictGiven');
  }

  private async openVerdict(access: OrganisationAccess, code: string): Promise<JudgedToday> {
    const judged = await openForVerdict(this.database, this.plans, access, code);
    return { ...judged, today: this.clock().toISOString().slice(0, 10) };
  }

  @Get('inbreng')
  async input(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.inputPage(access, code, { form: EMPTY, about: '' }, language);
  }

  @Post('inbreng')
  async ask(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const again = (form: FormState) => this.inputPage(access, code, { form, about: 'ask' }, language, 422);
    assertMay(access, 'create-proposal');
    const result = readForm(AskInputForm, body, language);
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { person: personId, question } = result.value;
    const kind = result.value.kind === 'judge' ? 'judge' : 'comment';
    try {
      await askInput(this.database, access, { code, kind, personId, question }, this.clock());
    } catch (error) {
      if (!(error instanceof NotFound) || error.kind !== 'person') throw error;
      return again({ values: result.raw, errors: [{ field: 'person', code: 'notAChoice', facts: {} }] });
    }
    return redirect(proposalUrls.input(access.slug, code), 'inputAsked');
  }

  @Post('inbreng/:id')
  async answer(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const requests = await this.database.read(async (em) => readInput(em, access, code));
    if (!requests.some((request) => request.id === id)) throw new NotFound('input_request', id);
    const result = readForm(AnswerInputForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return this.inputPage(access, code, { form, about: id }, language, 422);
    }
    const { answer } = result.value;
    await answerInput(this.database, access, { code, id, answer }, this.clock());
    return redirect(proposalUrls.input(access.slug, code), 'inputAnswered');
  }

  private async inputPage(
    access: OrganisationAccess,
    code: string,
    typed: { readonly form: FormState; readonly about: string },
    language: Language,
    status: 200 | 422 = 200,
  ): Promise<Outcome> {
    const read = await this.database.read(async (em) => {
      const written = await readProposal(em, access, code);
      const requests = await readInput(em, access, code);
      return { written, requests, people: await readAskable(em, access, written.pilot) };
    });
    return page(inputPage, inputModel({ access, ...read, ...typed }, speech(language)), { status });
  }
}

function verdictPage(
  { slug: organisation }: OrganisationAccess,
  judged: JudgedToday,
  form: FormState,
  language: Language,
  status: 200 | 409 | 422 = 200,
): Outcome {
  const input = { organisation, ...judged, form, conflict: status === 409 };
  return page(formPage, verdictModel(input, speech(language)), { status });
}
