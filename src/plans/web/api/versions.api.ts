import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPost,
  caseFile,
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
import type { CaseFile } from '../../../platform/case-file/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { API_PATH, CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { fingerprintOf, portfolioOf, versionJson, type PlanContent } from '../../../rendering/index.js';
import { keepVersion, type VersionStatus } from '../../keep-version.js';
import { recordExport } from '../../record-export.js';
import { VERSION_STATUSES } from '../../store/plan-version.entity.js';
import { PlanVersionStore, type VersionSummary } from '../../store/plan-version.store.js';
import { draftContent, readHistory, readVersionContent } from '../../versions.js';
import { VersionForm } from '../version.form.js';
import { versionNumber } from '../version-number.js';

interface ApiVersion {
  readonly number: number;
  readonly status: VersionStatus;
  readonly reason: string;
  readonly fingerprint: string;
  readonly keptAt: string;
  readonly keptBy: string;
}

interface PlanData {
  readonly version: string;
  readonly fingerprint: string;
  readonly case: CaseFile;
}

const VERSION = named(
  'PlanVersion',
  object<ApiVersion>({
    number: about('From 1', whole),
    status: about('draft: kept to compare with; final: adopted', oneOf(VERSION_STATUSES)),
    reason: text,
    fingerprint: about('SHA-256 of what it was made from', text),
    keptAt: moment,
    keptBy: text,
  }),
);

const DATA = named(
  'PlanData',
  object<PlanData>({
    version: about('Number it has, or would get', text),
    fingerprint: about('SHA-256 of the case as a file: what the document says on its cover', text),
    case: about('Everything the document is made from, with its dates: a case file', named('Case', caseFile)),
  }),
);

/** The integration plan as data, and the versions of it that were kept. */
@InOrganisation()
@ApiController('o/:organisation/plan', 'Document')
export class VersionsApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('data', {
    id: 'readPlanData',
    summary: 'The plan as it is now, as data',
    answer: DATA,
  })
  async data(@Access() access: OrganisationAccess): Promise<JsonOutcome<PlanData>> {
    assertMay(access, 'export-plan');
    const judged = await this.plans.current(access);
    const history = await this.database.read(async (em) => readHistory(em, access, judged));
    return this.taken(access, judged.plan.id, draftContent(judged, history));
  }

  @ApiGet('versions', {
    id: 'listPlanVersions',
    summary: 'Versions that were kept or adopted, the oldest first',
    query: PageQuery,
    answer: pageSchema(VERSION),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiVersion>>> {
    assertMay(access, 'read-plan');
    const versions = await this.versions(access);
    return pageOf(versions.map(versionOf), readQuery(PageQuery, query), ({ number }) => String(number));
  }

  @ApiPost('versions', {
    id: 'keepPlanVersion',
    summary: 'Keep the plan as it is now, or adopt it',
    details: 'A version never changes. Adopting one plans its pilots and freezes what it promises of each.',
    body: { form: VersionForm },
    status: 201,
    answer: VERSION,
  })
  async keep(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiVersion>> {
    assertMay(access, 'keep-version');
    const { database, plans } = this;
    const wish = readBody(VersionForm, body);
    const number = await keepVersion({ database, plans }, access, wish, this.clock());
    const location = `${API_PATH}/o/${access.slug}/plan/versions/${String(number)}`;
    return json(await this.find(access, number), { status: 201, location });
  }

  @ApiGet('versions/:number', {
    id: 'readPlanVersion',
    summary: 'One version',
    answer: VERSION,
  })
  async version(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
  ): Promise<JsonOutcome<ApiVersion>> {
    assertMay(access, 'read-plan');
    return json(await this.find(access, versionNumber(number)));
  }

  @ApiGet('versions/:number/data', {
    id: 'readPlanVersionData',
    summary: 'One version, as data',
    answer: DATA,
  })
  async versionData(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
  ): Promise<JsonOutcome<PlanData>> {
    assertMay(access, 'export-plan');
    const { plan } = await this.plans.current(access);
    const content = await this.database.read(async (em) =>
      readVersionContent(em, access, plan.id, versionNumber(number)),
    );
    return this.taken(access, plan.id, content);
  }

  /** The same data as in a downloaded document, so it is written down as taken along just the same. */
  private async taken(
    access: OrganisationAccess,
    planId: string,
    content: PlanContent,
  ): Promise<JsonOutcome<PlanData>> {
    const data = dataOf(content);
    const exported = { planId, name: `integratieplan-${access.slug}-v${data.version}.json` };
    await recordExport(this.database, access, exported, this.clock());
    return json(data);
  }

  private async find(access: OrganisationAccess, number: number): Promise<ApiVersion> {
    const found = (await this.versions(access)).find((version) => version.number === number);
    if (!found) throw new NotFound('plan version', String(number));
    return versionOf(found);
  }

  private async versions(access: OrganisationAccess): Promise<readonly VersionSummary[]> {
    const { plan } = await this.plans.current(access);
    return this.database.read(async (em) => new PlanVersionStore(em).list(access.organisationId, plan.id));
  }
}

function versionOf(version: VersionSummary): ApiVersion {
  const { number, status, reason, fingerprint, createdAt: keptAt, createdByName: keptBy } = version;
  return { number, status, reason, fingerprint, keptAt, keptBy };
}

/** The data that a downloaded document carries, so that it can be checked against it. */
function dataOf(content: PlanContent): PlanData {
  const { portfolio } = content.judged ?? { portfolio: portfolioOf(content) };
  return {
    version: content.meta.version,
    fingerprint: fingerprintOf(content, portfolio),
    // Written by the line before from a case.
    case: JSON.parse(versionJson(content, portfolio)) as CaseFile,
  };
}
