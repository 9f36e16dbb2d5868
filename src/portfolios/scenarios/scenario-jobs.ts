import path from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { profileCalled } from '../../planning/index.js';
import { Database } from '../../platform/database/index.js';
import { CLOCK, type Clock } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { projectFolder } from '../../platform/views/index.js';
import { fromNow } from '../from-now.js';
import { JudgedPlans } from '../judged-plans.js';
import type { SequenceInput, SequenceOutput } from '../sequence-work.js';
import type { ScenarioData } from '../store/scenario.entity.js';
import { jobKind, PlanStore } from '../store/plan.store.js';
import { ScenarioStore } from '../store/scenario.store.js';
import { scenarioCase, scenarioChoice } from './scenarios.js';

const SCENARIO_JOB = 'scenario';
/** Milliseconds that the answer to a form waits, so that a short computation is simply there. */
const PATIENCE = 1_500;

interface ScenarioInput extends SequenceInput {
  readonly scenarioId: string;
}

/** Computes the dates of a scenario, as those of the plan are computed; one at a time for a plan. */
@Injectable()
export class ScenarioJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: SCENARIO_JOB,
      worker: path.join(projectFolder(), 'dist', 'src', 'portfolios', 'sequence.worker.js'),
      keep: async (em, { organisationId, input }, output) => {
        // Written by `start` below, and answered by the worker beside it.
        const { scenarioId: id, planId, basis } = input as ScenarioInput;
        const { status, starts, conflict } = output as SequenceOutput;
        const store = new ScenarioStore(em);
        // It may have been removed meanwhile.
        const row = (await store.list(organisationId, planId)).find((each) => each.id === id);
        if (!row) return;
        const { conflict: _, ...known } = row.data;
        const data: ScenarioData =
          status === 'infeasible' ? { ...known, basis, starts: null, conflict } : { ...known, basis, starts };
        await store.change(row, { data, updatedAt: this.clock().toISOString() });
      },
    });
  }

  /** @throws NotAllowed, NotFound */
  async start(access: OrganisationAccess, id: string): Promise<void> {
    assertMay(access, 'make-scenario');
    const { organisationId } = access;
    const judged = await this.plans.current(access);
    const job = await this.database.write(async (em) => {
      const { data, name } = await new ScenarioStore(em).find({ id, organisationId, planId: judged.plan.id });
      const { planningCase, plan, revision } = judged;
      const input: ScenarioInput = {
        ...{ scenarioId: id, planId: plan.id, planName: name, basis: revision.basis },
        ...scenarioChoice(judged, data),
        planningCase: fromNow(scenarioCase(planningCase, data), revision, this.clock()),
        profile: profileCalled(data.profile, planningCase.plan.profiles) ?? 'balanced',
        // Dates that are there already are out of date, and what is still possible of them stays.
        ...{ seconds: null, keep: data.starts },
      };
      return this.jobs.add(em, {
        kind: jobKind(SCENARIO_JOB, plan),
        organisationId,
        createdBy: access.personId,
        input,
      });
    });
    const settled = this.jobs.settled(job, PATIENCE);
    this.jobs.wake();
    await settled;
  }

  /** Whether something is being computed for a scenario of this plan. */
  async isComputing(access: OrganisationAccess): Promise<boolean> {
    const plan = await this.database.read(async (em) => new PlanStore(em).get(access));
    const job = await this.jobs.latest(access.organisationId, jobKind(SCENARIO_JOB, plan));
    return job?.state === 'waiting' || job?.state === 'running';
  }
}
