import { Query } from '@nestjs/common';
import { ROLES, type OrganisationAccess, type Role } from '../../../accounts/index.js';
import {
  about,
  ApiController,
  ApiGet,
  listOf,
  named,
  object,
  oneOf,
  pageOf,
  PageQuery,
  pageSchema,
  readQuery,
  text,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CurrentVisitor, type JsonOutcome, type Visitor } from '../../../platform/http/index.js';
import { listOrganisations } from '../../list-organisations.js';

interface OpenedOrganisation {
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
  readonly departments: readonly string[];
}

const OPENED = named(
  'OpenedOrganisation',
  object<OpenedOrganisation>({
    slug: about('Its part of the address: /api/v1/o/{organisation}', text),
    name: text,
    role: about('What the person of this token is there', oneOf(ROLES)),
    departments: about('Codes of the departments of a department head', listOf(text)),
  }),
);

/** What this token opens. */
@ApiController('organisations', 'Organisation')
export class OrganisationsApi {
  constructor(private readonly database: Database) {}

  @ApiGet('', {
    id: 'listOrganisations',
    summary: 'The organisations that this token opens',
    details: 'A token is for one organisation, so this is a list of one.',
    query: PageQuery,
    answer: pageSchema(OPENED),
  })
  async list(
    @CurrentVisitor() { person, token }: Visitor,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<OpenedOrganisation>>> {
    const all = await listOrganisations(this.database, person?.id ?? '');
    const opened = all.filter(({ organisationId }) => organisationId === token?.organisationId);
    return pageOf(opened.map(openedOf), readQuery(PageQuery, query), ({ slug }) => slug);
  }
}

function openedOf({
  slug,
  organisationName: name,
  role,
  departments,
}: OrganisationAccess): OpenedOrganisation {
  return { slug, name, role, departments };
}
