import { Param, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiGet,
  pageOf,
  PageQuery,
  pageSchema,
  readQuery,
  type ApiPage,
} from '../../../platform/api/index.js';
import { NotFound } from '../../../platform/database/index.js';
import { json, type JsonOutcome } from '../../../platform/http/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import {
  LISTED_PILOT,
  listedPilot,
  WHOLE_PILOT,
  wholePilot,
  type ListedPilot,
  type WholePilot,
} from './pilot-schemas.js';

/** Which pilots. */
class PilotsQuery extends PageQuery {
  @IsOptional()
  @IsIn(FOUR_CS)
  c?: C;
}

/** Pilots in the plan, with the dates that hold now. */
@InOrganisation()
@ApiController('o/:organisation/pilots', 'Pilots')
export class PilotsApi {
  constructor(private readonly plans: JudgedPlans) {}

  @ApiGet('', {
    id: 'listPilots',
    summary: 'Every proposal that was sent in, with its verdict and its dates',
    details: 'Dates are those of the sequence while it is up to date, else the ones that were asked for.',
    query: PilotsQuery,
    answer: pageSchema(LISTED_PILOT),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
  ): Promise<JsonOutcome<ApiPage<ListedPilot>>> {
    assertMay(access, 'read-proposals');
    const query = readQuery(PilotsQuery, asked);
    const { portfolio } = inForce(await this.plans.current(access));
    const wanted = portfolio.proposals.filter(({ pilot }) => query.c === undefined || pilot.c === query.c);
    const listed = wanted.map((proposal) => listedPilot(proposal, portfolio.grid));
    return pageOf(listed, query, ({ code }) => code);
  }

  @ApiGet(':code', {
    id: 'readPilot',
    summary: 'One pilot with its scorecard',
    answer: WHOLE_PILOT,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<WholePilot>> {
    assertMay(access, 'read-proposals');
    const { portfolio } = inForce(await this.plans.current(access));
    const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    return json(wholePilot(proposal, portfolio.grid));
  }
}
