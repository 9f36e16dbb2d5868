import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, rawValues, readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import type { C } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { reasonEmptyC } from '../../moves/reason-empty-c.js';
import { statusOf, type Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';
import { EmptyCForm, knownC } from './empty-c.form.js';
import { emptyCModel } from './empty-c.page.js';

const CONFLICT = 409;

/** Why a C has no pilot. */
@InOrganisation()
@Controller('o/:organisation/bord/leeg/:c')
export class EmptyCController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('c') name: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.form(access, knownC(name), language);
  }

  @Post()
  async save(
    @Access() access: OrganisationAccess,
    @Param('c') name: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const c = knownC(name);
    const result = readForm(EmptyCForm, body, language);
    if (!result.ok) return this.form(access, c, language, { values: result.raw, errors: result.errors });
    const { reason = '', version } = result.value;
    const { portfolio } = inForce(await this.plans.current(access));
    const hasPilots = portfolio.counted.some(({ pilot }) => pilot.c === c);
    const given = { c, reason, hasPilots, version };
    const saved = await unlessConflict(reasonEmptyC(this.database, access, given, this.clock()));
    if (saved !== 'conflict')
      return redirect(
        portfolioUrls.board(access.slug),
        reason === '' ? 'emptyReasonRemoved' : 'emptyReasonKept',
      );
    const stored = { organisation: access.slug, judged: await this.plans.current(access), c };
    const say = speech(language);
    const typed = { values: rawValues({ reason }, language), errors: [] };
    const mine = emptyCModel({ ...stored, again: typed }, say);
    return page(formPage, pageConflict(mine, emptyCModel(stored, say), say), { status: CONFLICT });
  }

  private async form(access: OrganisationAccess, c: C, language: Language, again?: Again): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    const input = { organisation: access.slug, judged, c, ...(again ? { again } : {}) };
    return page(formPage, emptyCModel(input, speech(language)), { status: statusOf(again) });
  }
}
