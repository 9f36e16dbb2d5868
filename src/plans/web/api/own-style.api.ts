import { Body, Inject } from '@nestjs/common';
import { personOf, versionOf } from '../../../accounts/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPut,
  changeAt,
  IfMatch,
  named,
  object,
  oneOf,
  optional,
  readBody,
  refuseWhen,
  text,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import {
  CLOCK,
  CurrentVisitor,
  json,
  type Clock,
  type JsonOutcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { HOUSE_FONTS, type HouseStyle } from '../../../rendering/index.js';
import { NOTHING_CHOSEN } from '../../choices/choices.js';
import { inOrder, keepOwnStyle, readOwnStyle } from '../../choices/own-style.js';
import { colourErrors } from '../look/style-fields.js';
import { StyleForm, styleOf } from '../look/style.form.js';

const STYLE = named(
  'HouseStyle',
  object<HouseStyle>({
    main: optional(about('Colour, such as #0b5fff', text)),
    second: optional(about('Colour', text)),
    font: oneOf(HOUSE_FONTS),
  }),
);

/** The house style that somebody uses for the documents of all their clients. */
@ApiController('account/house-style', 'Account')
export class OwnStyleApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readHouseStyle',
    summary: 'The house style of the person of this token, for the documents of all their clients',
    answer: STYLE,
    versioned: true,
  })
  async read(@CurrentVisitor() visitor: Visitor): Promise<JsonOutcome<HouseStyle>> {
    return answered(await this.present(personOf(visitor)));
  }

  @ApiPut('', {
    id: 'changeHouseStyle',
    summary: 'Change one’s own house style; documents that were given the earlier one keep it',
    details:
      'Colours have to be readable on paper. The audit trail of the organisation of the token tells of it. A document gets it with `changePlanLook`.',
    body: { form: StyleForm },
    ifMatch: 'readHouseStyle',
    answer: STYLE,
    versioned: true,
  })
  async change(
    @CurrentVisitor() visitor: Visitor,
    @IfMatch() seen: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<HouseStyle>> {
    const personId = personOf(visitor);
    const who = { personId, organisationId: visitor.token?.organisationId ?? null };
    const form = readBody(StyleForm, body);
    refuseWhen(colourErrors(form));
    const style = styleOf(form);
    const present = async (): Promise<string> => versionOf(await this.present(personId));
    await changeAt(seen, present, async () =>
      keepOwnStyle(this.database, who, { style, seen }, this.clock()),
    );
    return answered(style);
  }

  private async present(personId: string): Promise<HouseStyle> {
    const kept = await this.database.read(async (em) => readOwnStyle(em, personId));
    return inOrder(kept ?? NOTHING_CHOSEN.style);
  }
}

function answered(style: HouseStyle): JsonOutcome<HouseStyle> {
  return json(style, { version: versionOf(inOrder(style)) });
}
