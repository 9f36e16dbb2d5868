import { Body, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, describeOrganisation, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiGet, ApiPut, changeAt, IfMatch, readBody } from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { OrganisationForm } from '../setup/setup.forms.js';
import { ORGANISATION, organisationAnswer, profileVersion, type Described } from './organisation-schemas.js';

/** What an organisation says of itself. */
@InOrganisation()
@ApiController('o/:organisation', 'Organisation')
export class OrganisationApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readOrganisation',
    summary: 'What the organisation says of itself',
    answer: ORGANISATION,
    versioned: true,
  })
  async read(@Access() access: OrganisationAccess): Promise<JsonOutcome<Described>> {
    assertMay(access, 'read-settings');
    return organisationAnswer(this.database, access);
  }

  @ApiPut('', {
    id: 'describeOrganisation',
    summary: 'Change name and description; goals, history, culture and self-assessment stay',
    body: { form: OrganisationForm, without: ['version'] },
    ifMatch: 'readOrganisation',
    answer: ORGANISATION,
    versioned: true,
  })
  async describe(
    @Access() access: OrganisationAccess,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    const form = readBody(OrganisationForm, body, { version: Number(version) || 1 });
    const present = async () => profileVersion(this.database, access);
    await changeAt(version, present, async () =>
      describeOrganisation(this.database, access, form, this.clock()),
    );
    return organisationAnswer(this.database, access);
  }
}
