import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { isStill, moveEffect } from '../../moves/move-effect.js';
import { movePilot } from '../../moves/move-pilot.js';
import { portfolioUrls } from '../urls.js';
import { moveEffectModel, moveEffectPage } from './move-effect.page.js';
import { MoveForm } from './move.form.js';
import { moveConflict, moveModel, STAYS } from './move.page.js';
import { movablePilot, moveOf, moveWish, type MovablePilot, type MoveWish } from './read-move.js';

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
    const input = movablePilot(access, await this.plans.current(access), pilot);
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
    const input = movablePilot(access, judged, pilot);
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
    const input = movablePilot(access, await this.plans.current(access), pilot);
    const read = readMove(input, body, language);
    if (!read.ok) return again(input, read.form, language);
    const { move, month } = read;
    const saved = await unlessConflict(movePilot(this.database, access, moveOf(input, read), this.clock()));
    if (saved !== 'conflict') return redirect(portfolioUrls.board(access.slug), 'pilotMoved');
    const now = movablePilot(access, await this.plans.current(access), pilot);
    const values = rawValues({ c: move.c, phase: move.phase, month }, language);
    const model = moveConflict({ ...now, form: { values, errors: [] } }, speech(language));
    return page(formPage, model, { status: CONFLICT });
  }
}

type ReadMove = ({ readonly ok: true } & MoveWish) | { readonly ok: false; readonly form: FormState };

function readMove(input: MovablePilot, body: unknown, language: Language): ReadMove {
  const result = readForm(MoveForm, body, language);
  if (!result.ok) return { ok: false, form: { values: result.raw, errors: result.errors } };
  const wish = moveWish(input, result.value);
  return 'errors' in wish
    ? { ok: false, form: { values: result.raw, errors: wish.errors } }
    : { ok: true, ...wish };
}

/** The form as it was sent: with what is wrong in it, or without errors for who comes back to change it. */
function again(input: MovablePilot, form: FormState, language: Language): Outcome {
  const status = form.errors.length > 0 ? UNPROCESSABLE : 200;
  return page(formPage, moveModel({ ...input, form }, speech(language)), { status });
}
