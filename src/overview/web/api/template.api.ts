import { Inject, Query } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiGet, caseFile, named, readQuery } from '../../../platform/api/index.js';
import { caseData, type CaseFile } from '../../../platform/case-file/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { recordTaken } from '../../make-organisation.js';
import { readTemplate } from '../../read-template.js';

class TemplateQuery {
  /** Of the organisation that it is for. */
  @IsString()
  @MaxLength(200)
  name!: string;
}

/** The build of a portfolio without whose it is, for consultants. */
@InOrganisation()
@ApiController('o/:organisation/template', 'Plan')
export class TemplateApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readTemplate',
    summary: 'The build of the plan without whose it is, as a case file for another organisation',
    details:
      'Names, amounts and criteria stay behind, and dates count from the next quarter. The audit trail says that it was taken.',
    query: TemplateQuery,
    answer: named('Case', caseFile),
  })
  async read(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<CaseFile>> {
    assertMay(access, 'take-template');
    const { name } = readQuery(TemplateQuery, query);
    const now = this.clock();
    const template = await readTemplate(this.plans, access, { now, language, name });
    await this.database.write(async (em) => recordTaken(em, { template, from: access }, now.toISOString()));
    // Written in the order of a case file, and otherwise the same.
    return json(caseData(template) as CaseFile);
  }
}
