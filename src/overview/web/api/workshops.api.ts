import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  ApiPut,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { API_PATH, CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { FOUR_CS } from '../../../planning/index.js';
import {
  CloseForm,
  DecisionForm,
  IdeaForm,
  MergeForm,
  NewWorkshopForm,
} from '../../workshops/web/workshop.forms.js';
import { decisionOf, ideaOf } from '../../workshops/web/written-note.js';
import {
  addNote,
  beginWorkshop,
  closeWorkshop,
  listWorkshops,
  mergeIdeas,
  readWorkshop,
  WorkshopClosed,
} from '../../workshops/workshops.js';
import {
  apiListedWorkshop,
  apiWorkshop,
  LISTED_WORKSHOP,
  WORKSHOP,
  type ApiListedWorkshop,
  type ApiWorkshop,
} from './workshop-schemas.js';

/** Workshops: ideas per C, and what was agreed. What is written down stays as it was said, so no If-Match goes along. */
@InOrganisation()
@ApiController('o/:organisation/workshops', 'Workshops')
export class WorkshopsApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listWorkshops',
    summary: 'Workshops, the latest first, with how much was written down',
    query: PageQuery,
    answer: pageSchema(LISTED_WORKSHOP),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiListedWorkshop>>> {
    const found = await this.database.read(async (em) => listWorkshops(em, access));
    return pageOf(found.map(apiListedWorkshop), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'beginWorkshop',
    summary: 'Begin a workshop',
    body: { form: NewWorkshopForm },
    status: 201,
    answer: WORKSHOP,
  })
  async begin(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    assertMay(access, 'hold-workshop');
    const wish = readBody(NewWorkshopForm, body);
    const id = await beginWorkshop(this.database, access, wish, this.clock());
    const location = `${API_PATH}/o/${access.slug}/workshops/${id}`;
    return { ...(await this.read(access, id)), status: 201, location };
  }

  @ApiGet(':workshop', {
    id: 'readWorkshop',
    summary: 'One workshop with its ideas and what was agreed, in the order in which they were said',
    answer: WORKSHOP,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    return json(apiWorkshop(await this.database.read(async (em) => readWorkshop(em, access, id))));
  }

  @ApiPost(':workshop/ideas', {
    id: 'addIdea',
    summary: 'Write down an idea for a pilot',
    details: '409 with `reason` "closed" when the workshop was closed, or is full.',
    body: { form: IdeaForm },
    answer: WORKSHOP,
    conflicts: true,
  })
  async idea(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    assertMay(access, 'hold-workshop');
    const note = ideaOf(readBody(IdeaForm, body));
    return this.writing(access, id, async () => addNote(this.database, access, id, note, this.clock()));
  }

  @ApiPost(':workshop/decisions', {
    id: 'addDecision',
    summary: 'Write down what was agreed: who sees to it, and by when',
    details: '409 with `reason` "closed" when the workshop was closed, or is full.',
    body: { form: DecisionForm },
    answer: WORKSHOP,
    conflicts: true,
  })
  async decision(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    assertMay(access, 'hold-workshop');
    const note = decisionOf(readBody(DecisionForm, body));
    return this.writing(access, id, async () => addNote(this.database, access, id, note, this.clock()));
  }

  @ApiPost(':workshop/merges', {
    id: 'mergeIdeas',
    summary: 'Put an idea with another one of its C; without `into` it stands alone again',
    details: 'What was put with it goes along. 409 with `reason` "closed" when the workshop was closed.',
    body: { form: MergeForm, without: ['c'] },
    answer: WORKSHOP,
    conflicts: true,
  })
  async merge(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    assertMay(access, 'hold-workshop');
    // Where the page goes on; which C the ideas are of, they say themselves.
    const { number: idea, into = 0 } = readBody(MergeForm, body, { c: FOUR_CS[0] });
    return this.writing(access, id, async () => {
      const wrong = await mergeIdeas(this.database, access, id, { idea, into }, this.clock());
      const field = wrong === 'idea' ? 'number' : 'into';
      refuseWhen(wrong === null ? [] : [{ field, code: 'notAChoice', facts: {} }]);
    });
  }

  @ApiPut(':workshop/closing', {
    id: 'closeWorkshop',
    summary: 'Close a workshop, or open it again',
    body: { form: CloseForm },
    answer: WORKSHOP,
  })
  async close(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    assertMay(access, 'hold-workshop');
    const { closed } = readBody(CloseForm, body);
    await closeWorkshop(this.database, access, { id, closed }, this.clock());
    return this.read(access, id);
  }

  private async writing(
    access: OrganisationAccess,
    id: string,
    write: () => Promise<void>,
  ): Promise<JsonOutcome<ApiWorkshop>> {
    try {
      await write();
    } catch (error) {
      if (error instanceof WorkshopClosed) throw new Refused('closed');
      throw error;
    }
    return this.read(access, id);
  }
}
