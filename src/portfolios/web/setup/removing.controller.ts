import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  InOrganisation,
  readDepartment,
  type DepartmentAtVersion,
} from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { removeUnusedDepartment, type RemoveOutcome } from '../../setup/remove-department.js';
import { portfolioUrls } from '../urls.js';
import { removeDepartmentModel } from './department.page.js';
import { VersionForm } from './setup.forms.js';

/** Taking a department out of the organisation. */
@InOrganisation()
@Controller('o/:organisation/inrichting/afdelingen/:code/verwijder')
export class RemovingController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async confirm(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const department = await this.read(access, code);
    return page(formPage, removeDepartmentModel(access.slug, department, undefined, speech(language)));
  }

  @Post()
  async remove(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const department = await this.read(access, code);
    const result = readForm(VersionForm, body, language);
    const outcome = result.ok ? await this.unlessRefused(access, code, result.value.version) : 'conflict';
    if (outcome === 'removed') return redirect(portfolioUrls.departments(access.slug), 'departmentRemoved');
    const model = removeDepartmentModel(access.slug, department, outcome, speech(language));
    return page(formPage, model, { status: 409 });
  }

  private async unlessRefused(
    access: OrganisationAccess,
    code: string,
    version: number,
  ): Promise<RemoveOutcome | 'conflict'> {
    const removal = removeUnusedDepartment(this.database, access, { code, version }, this.clock());
    return unlessConflict(removal);
  }

  private async read(access: OrganisationAccess, code: string): Promise<DepartmentAtVersion> {
    return this.database.read(async (em) => readDepartment(em, access, code));
  }
}
