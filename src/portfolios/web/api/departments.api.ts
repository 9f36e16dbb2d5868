import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  addDepartment,
  changeDepartment,
  InOrganisation,
  readDepartment,
  readOrganisation,
  type DepartmentAtVersion,
} from '../../../organisations/index.js';
import {
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  ApiPut,
  caseDepartment,
  changeAt,
  IfMatch,
  named,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import {
  API_PATH,
  CLOCK,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import type { Department } from '../../../planning/index.js';
import { inFirstPlan } from '../../store/plan.store.js';
import { JudgedPlans } from '../../judged-plans.js';
import { removeUnusedDepartment } from '../../setup/remove-department.js';
import { asShortAsPossible, departmentData, FTE_MISSING } from '../setup/department-data.js';
import { DepartmentForm, HoursForm, quarterNumbers } from '../setup/setup.forms.js';

const DEPARTMENT = named('Department', caseDepartment);

/** Departments: who changes, and how much each can take. */
@InOrganisation()
@ApiController('o/:organisation/departments', 'Organisation')
export class DepartmentsApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listDepartments',
    summary: 'The departments of the organisation',
    query: PageQuery,
    answer: pageSchema(DEPARTMENT),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<Department>>> {
    assertMay(access, 'read-settings');
    const { departments } = await this.database.read(async (em) =>
      readOrganisation(em, access.organisationId),
    );
    return pageOf(departments, readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiGet(':code', {
    id: 'readDepartment',
    summary: 'One department',
    answer: DEPARTMENT,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<Department>> {
    assertMay(access, 'read-settings');
    return answered(await this.find(access, code));
  }

  @ApiPost('', {
    id: 'addDepartment',
    summary: 'Add a department; it gets its code from its name',
    body: { form: DepartmentForm },
    status: 201,
    answer: DEPARTMENT,
    versioned: true,
  })
  async add(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<Department>> {
    assertMay(access, 'set-up');
    const data = departmentData(readBody(DepartmentForm, body));
    if (!data) throw new InvalidInput([FTE_MISSING]);
    const now = this.clock().toISOString();
    const code = await this.database.write(async (em) => addDepartment(em, access, data, now));
    const location = `${API_PATH}/o/${access.slug}/departments/${code}`;
    return { ...answered({ code, data, version: 1 }), status: 201, location };
  }

  @ApiPut(':code', {
    id: 'changeDepartment',
    summary: 'Change a department',
    details: 'Leave out `fte` to keep hours that differ from quarter to quarter.',
    body: { form: DepartmentForm },
    ifMatch: 'readDepartment',
    answer: DEPARTMENT,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Department>> {
    assertMay(access, 'set-up');
    const form = readBody(DepartmentForm, body);
    return this.keep(access, code, version, ({ data }) => departmentData(form, data));
  }

  @ApiPut(':code/hours', {
    id: 'changeDepartmentHours',
    summary: 'Full-time equivalents of a department in each quarter of the plan',
    body: { form: HoursForm, without: ['version'] },
    ifMatch: 'readDepartment',
    answer: DEPARTMENT,
    versioned: true,
  })
  async changeHours(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Department>> {
    assertMay(access, 'set-up');
    const form = readBody(HoursForm, body, { version: 1 });
    const { planningCase } = await this.plans.current(inFirstPlan(access));
    const numbers = quarterNumbers(form, planningCase.plan.periods.length);
    return this.keep(access, code, version, ({ data }) => ({
      ...data,
      fteCapacity: asShortAsPossible(numbers),
    }));
  }

  @ApiDelete(':code', {
    id: 'removeDepartment',
    summary: 'Remove a department that no proposal and no department head belongs to',
    ifMatch: 'readDepartment',
    conflicts: true,
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'set-up');
    const outcome = await changeAt(version, this.versionOf(access, code), async () => {
      const removal = { code, version: Number(version) };
      return removeUnusedDepartment(this.database, access, removal, this.clock());
    });
    if (outcome !== 'removed') throw new Refused(outcome);
    return nothing();
  }

  private async keep(
    access: OrganisationAccess,
    code: string,
    named: string,
    change: (department: DepartmentAtVersion) => DepartmentAtVersion['data'] | undefined,
  ): Promise<JsonOutcome<Department>> {
    await changeAt(named, this.versionOf(access, code), async () => {
      const data = change(await this.find(access, code));
      if (!data) throw new InvalidInput([FTE_MISSING]);
      const now = this.clock().toISOString();
      return this.database.write(async (em) =>
        changeDepartment(em, access, { code, data, version: Number(named) }, now),
      );
    });
    return answered(await this.find(access, code));
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<number> {
    return async () => (await this.find(access, code)).version;
  }

  private async find(access: OrganisationAccess, code: string): Promise<DepartmentAtVersion> {
    return this.database.read(async (em) => readDepartment(em, access, code));
  }
}

function answered({ code, data, version }: DepartmentAtVersion): JsonOutcome<Department> {
  return json({ id: code, ...data }, { version: String(version) });
}
