import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { askBack, resumeProposal, withdrawProposal } from '../../../pilots/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { reasonModel, reasonPage, type ReasonFor } from './reason.page.js';
import { ProposalDesk, type Opened } from './proposal-desk.js';
import { AskForm, WithdrawForm } from './proposals.form.js';
import { proposalUrls } from './urls.js';

const EMPTY: FormState = { values: {}, errors: [] };

/** Withdrawing a proposal, taking it up again, and giving it back with a question. */
@InOrganisation()
@Controller('o/:organisation/voorstellen/:code')
export class ProposalMovesController {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('intrekken')
  async withdrawing(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return reason('withdraw', access, await this.desk.write(access, code), EMPTY, language);
  }

  @Post('intrekken')
  async withdraw(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const opened = await this.desk.write(access, code);
    const result = readForm(WithdrawForm, body, language);
    if (!result.ok)
      return reason('withdraw', access, opened, { values: result.raw, errors: result.errors }, language, 422);
    await withdrawProposal(this.database, access, { code, reason: result.value.reason }, this.clock());
    return redirect(proposalUrls.proposal(access.slug, code), 'proposalWithdrawn');
  }

  @Post('hervatten')
  async resume(@Access() access: OrganisationAccess, @Param('code') code: string): Promise<Outcome> {
    await this.desk.write(access, code);
    await resumeProposal(this.database, access, code, this.clock());
    return redirect(proposalUrls.proposal(access.slug, code), 'proposalResumed');
  }

  @Get('vraag')
  async asking(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'lead-assessment');
    return reason('ask', access, await this.desk.read(access, code), EMPTY, language);
  }

  @Post('vraag')
  async ask(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'lead-assessment');
    const opened = await this.desk.read(access, code);
    const result = readForm(AskForm, body, language);
    if (!result.ok)
      return reason('ask', access, opened, { values: result.raw, errors: result.errors }, language, 422);
    await askBack(this.database, access, { code, question: result.value.question }, this.clock());
    return redirect(proposalUrls.proposal(access.slug, code), 'proposalReturned');
  }
}

function reason(
  why: ReasonFor,
  access: OrganisationAccess,
  { proposal }: Opened,
  form: FormState,
  language: Language,
  status = 200,
): Outcome {
  return page(reasonPage, reasonModel(why, access.slug, proposal, form, speech(language)), { status });
}
