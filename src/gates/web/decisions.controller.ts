import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Conflict, Database, unlessConflict } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { SequenceJobs } from '../../portfolios/index.js';
import { decideGate, effectOf, problemsOf } from '../decide-gate.js';
import { GateDesk, type OpenedPilot } from '../gate-desk.js';
import { recordFact } from '../record-fact.js';
import {
  criteriaConflict,
  decidedSince,
  decisionConflict,
  judgedSince,
  sheetConflict,
} from './conflicts.page.js';
import { decideModel, decidePage } from './decide.page.js';
import { decisionOf, errorOf, proposeRest, toDecide, toJudge, type Deciding } from './deciding.js';
import { effectModel, effectPage } from './effect.page.js';
import { DecideForm, JudgeForm, sheetOf } from './gates.forms.js';
import { judgeModel, judgePage, lastAnswers } from './judge.page.js';
import { gateUrls } from './urls.js';

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
    const now = await this.desk.write(access, code);
    const result = readForm(JudgeForm, body, language);
    const late = criteriaConflict({ access, opened: now, values: result.raw }, speech(language));
    if (late) return page(formPage, late, { status: 409 });
    const { opened, gate } = toJudge(now);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      const model = judgeModel(access.slug, opened, gate.phase, form, speech(language));
      return page(judgePage, model, { status: 422 });
    }
    const { number: phase } = gate.phase;
    if (result.value.phase !== phase) throw new Conflict('gate', code, phase);
    if (judgedSince(opened, phase, result.value.version)) {
      const both = sheetConflict({ access, opened, values: result.raw, phase }, speech(language));
      return page(formPage, both, { status: 409 });
    }
    const fact = { kind: 'judged', phase, sheet: sheetOf(result.value) } as const;
    const { version } = opened.running;
    const work = recordFact(this.database, access, { code, fact, version }, this.clock());
    // Something was written down in this very moment: whether it was about the criteria is looked at again.
    if ((await unlessConflict(work)) === 'conflict') return this.judge(access, code, body, language);
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
    const opened = await this.desk.write(access, code);
    const result = readForm(DecideForm, body, language);
    const late = tooLate(access, opened, result.raw, language);
    if (late) return late;
    const deciding = toDecide(opened);
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
      const now = await this.desk.write(access, code);
      const lost = tooLate(access, now, result.raw, language);
      return lost ?? gatePage(access, toDecide(now), { values, errors: [] }, language, 409);
    }
    const proposed = await proposeRest(this.desk, this.jobs, access);
    return redirect(gateUrls.pilot(access.slug, code), proposed ? 'gateDecidedProposed' : 'gateDecided');
  }
}

/** What was typed beside what somebody else decided since the page was shown; undefined when nobody did. */
function tooLate(
  access: OrganisationAccess,
  opened: OpenedPilot,
  values: FormState['values'],
  language: Language,
): Outcome | undefined {
  // Not of the form that was read, which is none as long as one of its fields is wrong.
  const taken = decidedSince(opened, Number.parseInt(String(values['version']), 10));
  if (!taken) return undefined;
  return page(formPage, decisionConflict({ access, opened, taken, values }, speech(language)), {
    status: 409,
  });
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
