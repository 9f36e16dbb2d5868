import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiDelete,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  readBody,
  readQuery,
  refuseWhen,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import {
  addExperience,
  addGoal,
  changeGoal,
  EXPERIENCES_MAX,
  GOALS_MAX,
  removeExperience,
  removeGoal,
} from '../../setup/change-goals.js';
import { ChangeGoalForm, ExperienceForm, GoalForm, RemoveExperienceForm } from '../setup/goals.forms.js';
import { ORGANISATION, organisationAnswer, profileVersion, type Described } from './organisation-schemas.js';

/** Long-term goals, and what was tried before: both stand in what `readOrganisation` gives. */
@InOrganisation()
@ApiController('o/:organisation', 'Organisation')
export class GoalsApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPost('goals', {
    id: 'addGoal',
    summary: 'Add a long-term goal, with the measure it is followed by',
    details: 'It gets its id behind the others. It is added whatever else was changed meanwhile.',
    body: { form: GoalForm },
    answer: ORGANISATION,
    versioned: true,
  })
  async add(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    const outcome = await addGoal(this.database, access, written(readBody(GoalForm, body)), this.clock());
    if (outcome === 'full') full('text', GOALS_MAX);
    return organisationAnswer(this.database, access);
  }

  @ApiPut('goals/:goal', {
    id: 'changeGoal',
    summary: 'Change a long-term goal',
    body: { form: ChangeGoalForm, without: ['version'] },
    ifMatch: 'readOrganisation',
    answer: ORGANISATION,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @Param('goal') id: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    const form = readBody(ChangeGoalForm, body, { version: Number(named) || 1 });
    const present = async () => profileVersion(this.database, access);
    const goal = { id, ...written(form), version: form.version };
    await changeAt(named, present, async () => changeGoal(this.database, access, goal, this.clock()));
    return organisationAnswer(this.database, access);
  }

  @ApiDelete('goals/:goal', {
    id: 'removeGoal',
    summary: 'Remove a long-term goal that no pilot works towards',
    answer: ORGANISATION,
    versioned: true,
    conflicts: true,
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('goal') id: string,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    const { body } = await organisationAnswer(this.database, access);
    if (!(body as Described).goals?.some((goal) => goal.id === id)) throw new NotFound('goal', id);
    const { usedBy } = await removeGoal(this.database, access, id, this.clock());
    if (usedBy.length > 0) throw new Refused('has-pilots');
    return organisationAnswer(this.database, access);
  }

  @ApiPost('experiences', {
    id: 'addExperience',
    summary: 'Add what was tried before, and how that went',
    details: 'The same year and words again change only how it went.',
    body: { form: ExperienceForm },
    answer: ORGANISATION,
    versioned: true,
  })
  async addExperience(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    const { year, what, result } = readBody(ExperienceForm, body);
    const outcome = await addExperience(this.database, access, { year, what, result }, this.clock());
    if (outcome === 'full') full('what', EXPERIENCES_MAX);
    return organisationAnswer(this.database, access);
  }

  @ApiDelete('experiences', {
    id: 'removeExperience',
    summary: 'Remove what was tried before, by its year and words',
    query: RemoveExperienceForm,
    answer: ORGANISATION,
    versioned: true,
  })
  async removeExperience(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<Described>> {
    assertMay(access, 'set-up');
    await removeExperience(this.database, access, readQuery(RemoveExperienceForm, query), this.clock());
    return organisationAnswer(this.database, access);
  }
}

function written({ text, kpi }: GoalForm): { readonly text: string; readonly kpi?: string } {
  return { text, ...(kpi === undefined ? {} : { kpi }) };
}

/** @throws InvalidInput: a list has no room for more */
function full(field: string, max: number): void {
  refuseWhen([{ field, code: 'tooMany', facts: { max } }]);
}
