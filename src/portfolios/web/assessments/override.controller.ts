import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { overrideVerdict, readOverride } from '../../../pilots/index.js';
import { Conflict, Database, NotFound } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';
import { OverrideForm, WithdrawForm } from './assessment.form.js';
import { overrideModel, overridePage } from './override.page.js';

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
    const known = await readOverride(this.database, access, code);
    const values = known ? { verdict: known.verdict, reason: known.reason } : {};
    return this.page({ access, code, language }, { values, errors: [] });
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
    const { verdict, reason } = read.value;
    try {
      await overrideVerdict(this.database, access, code, { input: read.value, now: this.clock() });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
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
    await overrideVerdict(this.database, access, code, { input, now: this.clock() });
    return redirect(portfolioUrls.pilot(access.slug, code), 'verdictComputed');
  }

  private async page(
    { access, code, language }: { access: OrganisationAccess; code: string; language: Language },
    form: FormState,
    conflict = false,
  ): Promise<Outcome> {
    const known = await readOverride(this.database, access, code);
    const { portfolio } = inForce(await this.plans.current(access));
    const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    const input = { organisation: access.slug, proposal, version: known?.version ?? 0, form, conflict };
    const status = conflict ? CONFLICT : form.errors.length > 0 ? UNPROCESSABLE : 200;
    return page(overridePage, overrideModel(input, speech(language)), { status });
  }
}
