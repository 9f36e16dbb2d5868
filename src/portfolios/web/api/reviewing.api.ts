import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  askBack,
  giveVerdict,
  resumeProposal,
  withdrawProposal,
  type GivenVerdict,
} from '../../../pilots/index.js';
import { ApiController, ApiPost, changeAt, IfMatch, readBody } from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { AskForm, WithdrawForm } from '../proposals/proposals.form.js';
import { openForVerdict } from '../proposals/open-for-verdict.js';
import { VerdictForm } from '../proposals/reviewing.forms.js';
import { computedOf } from '../proposals/verdict.page.js';
import { proposalAnswer, versionOf, WHOLE_PROPOSAL, type WholeProposal } from './proposal-schemas.js';

/** Steps that a proposal takes after it was begun: each says where it is then. */
@InOrganisation()
@ApiController('o/:organisation/proposals', 'Proposals')
export class ReviewingApi {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPost(':code/withdrawal', {
    id: 'withdrawProposal',
    summary: 'Withdraw a proposal',
    body: { form: WithdrawForm },
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async withdraw(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    await this.desk.write(access, code);
    const { reason } = readBody(WithdrawForm, body);
    await withdrawProposal(this.database, access, { code, reason }, this.clock());
    return this.answer(access, code);
  }

  @ApiPost(':code/resumption', {
    id: 'resumeProposal',
    summary: 'Take up a proposal again that was withdrawn or has to become smaller',
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async resume(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<WholeProposal>> {
    await this.desk.write(access, code);
    await resumeProposal(this.database, access, code, this.clock());
    return this.answer(access, code);
  }

  @ApiPost(':code/return', {
    id: 'returnProposal',
    summary: 'Give a proposal back to who wrote it, with a question',
    body: { form: AskForm },
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async askBack(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    assertMay(access, 'lead-assessment');
    await this.desk.read(access, code);
    const { question } = readBody(AskForm, body);
    await askBack(this.database, access, { code, question }, this.clock());
    return this.answer(access, code);
  }

  @ApiPost(':code/verdict', {
    id: 'giveVerdict',
    summary: 'The verdict on a proposal that was judged, with its reason',
    details: 'A verdict that differs from what the criteria say holds as one given by hand.',
    body: { form: VerdictForm, without: ['version'] },
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async verdict(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    const { written, proposal } = await openForVerdict(this.database, this.plans, access, code);
    const steps = written.steps.length;
    const { verdict, reason } = readBody(VerdictForm, body, { version: steps });
    const given = { code, verdict: verdict as GivenVerdict, reason, steps, computed: computedOf(proposal) };
    await changeAt(version, this.versionOf(access, code), async () =>
      giveVerdict(this.database, access, given, this.clock()),
    );
    return this.answer(access, code);
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<string> {
    return async () => versionOf((await this.desk.read(access, code)).proposal);
  }

  private async answer(access: OrganisationAccess, code: string): Promise<JsonOutcome<WholeProposal>> {
    return proposalAnswer(await this.desk.read(access, code));
  }
}
