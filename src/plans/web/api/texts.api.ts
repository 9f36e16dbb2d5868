import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPut,
  changeAt,
  IfMatch,
  listOf,
  moment,
  named,
  object,
  oneOf,
  orNull,
  readBody,
  text,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { TEXT_LANGUAGES, TEXT_SLOTS, type TextLanguage, type TextSlot } from '../../../planning/index.js';
import { JudgedPlans, listTexts, saveText, type PlanTextRow } from '../../../portfolios/index.js';
import { TextForm } from '../texts/text.form.js';

interface ApiText {
  readonly slot: TextSlot;
  readonly body: string;
  readonly language: TextLanguage | null;
  readonly updatedAt: string | null;
  readonly updatedBy: string;
}

const TEXT = named(
  'PlanText',
  object<ApiText>({
    slot: oneOf(TEXT_SLOTS),
    body: about('Markdown; empty while nobody wrote there', text),
    language: orNull(oneOf(TEXT_LANGUAGES)),
    updatedAt: orNull(moment),
    updatedBy: text,
  }),
);

/** What people write in the document themselves. */
@InOrganisation()
@ApiController('o/:organisation/plan/texts', 'Document')
export class TextsApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listPlanTexts',
    summary: 'Every place in the document where people may write, with what stands there',
    answer: listOf(TEXT),
  })
  async list(@Access() access: OrganisationAccess): Promise<JsonOutcome<readonly ApiText[]>> {
    assertMay(access, 'write-plan');
    const rows = await this.rows(access);
    return json(TEXT_SLOTS.map((slot) => textOf(slot, rows)));
  }

  @ApiGet(':slot', {
    id: 'readPlanText',
    summary: 'What stands in one place of the document',
    answer: TEXT,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('slot') slot: string,
  ): Promise<JsonOutcome<ApiText>> {
    assertMay(access, 'write-plan');
    return this.answer(access, slotOf(slot));
  }

  @ApiPut(':slot', {
    id: 'writePlanText',
    summary: 'Write in one place of the document; without a body nothing stands there any more',
    body: { form: TextForm, without: ['seen'] },
    ifMatch: 'readPlanText',
    answer: TEXT,
    versioned: true,
  })
  async write(
    @Access() access: OrganisationAccess,
    @Param('slot') given: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiText>> {
    assertMay(access, 'write-plan');
    const slot = slotOf(given);
    const form = readBody(TextForm, body, { seen: '0' });
    const { plan } = await this.plans.current(access);
    const seen = await this.versionOf(access, slot)();
    const text = { language: form.language, text: form.body ?? '' };
    await changeAt(named, this.versionOf(access, slot), async () =>
      saveText(this.database, access, { plan, slot, text, seen, byItself: false }, this.clock()),
    );
    return this.answer(access, slot);
  }

  private versionOf(access: OrganisationAccess, slot: TextSlot): () => Promise<number> {
    return async () => rowIn(slot, await this.rows(access))?.version ?? 0;
  }

  private async rows(access: OrganisationAccess): Promise<readonly PlanTextRow[]> {
    const { plan } = await this.plans.current(access);
    return listTexts(this.database, access, plan.id);
  }

  private async answer(access: OrganisationAccess, slot: TextSlot): Promise<JsonOutcome<ApiText>> {
    const rows = await this.rows(access);
    return json(textOf(slot, rows), { version: String(rowIn(slot, rows)?.version ?? 0) });
  }
}

/** @throws NotFound for a place that the document does not have */
function slotOf(given: string): TextSlot {
  const slot = TEXT_SLOTS.find((one) => one === given);
  if (!slot) throw new NotFound('text', given);
  return slot;
}

function rowIn(slot: TextSlot, rows: readonly PlanTextRow[]): PlanTextRow | undefined {
  return rows.find((row) => row.slot === slot);
}

function textOf(slot: TextSlot, rows: readonly PlanTextRow[]): ApiText {
  const row = rowIn(slot, rows);
  if (!row) return { slot, body: '', language: null, updatedAt: null, updatedBy: '' };
  const { body, language, updatedAt, updatedByName: updatedBy } = row;
  return { slot, body, language, updatedAt, updatedBy };
}
