import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, mayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { beginBlankProposal, NotComplete, readProposals, submitProposal } from '../../../pilots/index.js';
import { joinPlan } from '../../several/join-plan.js';
import { Conflict, Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { isBeingWritten } from '../../../planning/index.js';
import { checkModel, checkPage, type CheckInput } from './check.page.js';
import { exampleModel } from './example.page.js';
import { copyModel, copyPage, followModel, followPage } from './follow.page.js';
import { listModel, listPage } from './list.page.js';
import { newModel, newPage } from './new.page.js';
import { ProposalDesk } from './proposal-desk.js';
import { IdeaQuery, NewProposalForm, newProposalOf, SubmitForm } from './proposals.form.js';
import { tasksModel, tasksPage } from './tasks.page.js';
import { smallerText } from './verdict.page.js';
import { proposalUrls } from './urls.js';

/** Beginning a proposal, seeing where it is, and sending it in. */
@InOrganisation()
@Controller('o/:organisation/voorstellen')
export class ProposalsController {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    const proposals = await this.database.read(async (em) => readProposals(em, access));
    const { departments } = await this.desk.organisation(access);
    return page(listPage, listModel(access, { proposals, departments, asked }, speech(language)));
  }

  @Get('nieuw')
  async new(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'create-proposal');
    const idea = readForm(IdeaQuery, asked, language);
    const { titel: title = '', c = '' } = idea.ok ? idea.value : {};
    return this.newOutcome(access, { values: { title, c }, errors: [] }, language, 200);
  }

  @Post('nieuw')
  async begin(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'create-proposal');
    const result = readForm(NewProposalForm, body, language);
    if (!result.ok)
      return this.newOutcome(access, { values: result.raw, errors: result.errors }, language, 422);
    const { title, c, owner } = result.value;
    const { departments } = await this.desk.organisation(access);
    if (!departments.some(({ id }) => id === owner)) {
      const errors = [{ field: 'owner', code: 'notAChoice', facts: {} }] as const;
      return this.newOutcome(access, { values: { title, c, owner }, errors }, language, 422);
    }
    const blank = newProposalOf(result.value);
    const code = await beginBlankProposal(
      { database: this.database, place: joinPlan },
      access,
      blank,
      this.clock(),
    );
    return redirect(proposalUrls.proposal(access.slug, code), 'proposalBegun');
  }

  @Get('voorbeeld')
  example(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'create-proposal');
    return page(copyPage, exampleModel(access.slug, speech(language)));
  }

  /** Its tasks while it is being written by this person; afterwards, and for others, what became of it. */
  @Get(':code')
  async show(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const { proposal, asking, tried } = await this.desk.read(access, code);
    const say = speech(language);
    if (isBeingWritten(proposal.status) && mayPropose(access, proposal.pilot.owner))
      return page(tasksPage, tasksModel(access.slug, proposal, tried, say));
    const turnedDown = proposal.status === 'rejected' || proposal.status === 'redesign';
    const smaller = turnedDown
      ? smallerText({ ...tried, today: this.clock().toISOString().slice(0, 10) }, say)
      : undefined;
    return page(
      followPage,
      followModel(access, proposal, { ...asking, ...(smaller === undefined ? {} : { smaller }) }, say),
    );
  }

  @Get(':code/controle')
  async check(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.checkOutcome(access, code, language, 200);
  }

  @Post(':code/indienen')
  async submit(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const { proposal } = await this.desk.write(access, code);
    const result = readForm(SubmitForm, body, language);
    if (!result.ok) return this.checkOutcome(access, code, language, 422, 'changed');
    try {
      const sent = { code: proposal.pilot.id, version: result.value.version };
      await submitProposal(this.database, access, sent, this.clock());
    } catch (error) {
      if (error instanceof NotComplete) return this.checkOutcome(access, code, language, 422, 'missing');
      if (error instanceof Conflict) return this.checkOutcome(access, code, language, 409, 'changed');
      throw error;
    }
    return redirect(proposalUrls.proposal(access.slug, code));
  }

  @Get(':code/kopie')
  async copy(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const { proposal, asking } = await this.desk.read(access, code);
    return page(copyPage, copyModel(access.slug, proposal, asking, speech(language), this.clock()));
  }

  private async newOutcome(
    access: OrganisationAccess,
    form: FormState,
    language: Language,
    status: number,
  ): Promise<Outcome> {
    const { departments } = await this.desk.organisation(access);
    const choices = departments.filter(({ id }) => mayPropose(access, id));
    return page(newPage, newModel(access.slug, choices, form, speech(language)), { status });
  }

  private async checkOutcome(
    access: OrganisationAccess,
    code: string,
    language: Language,
    status: number,
    refused?: CheckInput['refused'],
  ): Promise<Outcome> {
    const { proposal, asking, tried } = await this.desk.write(access, code);
    if (!isBeingWritten(proposal.status)) return redirect(proposalUrls.proposal(access.slug, code));
    const input = { organisation: access.slug, proposal, asking, tried };
    const model = checkModel(refused ? { ...input, refused } : input, speech(language));
    return page(checkPage, model, { status });
  }
}
