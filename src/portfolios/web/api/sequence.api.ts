import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiDelete, ApiGet, ApiPost, readBody } from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import {
  API_PATH,
  CLOCK,
  InLanguage,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { readProposed, settleProposed } from '../../proposed-sequence.js';
import { SequenceJobs } from '../../sequence-jobs.js';
import { isComputing } from '../sequence-progress.js';
import { SEARCHES, SequenceForm } from '../sequence.form.js';
import { jobAnswer } from './job-answer.js';
import { apiSequence, JOB, SEQUENCE, type ApiJob, type ApiSequence } from './sequence-schemas.js';

/** The order in which everything happens. */
@InOrganisation()
@ApiController('o/:organisation/sequence', 'Sequence')
export class SequenceApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: SequenceJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readSequence',
    summary: 'The latest computed sequence: dates with their reasons, status and certificate',
    details:
      '404 until somebody computes one. `current` is false when the plan has changed since: its dates hold no longer.',
    answer: SEQUENCE,
  })
  async read(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSequence>> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const { sequence, revision } = judged;
    if (!sequence) throw new NotFound('sequence', access.organisationId);
    return json(apiSequence(judged, sequence, sequence.basis === revision.basis, language));
  }

  @ApiPost('jobs', {
    id: 'computeSequence',
    summary: 'Compute a sequence; the answer says where to look how far it is',
    details:
      '`profile` is calm, balanced or brisk, or the name of one of your own. `keep`: move as little as possible of the latest sequence. A short search is usually done at the first look.',
    body: { form: SequenceForm },
    status: 202,
    answer: JOB,
  })
  async compute(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiJob>> {
    assertMay(access, 'compute-sequence');
    const { search = 'short', keep, profile: name } = readBody(SequenceForm, body);
    const profile = await this.jobs.profileCalled(access, name);
    if (!profile) throw new InvalidInput([{ field: 'profile', code: 'notAChoice', facts: {} }]);
    const id = await this.jobs.begin(access, { profile, seconds: SEARCHES[search], keep });
    const location = `${API_PATH}/o/${access.slug}/sequence/jobs/${id}`;
    const job = jobAnswer(await this.jobs.find(access, id), language);
    return { ...job, status: 202, location };
  }

  @ApiGet('jobs/:id', {
    id: 'readSequenceJob',
    summary: 'How far a computation is',
    details: 'When it is done the sequence is at `readSequence`.',
    answer: JOB,
  })
  async job(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiJob>> {
    return jobAnswer(await this.jobs.find(access, id), language);
  }

  @ApiPost('jobs/:id/stop', {
    id: 'stopSequenceJob',
    summary: 'End a computation with the best sequence so far',
    answer: JOB,
    conflicts: true,
  })
  async stop(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiJob>> {
    await this.end(access, id, 'stop');
    return jobAnswer(await this.jobs.find(access, id), language);
  }

  @ApiDelete('jobs/:id', {
    id: 'cancelSequenceJob',
    summary: 'End a computation without a result',
    conflicts: true,
  })
  async cancel(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<JsonOutcome<never>> {
    await this.end(access, id, 'cancel');
    return nothing();
  }

  @ApiGet('proposed', {
    id: 'readProposedSequence',
    summary: 'A sequence that was proposed after a decision at a gate and waits to be taken over',
    answer: SEQUENCE,
  })
  async proposed(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSequence>> {
    const found = await readProposed(this.database, access);
    if (!found) throw new NotFound('sequence', access.organisationId);
    const judged = await this.plans.current(access);
    return json(apiSequence(judged, found.sequence, found.current, language));
  }

  @ApiPost('proposed/:id/take-over', {
    id: 'takeOverSequence',
    summary: 'Let a proposed sequence hold',
    conflicts: true,
  })
  async takeOver(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<JsonOutcome<never>> {
    await settleProposed(this.database, access, { id, take: true }, this.clock());
    return nothing();
  }

  @ApiDelete('proposed/:id', {
    id: 'dropProposedSequence',
    summary: 'Throw a proposed sequence away',
  })
  async drop(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<JsonOutcome<never>> {
    await settleProposed(this.database, access, { id, take: false }, this.clock());
    return nothing();
  }

  /** @throws NotFound, NotAllowed, Refused when it has ended already, or another one was begun */
  private async end(access: OrganisationAccess, id: string, wish: 'stop' | 'cancel'): Promise<void> {
    assertMay(access, 'compute-sequence');
    await this.jobs.find(access, id);
    const current = await this.jobs.current(access);
    if (current?.id !== id || !isComputing(current)) throw new Refused('has-ended');
    await this.jobs.end(access, wish);
  }
}
