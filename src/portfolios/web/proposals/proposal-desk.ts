import { Inject, Injectable } from '@nestjs/common';
import { assertMayPropose, mayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import { readOrganisation } from '../../../organisations/index.js';
import { readProposal, type WrittenProposal } from '../../../pilots/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, type Clock } from '../../../platform/http/index.js';
import {
  assemblePortfolio,
  quarterOf,
  withFormAnswers,
  type Organisation,
  type Pilot,
  type PlanningCase,
} from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import type { Asking } from './proposal-question.js';
import type { Tried } from './tried.js';

/** What the pages of one proposal are made from. */
export interface Opened {
  readonly proposal: WrittenProposal;
  readonly asking: Asking;
  readonly tried: Tried;
  readonly planningCase: PlanningCase;
}

/** Opens proposals beside the plan of their organisation. */
@Injectable()
export class ProposalDesk {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async organisation(access: OrganisationAccess): Promise<Organisation> {
    return this.database.read(async (em) => readOrganisation(em, access.organisationId));
  }

  /** @throws NotAllowed, NotFound */
  async read(access: OrganisationAccess, code: string): Promise<Opened> {
    return this.beside(access, await this.database.read(async (em) => readProposal(em, access, code)));
  }

  /** To write in: for the own department, or for who may write for all. @throws NotAllowed, NotFound */
  async write(access: OrganisationAccess, code: string): Promise<Opened> {
    const opened = await this.read(access, code);
    assertMayPropose(access, opened.proposal.pilot.owner);
    return opened;
  }

  /** The same as it would be with other answers. */
  async beside(access: OrganisationAccess, proposal: WrittenProposal): Promise<Opened> {
    const { planningCase } = await this.plans.current(access);
    const { pilot } = proposal;
    const { organisation, plan } = planningCase;
    return {
      proposal,
      planningCase,
      tried: tryOut(planningCase, pilot),
      asking: {
        pilot,
        departments: organisation.departments,
        choices: organisation.departments.filter(({ id }) => mayPropose(access, id)),
        goals: organisation.goals ?? [],
        periods: plan.periods.map(({ id }) => id),
        quarter: quarterOf(this.clock().toISOString().slice(0, 10)),
      },
    };
  }
}

/** The plan with the proposal in it, whatever its verdict, and without it. */
function tryOut(planningCase: PlanningCase, pilot: Pilot): Tried {
  const others = planningCase.pilots.filter(({ id }) => id !== pilot.id);
  const links = planningCase.links.filter(({ before, after }) => ![before[0], after[0]].includes(pilot.id));
  const without = assemblePortfolio({ ...planningCase, links, pilots: others });
  const portfolio = assemblePortfolio(
    { ...planningCase, links, pilots: [...others, pilot] },
    { include: [pilot.id] },
  );
  const proposal = portfolio.proposals.at(-1);
  if (!proposal) throw new Error('a plan without the proposal that was put in it');
  return { proposal, portfolio, without };
}

/** The questions answered that the proposal's own figures answer. */
export function answeredByItself(pilot: Pilot, { tried, asking }: Pick<Opened, 'tried' | 'asking'>): Pilot {
  const { grid, settings } = tried.portfolio;
  return withFormAnswers(pilot, { grid, settings, departments: asking.departments });
}
