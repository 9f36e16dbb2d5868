import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { listOrganisations } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { NotAllowed } from '../../platform/errors/index.js';
import { readForm, type FieldError, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  InLanguage,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, words, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { readClients } from '../read-clients.js';
import { makeOrganisation, mayMakeOrganisation, type MakeResult } from '../make-organisation.js';
import { newOrganisationModel } from './new-organisation.page.js';
import { OrganisationForm, organisationErrors, wantedIn } from './organisation.form.js';
import { organisationsModel, organisationsPage } from './organisations.page.js';
import { overviewUrls } from './urls.js';

const UNPROCESSABLE = 422;
const TOO_MANY = 429;

/** The organisations that somebody works in, and making another one. */
@Controller()
export class OrganisationsController {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Straight to the one organisation, or a choice when there are more. */
  @Get()
  async start(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const [only, ...others] = await listOrganisations(this.database, idOf(visitor));
    return only && others.length === 0 ? redirect(overviewUrls.home(only.slug)) : this.list(visitor);
  }

  @Get('organisaties')
  async list(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const today = this.clock().toISOString().slice(0, 10);
    const listed = await readClients({ database: this.database, plans: this.plans }, idOf(visitor), today);
    const mayMake = await mayMakeOrganisation(this.database, idOf(visitor));
    return page(organisationsPage, organisationsModel(listed, mayMake, speech(visitor.language)));
  }

  @Get('organisaties/nieuw')
  async form(@CurrentVisitor() visitor: Visitor, @InLanguage() language: Language): Promise<Outcome> {
    if (!(await mayMakeOrganisation(this.database, idOf(visitor)))) throw new NotAllowed('make-organisation');
    const values = { language, role: 'administrator', start: 'empty' };
    return page(formPage, newOrganisationModel({ values, errors: [] }, words(language)));
  }

  @Post('organisaties/nieuw')
  async make(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const personId = idOf(visitor);
    if (!(await mayMakeOrganisation(this.database, personId))) throw new NotAllowed('make-organisation');
    const t = words(visitor.language);
    const again = (form: FormState, wait = 0, status = UNPROCESSABLE): Outcome =>
      page(formPage, newOrganisationModel(form, t, wait), { status });
    const result = readForm(OrganisationForm, body, visitor.language);
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const values = result.raw;
    const errors = organisationErrors(result.value);
    if (errors.length > 0) return again({ values, errors });
    const maker = { personId, address: request.ip };
    const made = await makeOrganisation(this.database, maker, wantedIn(result.value), this.clock());
    if ('slug' in made) return redirect(overviewUrls.home(made.slug), 'organisationMade');
    if (made.problem === 'address') return again({ values, errors: [problemOf(made)] });
    return again({ values, errors: [problemOf(made)] }, made.problem.minutes, TOO_MANY);
  }
}

/** Taken and reserved are one answer: the form does not tell which organisations there are. */
export function problemOf({ problem }: Exclude<MakeResult, { readonly slug: string }>): FieldError {
  return { field: 'address', code: problem === 'address' ? 'invalid' : 'waitFirst', facts: {} };
}

function idOf(visitor: Visitor): string {
  return visitor.person?.id ?? '';
}
