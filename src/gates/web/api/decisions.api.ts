import { Body, Inject, Param } from '@nestjs/common';
import type { OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiPost,
  assertFresh,
  changeAt,
  flag,
  IfMatch,
  listOf,
  named,
  number,
  object,
  readBody,
  refuseWhen,
  text,
  type Schema,
} from '../../../platform/api/index.js';
import { Conflict, Database } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { SequenceJobs } from '../../../portfolios/index.js';
import { decideGate, effectOf, problemsOf, type GateDecision } from '../../decide-gate.js';
import { GateDesk } from '../../gate-desk.js';
import { recordFact } from '../../record-fact.js';
import { decisionOf, errorOf, proposeRest, toDecide, toJudge, type Deciding } from '../deciding.js';
import { DecideForm, JudgeForm, sheetOf } from '../gates.forms.js';
import { PROGRESS, progressOf, type ApiProgress } from './gate-schemas.js';

interface Decided extends ApiProgress {
  readonly proposed: boolean;
}

const DECIDED: Schema<Decided> = named('DecidedGate', {
  node: {
    ...PROGRESS.node,
    properties: {
      ...PROGRESS.node.properties,
      proposed: about('An order for the rest was proposed: see readProposedSequence', flag).node,
    },
    required: [...(PROGRESS.node.required ?? []), 'proposed'],
  },
});

interface TriedDecision {
  readonly temperature: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly periods: readonly string[];
}

const numbers = listOf(number);

const TRIED = named(
  'TriedDecision',
  object<TriedDecision>({
    periods: listOf(text),
    temperature: about(
      'Degrees of the organisation in each quarter',
      object<TriedDecision['temperature']>({ before: numbers, after: numbers }),
    ),
  }),
);

const DECISION = { form: DecideForm, without: ['version', 'send'] } as const;

/** The gate of a pilot: the criteria asked again, and the decision. */
@InOrganisation()
@ApiController('o/:organisation/pilots/:code/gate', 'Gates')
export class DecisionsApi {
  constructor(
    private readonly database: Database,
    private readonly desk: GateDesk,
    private readonly jobs: SequenceJobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPost('criteria', {
    id: 'judgeNextPhase',
    summary: 'Answer the twenty questions again, for the next phase',
    details: '"C1" to "B5" are "0" to "3", each with its evidence: "C1.evidence".',
    body: { form: JudgeForm, without: ['version'] },
    ifMatch: 'readProgress',
    answer: PROGRESS,
    versioned: true,
    conflicts: true,
  })
  async judge(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProgress>> {
    const { opened, gate } = toJudge(await this.desk.write(access, code));
    const form = readBody(JudgeForm, body, { version: opened.running.version });
    const { number: phase } = gate.phase;
    if (form.phase !== phase) throw new Conflict('gate', code, phase);
    const fact = { kind: 'judged', phase, sheet: sheetOf(form) } as const;
    const change = { code, fact, version: form.version };
    await changeAt(version, this.versionOf(access, code), async () =>
      recordFact(this.database, access, change, this.clock()),
    );
    return this.answer(access, code);
  }

  @ApiPost('effect', {
    id: 'tryDecision',
    summary: 'What a decision would do to the heat; nothing is kept',
    body: DECISION,
    answer: TRIED,
  })
  async effect(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<TriedDecision>> {
    const deciding = toDecide(await this.desk.write(access, code));
    const { before, after } = effectOf(deciding.opened, this.read(access, deciding, body));
    return json({
      periods: before.grid.periods,
      temperature: { before: before.load.temperature, after: after.load.temperature },
    });
  }

  @ApiPost('decision', {
    id: 'decideGate',
    summary: 'Decide at the gate; the rest is put in order again as a proposal',
    body: DECISION,
    ifMatch: 'readProgress',
    answer: DECIDED,
    versioned: true,
    conflicts: true,
  })
  async decide(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Decided>> {
    const deciding = toDecide(await this.desk.write(access, code));
    // What can be decided depends on what was decided before.
    assertFresh(version, deciding.opened.running.version);
    const decision = this.read(access, deciding, body);
    await changeAt(version, this.versionOf(access, code), async () =>
      decideGate(this.database, access, deciding.opened, decision, this.clock()),
    );
    const proposed = await proposeRest(this.desk, this.jobs, access);
    const { body: progress, ...answer } = await this.answer(access, code);
    return { ...answer, body: { ...(progress as ApiProgress), proposed } };
  }

  private versionOf(access: OrganisationAccess, code: string) {
    return async () => (await this.desk.open(access, code)).running.version;
  }

  /** @throws InvalidInput when it cannot be decided like that */
  private read(access: OrganisationAccess, deciding: Deciding, body: unknown): GateDecision {
    const { version } = deciding.opened.running;
    const form = readBody(DecideForm, body, { version, send: 'confirm' });
    const decision = decisionOf(deciding, form, this.desk.today());
    refuseWhen(problemsOf(access, deciding.opened, decision).map(errorOf));
    return decision;
  }

  private async answer(access: OrganisationAccess, code: string): Promise<JsonOutcome<ApiProgress>> {
    const opened = await this.desk.open(access, code);
    return json(progressOf(opened), { version: String(opened.running.version) });
  }
}
