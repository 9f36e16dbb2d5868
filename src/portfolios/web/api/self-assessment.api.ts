import { Body, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  CultureForm,
  cultureOf,
  InOrganisation,
  mixProblems,
  saveCulture,
  saveSelfAssessment,
} from '../../../organisations/index.js';
import {
  ApiController,
  ApiPut,
  changeAt,
  IfMatch,
  readBody,
  refuseWhen,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { answersOf, SelfAssessmentForm } from '../self-assessment.form.js';
import { ORGANISATION, organisationAnswer, profileVersion, type Described } from './organisation-schemas.js';

/** How an organisation sees itself. */
@InOrganisation()
@ApiController('o/:organisation', 'Organisation')
export class SelfAssessmentApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPut('self-assessment', {
    id: 'answerSelfAssessment',
    summary: 'The twelve answers of the Social Business Roadmap, 0 not yet to 4',
    details: 'What they come to is `maturity` of `readPortfolio`.',
    body: { form: SelfAssessmentForm, without: ['version'] },
    ifMatch: 'readOrganisation',
    answer: ORGANISATION,
    versioned: true,
  })
  async assess(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'assess-organisation');
    const { version, ...answers } = readBody(SelfAssessmentForm, body, { version: Number(named) || 1 });
    return this.keep(access, named, async () =>
      saveSelfAssessment(this.database, access, { version, answers: answersOf(answers) }, this.clock()),
    );
  }

  @ApiPut('culture', {
    id: 'describeCulture',
    summary: 'Six axes of the culture, 1 to 5, and the mix of four kinds now and as wanted',
    details: 'Each mix divides 100 points. What is left out is not recorded any more.',
    body: { form: CultureForm, without: ['version'] },
    ifMatch: 'readOrganisation',
    answer: ORGANISATION,
    versioned: true,
  })
  async culture(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'assess-organisation');
    const form = readBody(CultureForm, body, { version: Number(named) || 1 });
    refuseWhen(mixProblems(form));
    const change = { version: form.version, culture: cultureOf(form) };
    return this.keep(access, named, async () => saveCulture(this.database, access, change, this.clock()));
  }

  private async keep(
    access: OrganisationAccess,
    named: string,
    change: () => Promise<void>,
  ): Promise<JsonOutcome<Described>> {
    await changeAt(named, async () => profileVersion(this.database, access), change);
    return organisationAnswer(this.database, access);
  }
}
