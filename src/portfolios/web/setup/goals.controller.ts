import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation, readProfile } from '../../../organisations/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { pageConflict, readButton, readForm, type RawValues } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import {
  addExperience,
  addGoal,
  changeGoal,
  EXPERIENCES_MAX,
  GOALS_MAX,
  removeExperience,
  removeGoal,
} from '../../setup/change-goals.js';
import { portfolioUrls } from '../urls.js';
import { statusOf, type Again } from './form-again.js';
import {
  ChangeGoalForm,
  ExperienceForm,
  GoalForm,
  RemoveExperienceForm,
  RemoveGoalForm,
} from './goals.forms.js';
import { experienceModel, goalModel, goalsModel, goalsPage, type GoalInput } from './goals.pages.js';

/** Long-term goals, and what was tried before. */
@InOrganisation()
@Controller('o/:organisation/inrichting')
export class GoalsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('doelen')
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.show(access, language, []);
  }

  @Get('doelen/nieuw')
  newGoal(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'set-up');
    return this.goalForm({ organisation: access.slug }, language);
  }

  @Post('doelen/nieuw')
  async add(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const input = { organisation: access.slug };
    const result = readForm(GoalForm, body, language);
    if (!result.ok)
      return this.goalForm({ ...input, again: { values: result.raw, errors: result.errors } }, language);
    const { text, kpi } = result.value;
    const goal = { text, ...(kpi === undefined ? {} : { kpi }) };
    const outcome = await addGoal(this.database, access, goal, this.clock());
    if (outcome === 'full')
      return this.goalForm({ ...input, again: full(result.raw, 'text', GOALS_MAX) }, language);
    return redirect(portfolioUrls.goals(access.slug), 'setupSaved');
  }

  @Get('doel/:id')
  async goal(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    return this.goalForm(await this.stored(access, id), language);
  }

  @Post('doel/:id')
  async change(
    @Access() access: OrganisationAccess,
    @Param('id') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const stored = await this.stored(access, id);
    const result = readForm(ChangeGoalForm, body, language);
    if (!result.ok)
      return this.goalForm({ ...stored, again: { values: result.raw, errors: result.errors } }, language);
    const { version, text, kpi } = result.value;
    const goal = { id, text, ...(kpi === undefined ? {} : { kpi }) };
    const saved = await unlessConflict(changeGoal(this.database, access, { ...goal, version }, this.clock()));
    if (saved !== 'conflict') return redirect(portfolioUrls.goals(access.slug), 'setupSaved');
    const say = speech(language);
    const mine = goalModel({ ...stored, goal }, say);
    return page(formPage, pageConflict(mine, goalModel(stored, say), say), { status: 409 });
  }

  @Post('doelen/verwijder')
  async remove(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const sent = readButton(RemoveGoalForm, body, language);
    const { usedBy } = await removeGoal(this.database, access, sent.id, this.clock());
    if (usedBy.length > 0) return this.show(access, language, usedBy);
    return redirect(portfolioUrls.goals(access.slug), 'setupSaved');
  }

  @Get('ervaringen/nieuw')
  newExperience(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'set-up');
    return this.experienceForm(access, language);
  }

  @Post('ervaringen/nieuw')
  async addExperience(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const result = readForm(ExperienceForm, body, language);
    if (!result.ok)
      return this.experienceForm(access, language, { values: result.raw, errors: result.errors });
    const { year, what, result: went } = result.value;
    const outcome = await addExperience(this.database, access, { year, what, result: went }, this.clock());
    if (outcome === 'full')
      return this.experienceForm(access, language, full(result.raw, 'what', EXPERIENCES_MAX));
    return redirect(portfolioUrls.goals(access.slug), 'setupSaved');
  }

  @Post('ervaringen/verwijder')
  async removeExperience(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'set-up');
    const sent = readButton(RemoveExperienceForm, body, language);
    await removeExperience(this.database, access, sent, this.clock());
    return redirect(portfolioUrls.goals(access.slug), 'setupSaved');
  }

  private async show(
    access: OrganisationAccess,
    language: Language,
    usedBy: readonly string[],
    status = usedBy.length === 0 ? 200 : 409,
  ): Promise<Outcome> {
    const { profile } = await this.profile(access);
    const { goals = [], history = [] } = profile;
    const input = { organisation: access.slug, goals, history };
    return page(goalsPage, goalsModel(input, usedBy, speech(language)), { status });
  }

  private goalForm(input: GoalInput, language: Language): Outcome {
    return page(formPage, goalModel(input, speech(language)), { status: statusOf(input.again) });
  }

  private experienceForm({ slug }: OrganisationAccess, language: Language, again?: Again): Outcome {
    const input = { organisation: slug, ...(again ? { again } : {}) };
    return page(formPage, experienceModel(input, speech(language)), { status: statusOf(again) });
  }

  /** @throws NotFound when there is no such goal */
  private async stored(access: OrganisationAccess, id: string): Promise<GoalInput> {
    const { profile, version } = await this.profile(access);
    const goal = profile.goals?.find((each) => each.id === id);
    if (!goal) throw new NotFound('goal', id);
    return { organisation: access.slug, goal, version };
  }

  private profile(access: OrganisationAccess): ReturnType<typeof readProfile> {
    return this.database.read((em) => readProfile(em, access.organisationId));
  }
}

function full(values: RawValues, field: string, max: number): Again {
  return { values, errors: [{ field, code: 'tooMany', facts: { max } }] };
}
