import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, recordAudit, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  file,
  InLanguage,
  page,
  redirect,
  type Clock,
  type Outcome,
} from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { beginWorkshop, closeWorkshop, listWorkshops, readWorkshop } from '../workshops.js';
import { workshopUrls } from './urls.js';
import { workshopCsv } from './workshop-csv.js';
import { CloseForm, NewWorkshopForm } from './workshop.forms.js';
import { workshopModel, workshopPage } from './workshop.page.js';
import { newWorkshopModel, workshopsModel, workshopsPage } from './workshops.page.js';

const CSV = 'text/csv; charset=utf-8';

/** Workshops: beginning one, and what came of it. */
@InOrganisation()
@Controller('o/:organisation/werksessies')
export class WorkshopsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    const workshops = await this.database.read(async (em) => listWorkshops(em, access));
    return page(workshopsPage, workshopsModel(access, workshops, speech(language)));
  }

  @Get('nieuw')
  empty(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'hold-workshop');
    const values = { heldOn: this.clock().toISOString().slice(0, 10) };
    return page(formPage, newWorkshopModel(access.slug, { values, errors: [] }, speech(language)));
  }

  @Post('nieuw')
  async begin(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'hold-workshop');
    const result = readForm(NewWorkshopForm, body, language);
    if (!result.ok) {
      const form: FormState = { values: result.raw, errors: result.errors };
      return page(formPage, newWorkshopModel(access.slug, form, speech(language)), { status: 422 });
    }
    const id = await beginWorkshop(this.database, access, result.value, this.clock());
    return redirect(workshopUrls.screen(access.slug, id, 'customer-experience'));
  }

  @Get(':workshop')
  async one(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const workshop = await this.database.read(async (em) => readWorkshop(em, access, id));
    return page(workshopPage, workshopModel(access, workshop, speech(language)));
  }

  @Get(':workshop/afspraken.csv')
  async csv(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const workshop = await this.database.read(async (em) => readWorkshop(em, access, id));
    await this.database.write(async (em) =>
      recordAudit(em, {
        who: access,
        at: this.clock().toISOString(),
        action: 'exported',
        subject: { kind: 'workshop', id, name: workshop.name },
        after: { lines: workshop.notes.length },
      }),
    );
    return file(`afspraken-${workshop.heldOn}.csv`, CSV, workshopCsv(workshop, speech(language)));
  }

  @Post(':workshop/afsluiten')
  async close(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'hold-workshop');
    const result = readForm(CloseForm, body, language);
    if (!result.ok) return this.one(access, id, language);
    const { closed } = result.value;
    await closeWorkshop(this.database, access, { id, closed }, this.clock());
    return redirect(workshopUrls.one(access.slug, id), closed ? 'workshopClosed' : 'workshopReopened');
  }
}
