import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { makeOrganisation } from '../make-organisation.js';
import { readTemplate } from '../read-template.js';
import { addressErrors, TemplateForm } from './organisation.form.js';
import { problemOf } from './organisations.controller.js';
import { templateModel, templatePage } from './template.page.js';
import { overviewUrls } from './urls.js';

const UNPROCESSABLE = 422;
const TOO_MANY = 429;

/** The build of a portfolio, without whose it is, as the beginning of another client. */
@InOrganisation()
@Controller('o/:organisation/sjabloon')
export class TemplateController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'take-template');
    const form = { values: { language, role: 'consultant' }, errors: [] };
    const template = await readTemplate(this.plans, access, { now: this.clock(), language });
    const input = { organisation: access.slug, template, form };
    return page(templatePage, templateModel(input, speech(language)));
  }

  @Post()
  async make(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'take-template');
    const result = readForm(TemplateForm, body, language);
    const errors = result.ok ? addressErrors(result.value) : result.errors;
    const template = await readTemplate(this.plans, access, {
      now: this.clock(),
      language,
      name: result.ok ? result.value.name : '',
    });
    const again = (form: FormState, status = UNPROCESSABLE, wait = 0): Outcome => {
      const input = { organisation: access.slug, template, form, wait };
      return page(templatePage, templateModel(input, speech(language)), { status });
    };
    const values = result.raw;
    // Without a pilot there is no form either.
    if (!result.ok || errors.length > 0 || template.pilots.length === 0) return again({ values, errors });
    const { address, ...wanted } = result.value;
    const maker = { personId: access.personId, address: request.ip };
    const made = await makeOrganisation(
      this.database,
      maker,
      { ...wanted, ...(address === undefined ? {} : { slug: address }), content: { template, from: access } },
      this.clock(),
    );
    if ('slug' in made) return redirect(overviewUrls.home(made.slug), 'organisationMade');
    const form = { values, errors: [problemOf(made)] };
    return made.problem === 'address' ? again(form) : again(form, TOO_MANY, made.problem.minutes);
  }
}
