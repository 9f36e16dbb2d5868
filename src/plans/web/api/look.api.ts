import { Body, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPut,
  changeAt,
  flag,
  IfMatch,
  listOf,
  named,
  object,
  oneOf,
  optional,
  readBody,
  refuseWhen,
  text,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { AUDIENCES, type Audience } from '../../../planning/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { HOUSE_FONTS, type HouseFont } from '../../../rendering/index.js';
import { saveChoices } from '../../choices/document-choices.js';
import { LOOK_LANGUAGES, LookForm } from '../look/look.form.js';
import { lookErrors, type LookInput } from '../look/look.page.js';
import { choicesOf, readLook } from '../look/read-look.js';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
}

interface ApiLook {
  readonly audience: Audience;
  readonly department?: string;
  readonly language: (typeof LOOK_LANGUAGES)[number];
  readonly figures: boolean;
  readonly sections: readonly Section[];
  readonly main?: string;
  readonly second?: string;
  readonly font: HouseFont;
}

const LOOK = named(
  'PlanLook',
  object<ApiLook>({
    audience: oneOf(AUDIENCES),
    department: optional(about('Code of the department that it is for', text)),
    language: about('reader: each reader gets their own', oneOf(LOOK_LANGUAGES)),
    figures: about('Figures beside the words', flag),
    sections: about(
      'Chapters and appendices; a change names the ids of those that stay',
      listOf(object<Section>({ id: text, title: text, shown: flag })),
    ),
    main: optional(about('Colour, such as #0b5fff', text)),
    second: optional(about('Colour', text)),
    font: oneOf(HOUSE_FONTS),
  }),
);

/** What of the plan its documents show, and in which look. */
@InOrganisation()
@ApiController('o/:organisation/plan/look', 'Document')
export class LookApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPlanLook',
    summary: 'What of the plan its documents show, and in which look',
    answer: LOOK,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiLook>> {
    assertMay(access, 'write-plan');
    return answered(await readLook(this.database, this.plans, access, language));
  }

  @ApiPut('', {
    id: 'changePlanLook',
    summary: 'Choose what documents show and how they look; kept versions and shared links stay as they were',
    details: 'Colours have to be readable on paper.',
    body: { form: LookForm, without: ['seen', 'own'] },
    ifMatch: 'readPlanLook',
    answer: LOOK,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiLook>> {
    assertMay(access, 'write-plan');
    const input = await readLook(this.database, this.plans, access, language);
    const { version: seen } = input.kept;
    // A house style of one's own is one of one's account: a program says the colours.
    const form = readBody(LookForm, body, { seen, own: false });
    refuseWhen(lookErrors(form, input));
    const { plan } = await this.plans.current(access);
    const change = { plan, choices: choicesOf(form, input), seen };
    const present = async () => (await readLook(this.database, this.plans, access, language)).kept.version;
    await changeAt(named, present, async () => saveChoices(this.database, access, change, this.clock()));
    return answered(await readLook(this.database, this.plans, access, language));
  }
}

function answered({ kept, contents }: LookInput): JsonOutcome<ApiLook> {
  const { audience, department, language = 'reader', figures, without, style } = kept.choices;
  const sections = contents.map(({ id, text: title }) => ({ id, title, shown: !without.includes(id) }));
  return json(
    { audience, ...(department === undefined ? {} : { department }), language, figures, sections, ...style },
    { version: String(kept.version) },
  );
}
