import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  accountUrls,
  changeRole,
  findListedPerson,
  makeResetLink,
  may,
  removePerson,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  LINKS,
  page,
  redirect,
  type Clock,
  type Links,
  type Outcome,
} from '../../../platform/http/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import { formPage } from '../../../platform/views/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { listDepartments } from '../../read-organisation.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { organisationUrls } from '../urls.js';
import { RoleForm } from './people.forms.js';
import { madeLinkModel, madeLinkPage, personModel, removeModel } from './people.pages.js';
import { departmentErrors } from './role-fields.js';
import { showPeople } from './show-people.js';

/** The people of an organisation: who they are, what they may do, and letting them go. */
@InOrganisation()
@Controller('o/:organisation/mensen')
export class PeopleController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  @Get()
  async people(
    @Access() access: OrganisationAccess,
    @Query() asked: Asked,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return showPeople(this.database, access, { language, now: this.clock(), asked });
  }

  @Get(':person')
  async person(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const person = await findListedPerson(this.database, access, personId);
    const values = { role: person.role, departments: person.departments };
    return this.showPerson({ access, personId, language }, { values, errors: [] });
  }

  @Post(':person')
  async change(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const asked = { access, personId, language };
    await findListedPerson(this.database, access, personId);
    const result = readForm(RoleForm, body, language);
    if (!result.ok) return this.showPerson(asked, { values: result.raw, errors: result.errors });
    const { role, departments } = result.value;
    const values = { role, departments };
    const errors = departmentErrors(result.value, await listDepartments(this.database, access));
    if (errors.length > 0) return this.showPerson(asked, { values, errors });
    const problem = await changeRole(this.database, access, { personId, ...values }, this.clock());
    if (problem)
      return this.showPerson(asked, { values, errors: [] }, words(language).people.problems[problem]);
    return redirect(organisationUrls.people(access.slug), 'roleSaved');
  }

  private async showPerson(
    { access, personId, language }: Opened,
    form: FormState,
    problem?: string,
  ): Promise<Outcome> {
    const person = await findListedPerson(this.database, access, personId);
    const departments = await listDepartments(this.database, access);
    const input = {
      organisation: access.slug,
      departments,
      form,
      mayErase: may(access, 'erase-person'),
      ...(problem === undefined ? {} : { problem }),
    };
    const refused = problem !== undefined || form.errors.length > 0;
    return page(formPage, personModel(input, person, words(language)), { status: refused ? 422 : 200 });
  }

  @Get(':person/verwijderen')
  async askToRemove(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const person = await findListedPerson(this.database, access, personId);
    return page(formPage, removeModel(access.slug, person, undefined, words(language)));
  }

  @Post(':person/verwijderen')
  async remove(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const person = await findListedPerson(this.database, access, personId);
    const problem = await removePerson(this.database, access, personId, this.clock());
    if (problem === null)
      return redirect(
        personId === access.personId ? '/' : organisationUrls.people(access.slug),
        'personRemoved',
      );
    const t = words(language);
    const model = removeModel(access.slug, person, t.people.problems[problem], t);
    return page(formPage, model, { status: 422 });
  }

  @Post(':person/herstellink')
  async resetLink(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const made = await makeResetLink(this.database, access, personId, this.clock());
    const t = words(language);
    if ('problem' in made) {
      const person = await findListedPerson(this.database, access, personId);
      const values = { role: person.role, departments: person.departments };
      const problem = t.people.problems[made.problem];
      return this.showPerson({ access, personId, language }, { values, errors: [] }, problem);
    }
    const { resetLinkTitle: heading, resetLinkLead } = t.people;
    const head = { heading, lead: resetLinkLead({ name: made.person.name }) };
    const address = this.links(accountUrls.reset(made.token));
    return page(madeLinkPage, madeLinkModel(access.slug, head, address, t), { shownOnce: true });
  }
}

interface Opened {
  readonly access: OrganisationAccess;
  readonly personId: string;
  readonly language: Language;
}
