import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  FOUR_CS,
  hasStarted,
  startMonths,
  type PlannedPhase,
  type Proposal,
} from '../../../planning/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { isStill, moveEffect, type Move } from '../../moves/move-effect.js';
import { movePilot } from '../../moves/move-pilot.js';
import { portfolioUrls } from '../urls.js';
import { moveEffectModel, moveEffectPage } from './move-effect.page.js';
import { MoveForm } from './move.form.js';
import { moveConflict, moveModel, STAYS, type MoveInput } from './move.page.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** Another place on the board for a pilot: chosen, shown with what it does, and only then kept. */
@InOrganisation()
@Controller('o/:organisation/bord/verplaats/:pilot')
export class MoveController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('pilot') pilot: string,
    @InLanguage() language: Language,
    @Query('fase') number?: string,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const input = inputFor(access, await this.plans.current(access), pilot);
    const phase = input.phases.find((each) => String(each.number) === number) ?? input.phases[0];
    const values = { c: input.proposal.pilot.c, phase: String(phase?.number ?? ''), month: STAYS };
    return page(formPage, moveModel({ ...input, form: { values, errors: [] } }, speech(language)));
  }

  @Post('effect')
  async effect(
    @Access() access: OrganisationAccess,
    @Param('pilot') pilot: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    const input = inputFor(access, judged, pilot);
    const read = readMove(input, body, language);
    if (!read.ok) return again(input, read.form, language);
    const { move, version, month } = read;
    const still = isStill(inForce(judged), move);
    const shown = { organisation: access.slug, proposal: input.proposal, move, month, version };
    const effect = still ? {} : { effect: moveEffect(judged, move) };
    return page(moveEffectPage, moveEffectModel({ ...shown, ...effect }, speech(language)));
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('pilot') pilot: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const input = inputFor(access, await this.plans.current(access), pilot);
    const read = readMove(input, body, language);
    if (!read.ok) return again(input, read.form, language);
    const { move, phase, version, month } = read;
    const pin = move.week === null ? null : dateOfWeek(input.portfolio.grid, move.week);
    const change = { phase, from: input.proposal.pilot.c, c: move.c, pin, version };
    const saved = await unlessConflict(movePilot(this.database, access, change, this.clock()));
    if (saved !== 'conflict') return redirect(portfolioUrls.board(access.slug), 'pilotMoved');
    const now = inputFor(access, await this.plans.current(access), pilot);
    const values = rawValues({ c: move.c, phase: move.phase, month }, language);
    const model = moveConflict({ ...now, form: { values, errors: [] } }, speech(language));
    return page(formPage, model, { status: CONFLICT });
  }
}

/** A pilot in the plan of which at least one phase has not begun. */
function inputFor(
  access: OrganisationAccess,
  judged: JudgedPlan,
  id: string,
): Omit<MoveInput, 'form'> & { readonly proposal: Proposal } {
  const { portfolio } = inForce(judged);
  const proposal = portfolio.counted.find(({ pilot }) => pilot.id === id);
  const phases = proposal?.phases.filter((phase) => !hasStarted(phase)) ?? [];
  if (!proposal || phases.length === 0) throw new NotFound('pilot', id);
  return { organisation: access.slug, portfolio, proposal, phases, version: judged.plan.version };
}

type ReadMove =
  | {
      readonly ok: true;
      readonly move: Move;
      readonly phase: PlannedPhase;
      readonly version: number;
      readonly month: string;
    }
  | { readonly ok: false; readonly form: FormState };

function readMove(input: Omit<MoveInput, 'form'>, body: unknown, language: Language): ReadMove {
  const result = readForm(MoveForm, body, language);
  if (!result.ok) return { ok: false, form: { values: result.raw, errors: result.errors } };
  const { c, month, version } = result.value;
  const { grid, plan } = input.portfolio;
  const chosen = FOUR_CS.find((each) => each === c) ?? input.proposal.pilot.c;
  const known = startMonths(grid, plan.blackout).find((each) => each.month === month);
  const phase = input.phases.find(({ number }) => number === result.value.phase);
  const problems = [...(phase ? [] : ['phase']), ...(month === STAYS || known ? [] : ['month'])];
  if (!phase || problems.length > 0) {
    const errors = problems.map((field) => ({ field, code: 'notAChoice' as const, facts: {} }));
    return { ok: false, form: { values: result.raw, errors } };
  }
  const move = { pilot: input.proposal.pilot.id, phase: phase.number, c: chosen, week: known?.week ?? null };
  return { ok: true, move, phase, version, month };
}

/** The form as it was sent: with what is wrong in it, or without errors for who comes back to change it. */
function again(input: Omit<MoveInput, 'form'>, form: FormState, language: Language): Outcome {
  const status = form.errors.length > 0 ? UNPROCESSABLE : 200;
  return page(formPage, moveModel({ ...input, form }, speech(language)), { status });
}
