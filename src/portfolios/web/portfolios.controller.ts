import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { pilotUrls, readPanel, readProposal, readWaiting } from '../../pilots/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  type Clock,
  CurrentVisitor,
  file,
  InLanguage,
  page,
  redirect,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import type { Asked } from '../../platform/lists/index.js';
import type { IsoDate } from '../../planning/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { inForce, JudgedPlans } from '../judged-plans.js';
import { readProposedOutcome } from '../proposed-sequence.js';
import { SequenceJobs } from '../sequence-jobs.js';
import { pilotModel, pilotPage } from './pilot.page.js';
import { pilotsModel, pilotsPage } from './pilots.pages.js';
import { portfolioModel, portfolioPage } from './portfolio.page.js';
import { isComputing, progressText } from './sequence-progress.js';
import { SEARCHES, SequenceForm } from './sequence.form.js';
import { suggestedProfile } from './compute-form.js';
import { sequenceModel, sequencePage, type SequenceInput } from './sequence.page.js';
import { trySequenceModel, trySequencePage } from './try-sequence.page.js';
import { portfolioUrls } from './urls.js';

/** Pilots, portfolio and sequence of one organisation. */
@InOrganisation()
@Controller('o/:organisation')
export class PortfoliosController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly jobs: SequenceJobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('pilots')
  async pilots(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const judged = await this.plans.current(access);
    const waiting = await readWaiting(this.database, access);
    return page(pilotsPage, pilotsModel(access, inForce(judged), { waiting, asked }, speech(language)));
  }

  @Get('pilots/:code')
  async pilot(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @CurrentVisitor() { language, organisation }: Visitor,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const judged = await this.plans.current(access);
    const proposal = inForce(judged).portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) return this.stillWritten(access, code);
    const panel = await readPanel(this.database, access, code);
    const several = organisation?.plan !== undefined;
    const input = { access, judged, proposal, panel, several, today: this.today() };
    return page(pilotPage, pilotModel(input, speech(language)));
  }

  /** It is not in the plan yet; where it is being written is the page to be on. @throws NotFound */
  private async stillWritten(access: OrganisationAccess, code: string): Promise<Outcome> {
    const { pilot } = await this.database.read(async (em) => readProposal(em, access, code));
    return redirect(pilotUrls.proposal(access.slug, pilot.id));
  }

  @Get('portfolio')
  async portfolio(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query('data') dates?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-findings');
    const judged = await this.plans.current(access);
    const about = { dates: dates === 'gevraagd' ? 'asked' : 'sequence', today: this.today() } as const;
    return page(portfolioPage, portfolioModel(access, judged, about, speech(language)));
  }

  @Get('volgorde')
  async sequence(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    return this.sequenceOutcome({ access, form: 'suggested', asked }, language);
  }

  @Post('volgorde')
  async compute(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const result = readForm(SequenceForm, body, language);
    const refused = async (form: FormState): Promise<Outcome> =>
      this.sequenceOutcome({ access, form, asked: {} }, language, 422);
    if (!result.ok) return refused({ values: result.raw, errors: result.errors });
    const { search = 'short', keep } = result.value;
    const profile = await this.jobs.profileCalled(access, result.value.profile);
    if (!profile) {
      const errors = [{ field: 'profile', code: 'notAChoice', facts: {} }] as const;
      return refused({ values: rawValues(result.value, language), errors });
    }
    const wish = { profile, seconds: SEARCHES[search], keep };
    const state = await this.jobs.start(access, wish);
    const notice = state === 'done' ? 'sequenceComputed' : 'sequenceStarted';
    return redirect(portfolioUrls.sequence(access.slug), ...(state === 'failed' ? [] : ([notice] as const)));
  }

  /** How far the computation is, for the script of the page. */
  @Get('volgorde/voortgang')
  async progress(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const job = await this.jobs.current(access);
    const answer = {
      computing: isComputing(job),
      value: Math.floor((job?.said.share ?? 0) * 100),
      text: job ? progressText(job, speech(language)) : '',
    };
    const policy = { contentSecurityPolicy: "default-src 'none'" };
    return file('voortgang.json', 'application/json; charset=utf-8', JSON.stringify(answer), policy);
  }

  @Post('volgorde/stop')
  async stop(@Access() access: OrganisationAccess): Promise<Outcome> {
    await this.jobs.end(access, 'stop');
    return redirect(portfolioUrls.sequence(access.slug));
  }

  @Post('volgorde/annuleer')
  async cancel(@Access() access: OrganisationAccess): Promise<Outcome> {
    await this.jobs.end(access, 'cancel');
    return redirect(portfolioUrls.sequence(access.slug), 'sequenceCancelled');
  }

  /** The sequence with one of its counter-proposals; nothing of it is kept. */
  @Get('volgorde/:sequence/probeer/:number')
  async try(
    @Access() access: OrganisationAccess,
    @Param('sequence') id: string,
    @Param('number') number: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const { sequence } = judged;
    const proposal = sequence?.id === id ? sequence.counterProposals[Number(number) - 1] : undefined;
    if (!proposal || sequence?.basis !== judged.revision.basis)
      throw new NotFound('counter-proposal', number);
    const tried = { proposal, number: Number(number), mayKeep: may(access, 'make-scenario') };
    return page(trySequencePage, trySequenceModel(access.slug, judged, tried, speech(language)));
  }

  private today(): IsoDate {
    return this.clock().toISOString().slice(0, 10);
  }

  private async sequenceOutcome(
    {
      access,
      form: asked,
      ...rest
    }: Pick<SequenceInput, 'asked'> & {
      readonly access: OrganisationAccess;
      readonly form: FormState | 'suggested';
    },
    language: Language,
    status = 200,
  ): Promise<Outcome> {
    // First, since it may end at any moment: what it made is then in the plan, or the page says that it is computing.
    const job = await this.jobs.current(access);
    const judged = await this.plans.current(access);
    const suggested = asked === 'suggested' ? { values: suggestedProfile(judged), errors: [] } : asked;
    const form = may(access, 'compute-sequence') ? suggested : null;
    const proposed = await this.database.read((em) => readProposedOutcome(em, access, judged.plan.id));
    const model = sequenceModel(
      { ...rest, access, judged, form, job, proposed, now: this.clock() },
      speech(language),
    );
    return page(sequencePage, model, { status });
  }
}
