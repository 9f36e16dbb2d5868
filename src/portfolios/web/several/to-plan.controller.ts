import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, addressParts, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { changedMeanwhile, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { toPlanEffect } from '../../several/move-to-plan-effect.js';
import { hasBegun, moveToPlan } from '../../several/move-to-plan.js';
import { addressIn } from '../../several/plan-address.js';
import { portfolioUrls } from '../urls.js';
import { otherOf, readToPlan } from './read-to-plan.js';
import { toPlanEffectModel, toPlanEffectPage } from './to-plan-effect.page.js';
import { MoveToPlanForm, ToPlanForm } from './to-plan.forms.js';
import { toPlanModel, type ToPlanInput } from './to-plan.page.js';

const CONFLICT = 409;
const UNPROCESSABLE = 422;

/** A pilot that goes to another plan: chosen where there is a choice, shown with what it does in both, and only then done. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/plan')
export class ToPlanController {
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
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const input = await readToPlan(this.plans, access, code);
    const [only, ...more] = input.others;
    // With one other plan there is nothing to choose: what it does is shown at once.
    if (!only || more.length > 0 || hasBegun(input.pilot))
      return page(formPage, toPlanModel(input, speech(language)));
    const effect = toPlanEffect(input.from, only, code);
    return page(toPlanEffectPage, toPlanEffectModel(input, effect, speech(language)));
  }

  @Post('effect')
  async effect(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const input = await readToPlan(this.plans, access, code);
    const result = readForm(ToPlanForm, body, language);
    if (!result.ok) return again(input, { values: result.raw, errors: result.errors }, language);
    const to = otherOf(input, result.value.to);
    if (!to || hasBegun(input.pilot)) return again(input, notAChoice(result.raw), language);
    const model = toPlanEffectModel(input, toPlanEffect(input.from, to, code), speech(language));
    return page(toPlanEffectPage, model);
  }

  @Post()
  async move(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'choose-pilots');
    const input = await readToPlan(this.plans, access, code);
    const result = readForm(MoveToPlanForm, body, language);
    if (!result.ok) return again(input, { values: result.raw, errors: result.errors }, language);
    const { to: number, version, toVersion } = result.value;
    const to = otherOf(input, number);
    if (!to) return again(input, notAChoice(result.raw), language);
    const move = { pilot: code, to: number, versions: { from: version, to: toVersion } };
    const done = await unlessConflict(moveToPlan(this.database, access, move, this.clock()));
    if (done === 'conflict') return this.changed(access, { code, to: number }, language);
    const address = addressIn(addressParts(access.slug)?.slug ?? access.slug, to.plan);
    return redirect(portfolioUrls.pilot(address, code), 'pilotInOtherPlan');
  }

  /** Somebody changed one of the two plans meanwhile: what moving does now is shown again, and nothing was done. */
  private async changed(
    access: OrganisationAccess,
    { code, to: number }: { readonly code: string; readonly to: number },
    language: Language,
  ): Promise<Outcome> {
    const input = await readToPlan(this.plans, access, code);
    const to = otherOf(input, number);
    const say = speech(language);
    const warning = changedMeanwhile(say);
    if (!to || hasBegun(input.pilot))
      return page(formPage, { ...toPlanModel(input, say), warning }, { status: CONFLICT });
    const model = toPlanEffectModel(input, toPlanEffect(input.from, to, code), say);
    return page(toPlanEffectPage, { ...model, notes: [warning, ...model.notes] }, { status: CONFLICT });
  }
}

function notAChoice(values: FormState['values']): FormState {
  return { values, errors: [{ field: 'to', code: 'notAChoice', facts: {} }] };
}

function again(input: ToPlanInput, form: FormState, language: Language): Outcome {
  return page(formPage, toPlanModel({ ...input, form }, speech(language)), { status: UNPROCESSABLE });
}
