import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  erasePerson,
  findErasable,
  PERSON_TRACES,
  type OrganisationAccess,
  type RenameInTraces,
} from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { organisationUrls } from '../urls.js';
import { eraseModel } from './erasing.page.js';
import { EraseForm } from './people.forms.js';

const NOTHING_YET: FormState = { values: {}, errors: [] };

/** Erasing somebody for good. */
@InOrganisation()
@Controller('o/:organisation/mensen/:person/wissen')
export class ErasingController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PERSON_TRACES) private readonly traces: readonly RenameInTraces[],
  ) {}

  @Get()
  async ask(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const person = await findErasable(this.database, access, personId);
    const input = { organisation: access.slug, person, form: NOTHING_YET };
    return page(formPage, eraseModel(input, words(language)));
  }

  @Post()
  async erase(
    @Access() access: OrganisationAccess,
    @Param('person') personId: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const person = await findErasable(this.database, access, personId);
    const t = words(language);
    const result = readForm(EraseForm, body, language);
    const shown = { organisation: access.slug, person };
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return page(formPage, eraseModel({ ...shown, form }, t), { status: 422 });
    }
    const problem = await erasePerson(
      { database: this.database, traces: this.traces },
      { access, personId },
      this.clock(),
    );
    if (problem !== null) {
      const refused = { ...shown, form: NOTHING_YET, problem: t.erasing.problems[problem] };
      return page(formPage, eraseModel(refused, t), { status: 422 });
    }
    const own = personId === access.personId;
    return redirect(own ? '/' : organisationUrls.people(access.slug), own ? undefined : 'personErased');
  }
}
