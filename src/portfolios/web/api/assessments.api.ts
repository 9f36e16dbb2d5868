import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  closeRound,
  readPanel,
  saveAssessment,
  settleAnswer,
  type Panel,
  type Round,
} from '../../../pilots/index.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  readBody,
  refuseWhen,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Score } from '../../../planning/index.js';
import { AssessmentForm, missingIn, SettleForm, sheetOf } from '../assessments/assessment.form.js';
import { ASSESSMENT, assessmentOf, panelVersion, type ApiAssessment } from './assessment-schemas.js';

/** Judging one pilot with several people. */
@InOrganisation()
@ApiController('o/:organisation/pilots/:code/assessment', 'Assessments')
export class AssessmentsApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readAssessment',
    summary: 'Rounds of assessment of one pilot, and the own answers in the open one',
    details:
      'What others said in the open round is shown to who sent in an own judgement, and to nobody else.',
    answer: ASSESSMENT,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<ApiAssessment>> {
    return answered(await this.panel(access, code));
  }

  @ApiPut('', {
    id: 'assessPilot',
    summary: 'Keep the own answers in the open round, or send them in for good',
    details:
      'With `submit` every question needs an answer and a reason; "unknown" is an answer. A 2 or 3 without evidence counts as 1. 409 with `reason` "already-submitted" once they were sent in.',
    body: { form: AssessmentForm, without: ['round', 'version'] },
    ifMatch: 'readAssessment',
    answer: ASSESSMENT,
    versioned: true,
    conflicts: true,
  })
  async assess(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiAssessment>> {
    assertMay(access, 'assess-pilot');
    const { open, own } = await this.panel(access, code);
    const [round, version] = [open.number, own?.version ?? 0];
    const form = readBody(AssessmentForm, body, { round, version });
    const sheet = sheetOf(form);
    refuseWhen(form.submit ? missingIn(sheet) : [], AssessmentForm);
    const change = { input: { sheet, round, version, submit: form.submit }, now: this.clock() };
    const outcome = await changeAt(named, this.versionOf(access, code), async () =>
      saveAssessment(this.database, access, code, change),
    );
    if (outcome !== 'kept') throw new Refused(outcome);
    return answered(await this.panel(access, code));
  }

  @ApiPost('closing', {
    id: 'closeAssessment',
    summary: 'Close the open round: everybody sees the answers, and nobody changes them',
    details: '409 with `reason` "too-few" until two people sent in their answers.',
    ifMatch: 'readAssessment',
    answer: ASSESSMENT,
    versioned: true,
    conflicts: true,
  })
  async close(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<ApiAssessment>> {
    assertMay(access, 'lead-assessment');
    const { open } = await this.panel(access, code);
    const change = { round: open.number, now: this.clock() };
    const done = await changeAt(named, this.versionOf(access, code), async () =>
      closeRound(this.database, access, code, change),
    );
    if (!done) throw new Refused('too-few');
    return answered(await this.panel(access, code));
  }

  @ApiPut('rounds/:number/answers/:question', {
    id: 'settleAnswer',
    summary: 'Settle a question on which the assessors of a closed round disagree',
    body: { form: SettleForm, without: ['round', 'version'] },
    ifMatch: 'readAssessment',
    answer: ASSESSMENT,
    versioned: true,
  })
  async settle(
    @Access() access: OrganisationAccess,
    @Param() { code, number, question }: Readonly<Record<'code' | 'number' | 'question', string>>,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiAssessment>> {
    assertMay(access, 'lead-assessment');
    const about = roundIn(await this.panel(access, code), number);
    const version = about.settled.find((row) => row.question === question)?.version ?? 0;
    const { answer, ...form } = readBody(SettleForm, body, { round: about.number, version });
    const settlement = { ...form, question, answer: Number(answer) as Score };
    const change = { settlement, now: this.clock() };
    await changeAt(named, this.versionOf(access, code), async () =>
      settleAnswer(this.database, access, code, change),
    );
    return answered(await this.panel(access, code));
  }

  private async panel(access: OrganisationAccess, code: string): Promise<Panel> {
    return readPanel(this.database, access, code);
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<string> {
    return async () => panelVersion(await this.panel(access, code));
  }
}

/** @throws NotFound when no such round was closed */
function roundIn({ closed }: Panel, number: string): Round {
  const round = closed.find((each) => String(each.number) === number);
  if (!round) throw new NotFound('assessment_round', number);
  return round;
}

function answered(panel: Panel): JsonOutcome<ApiAssessment> {
  return json(assessmentOf(panel), { version: panelVersion(panel) });
}
