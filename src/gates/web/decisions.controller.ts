import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { may, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Conflict, Database, NotFound, unlessConflict } from '../../platform/database/index.js';
import { readForm, type FieldError, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import type {
  Adjustment,
  DecidedFact,
  DecisionProblem,
  GateDue,
  GateOutcome,
  Intensity,
} from '../../planning/index.js';
import { SequenceJobs } from '../../portfolios/index.js';
import { decideGate, effectOf, problemsOf, type GateDecision } from '../decide-gate.js';
import { GateDesk, type OpenedPilot } from '../gate-desk.js';
import { recordFact } from '../record-fact.js';
import { decideModel, decidePage } from './decide.page.js';
import { effectModel, effectPage } from './effect.page.js';
import { DecideForm, JudgeForm, sheetOf } from './gates.forms.js';
import { judgeModel, judgePage, lastAnswers } from './judge.page.js';
import { gateUrls } from './urls.js';

interface Deciding {
  readonly opened: OpenedPilot;
  readonly gate: GateDue;
}

/** The gate of a pilot: the criteria asked again, the decision, and its effect before it holds. */
@InOrganisation()
@Controller('o/:organisation/poorten/:code')
export class DecisionsController {
  constructor(
    private readonly database: Database,
    private readonly desk: GateDesk,
    private readonly jobs: SequenceJobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('criteria')
  async judging(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const { opened, gate } = toJudge(await this.desk.write(access, code));
    const form = { values: lastAnswers(opened, gate.phase), errors: [] };
    return page(judgePage, judgeModel(access.slug, opened, gate.phase, form, speech(language)));
  }

  @Post('criteria')
  async judge(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const { opened, gate } = toJudge(await this.desk.write(access, code));
    const result = readForm(JudgeForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      const model = judgeModel(access.slug, opened, gate.phase, form, speech(language));
      return page(judgePage, model, { status: 422 });
    }
    if (result.value.phase !== gate.phase.number) throw new Conflict('gate', code, gate.phase.number);
    const fact = { kind: 'judged', phase: gate.phase.number, sheet: sheetOf(result.value) } as const;
    await recordFact(this.database, access, code, fact, this.clock());
    return redirect(gateUrls.decide(access.slug, code), 'criteriaJudged');
  }

  @Get('besluit')
  async deciding(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const deciding = toDecide(await this.desk.open(access, code));
    return gatePage(access, deciding, { values: {}, errors: [] }, language);
  }

  /** First shows what the decision would do; only a confirmed one is kept. */
  @Post('besluit')
  async decide(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const deciding = toDecide(await this.desk.write(access, code));
    const result = readForm(DecideForm, body, language);
    if (!result.ok)
      return gatePage(access, deciding, { values: result.raw, errors: result.errors }, language, 422);
    if (result.value.send === 'change')
      return gatePage(access, deciding, { values: result.raw, errors: [] }, language);
    const decision = decisionOf(deciding, result.value, this.desk.today());
    const errors = problemsOf(access, deciding.opened, decision).map(errorOf);
    if (errors.length > 0) return gatePage(access, deciding, { values: result.raw, errors }, language, 422);
    if (result.value.send === 'look') {
      const effect = effectOf(deciding.opened, decision);
      const input = { access, opened: deciding.opened, decision, effect, values: result.raw };
      return page(effectPage, effectModel(input, speech(language)));
    }
    const work = decideGate(this.database, access, deciding.opened, decision, this.clock());
    if ((await unlessConflict(work)) === 'conflict') {
      const { version: _, ...values } = result.raw;
      const again = toDecide(await this.desk.write(access, code));
      return gatePage(access, again, { values, errors: [] }, language, 409);
    }
    const proposed = await this.proposeRest(access);
    return redirect(gateUrls.pilot(access.slug, code), proposed ? 'gateDecidedProposed' : 'gateDecided');
  }

  /**
   * After a decision the rest is put in order again, as a proposal that moves as little as possible. Whoever may not
   * compute leaves that to the people who may.
   */
  private async proposeRest(access: OrganisationAccess): Promise<boolean> {
    const { sequence, sequenced } = await this.desk.judged(access);
    if (!sequence || !sequenced || !may(access, 'run-pilot')) return false;
    await this.jobs.propose(access, sequence.result.profile);
    return true;
  }
}

/** @throws NotFound when there is nothing to decide */
function toDecide(opened: OpenedPilot): Deciding {
  const { gate, proposal } = opened;
  if (!gate) throw new NotFound('gate', proposal.pilot.id);
  return { opened, gate };
}

/** @throws NotFound when no phase runs that another one follows */
function toJudge(opened: OpenedPilot): Deciding {
  const deciding = toDecide(opened);
  if (deciding.gate.last || !deciding.gate.running) throw new NotFound('gate', opened.proposal.pilot.id);
  return deciding;
}

/** Only what belongs to the outcome that was chosen. */
function decisionOf({ gate }: Deciding, form: DecideForm, on: string): GateDecision {
  const outcome = form.outcome as GateOutcome;
  const { reason, weeks, until, condition, deviates, lesson, version } = form;
  const decided: DecidedFact = {
    kind: 'decided',
    phase: gate.phase.number,
    outcome,
    on,
    reason,
    ...(gate.phase.weeks === null ? {} : { planned: gate.phase.weeks }),
    ...(outcome === 'extend' && weeks !== undefined ? { weeks } : {}),
    ...(outcome === 'wait' && until !== undefined ? { until } : {}),
    ...(outcome === 'wait' && condition !== undefined ? { condition } : {}),
    ...(outcome === 'adjust' ? { next: adjustmentOf(form) } : {}),
    ...(deviates ? { deviates } : {}),
  };
  return { decided, version, ...(lesson === undefined ? {} : { lesson }) };
}

function adjustmentOf({ title, intensity, nextWeeks, money }: DecideForm): Adjustment {
  return {
    ...(title === undefined ? {} : { title }),
    ...(intensity === undefined ? {} : { intensity: intensity as Intensity }),
    ...(nextWeeks === undefined ? {} : { weeks: nextWeeks }),
    ...(money === undefined ? {} : { money }),
  };
}

/** Each problem at its field; the sentence of the field says what to do. */
function errorOf({ field, code }: DecisionProblem): FieldError {
  if (field === 'outcome') return { field, code: 'notAChoice', facts: {} };
  if (field === 'adjusted') return { field: 'title', code: 'invalid', facts: {} };
  const required = code === 'no-lesson' || code === 'missed' || code === 'in-words';
  return { field, code: required ? 'required' : 'invalid', facts: {} };
}

function gatePage(
  access: OrganisationAccess,
  { opened, gate }: Deciding,
  form: FormState,
  language: Language,
  status: 200 | 409 | 422 = 200,
): Outcome {
  const input = { access, opened, gate, form, conflict: status === 409 };
  return page(decidePage, decideModel(input, speech(language)), { status });
}
