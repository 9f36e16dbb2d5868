import { Body, Param, Query } from '@nestjs/common';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiFile,
  ApiGet,
  ApiPost,
  moment,
  named,
  object,
  oneOf,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  text,
  whole,
  type ApiPage,
} from '../../../platform/api/index.js';
import {
  API_PATH,
  file,
  json,
  nothing,
  type FileOutcome,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import { LANGUAGES, type Language } from '../../../platform/words/index.js';
import { FORMAT_FACTS, PLAN_FORMATS, type PlanFormat } from '../../../rendering/index.js';
import { OrderedFiles } from '../../files/ordered-files.js';
import { PlanFiles, type PlanFileSummary } from '../../files/plan-files.js';
import { FILE_STATES, type FileState } from '../../store/plan-file.entity.js';
import { FileForm } from '../file.form.js';

interface ApiPlanFile {
  readonly id: string;
  readonly version: number;
  readonly format: PlanFormat;
  readonly language: Language;
  readonly name: string;
  readonly state: FileState;
  readonly step: string;
  readonly size: number;
  readonly createdAt: string;
}

const FILE = named(
  'PlanFile',
  object<ApiPlanFile>({
    id: text,
    version: about('0: the plan as it was when it was asked for', whole),
    format: oneOf(PLAN_FORMATS),
    language: oneOf(LANGUAGES),
    name: text,
    state: oneOf(FILE_STATES),
    step: about('What is being done, or why it could not be made, as a code', text),
    size: about('Bytes', whole),
    createdAt: moment,
  }),
);

/** Which file of which version. */
class OrderForm extends FileForm {
  /** The plan as it is now when it is left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999_999)
  version?: number;
}

/** Seconds between two looks at a file that is being made. */
const LOOK_AGAIN = 2;

/** The plan as files: asked for, followed, fetched. */
@InOrganisation()
@ApiController('o/:organisation/plan/files', 'Document')
export class FilesApi {
  constructor(
    private readonly ordered: OrderedFiles,
    private readonly files: PlanFiles,
  ) {}

  @ApiGet('', {
    id: 'listPlanFiles',
    summary: 'Files that you asked for in the last hour',
    query: PageQuery,
    answer: pageSchema(FILE),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiPlanFile>>> {
    const found = await this.files.list(access);
    return pageOf(found.map(fileOf), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'makePlanFile',
    summary: 'Ask for the plan as a file; the answer says where to look how far it is',
    details:
      'A person has one file in the making: asking for another stops the one before. It holds what the look of the plan shows: for a department or the works council there is no json, which always holds everything.',
    body: { form: OrderForm },
    status: 202,
    answer: FILE,
  })
  async make(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiPlanFile>> {
    assertMay(access, 'export-plan');
    const { version = 0, format, language } = readBody(OrderForm, body);
    const started = await this.ordered.start(access, { version, format, language });
    if (!started.ok) throw new InvalidInput([{ field: 'format', code: 'invalid', facts: {} }]);
    const { id } = started;
    const location = `${API_PATH}/o/${access.slug}/plan/files/${id}`;
    return { ...answered(await this.files.find(access, id)), status: 202, location };
  }

  @ApiGet(':id', {
    id: 'readPlanFile',
    summary: 'How far a file is',
    answer: FILE,
  })
  async find(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
  ): Promise<JsonOutcome<ApiPlanFile>> {
    return answered(await this.files.find(access, id));
  }

  @ApiFile(':id/content', {
    id: 'fetchPlanFile',
    summary: 'The file itself, once it is done',
  })
  async content(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<FileOutcome> {
    const { file: found, bytes } = await this.files.fetch(access, id);
    return file(found.name, FORMAT_FACTS[found.format].type, bytes);
  }

  @ApiDelete(':id', {
    id: 'stopPlanFile',
    summary: 'Stop making a file',
  })
  async stop(@Access() access: OrganisationAccess, @Param('id') id: string): Promise<JsonOutcome<never>> {
    await this.files.stop(access, id);
    return nothing();
  }
}

function fileOf(found: PlanFileSummary): ApiPlanFile {
  const { id, version, format, language, name, state, step, size, createdAt } = found;
  return { id, version, format, language, name, state, step, size, createdAt };
}

function answered(found: PlanFileSummary): JsonOutcome<ApiPlanFile> {
  return json(fileOf(found), found.state === 'working' ? { retryAfter: LOOK_AGAIN } : {});
}
