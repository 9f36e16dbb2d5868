import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { beginBlankProposal, NotComplete, readProposals, submitProposal } from '../../../pilots/index.js';
import { joinPlan } from '../../several/join-plan.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import { API_PATH, CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { isBeingWritten } from '../../../planning/index.js';
import { findQuestion, keepAnswers } from '../proposals/keep-answers.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { fingerprint } from '../proposals/proposal-question.js';
import { NewProposalForm, newProposalOf } from '../proposals/proposals.form.js';
import { PROPOSAL_QUESTIONS } from '../proposals/questions/index.js';
import {
  LISTED_PROPOSAL,
  listedProposal,
  proposalAnswer,
  versionOf,
  WHOLE_PROPOSAL,
  type ListedProposal,
  type WholeProposal,
} from './proposal-schemas.js';

/** Writing a proposal and sending it in. */
@InOrganisation()
@ApiController('o/:organisation/proposals', 'Proposals')
export class ProposalsApi {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listProposals',
    summary: 'Every proposal, also what is still being written',
    query: PageQuery,
    answer: pageSchema(LISTED_PROPOSAL),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ListedProposal>>> {
    const all = await this.database.read(async (em) => readProposals(em, access));
    return pageOf(all.map(listedProposal), readQuery(PageQuery, query), ({ code }) => code);
  }

  @ApiPost('', {
    id: 'beginProposal',
    summary: 'Begin a proposal with a name, a C and a department',
    body: { form: NewProposalForm },
    status: 201,
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async begin(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    assertMay(access, 'create-proposal');
    const blank = newProposalOf(readBody(NewProposalForm, body));
    const { departments } = await this.desk.organisation(access);
    if (!departments.some(({ id }) => id === blank.owner))
      throw new InvalidInput([{ field: 'owner', code: 'notAChoice', facts: {} }]);
    const code = await beginBlankProposal(
      { database: this.database, place: joinPlan },
      access,
      blank,
      this.clock(),
    );
    const location = `${API_PATH}/o/${access.slug}/proposals/${code}`;
    return { ...proposalAnswer(await this.desk.write(access, code)), status: 201, location };
  }

  @ApiGet(':code', {
    id: 'readProposal',
    summary: 'One proposal: where it is, what is missing, and the answers so far',
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<WholeProposal>> {
    return proposalAnswer(await this.desk.read(access, code));
  }

  @ApiPut(':code/answers/:question', {
    id: 'answerQuestion',
    summary: 'Answer one question; what is left out is not answered any more',
    details: 'The body has the fields of that question. Answering confirms what came from the catalogue.',
    body: { forms: Object.fromEntries(PROPOSAL_QUESTIONS.map(({ id, form }) => [id, form])) },
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async answer(
    @Access() access: OrganisationAccess,
    @Param() { code, question: id }: { readonly code: string; readonly question: string },
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    const opened = await this.desk.write(access, code);
    const question = findQuestion(id, opened);
    const answers = readBody(question.form, body);
    refuseWhen(question.problems?.(answers, opened.asking) ?? []);
    const seen = fingerprint(question, opened.proposal.pilot);
    const kept = await changeAt(version, this.versionOf(access, code), async () => {
      if (!isBeingWritten(opened.proposal.status)) throw new Refused('sent-in');
      const { database, desk } = this;
      const answering = { question, answers, seen, autosave: false };
      return keepAnswers({ database, desk, now: this.clock() }, access, opened, answering);
    });
    return proposalAnswer(kept);
  }

  @ApiPost(':code/submission', {
    id: 'submitProposal',
    summary: 'Send a proposal in',
    details:
      '409 with `reason` "incomplete" while something is missing: `missing` of the proposal says what.',
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
    conflicts: true,
  })
  async submit(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
  ): Promise<JsonOutcome<WholeProposal>> {
    const { proposal } = await this.desk.write(access, code);
    await changeAt(version, this.versionOf(access, code), async () => {
      try {
        await submitProposal(this.database, access, { code, version: proposal.version }, this.clock());
      } catch (error) {
        throw error instanceof NotComplete ? new Refused('incomplete') : error;
      }
    });
    return proposalAnswer(await this.desk.read(access, code));
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<string> {
    return async () => versionOf((await this.desk.read(access, code)).proposal);
  }
}
