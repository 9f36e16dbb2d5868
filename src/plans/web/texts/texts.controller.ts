import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { TEXT_SLOTS, type TextSlot } from '../../../planning/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans, listTexts, saveText, type PlanTextRow } from '../../../portfolios/index.js';
import { planUrls } from '../urls.js';
import { TextForm } from './text.form.js';
import { textConflict, textModel, textPage, type TextInput } from './text.page.js';
import { textsModel, textsPage } from './texts.page.js';

/** Present when the script keeps what was typed so far. */
interface Asked {
  readonly tussentijds?: string;
}

interface Place {
  readonly access: OrganisationAccess;
  readonly slot: TextSlot;
  readonly language: Language;
}

/** @throws NotFound for a place that the document does not have */
function slotOf(given: string): TextSlot {
  const slot = TEXT_SLOTS.find((one) => one === given);
  if (!slot) throw new NotFound('text', given);
  return slot;
}

/** What people write in the document themselves. */
@InOrganisation()
@Controller('o/:organisation/plan/teksten')
export class TextsController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'write-plan');
    const { plan } = await this.plans.current(access);
    const rows = await listTexts(this.database, access, plan.id);
    return page(textsPage, textsModel({ organisation: access.slug, rows }, speech(language)));
  }

  @Get(':slot')
  async one(
    @Access() access: OrganisationAccess,
    @Param('slot') slot: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'write-plan');
    return this.show({ access, slot: slotOf(slot), language }, {});
  }

  @Post(':slot')
  async save(
    @Access() access: OrganisationAccess,
    @Param('slot') slot: string,
    @Query() asked: Asked,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'write-plan');
    const place = { access, slot: slotOf(slot), language };
    const result = readForm(TextForm, body, language);
    if (!result.ok) return this.show(place, { form: { values: result.raw, errors: result.errors } });
    const { plan } = await this.plans.current(access);
    const byItself = asked.tussentijds !== undefined;
    const text = { language: result.value.language, text: result.value.body ?? '' };
    const seen = /^\d+$/.test(result.value.seen) ? Number(result.value.seen) : -1;
    const change = { plan, slot: place.slot, text, seen, byItself };
    const kept = await unlessConflict(saveText(this.database, access, change, this.clock()));
    // The script only sees that nothing was kept; a browser would report another status as a fault.
    if (kept === 'conflict') return this.conflict(place, result.raw, byItself ? 200 : 409);
    if (byItself) return this.show(place, { row: kept, savedAt: kept.updatedAt });
    return redirect(planUrls.texts(access.slug), 'textSaved');
  }

  private async rowOf({ access, slot }: Place): Promise<PlanTextRow | null> {
    const { plan } = await this.plans.current(access);
    const rows = await listTexts(this.database, access, plan.id);
    return rows.find((row) => row.slot === slot) ?? null;
  }

  private async conflict(place: Place, values: FormState['values'], status: number): Promise<Outcome> {
    const input = {
      organisation: place.access.slug,
      slot: place.slot,
      row: await this.rowOf(place),
      form: { values, errors: [] },
    };
    return page(formPage, textConflict(input, speech(place.language)), { status });
  }

  private async show(
    place: Place,
    { row, form, savedAt }: Partial<Pick<TextInput, 'row' | 'form' | 'savedAt'>>,
  ): Promise<Outcome> {
    const input = {
      organisation: place.access.slug,
      slot: place.slot,
      row: row ?? (await this.rowOf(place)),
      ...(form ? { form } : {}),
      ...(savedAt === undefined ? {} : { savedAt }),
    };
    const status = form && form.errors.length > 0 ? 422 : 200;
    return page(textPage, textModel(input, speech(place.language)), { status });
  }
}
