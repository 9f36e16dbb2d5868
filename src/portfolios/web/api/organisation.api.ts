import { Body, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  describeOrganisation,
  InOrganisation,
  listOrganisations,
  readProfile,
} from '../../../organisations/index.js';
import {
  ApiController,
  ApiGet,
  ApiPut,
  caseOrganisation,
  changeAt,
  IfMatch,
  named,
  object,
  optional,
  partOf,
  readBody,
  text,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Organisation } from '../../../planning/index.js';
import { OrganisationForm } from '../setup/setup.forms.js';

type Described = Omit<Organisation, 'departments'>;

const part = <Key extends keyof Organisation>(key: Key) => optional(partOf(caseOrganisation, key));

const ORGANISATION = named(
  'Organisation',
  object<Described>({
    name: text,
    sector: part('sector'),
    seat: part('seat'),
    employees: part('employees'),
    customers: part('customers'),
    service: part('service'),
    goal: part('goal'),
    goals: part('goals'),
    history: part('history'),
    culture: part('culture'),
    maturity: part('maturity'),
    successes: part('successes'),
  }),
);

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
    return this.answer(access);
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
    const present = async () => (await this.profile(access)).version;
    await changeAt(version, present, async () =>
      describeOrganisation(this.database, access, form, this.clock()),
    );
    return this.answer(access);
  }

  private async answer(access: OrganisationAccess): Promise<JsonOutcome<Described>> {
    const { profile, version } = await this.profile(access);
    const { language: _, ...described } = profile;
    // The name may have been changed since this request was let in.
    const all = await listOrganisations(this.database, access.personId);
    const now = all.find(({ organisationId }) => organisationId === access.organisationId) ?? access;
    return json({ name: now.organisationName, ...described }, { version: String(version) });
  }

  private async profile(access: OrganisationAccess) {
    return this.database.read(async (em) => readProfile(em, access.organisationId));
  }
}
