import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { listOrganisations } from '../../../organisations/index.js';
import { Database } from '../../../platform/database/index.js';
import { NotAllowed } from '../../../platform/errors/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { speech, words } from '../../../platform/words/index.js';
import { EXAMPLE, makeOrganisation, mayMakeOrganisation } from '../../make-organisation.js';
import { BeginForm } from './begin.forms.js';
import { beginModel, stepPage } from './begin.pages.js';
import { beginUrls } from './urls.js';
import { welcomeModel, welcomePage } from './welcome.page.js';

const UNPROCESSABLE = 422;
const TOO_MANY = 429;

/** What a fresh installation opens on: the example, or an organisation of one's own. */
@Controller('welkom')
export class WelcomeController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async welcome(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const personId = await this.maker(visitor);
    const own = await listOrganisations(this.database, personId);
    const example = own.find(({ slug }) => slug === EXAMPLE);
    return page(welcomePage, welcomeModel(example?.slug, words(visitor.language)));
  }

  @Get('begin')
  async begin(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    await this.maker(visitor);
    return page(stepPage, beginModel({ values: {}, errors: [] }, speech(visitor.language)));
  }

  /** Whoever makes an organisation of their own is its strategy director: the other four pages are for that role. */
  @Post('begin')
  async make(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const personId = await this.maker(visitor);
    const { language } = visitor;
    const say = speech(language);
    const again = (form: FormState, wait = 0, status = UNPROCESSABLE): Outcome =>
      page(stepPage, beginModel(form, say, wait), { status });
    const result = readForm(BeginForm, body, language);
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { name, skip } = result.value;
    const wanted = {
      name: skip === undefined && name !== undefined ? name : say.t.begin.defaultName,
      language,
      role: 'strategy-director' as const,
      content: { departments: [], budget: 0 },
    };
    const made = await makeOrganisation(
      this.database,
      { personId, address: request.ip },
      wanted,
      this.clock(),
    );
    if ('slug' in made) return redirect(beginUrls.step(made.slug, 'departments'), 'organisationMade');
    const minutes = made.problem === 'address' ? 0 : made.problem.minutes;
    const errors = [{ field: 'name', code: 'waitFirst' as const, facts: {} }];
    return again({ values: result.raw, errors }, minutes, TOO_MANY);
  }

  /** @throws NotAllowed for who may not make an organisation, such as somebody who was invited as a reader */
  private async maker({ person }: Visitor): Promise<string> {
    const personId = person?.id ?? '';
    if (!(await mayMakeOrganisation(this.database, personId))) throw new NotAllowed('make-organisation');
    return personId;
  }
}
