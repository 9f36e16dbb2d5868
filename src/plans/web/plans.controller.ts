import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm } from '../../platform/forms/index.js';
import {
  CLOCK,
  file,
  InLanguage,
  page,
  redirect,
  RENDERER,
  type Clock,
  type Outcome,
} from '../../platform/http/index.js';
import type { Asked } from '../../platform/lists/index.js';
import type { Renderer } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans, type JudgedPlan } from '../../portfolios/index.js';
import type { PlanContent } from '../../rendering/index.js';
import { NOTHING_CHOSEN } from '../choices/choices.js';
import { readCompared } from '../compared-versions.js';
import { documentPolicy } from '../document-policy.js';
import { keepVersion } from '../keep-version.js';
import { recordExport } from '../record-export.js';
import { outlinePlan, renderPlan, renderText } from '../render-plan.js';
import { draftContent, readHistory, readVersionContent, type PlanHistory } from '../versions.js';
import { compareModel, comparePage } from './compare.page.js';
import { planModel, planPage, type PlanPageInput } from './plan.page.js';
import { readingChoices, readingToolbar, type ReadingInput, type ReadingWish } from './reading.js';
import { planUrls } from './urls.js';
import { VersionForm } from './version.form.js';
import { versionNumber } from './version-number.js';

const HTML = 'text/html; charset=utf-8';
interface Reading {
  readonly wish: ReadingWish;
  /** Of the reader. */
  readonly language: Language;
}

/** The integration plan: a page that leads to it, the document itself to read or to keep, and its versions. */
@InOrganisation()
@Controller('o/:organisation/plan')
export class PlansController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async plan(
    @Access() access: OrganisationAccess,
    @Query() asked: Asked,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    return this.show(access, language, { asked });
  }

  @Get('document')
  async document(
    @Access() access: OrganisationAccess,
    @Query() wish: ReadingWish,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const { judged, history } = await this.current(access);
    const newest = history.versions.at(-1)?.number ?? 0;
    return this.open(access, draftContent(judged, history), { wish, language, newest });
  }

  @Get('integratieplan.html')
  async download(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'export-plan');
    return this.save(access, await this.draft(access), `integratieplan-${access.slug}.html`, language);
  }

  @Post('versies')
  async keep(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'keep-version');
    const result = readForm(VersionForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return this.show(access, language, { asked: {}, form });
    }
    const { database, plans } = this;
    await keepVersion({ database, plans }, access, result.value, this.clock());
    return redirect(planUrls.plan(access.slug), result.value.status === 'final' ? 'planAdopted' : 'planKept');
  }

  @Get('versies/:number')
  async version(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Query() wish: ReadingWish,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const content = await this.kept(access, versionNumber(number));
    return this.open(access, content, { wish, language, newest: 0, number: Number(number) });
  }

  @Get('versies/:number/integratieplan.html')
  async downloadVersion(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'export-plan');
    const content = await this.kept(access, versionNumber(number));
    return this.save(access, content, `integratieplan-${access.slug}-v${number}.html`, language);
  }

  /** Two versions beside each other; without the later one the plan as it is now. */
  @Get('vergelijk/:number')
  async compare(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @InLanguage() language: Language,
    @Query('met') later?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const { database, plans } = this;
    const wanted = later === undefined ? undefined : versionNumber(later);
    const { before, after } = await readCompared({ database, plans }, access, versionNumber(number), wanted);
    const input = { organisation: access.slug, before, after, toKept: later !== undefined };
    return page(comparePage, compareModel(input, speech(language)));
  }

  private async current(
    access: OrganisationAccess,
  ): Promise<{ readonly judged: JudgedPlan; readonly history: PlanHistory }> {
    const judged = await this.plans.current(access);
    const history = await this.database.read(async (em) => readHistory(em, access, judged));
    return { judged, history };
  }

  private async draft(access: OrganisationAccess): Promise<PlanContent> {
    const { judged, history } = await this.current(access);
    return draftContent(judged, history);
  }

  private async kept(access: OrganisationAccess, number: number): Promise<PlanContent> {
    const { plan } = await this.plans.current(access);
    return this.database.read(async (em) => readVersionContent(em, access, plan.id, number));
  }

  private async show(
    access: OrganisationAccess,
    language: Language,
    about: Pick<PlanPageInput, 'asked' | 'form'>,
  ): Promise<Outcome> {
    const { judged, history } = await this.current(access);
    const outline = outlinePlan(draftContent(judged, history), language);
    const model = planModel({ access, judged, history, outline, ...about }, speech(language));
    return page(planPage, model, { status: about.form ? 422 : 200 });
  }

  private open(
    access: OrganisationAccess,
    content: PlanContent,
    { wish, language, ...about }: Pick<ReadingInput, 'newest' | 'number'> & Reading,
  ): Outcome {
    const choices = readingChoices(content.choices ?? NOTHING_CHOSEN, wish, language);
    const mayChoose = may(access, 'write-plan');
    const input = { organisation: access.slug, choices, mayChoose, ...about };
    const toolbar = readingToolbar(input, speech(language));
    const reading = { language: choices.language, toolbar, linked: true };
    const html = renderText({ ...content, choices }, this.renderer, reading);
    return file('integratieplan.html', HTML, html, { contentSecurityPolicy: documentPolicy(html, "'self'") });
  }

  private async save(
    access: OrganisationAccess,
    content: PlanContent,
    name: string,
    language: Language,
  ): Promise<Outcome> {
    const { plan } = await this.plans.current(access);
    const chosen = readingChoices(content.choices ?? NOTHING_CHOSEN, {}, language);
    const html = renderPlan(content, this.renderer, chosen.language);
    await recordExport(this.database, access, { planId: plan.id, name }, this.clock());
    return file(name, HTML, html);
  }
}
