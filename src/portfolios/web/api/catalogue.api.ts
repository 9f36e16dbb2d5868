import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { BeginForm, beginProposal, conceptTexts, findEntry } from '../../../pilots/index.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import {
  API_PATH,
  CLOCK,
  InLanguage,
  json,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { CATALOGUE, KPIS } from '../../../planning/index.js';
import { joinPlan } from '../../several/join-plan.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { apiEntry, apiMeasure, ENTRY, MEASURE, type ApiEntry, type ApiMeasure } from './catalogue-schemas.js';
import { proposalAnswer, WHOLE_PROPOSAL, type WholeProposal } from './proposal-schemas.js';

/** First pilots to begin a proposal with, and what can be measured. */
@InOrganisation()
@ApiController('o/:organisation/catalogue', 'Proposals')
export class CatalogueApi {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listCatalogue',
    summary: 'First pilots, six for each C, in the language of Accept-Language',
    query: PageQuery,
    answer: pageSchema(ENTRY),
  })
  list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): JsonOutcome<ApiPage<ApiEntry>> {
    assertMay(access, 'read-proposals');
    const say = speech(language);
    const entries = CATALOGUE.map((entry) => apiEntry(entry, say));
    return pageOf(entries, readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiGet('measures', {
    id: 'listMeasures',
    summary: 'Everything that can be measured, with what to aim for',
    query: PageQuery,
    answer: pageSchema(MEASURE),
  })
  measures(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
    @InLanguage() language: Language,
  ): JsonOutcome<ApiPage<ApiMeasure>> {
    assertMay(access, 'read-proposals');
    const say = speech(language);
    return pageOf(
      KPIS.map((kpi) => apiMeasure(kpi, say)),
      readQuery(PageQuery, query),
      ({ id }) => id,
    );
  }

  @ApiGet(':entry', {
    id: 'readCatalogueEntry',
    summary: 'One first pilot',
    answer: ENTRY,
  })
  one(
    @Access() access: OrganisationAccess,
    @Param('entry') id: string,
    @InLanguage() language: Language,
  ): JsonOutcome<ApiEntry> {
    assertMay(access, 'read-proposals');
    return json(apiEntry(findEntry(id), speech(language)));
  }

  @ApiPost(':entry/proposal', {
    id: 'beginWithCatalogue',
    summary: 'Begin a proposal with a first pilot; its amounts are examples until they are confirmed',
    body: { form: BeginForm },
    status: 201,
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async begin(
    @Access() access: OrganisationAccess,
    @Param('entry') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<WholeProposal>> {
    assertMay(access, 'create-proposal');
    const entry = findEntry(id);
    const { owner, size } = readBody(BeginForm, body);
    const { departments } = await this.desk.organisation(access);
    const known = departments.some((department) => department.id === owner);
    refuseWhen(known ? [] : [{ field: 'owner', code: 'notAChoice', facts: {} }]);
    const beginning = { entry, size, owner, texts: conceptTexts(entry, speech(language)) };
    const code = await beginProposal(
      { database: this.database, place: joinPlan },
      access,
      beginning,
      this.clock(),
    );
    const location = `${API_PATH}/o/${access.slug}/proposals/${code}`;
    return { ...proposalAnswer(await this.desk.write(access, code)), status: 201, location };
  }
}
