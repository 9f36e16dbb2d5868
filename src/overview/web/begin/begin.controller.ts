import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  answeredAxes,
  AxesForm,
  axisRawValues,
  describeOrganisation,
  InOrganisation,
  readOrganisation,
  readProfile,
  saveCulture,
  saveSelfAssessment,
  type ProfileAtVersion,
} from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, rawValues, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { answersOf, SelfAssessmentForm } from '../../../portfolios/index.js';
import { departmentErrors, departmentsIn } from '../organisation.form.js';
import { addDepartments } from '../../add-departments.js';
import { DepartmentsForm, NameForm } from './begin.forms.js';
import {
  assessmentModel,
  cultureModel,
  departmentsModel,
  nameModel,
  stepPage,
  type StepPageModel,
} from './begin.pages.js';
import { afterStep } from './steps.js';
import { beginUrls, type Step } from './urls.js';

type ModelOf = (access: OrganisationAccess, language: Language, form?: FormState) => Promise<StepPageModel>;

interface Request {
  readonly access: OrganisationAccess;
  readonly language: Language;
  readonly step: Step;
  readonly modelOf: ModelOf;
}

/** The short pages after the first one, and the first one again for who goes back. Money has a file of its own. */
@InOrganisation()
@Controller('o/:organisation/begin')
export class BeginController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('naam')
  async name(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return page(stepPage, await this.nameOf(access, language));
  }

  @Post('naam')
  async rename(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request: Request = { access, language, step: 'name', modelOf: this.nameOf };
    const result = readForm(NameForm, body, language);
    if (!result.ok) return again(request, { values: result.raw, errors: result.errors });
    const { profile } = await this.profile(access);
    const { version, name } = result.value;
    const described = { ...profile, name, version };
    return settle(request, describeOrganisation(this.database, access, described, this.clock()), { name });
  }

  @Get('afdelingen')
  async departments(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    return page(stepPage, await this.departmentsOf(access, language));
  }

  @Post('afdelingen')
  async addDepartments(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const request: Request = { access, language, step: 'departments', modelOf: this.departmentsOf };
    const result = readForm(DepartmentsForm, body, language);
    if (!result.ok) return again(request, { values: result.raw, errors: result.errors });
    const typed = result.value.skip === undefined ? departmentsIn(result.value.departments) : [];
    const errors = departmentErrors(typed);
    if (errors.length > 0) return again(request, { values: result.raw, errors });
    const fallback = speech(language).t.begin.defaultDepartment;
    const { departments } = await this.database.read((em) => readOrganisation(em, access.organisationId));
    const names = typed.length === 0 && departments.length === 0 ? [fallback] : typed;
    await addDepartments(this.database, access, names, this.clock());
    return redirect(afterStep(access, 'departments'), 'setupSaved');
  }

  @Get('cultuur')
  async culture(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    return page(stepPage, await this.cultureOf(access, language));
  }

  @Post('cultuur')
  async keepCulture(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    const request: Request = { access, language, step: 'culture', modelOf: this.cultureOf };
    const result = readForm(AxesForm, body, language);
    if (!result.ok) return again(request, { values: result.raw, errors: result.errors });
    const { profile } = await this.profile(access);
    const { axes: _, ...mix } = profile.culture ?? {};
    const axes = answeredAxes(result.value);
    const culture = { ...mix, ...(Object.keys(axes).length > 0 ? { axes } : {}) };
    const change = { version: result.value.version, culture };
    const saving = saveCulture(this.database, access, change, this.clock());
    return settle(request, saving, axisRawValues(axes, language));
  }

  @Get('zelfbeoordeling')
  async assessment(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    return page(stepPage, await this.assessmentOf(access, language));
  }

  @Post('zelfbeoordeling')
  async keepAssessment(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    const request: Request = { access, language, step: 'assessment', modelOf: this.assessmentOf };
    const result = readForm(SelfAssessmentForm, body, language);
    if (!result.ok) return again(request, { values: result.raw, errors: result.errors });
    const { version, ...answers } = result.value;
    const assessment = { version, answers: answersOf(answers) };
    const saving = saveSelfAssessment(this.database, access, assessment, this.clock());
    return settle(request, saving, rawValues(answers, language));
  }

  private async profile({ organisationId }: OrganisationAccess): Promise<ProfileAtVersion> {
    return this.database.read((em) => readProfile(em, organisationId));
  }

  private readonly nameOf: ModelOf = async (access, language, form) => {
    const { version } = await this.profile(access);
    const input = { access, version, name: access.organisationName };
    return nameModel({ ...input, ...(form ? { form } : {}) }, speech(language));
  };

  private readonly departmentsOf: ModelOf = async (access, language, form) => {
    const { departments } = await this.database.read((em) => readOrganisation(em, access.organisationId));
    const input = { access, departments };
    return departmentsModel({ ...input, ...(form ? { form } : {}) }, speech(language));
  };

  private readonly cultureOf: ModelOf = async (access, language, form) => {
    const { profile, version } = await this.profile(access);
    const input = { access, version, stored: profile.culture?.axes ?? {} };
    return cultureModel({ ...input, ...(form ? { form } : {}) }, speech(language));
  };

  private readonly assessmentOf: ModelOf = async (access, language, form) => {
    const { profile, version } = await this.profile(access);
    const input = { access, version, stored: profile.maturity };
    return assessmentModel({ ...input, ...(form ? { form } : {}) }, speech(language));
  };
}

async function again({ access, language, modelOf }: Request, form: FormState): Promise<Outcome> {
  return page(stepPage, await modelOf(access, language, form), { status: 422 });
}

/** On to the next page, or both answers side by side when somebody else changed the organisation meanwhile. */
async function settle(
  { access, language, step, modelOf }: Request,
  saving: Promise<void>,
  values: FormState['values'],
): Promise<Outcome> {
  if ((await unlessConflict(saving)) !== 'conflict') return redirect(afterStep(access, step), 'setupSaved');
  const stored = await modelOf(access, language);
  const mine = await modelOf(access, language, { values, errors: [] });
  const back = { text: stored.title, href: beginUrls.step(access.slug, step) };
  return page(formPage, pageConflict(mine, { ...stored, back }, speech(language)), { status: 409 });
}
