import { Param, Query } from '@nestjs/common';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  listOf,
  named,
  object,
  readQuery,
  text,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { InLanguage, json, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { planChanges } from '../../../rendering/index.js';
import { readCompared } from '../../compared-versions.js';
import { versionNumber } from '../version-number.js';

interface Changed {
  readonly what: string;
  readonly changes: readonly string[];
}

interface ApiChanges {
  readonly before: string;
  readonly after: string;
  readonly introduction: string;
  readonly changes: readonly Changed[];
}

const CHANGES = named(
  'PlanChanges',
  object<ApiChanges>({
    before: about('Number of the version', text),
    after: about('Number of the later version, or the one that the plan as it is now would get', text),
    introduction: text,
    changes: about(
      'In the language of Accept-Language; empty when nothing changed',
      listOf(object<Changed>({ what: about('Pilot, phase, amount, ...', text), changes: listOf(text) })),
    ),
  }),
);

class CompareQuery {
  /** Number of a later version. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999_999)
  later?: number;
}

/** What changed between two versions of the plan. */
@InOrganisation()
@ApiController('o/:organisation/plan/versions/:number/changes', 'Document')
export class CompareApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
  ) {}

  @ApiGet('', {
    id: 'comparePlanVersions',
    summary: 'What changed since a version, said in words',
    query: CompareQuery,
    answer: CHANGES,
  })
  async compare(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiChanges>> {
    assertMay(access, 'read-plan');
    const { later } = readQuery(CompareQuery, query);
    const { database, plans } = this;
    const { before, after } = await readCompared({ database, plans }, access, versionNumber(number), later);
    const { introduction, table } = planChanges(before, after, language);
    return json({
      before: before.meta.version,
      after: after.meta.version,
      introduction,
      changes: table?.rows ?? [],
    });
  }
}
