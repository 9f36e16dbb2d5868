import { Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  date,
  listOf,
  mapOf,
  named,
  number,
  object,
  oneOf,
  optional,
  orNull,
  pageOf,
  PageQuery,
  pageSchema,
  readQuery,
  schema,
  text,
  whole,
  type ApiPage,
} from '../../../platform/api/index.js';
import { InLanguage, json, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import {
  PLAN_VERDICTS,
  type C,
  type CheckReport,
  type RoadmapPhase,
  type Severity,
} from '../../../planning/index.js';
import { inForce, JudgedPlans, type JudgedPlan, type Judgement } from '../../judged-plans.js';
import { FINDING, findingOf, SEVERITIES, type ApiFinding } from './finding-schemas.js';

const DATES = ['sequence', 'asked'] as const;
const MOST_DEPARTMENTS = 200;

type Report = Pick<CheckReport, 'heat' | 'fte' | 'temperature' | 'money' | 'shares' | 'maturity'>;

interface ApiPortfolio extends Report {
  readonly verdict: CheckReport['plan']['verdict'];
  readonly override?: NonNullable<CheckReport['plan']['override']>;
  readonly dates: (typeof DATES)[number];
  readonly periods: readonly string[];
}

const verdict = oneOf(PLAN_VERDICTS);
const share = object<Report['shares'][C]>({ pilots: whole, percent: number });
const numbers = listOf(number);

const PORTFOLIO = named(
  'Portfolio',
  object<ApiPortfolio>({
    verdict,
    override: optional(
      about(
        'The verdict was given by hand; `computed` is what the findings come to',
        object<NonNullable<ApiPortfolio['override']>>({
          reason: text,
          by: text,
          on: date,
          computed: verdict,
        }),
      ),
    ),
    dates: about('Those of the sequence, or the ones that were asked for', oneOf(DATES)),
    periods: about('The quarters that the lists below are about', listOf(text)),
    temperature: about('Degrees of the organisation in each quarter', numbers),
    money: about('Euros in each quarter', numbers),
    heat: about('Degrees of each department in each quarter', mapOf(text, numbers, MOST_DEPARTMENTS)),
    fte: about(
      'Full-time equivalents of each department in each quarter',
      mapOf(text, numbers, MOST_DEPARTMENTS),
    ),
    shares: about(
      'Pilots in the plan for each C',
      object<Report['shares']>({
        'customer-experience': share,
        conversation: share,
        content: share,
        collaboration: share,
      }),
    ),
    maturity: about(
      'The Social Business Roadmap; null while the self-assessment was not done',
      orNull(
        object<NonNullable<Report['maturity']>>({
          phase: schema<RoadmapPhase>({ type: 'integer', minimum: 0, maximum: 4 }),
          mean: number,
          inhibitors: listOf(text),
        }),
      ),
    ),
  }),
);

/** On which dates the plan is judged. */
class PortfolioQuery {
  /** Those that hold now when it is left out. */
  @IsOptional()
  @IsIn(DATES)
  dates?: (typeof DATES)[number];
}

class FindingsQuery extends PageQuery {
  @IsOptional()
  @IsIn(DATES)
  dates?: (typeof DATES)[number];

  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;
}

/** What the rules say of the portfolio. */
@InOrganisation()
@ApiController('o/:organisation', 'Findings')
export class FindingsApi {
  constructor(private readonly plans: JudgedPlans) {}

  @ApiGet('portfolio', {
    id: 'readPortfolio',
    summary: 'The verdict on the plan, with heat, money and hours in each quarter',
    query: PortfolioQuery,
    answer: PORTFOLIO,
  })
  async portfolio(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
  ): Promise<JsonOutcome<ApiPortfolio>> {
    assertMay(access, 'read-findings');
    const judged = await this.plans.current(access);
    const judgement = judgementOn(judged, readQuery(PortfolioQuery, asked).dates);
    const { plan, heat, fte, temperature, money, shares, maturity } = judgement.report;
    return json({
      ...plan,
      dates: judgement === judged.sequenced ? 'sequence' : 'asked',
      periods: judgement.portfolio.grid.periods,
      ...{ temperature, money, heat, fte, shares, maturity },
    });
  }

  @ApiGet('findings', {
    id: 'listFindings',
    summary: 'Findings of the rules, with a sentence and what would clear them',
    query: FindingsQuery,
    answer: pageSchema(FINDING),
  })
  async findings(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiPage<ApiFinding>>> {
    assertMay(access, 'read-findings');
    const query = readQuery(FindingsQuery, asked);
    const { report, portfolio } = judgementOn(await this.plans.current(access), query.dates);
    const wanted = report.findings.filter(
      ({ severity }) => query.severity === undefined || severity === query.severity,
    );
    const described = wanted.map((finding) => findingOf(finding, portfolio, language));
    return pageOf(described, query, ({ code, pilot, phase, department, period, c }) =>
      [code, pilot, phase, department, period, c].join(' '),
    );
  }
}

function judgementOn(judged: JudgedPlan, dates: PortfolioQuery['dates']): Judgement {
  return dates === 'asked' ? judged.asked : inForce(judged);
}
