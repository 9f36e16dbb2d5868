import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database } from '../../../platform/database/index.js';
import { NotAllowed } from '../../../platform/errors/index.js';
import {
  CLOCK,
  CurrentVisitor,
  file,
  InLanguage,
  page,
  redirect,
  TakesUpload,
  uploadOf,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { Archives } from '../../archive/archives.js';
import { mayMakeOrganisation } from '../../make-organisation.js';
import { overviewUrls } from '../urls.js';
import { archiveModel, restoreModel, restorePage } from './archive.page.js';

const CONFLICT = 409;
const UNPROCESSABLE = 422;
/** Bytes: thirty versions of a plan with thirty pilots, each with the largest logo. */
const LARGEST_ARCHIVE = 45 * 1024 * 1024;

/** Everything of an organisation as one file. */
@InOrganisation()
@Controller('o/:organisation/archief')
export class ArchiveController {
  constructor(
    private readonly archives: Archives,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'take-archive');
    return page(formPage, archiveModel(access.slug, words(language)));
  }

  @Post()
  async take(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    const stream = await this.archives.take(access);
    if (!stream)
      return page(formPage, archiveModel(access.slug, words(language), true), { status: CONFLICT });
    const day = this.clock().toISOString().slice(0, 10);
    return file(`${access.slug}-${day}.json`, 'application/json', stream);
  }
}

/** Such a file as a new organisation. */
@Controller('organisaties/terugzetten')
export class RestoreController {
  constructor(
    private readonly database: Database,
    private readonly archives: Archives,
  ) {}

  @Get()
  async form(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    await this.personOf(visitor);
    return page(restorePage, restoreModel(words(visitor.language)));
  }

  @Post()
  @TakesUpload(LARGEST_ARCHIVE)
  async putBack(@CurrentVisitor() visitor: Visitor, @Body() body: unknown): Promise<Outcome> {
    const personId = await this.personOf(visitor);
    const { language } = visitor;
    const refused = (why: Parameters<typeof restoreModel>[1], status = UNPROCESSABLE): Outcome =>
      page(restorePage, restoreModel(words(language), why), { status });
    const upload = uploadOf(body);
    if (typeof upload === 'string') return refused({ problem: upload });
    const result = await this.archives.putBack(upload.bytes, { personId, language });
    if (result === null) return refused({ problem: 'busy' }, CONFLICT);
    if (result === 'broken') return refused({ problem: 'broken' });
    if (!result.ok) return refused({ problems: result.problems });
    return redirect(overviewUrls.home(result.slug), 'organisationRestored');
  }

  /** @throws NotAllowed */
  private async personOf({ person }: Visitor): Promise<string> {
    const personId = person?.id ?? '';
    if (!(await mayMakeOrganisation(this.database, personId))) throw new NotAllowed('make-organisation');
    return personId;
  }
}
