import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  page,
  redirect,
  TakesUpload,
  uploadOf,
  withoutFile,
  type Clock,
  type Outcome,
} from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { readLogo as readPicture, type Logo } from '../../../rendering/index.js';
import { readLogo, saveLogo } from '../../choices/document-logo.js';
import { planUrls } from '../urls.js';
import { LOGO_FIELDS, LogoForm } from './logo.form.js';
import { logoModel, logoPage, type FileProblem, type LogoInput } from './logo.page.js';

const CONFLICT = 409;
const UNPROCESSABLE = 422;

/** The logo on the cover of the documents of a plan. */
@InOrganisation()
@Controller('o/:organisation/plan/weergave/logo')
export class LogoController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async form(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'write-plan');
    return this.show(access, language, 200);
  }

  @Post()
  @TakesUpload(undefined, LOGO_FIELDS)
  async save(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'write-plan');
    const upload = uploadOf(body);
    const result = readForm(LogoForm, withoutFile(body), language);
    const text = result.ok ? result.value.text : undefined;
    const logo = await this.logoOf(access, upload, text);
    const problem = typeof logo === 'string' ? logo : undefined;
    if (!result.ok || typeof logo === 'string') {
      const form = { values: result.raw, errors: result.ok ? [] : result.errors };
      const sent = typeof upload === 'string' ? 0 : upload.bytes.length;
      return this.show(access, language, UNPROCESSABLE, { form, sent, ...(problem ? { problem } : {}) });
    }
    const { plan } = await this.plans.current(access);
    const change = { plan, logo, seen: result.value.seen };
    const kept = await unlessConflict(saveLogo(this.database, access, change, this.clock()));
    if (kept !== 'conflict') return redirect(planUrls.logo(access.slug), 'logoSaved');
    const form = { values: result.raw, errors: [] };
    return this.show(access, language, CONFLICT, { form, meanwhile: true });
  }

  @Post('verwijder')
  async remove(@Access() access: OrganisationAccess): Promise<Outcome> {
    assertMay(access, 'write-plan');
    const { plan } = await this.plans.current(access);
    await saveLogo(this.database, access, { plan }, this.clock());
    return redirect(planUrls.logo(access.slug), 'logoRemoved');
  }

  /** What was sent; without a file the logo that there is, with another text. */
  private async logoOf(
    access: OrganisationAccess,
    upload: ReturnType<typeof uploadOf>,
    text: string | undefined,
  ): Promise<Logo | FileProblem> {
    if (upload === 'too-large') return 'too-large-file';
    if (upload !== 'none') return readPicture(upload.bytes, text);
    const { plan } = await this.plans.current(access);
    const now = await this.database.read(async (em) => readLogo(em, access, plan.id));
    if (!now) return 'none';
    const { text: _before, bytes, ...facts } = now;
    return { ...facts, ...(text === undefined ? {} : { text }), bytes };
  }

  private async show(
    access: OrganisationAccess,
    language: Language,
    status: number,
    more: Partial<LogoInput> = {},
  ): Promise<Outcome> {
    const { plan } = await this.plans.current(access);
    const logo = await this.database.read(async (em) => readLogo(em, access, plan.id));
    const organisation = { slug: access.slug, name: access.organisationName };
    const input = { organisation, ...(logo ? { logo } : {}), ...more };
    return page(logoPage, logoModel(input, speech(language)), { status });
  }
}
