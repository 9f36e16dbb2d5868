import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { readForm } from '../../../platform/forms/index.js';
import {
  CLOCK,
  file,
  InLanguage,
  page,
  redirect,
  TakesUpload,
  uploadOf,
  type Clock,
  type Outcome,
} from '../../../platform/http/index.js';
import { listFile, MOST_TEXT, readTable } from '../../../platform/spreadsheets/index.js';
import { speech, words, type Language } from '../../../platform/words/index.js';
import { LISTS, type ListName } from '../../lists/columns.js';
import { importList, previewList, type ReadList } from '../../lists/import-list.js';
import { exportList, sampleList } from '../../lists/list-file.js';
import { portfolioUrls } from '../urls.js';
import { listsModel, listsPage, MAY_READ_IN, type FileProblem } from './lists.page.js';
import { listPreviewModel, listPreviewPage } from './preview.page.js';
import { readConfirmed } from './read-payload.js';

class ConfirmForm {
  /** The list that was shown, as JSON. */
  @IsString()
  @MaxLength(3 * MOST_TEXT)
  read!: string;
}

/** Departments and proposals as a spreadsheet: taken along, and read in after a look at what that changes. */
@InOrganisation()
@Controller('o/:organisation/lijsten')
export class ListsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'read-settings');
    return page(listsPage, listsModel(access, words(language)));
  }

  /** Where a page stood that a form led to: for who comes back to it in another language. */
  @Get(':list')
  again(@Access() access: OrganisationAccess, @Param('list') name: string): Outcome {
    listOf(name);
    return redirect(portfolioUrls.lists(access.slug));
  }

  @Get(':list/:file')
  async take(
    @Access() access: OrganisationAccess,
    @Param('list') name: string,
    @Param('file') wanted: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const list = listOf(name);
    if (wanted === 'inlezen') return redirect(portfolioUrls.lists(access.slug));
    const [, what, kind] = /^(lijst|voorbeeld)\.(csv|xlsx)$/.exec(wanted) ?? [];
    if (kind !== 'csv' && kind !== 'xlsx') throw new NotFound('list file', wanted);
    const { lists } = words(language);
    const isSample = what === 'voorbeeld';
    if (isSample) assertMay(access, MAY_READ_IN[list]);
    const table = isSample
      ? await sampleList(this.database, access, list, language)
      : await exportList(this.database, access, list, language, this.clock());
    const { type, bytes } = await listFile(kind, table, { name: lists.names[list], language });
    const part = isSample ? lists.sampleName : access.slug;
    return file(`${lists.fileName[list]}-${part}.${kind}`, type, Buffer.from(bytes));
  }

  @Post(':list')
  @TakesUpload()
  async look(
    @Access() access: OrganisationAccess,
    @Param('list') name: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const list = listOf(name);
    assertMay(access, MAY_READ_IN[list]);
    const upload = uploadOf(body);
    if (typeof upload === 'string') return refused(access, list, upload, language);
    const result = await readTable(upload.bytes);
    if (!result.ok) return refused(access, list, result.problem, language);
    const read: ReadList = { list, language, table: result.table };
    const plan = await previewList(this.database, access, read);
    const model = listPreviewModel({ organisation: access.slug, read, plan }, speech(language));
    return page(listPreviewPage, model, { status: plan.problems.length > 0 ? 422 : 200 });
  }

  @Post(':list/inlezen')
  async confirm(
    @Access() access: OrganisationAccess,
    @Param('list') name: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const list = listOf(name);
    assertMay(access, MAY_READ_IN[list]);
    const form = readForm(ConfirmForm, body, language);
    const confirmed = form.ok ? readConfirmed(list, form.value.read) : undefined;
    if (!confirmed) return refused(access, list, 'none', language);
    const { read, seen } = confirmed;
    const { plan, kept } = await importList(this.database, access, read, seen, this.clock());
    if (kept) return redirect(portfolioUrls.listed(access.slug, list), 'listImported');
    const input = { organisation: access.slug, read, plan, meanwhile: true };
    return page(listPreviewPage, listPreviewModel(input, speech(language)), { status: 409 });
  }
}

/** @throws NotFound */
function listOf(name: string): ListName {
  const list = LISTS.find((each) => portfolioUrls.listPart(each) === name);
  if (!list) throw new NotFound('list', name);
  return list;
}

function refused(
  access: OrganisationAccess,
  list: ListName,
  problem: FileProblem,
  language: Language,
): Outcome {
  return page(listsPage, listsModel(access, words(language), { list, problem }), { status: 422 });
}
