import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import {
  Access,
  InOrganisation,
  readProfile,
  saveSelfAssessment,
  type ProfileAtVersion,
} from '../../organisations/index.js';
import { readProposals } from '../../pilots/index.js';
import type { Pilot } from '../../planning/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { readForm } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { inForce, JudgedPlans } from '../judged-plans.js';
import { roadmapModel, roadmapPage } from './roadmap.page.js';
import { answersOf, SelfAssessmentForm } from './self-assessment.form.js';
import {
  selfAssessmentConflict,
  selfAssessmentModel,
  selfAssessmentPage,
  type SelfAssessmentInput,
} from './self-assessment.page.js';
import { portfolioUrls } from './urls.js';

/** Where the organisation stands on the Social Business Roadmap, by its own answers. */
@InOrganisation()
@Controller('o/:organisation/zelfbeoordeling')
export class SelfAssessmentController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async result(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const { portfolio, report } = inForce(judged);
    const mayOpenCatalogue = may(access, 'read-proposals');
    const model = roadmapModel(
      {
        organisation: access.slug,
        name: portfolio.organisation.name,
        answers: portfolio.organisation.maturity ?? [],
        maturity: report.maturity,
        enough: portfolio.settings['maturity.answersFrom'],
        // Also what is still being written: nobody should begin the same a second time.
        pilots: mayOpenCatalogue ? await this.proposals(access) : [],
        mayAnswer: may(access, 'assess-organisation'),
        mayOpenCatalogue,
      },
      speech(language),
    );
    return page(roadmapPage, model);
  }

  private async proposals(access: OrganisationAccess): Promise<readonly Pilot[]> {
    const proposals = await this.database.read(async (em) => readProposals(em, access));
    return proposals.map(({ pilot }) => pilot);
  }

  @Get('vragen')
  async questions(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    return page(selfAssessmentPage, selfAssessmentModel(await this.input(access), speech(language)));
  }

  @Post('vragen')
  async save(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'assess-organisation');
    const result = readForm(SelfAssessmentForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      const model = selfAssessmentModel({ ...(await this.input(access)), form }, speech(language));
      return page(selfAssessmentPage, model, { status: 422 });
    }
    const { version, ...answers } = result.value;
    const assessment = { version, answers: answersOf(answers) };
    const saved = await unlessConflict(saveSelfAssessment(this.database, access, assessment, this.clock()));
    if (saved === 'conflict') {
      const input = { ...(await this.input(access)), form: { values: result.raw, errors: [] } };
      return page(formPage, selfAssessmentConflict(input, speech(language)), { status: 409 });
    }
    return redirect(portfolioUrls.selfAssessment(access.slug), 'selfAssessmentSaved');
  }

  private async input(access: OrganisationAccess): Promise<SelfAssessmentInput> {
    const { profile, version }: ProfileAtVersion = await this.database.read(async (em) =>
      readProfile(em, access.organisationId),
    );
    return { organisation: access.slug, version, stored: profile.maturity };
  }
}
