import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { overrideVerdict, readOverride } from '../../../pilots/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';
import { OverrideForm, WithdrawForm } from './assessment.form.js';
import { overrideConflict, overrideModel, overridePage } from './override.page.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** A verdict by hand: for a strategy director, with a reason, and always shown as such. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/oordeel')
export class OverrideController {
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
    assertMay(access, 'override-verdict');
    return this.page({ access, code, language }, null);
  }

  @Post()
  async set(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'override-verdict');
    const read = readForm(OverrideForm, body, language);
    if (!read.ok) return this.page({ access, code, language }, { values: read.raw, errors: read.errors });
    const change = { input: read.value, now: this.clock() };
    const saved = await unlessConflict(overrideVerdict(this.database, access, code, change));
    if (saved === 'conflict') {
      const { verdict, reason } = read.value;
      return this.page({ access, code, language }, { values: { verdict, reason }, errors: [] }, true);
    }
    return redirect(portfolioUrls.pilot(access.slug, code), 'verdictSet');
  }

  @Post('berekend')
  async withdraw(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'override-verdict');
    const read = readForm(WithdrawForm, body, language);
    if (!read.ok) return this.page({ access, code, language }, { values: {}, errors: read.errors });
    const input = { verdict: null, version: read.value.version };
    const change = { input, now: this.clock() };
    const saved = await unlessConflict(overrideVerdict(this.database, access, code, change));
    if (saved === 'conflict') return this.page({ access, code, language }, null, true);
    return redirect(portfolioUrls.pilot(access.slug, code), 'verdictComputed');
  }

  /** @param form what was typed; null for what is stored */
  private async page(
    { access, code, language }: { access: OrganisationAccess; code: string; language: Language },
    form: FormState | null,
    conflict = false,
  ): Promise<Outcome> {
    const known = await readOverride(this.database, access, code);
    const { portfolio } = inForce(await this.plans.current(access));
    const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    const stored = known ? { verdict: known.verdict, reason: known.reason } : {};
    const state = form ?? { values: stored, errors: [] };
    const input = {
      organisation: access.slug,
      proposal,
      version: known?.version ?? 0,
      form: state,
      conflict,
    };
    // Where the computed verdict holds again there are no fields to set beside one’s own.
    if (conflict && form && known)
      return page(formPage, overrideConflict(input, stored, speech(language)), { status: CONFLICT });
    const status = conflict ? CONFLICT : state.errors.length > 0 ? UNPROCESSABLE : 200;
    return page(overridePage, overrideModel(input, speech(language)), { status });
  }
}
