import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
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
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage, type OneFormPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inFirstPlan } from '../../store/plan.store.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import type { IsoDate } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { asShortAsPossible, departmentData, FTE_MISSING } from './department-data.js';
import { departmentModel, hoursModel, type DepartmentInput } from './department.page.js';
import { departmentsModel, departmentsPage } from './departments.page.js';
import { feltOn, readFelt } from './felt-sentence.js';
import { statusOf, type Again } from './form-again.js';
import { ChangeDepartmentForm, DepartmentForm, HoursForm, quarterNumbers } from './setup.forms.js';

/** The departments of an organisation: who changes, and how much each can take. */
@InOrganisation()
@Controller('o/:organisation/inrichting/afdelingen')
export class DepartmentsController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-settings');
    const judged = await this.plans.current(access);
    const { asked, organisation } = await this.database.read(async (em) => ({
      asked: await readFelt(em, access, this.today()),
      organisation: await readOrganisation(em, access.organisationId),
    }));
    const { departments } = organisation;
    const felt = asked ? { felt: feltOn(asked, judged, this.today()) } : {};
    return page(
      departmentsPage,
      departmentsModel(access, { judged, departments, ...felt }, speech(language)),
    );
  }

  @Get('nieuw')
  async empty(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.form(access, language);
  }

  @Post('nieuw')
  async add(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const result = readForm(DepartmentForm, body, language);
    if (!result.ok)
      return this.form(access, language, { again: { values: result.raw, errors: result.errors } });
    const data = departmentData(result.value);
    if (!data) return this.form(access, language, { again: { values: result.raw, errors: [FTE_MISSING] } });
    const now = this.clock().toISOString();
    await this.database.write(async (em) => addDepartment(em, access, data, now));
    return redirect(portfolioUrls.departments(access.slug), 'departmentAdded');
  }

  @Get(':code')
  async department(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.form(access, language, { department: await this.read(access, code) });
  }

  @Post(':code')
  async change(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const department = await this.read(access, code);
    const again = async (form: Again): Promise<Outcome> =>
      this.form(access, language, { department, again: form });
    const result = readForm(ChangeDepartmentForm, body, language);
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { version, ...typed } = result.value;
    const data = departmentData(typed, department.data);
    if (!data) return again({ values: result.raw, errors: [FTE_MISSING] });
    const saved = await this.save(access, { code, data, version });
    if (saved === 'conflict') {
      const modelOf = (each: DepartmentAtVersion) => this.model(access, language, { department: each });
      return this.conflict(access, { code, data }, language, modelOf);
    }
    return redirect(portfolioUrls.departments(access.slug), 'setupSaved');
  }

  @Get(':code/uren')
  async hours(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.hoursForm(access, language, await this.read(access, code));
  }

  @Post(':code/uren')
  async changeHours(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const department = await this.read(access, code);
    const result = readForm(HoursForm, body, language);
    if (!result.ok)
      return this.hoursForm(access, language, department, { values: result.raw, errors: result.errors });
    const { planningCase } = await this.plans.current(inFirstPlan(access));
    const numbers = quarterNumbers(result.value, planningCase.plan.periods.length);
    const data = { ...department.data, fteCapacity: asShortAsPossible(numbers) };
    const saved = await this.save(access, { code, data, version: result.value.version });
    if (saved === 'conflict') {
      const modelOf = (each: DepartmentAtVersion) => this.hoursModel(access, language, each);
      return this.conflict(access, { code, data }, language, modelOf);
    }
    return redirect(portfolioUrls.department(access.slug, code), 'setupSaved');
  }

  private today(): IsoDate {
    return this.clock().toISOString().slice(0, 10);
  }

  private async read(access: OrganisationAccess, code: string): Promise<DepartmentAtVersion> {
    return this.database.read(async (em) => readDepartment(em, access, code));
  }

  private async save(
    access: OrganisationAccess,
    department: DepartmentAtVersion,
  ): Promise<undefined | 'conflict'> {
    const now = this.clock().toISOString();
    return unlessConflict(
      this.database.write(async (em) => {
        await changeDepartment(em, access, department, now);
        return undefined;
      }),
    );
  }

  private async form(
    access: OrganisationAccess,
    language: Language,
    filled: Pick<DepartmentInput, 'department' | 'again'> = {},
  ): Promise<Outcome> {
    const model = await this.model(access, language, filled);
    return page(formPage, model, { status: statusOf(filled.again) });
  }

  private async model(
    access: OrganisationAccess,
    language: Language,
    filled: Pick<DepartmentInput, 'department' | 'again'>,
  ): Promise<OneFormPage> {
    const judged = await this.plans.current(access);
    const { settings } = inForce(judged).portfolio;
    const asked = await this.database.read(async (em) => readFelt(em, access, this.today()));
    const felt = asked ? { felt: feltOn(asked, judged, this.today()) } : {};
    return departmentModel({ organisation: access.slug, settings, ...felt, ...filled }, speech(language));
  }

  private async hoursForm(
    access: OrganisationAccess,
    language: Language,
    department: DepartmentAtVersion,
    again?: Again,
  ): Promise<Outcome> {
    const model = await this.hoursModel(access, language, department, again);
    return page(formPage, model, { status: statusOf(again) });
  }

  private async hoursModel(
    access: OrganisationAccess,
    language: Language,
    department: DepartmentAtVersion,
    again?: Again,
  ): Promise<OneFormPage> {
    const { planningCase } = await this.plans.current(inFirstPlan(access));
    const quarters = planningCase.plan.periods.map(({ id }) => id);
    const input = { organisation: access.slug, department, quarters, ...(again ? { again } : {}) };
    return hoursModel(input, speech(language));
  }

  /** Somebody else changed the department first: the page as it would be, beside what is stored. */
  private async conflict(
    access: OrganisationAccess,
    { code, data }: Pick<DepartmentAtVersion, 'code' | 'data'>,
    language: Language,
    modelOf: (department: DepartmentAtVersion) => Promise<OneFormPage>,
  ): Promise<Outcome> {
    const stored = await this.read(access, code);
    const [mine, theirs] = [await modelOf({ ...stored, data }), await modelOf(stored)];
    return page(formPage, pageConflict(mine, theirs, speech(language)), { status: 409 });
  }
}
