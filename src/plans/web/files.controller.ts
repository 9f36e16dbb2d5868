import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { file, InLanguage, page, redirect, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { findChromium, FORMAT_FACTS } from '../../rendering/index.js';
import { readChoices } from '../choices/document-choices.js';
import { OrderedFiles } from '../files/ordered-files.js';
import { PlanFiles } from '../files/plan-files.js';
import { PlanVersionStore } from '../store/plan-version.store.js';
import { FileForm } from './file.form.js';
import { fileModel, filePage, progressOf } from './file.page.js';
import { filesModel, filesPage } from './files.page.js';
import { planUrls } from './urls.js';
import { versionNumber } from './version-number.js';

/** "nu" is the plan as it is now. @throws NotFound */
function wantedVersion(given: string): number {
  return given === 'nu' ? 0 : versionNumber(given);
}

/** The plan as files to take along: which there are, how far one is, and the file itself. */
@InOrganisation()
@Controller('o/:organisation/plan')
export class FilesController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    private readonly ordered: OrderedFiles,
    private readonly files: PlanFiles,
  ) {}

  @Get('bestanden/:version')
  async list(
    @Access() access: OrganisationAccess,
    @Param('version') version: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'export-plan');
    return this.show(access, wantedVersion(version), language);
  }

  @Post('bestanden/:version')
  async make(
    @Access() access: OrganisationAccess,
    @Param('version') version: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'export-plan');
    const number = wantedVersion(version);
    const result = readForm(FileForm, body, language);
    if (!result.ok) return this.show(access, number, language, { values: result.raw, errors: result.errors });
    const { format, language: wanted } = result.value;
    const started = await this.ordered.start(access, { version: number, format, language: wanted });
    if (started.ok) return redirect(planUrls.file(access.slug, started.id));
    const errors = [{ field: 'format', code: 'invalid', facts: {} } as const];
    return this.show(access, number, language, { values: result.raw, errors });
  }

  @Get('bestand/:id')
  async file(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const found = await this.files.find(access, id);
    return page(filePage, fileModel(access.slug, found, speech(language)));
  }

  /** How far it is, for the script of the page. */
  @Get('bestand/:id/voortgang')
  async progress(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const found = await this.files.find(access, id);
    const answer = { computing: found.state === 'working', ...progressOf(found, speech(language)) };
    const policy = { contentSecurityPolicy: "default-src 'none'" };
    return file('voortgang.json', 'application/json; charset=utf-8', JSON.stringify(answer), policy);
  }

  @Get('bestand/:id/inhoud')
  async content(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<Outcome> {
    const { file: found, bytes } = await this.files.fetch(access, id);
    return file(found.name, FORMAT_FACTS[found.format].type, bytes);
  }

  @Post('bestand/:id/stop')
  async stop(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<Outcome> {
    await this.files.stop(access, id);
    return redirect(planUrls.file(access.slug, id));
  }

  private async show(
    access: OrganisationAccess,
    number: number,
    language: Language,
    form?: FormState,
  ): Promise<Outcome> {
    const { plan } = await this.plans.current(access);
    const [kept, { choices }] = await this.database.read(async (em) => [
      await new PlanVersionStore(em).list(access.organisationId, plan.id),
      await readChoices(em, access, plan.id),
    ]);
    const versions = kept.map((version) => version.number);
    if (number > 0 && !versions.includes(number)) throw new NotFound('plan version', String(number));
    const input = {
      organisation: access.slug,
      number,
      versions,
      files: await this.files.list(access),
      canPrint: findChromium() !== undefined,
      shown: choices,
      mayArchive: may(access, 'take-archive'),
      form: form ?? { values: { format: 'docx', language }, errors: [] },
    };
    return page(filesPage, filesModel(input, speech(language)), { status: form ? 422 : 200 });
  }
}
