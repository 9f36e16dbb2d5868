import { createHash } from 'node:crypto';
import { Body, Inject, Param } from '@nestjs/common';
import { IsString } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiFile,
  ApiPost,
  bytesOf,
  changeAt,
  IfMatch,
  readBody,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { InvalidInput, IsFile } from '../../../platform/forms/index.js';
import {
  CLOCK,
  file,
  InLanguage,
  json,
  type Clock,
  type FileOutcome,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import { listFile, readTable } from '../../../platform/spreadsheets/index.js';
import { speech, words, type Language } from '../../../platform/words/index.js';
import { LISTS, type ListName } from '../../lists/columns.js';
import { importList, previewList, seenIn, type ReadList } from '../../lists/import-list.js';
import { exportList, sampleList } from '../../lists/list-file.js';
import type { ListPlan } from '../../lists/plan-list.js';
import { MAY_READ_IN } from '../lists/lists.page.js';
import { apiPlan, LIST_PLAN, sentenceOf, type ApiListPlan } from './list-schemas.js';

/** Characters of base64, below what a body may have. */
const LONGEST_FILE = 1_000_000;

class ListFileForm {
  /** A CSV or XLSX file, as base64. */
  @IsString()
  @IsFile(LONGEST_FILE)
  file!: string;
}

interface Asked {
  readonly access: OrganisationAccess;
  readonly name: string;
  readonly language: Language;
}

/** Departments and proposals as spreadsheets: taken along, tried, and kept whole or not at all. */
@InOrganisation()
@ApiController('o/:organisation/lists/:list', 'Lists')
export class ListsApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiFile('files/:kind', {
    id: 'fetchList',
    summary: 'What is there now as a spreadsheet, with headings in the language of Accept-Language',
  })
  async take(
    @Access() access: OrganisationAccess,
    @Param() { list: name, kind }: { readonly list: string; readonly kind: string },
    @InLanguage() language: Language,
  ): Promise<FileOutcome> {
    const list = listNamed(name);
    const wanted = kindNamed(kind);
    const table = await exportList(this.database, access, list, language, this.clock());
    const { lists } = words(language);
    const { type, bytes } = await listFile(wanted, table, { name: lists.names[list], language });
    return file(`${lists.fileName[list]}-${access.slug}.${wanted}`, type, Buffer.from(bytes));
  }

  @ApiFile('samples/:kind', {
    id: 'fetchSampleList',
    summary: 'A list with a few rows to look at, which can be read in as it is',
  })
  async sample(
    @Access() access: OrganisationAccess,
    @Param() { list: name, kind }: { readonly list: string; readonly kind: string },
    @InLanguage() language: Language,
  ): Promise<FileOutcome> {
    const list = listNamed(name);
    assertMay(access, MAY_READ_IN[list]);
    const wanted = kindNamed(kind);
    const table = await sampleList(this.database, access, list, language);
    const { lists } = words(language);
    const { type, bytes } = await listFile(wanted, table, { name: lists.names[list], language });
    return file(`${lists.fileName[list]}-${lists.sampleName}.${wanted}`, type, Buffer.from(bytes));
  }

  @ApiPost('effect', {
    id: 'tryList',
    summary: 'What reading a list in would do, with everything that is wrong with it; nothing is kept',
    details:
      'Columns are found by their headings, in Dutch or English; numbers are written as in the language of Accept-Language. 409 with `reason` "busy" while others are being read.',
    body: { form: ListFileForm },
    answer: LIST_PLAN,
    versioned: true,
    conflicts: true,
  })
  async look(
    @Access() access: OrganisationAccess,
    @Param('list') name: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiListPlan>> {
    const read = await this.read({ access, name, language }, body);
    return answered(read, await previewList(this.database, access, read));
  }

  @ApiPost('', {
    id: 'readListIn',
    summary: 'Keep a list whole, or nothing of it',
    details:
      'The same file as in `tryList`, whose ETag stands for the file, for what it changes and for how many there are. 422 lists everything that is wrong.',
    body: { form: ListFileForm },
    ifMatch: 'tryList',
    answer: LIST_PLAN,
    versioned: true,
    conflicts: true,
  })
  async keep(
    @Access() access: OrganisationAccess,
    @Param('list') name: string,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiListPlan>> {
    const read = await this.read({ access, name, language }, body);
    const looked = await previewList(this.database, access, read);
    const present = async () => seenAs(read, await previewList(this.database, access, read));
    const { plan, kept } = await changeAt(named, present, async () =>
      importList(this.database, access, read, seenIn(looked), this.clock()),
    );
    const say = speech(language);
    if (plan.problems.length > 0)
      throw new InvalidInput([], { sentences: apiPlan(read, plan, say).problems.map(sentenceOf) });
    // Somebody changed what it changes, in the moment between.
    if (!kept) throw new Refused('changed-meanwhile');
    return answered(read, plan);
  }

  /** @throws NotFound, NotAllowed, InvalidInput, Refused */
  private async read({ access, name, language }: Asked, body: unknown): Promise<ReadList> {
    const list = listNamed(name);
    assertMay(access, MAY_READ_IN[list]);
    const result = await readTable(bytesOf(readBody(ListFileForm, body).file, 'file'));
    if (result.ok) return { list, language, table: result.table };
    if (result.problem === 'busy') throw new Refused('busy');
    throw new InvalidInput([], { sentences: [words(language).lists.fileProblems[result.problem]] });
  }
}

/** @throws NotFound */
function listNamed(name: string): ListName {
  const list = LISTS.find((each) => each === name);
  if (!list) throw new NotFound('list', name);
  return list;
}

/** @throws NotFound */
function kindNamed(kind: string): 'csv' | 'xlsx' {
  if (kind !== 'csv' && kind !== 'xlsx') throw new NotFound('list file', kind);
  return kind;
}

/** The list itself, and what is there already. */
function seenAs({ list, table }: ReadList, plan: ListPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([list, table, seenIn(plan)]))
    .digest('base64url');
}

function answered(read: ReadList, plan: ListPlan): JsonOutcome<ApiListPlan> {
  return json(apiPlan(read, plan, speech(read.language)), { version: seenAs(read, plan) });
}
