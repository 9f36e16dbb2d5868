import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { readForm, type FormClass, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../../portfolios/index.js';
import { addNote, mergeIdeas, readWorkshop, WorkshopClosed } from '../workshops.js';
import { screenModel, screenPage } from './screen.page.js';
import { SCREEN_FORMS, workshopUrls, type ScreenForm } from './urls.js';
import { DecisionForm, IdeaForm, MergeForm } from './workshop.forms.js';
import { decisionOf, ideaOf } from './written-note.js';

interface Place {
  readonly access: OrganisationAccess;
  readonly id: string;
  readonly language: Language;
}

type Given = { readonly c: C };

/** What people think up and agree while the screen is on the wall. The plan itself does not change here. */
@InOrganisation()
@Controller('o/:organisation/werksessies/:workshop')
export class ScreenController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('scherm/:c')
  async screen(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Param('c') c: string,
    @Query('verder') asked: string | undefined,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'hold-workshop');
    const goesOn = SCREEN_FORMS.find((form) => form === asked) ?? 'idee';
    return this.show({ access, id, language }, known(c), goesOn);
  }

  @Post('idee')
  async idea(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.write({ access, id, language }, 'idee', body, IdeaForm, async (given) => {
      await addNote(this.database, access, id, ideaOf(given), this.clock());
      return [];
    });
  }

  @Post('afspraak')
  async decision(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.write({ access, id, language }, 'afspraak', body, DecisionForm, async (given) => {
      await addNote(this.database, access, id, decisionOf(given), this.clock());
      return [];
    });
  }

  @Post('samenvoegen')
  async merge(
    @Access() access: OrganisationAccess,
    @Param('workshop') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    return this.write(
      { access, id, language },
      'samenvoegen',
      body,
      MergeForm,
      async ({ number, into = 0 }) => {
        const wrong = await mergeIdeas(this.database, access, id, { idea: number, into }, this.clock());
        const field = wrong === 'idea' ? 'number' : 'into';
        return wrong === null ? [] : [{ field, code: 'notAChoice', facts: {} }];
      },
    );
  }

  /** Writes something down and stays at the same C, in the same form; what cannot be kept stays in its field. */
  private async write<Form extends Given>(
    place: Place,
    which: ScreenForm,
    body: unknown,
    form: FormClass<Form>,
    keep: (given: Form) => Promise<FormState['errors']>,
  ): Promise<Outcome> {
    const { access, id, language } = place;
    assertMay(access, 'hold-workshop');
    const result = readForm(form, body, language);
    const c = FOUR_CS.find((each) => each === (result.ok ? result.value.c : result.raw['c'])) ?? FOUR_CS[0];
    if (!result.ok) return this.show(place, c, which, { values: result.raw, errors: result.errors });
    try {
      const errors = await keep(result.value);
      if (errors.length > 0) return await this.show(place, c, which, { values: result.raw, errors });
    } catch (error) {
      if (!(error instanceof WorkshopClosed)) throw error;
      const first = { idee: 'idea', afspraak: 'decision', samenvoegen: 'number' }[which];
      const errors = [{ field: first, code: 'invalid', facts: {} }] as const;
      return this.show(place, c, which, { values: result.raw, errors });
    }
    return redirect(workshopUrls.screen(access.slug, id, c, which));
  }

  private async show(
    { access, id, language }: Place,
    c: C,
    goesOn: ScreenForm,
    again?: FormState,
  ): Promise<Outcome> {
    const workshop = await this.database.read(async (em) => readWorkshop(em, access, id));
    if (workshop.closedAt !== null && !again) return redirect(workshopUrls.one(access.slug, id));
    const { portfolio } = inForce(await this.plans.current(access));
    const input = { organisation: access.slug, workshop, portfolio, c, goesOn, ...(again ? { again } : {}) };
    return page(screenPage, screenModel(input, speech(language)), { status: again ? 422 : 200 });
  }
}

/** @throws NotFound */
function known(name: string): C {
  const c = FOUR_CS.find((each) => each === name);
  if (!c) throw new NotFound('c', name);
  return c;
}
