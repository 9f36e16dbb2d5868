import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  closeRound,
  readPanel,
  saveAssessment,
  settleAnswer,
  type Panel,
  type Round,
} from '../../../pilots/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FormState, type RawValues } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language, type Speech } from '../../../platform/words/index.js';
import {
  assess,
  panelOutcome,
  resultsOf,
  type Assessment,
  type PanelQuestion,
  type Score,
  type Settings,
} from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';
import { assessmentConflict, assessmentFormModel, assessmentFormPage } from './assessment-form.page.js';
import { resultLines } from './assessment-parts.js';
import {
  AssessmentForm,
  CloseRoundForm,
  missingIn,
  SettleForm,
  sheetOf,
  valuesOf,
} from './assessment.form.js';
import { assessmentModel, assessmentPage } from './assessment.page.js';
import { settleConflict, type Settling } from './disagreements.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** What one page about the assessments of a pilot is made from. */
interface Request {
  readonly organisation: string;
  readonly panel: Panel;
  readonly settings: Settings;
  readonly speech: Speech;
}

/** Judging one pilot with several people: fill in, send in, see where you differ, settle. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/beoordeling')
export class AssessmentsController {
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
    @Query('ronde') round?: string,
  ): Promise<Outcome> {
    const request = await this.request(access, code, language);
    const { panel } = request;
    const shown = roundToShow(panel, round === 'nieuw');
    const fillIn = shown === panel.open && panel.mayAssess && panel.own?.submitted !== true;
    if (!fillIn) return results(request, shown);
    return form(request, { values: valuesOf(panel.own?.sheet ?? {}), errors: [] });
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'assess-pilot');
    const read = readForm(AssessmentForm, body, language);
    if (!read.ok)
      return form(await this.request(access, code, language), { values: read.raw, errors: read.errors });
    const { round, version, submit } = read.value;
    const sheet = sheetOf(read.value);
    const values = valuesOf(sheet);
    const errors = submit ? missingIn(sheet) : [];
    if (errors.length > 0)
      return form(await this.request(access, code, language), { values: read.raw, errors });
    const input = { sheet, round, version, submit };
    const outcome = await unlessConflict(
      saveAssessment(this.database, access, code, { input, now: this.clock() }),
    );
    const address = portfolioUrls.assessment(access.slug, code);
    if (outcome === 'kept') return redirect(address, submit ? 'assessmentSubmitted' : 'assessmentKept');
    if (outcome === 'already-submitted') return redirect(address, 'assessmentSubmitted');
    const request = await this.request(access, code, language);
    return outcome === 'conflict' ? keptElsewhere(request, values, submit) : overtaken(request, values);
  }

  @Post('sluiten')
  async close(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'lead-assessment');
    const read = readForm(CloseRoundForm, body, language);
    const address = portfolioUrls.assessment(access.slug, code);
    if (!read.ok) return results(await this.request(access, code, language), undefined, UNPROCESSABLE);
    const { round } = read.value;
    const done = await closeRound(this.database, access, code, { round, now: this.clock() });
    return redirect(address, done ? 'roundClosed' : 'roundTooSmall');
  }

  @Post('vragen/:question')
  async settle(
    @Access() access: OrganisationAccess,
    @Param() { code, question }: Readonly<Record<'code' | 'question', string>>,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'lead-assessment');
    const read = readForm(SettleForm, body, language);
    if (!read.ok) {
      const settling = { question, form: { values: read.raw, errors: read.errors } };
      return results(await this.request(access, code, language), undefined, UNPROCESSABLE, settling);
    }
    const { answer, ...rest } = read.value;
    const settlement = { ...rest, question, answer: Number(answer) as Score };
    const change = { settlement, now: this.clock() };
    const saved = await unlessConflict(settleAnswer(this.database, access, code, change));
    if (saved === 'conflict') {
      const form = { values: { answer, reason: settlement.reason }, errors: [] };
      return settledElsewhere(await this.request(access, code, language), { question, form });
    }
    return redirect(portfolioUrls.assessment(access.slug, code), 'answerSettled');
  }

  private async request(access: OrganisationAccess, code: string, language: Language): Promise<Request> {
    const panel = await readPanel(this.database, access, code);
    const { settings } = inForce(await this.plans.current(access)).portfolio;
    return { organisation: access.slug, panel, settings, speech: speech(language) };
  }
}

/** The open round once somebody began it, or when there is no other; else the latest closed one. */
function roundToShow({ open, closed }: Panel, asked: boolean): Round {
  const began = open.submitted.length + open.drafts > 0;
  return began || asked ? open : (closed.at(-1) ?? open);
}

function judgedOn(panel: Panel, outcome: readonly PanelQuestion[], settings: Settings): Assessment {
  const { verdictOverride: _, ...pilot } = panel.pilot;
  return assess({ ...pilot, assessed: resultsOf(outcome) }, settings);
}

function form(request: Request, state: FormState): Outcome {
  const { panel, settings, speech: words } = request;
  const kept = panel.own?.sheet;
  const criteria = kept && {
    criteria: resultLines(judgedOn(panel, panelOutcome([kept]), settings), words),
  };
  const model = assessmentFormModel({ ...request, form: state, ...criteria }, words);
  return page(assessmentFormPage, model, { status: state.errors.length > 0 ? UNPROCESSABLE : 200 });
}

/** Another window was first with this person's own answers. */
function keptElsewhere(request: Request, values: RawValues, submit: boolean): Outcome {
  const stored = valuesOf(request.panel.own?.sheet ?? {});
  const input = { ...request, form: { values, errors: [] } };
  return page(formPage, assessmentConflict(input, stored, submit, request.speech), { status: CONFLICT });
}

/** The end of the round was first: what was typed stays in the form. */
function overtaken(request: Request, values: RawValues): Outcome {
  const text = request.speech.t.assessmentPages.closedMeanwhile;
  const model = assessmentFormModel(
    { ...request, form: { values, errors: [] }, notice: { kind: 'warning', text } },
    request.speech,
  );
  return page(assessmentFormPage, model, { status: CONFLICT });
}

/** Somebody else settled this question first: theirs beside what was typed; or the page, when it was undone. */
function settledElsewhere(request: Request, settling: Settling): Outcome {
  const { organisation, panel, speech: words } = request;
  const round = roundToShow(panel, false);
  const model = settleConflict({ organisation, panel, round, settling }, words);
  return model
    ? page(formPage, model, { status: CONFLICT })
    : results(request, round, CONFLICT, { ...settling, conflict: true });
}

function results(
  { organisation, panel, settings, speech: words }: Request,
  shown: Round = roundToShow(panel, false),
  status = 200,
  settling?: Settling,
): Outcome {
  const judged = judgedOn(panel, shown.outcome, settings);
  const input = { organisation, panel, round: shown, judged, ...(settling ? { settling } : {}) };
  return page(assessmentPage, assessmentModel(input, words), { status });
}
