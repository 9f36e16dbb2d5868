import { Body, Inject, Param, Query } from '@nestjs/common';
import {
  assertMay,
  changeRole,
  findListedPerson,
  listPeople,
  removePerson,
  type ListedPerson,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import {
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPut,
  changeAt,
  IfMatch,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, json, nothing, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { listDepartments } from '../../read-organisation.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { RoleForm } from '../people/people.forms.js';
import { departmentErrors } from '../people/role-fields.js';
import { departmentsOr } from './departments-or.js';
import { apiPerson, PERSON, standingVersion, type ApiPerson } from './people-schemas.js';

/** Who works here. For who manages people. */
@InOrganisation()
@ApiController('o/:organisation/people', 'People')
export class PeopleApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listPeople',
    summary: 'Who works here, by name',
    query: PageQuery,
    answer: pageSchema(PERSON),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiPerson>>> {
    const people = await listPeople(this.database, access);
    return pageOf(people.map(apiPerson), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiGet(':person', {
    id: 'readPerson',
    summary: 'Somebody who works here',
    answer: PERSON,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('person') id: string,
  ): Promise<JsonOutcome<ApiPerson>> {
    return answered(await findListedPerson(this.database, access, id));
  }

  @ApiPut(':person', {
    id: 'changeRole',
    summary: 'Give somebody another role, or a department head other departments',
    details:
      'Tokens of that person end, this one too if it is theirs. 409 with `reason` "administrators-only" or "last-administrator" when it stays as it is.',
    body: { form: RoleForm, optional: ['departments'] },
    ifMatch: 'readPerson',
    answer: PERSON,
    versioned: true,
    conflicts: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiPerson>> {
    assertMay(access, 'manage-people');
    const from = await findListedPerson(this.database, access, personId);
    const { role, departments } = readBody(RoleForm, body, departmentsOr(body));
    refuseWhen(departmentErrors({ role, departments }, await listDepartments(this.database, access)));
    const wish = { personId, role, departments, from };
    const problem = await changeAt(named, this.versionOf(access, personId), async () =>
      changeRole(this.database, access, wish, this.clock()),
    );
    if (problem) throw new Refused(problem);
    return answered(await findListedPerson(this.database, access, personId));
  }

  @ApiDelete(':person', {
    id: 'removePerson',
    summary: 'Take somebody out of the organisation',
    details:
      'Their account stays, and so does what they wrote. 409 with `reason` "administrators-only" or "last-administrator" when they stay.',
    ifMatch: 'readPerson',
    conflicts: true,
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'manage-people');
    const problem = await changeAt(named, this.versionOf(access, personId), async () =>
      removePerson(this.database, access, personId, this.clock()),
    );
    if (problem) throw new Refused(problem);
    return nothing();
  }

  private versionOf(access: OrganisationAccess, personId: string): () => Promise<string> {
    return async () => standingVersion(await findListedPerson(this.database, access, personId));
  }
}

function answered(person: ListedPerson): JsonOutcome<ApiPerson> {
  return json(apiPerson(person), { version: standingVersion(person) });
}
