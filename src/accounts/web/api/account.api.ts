import { Body, Inject } from '@nestjs/common';
import { IsIn } from 'class-validator';
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
  readBody,
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
import { changeOwnChoices, readOwnChoices, versionOf, type OwnChoices } from '../../people/own-choices.js';
import { MAIL_CHOICES, type MailChoice } from '../../store/mail-choice.entity.js';
import { DetailsForm } from '../account.forms.js';
import { personOf } from '../account.controller.js';

const LANGUAGES = ['browser', 'nl', 'en'] as const;

/** What two forms of the account ask, in one. */
class AccountForm extends DetailsForm {
  @IsIn(MAIL_CHOICES)
  messages!: MailChoice;
}

interface ApiAccount {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly messages: MailChoice;
}

const ACCOUNT = named(
  'OwnAccount',
  object<ApiAccount>({
    name: text,
    language: about('Of pages and mail; browser: what the browser asks for', oneOf(LANGUAGES)),
    messages: about('Mail about what waits for this person', oneOf(MAIL_CHOICES)),
  }),
);

/** The person of the token: what they are called and how they want to be told. */
@ApiController('account', 'Account')
export class AccountApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readAccount',
    summary: 'Name, language and mail of the person of this token',
    answer: ACCOUNT,
    versioned: true,
  })
  async read(@CurrentVisitor() visitor: Visitor): Promise<JsonOutcome<ApiAccount>> {
    return answered(await this.present(personOf(visitor)));
  }

  @ApiPut('', {
    id: 'changeAccount',
    summary: 'Change one’s own name, language and mail',
    details:
      'They hold in every organisation of this person, not only in that of the token, whose audit trail tells of other mail.',
    body: { form: AccountForm },
    ifMatch: 'readAccount',
    answer: ACCOUNT,
    versioned: true,
  })
  async change(
    @CurrentVisitor() visitor: Visitor,
    @IfMatch() seen: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiAccount>> {
    const personId = personOf(visitor);
    const { name, language, messages } = readBody(AccountForm, body);
    const choices: OwnChoices = { name, language: language === 'browser' ? null : language, messages };
    const present = async (): Promise<string> => versionOf(await this.present(personId));
    await changeAt(seen, present, async () =>
      changeOwnChoices(
        this.database,
        { personId, organisationId: visitor.token?.organisationId ?? null },
        { seen, choices },
        this.clock(),
      ),
    );
    return answered(choices);
  }

  private async present(personId: string): Promise<OwnChoices> {
    return this.database.read(async (em) => readOwnChoices(em, personId));
  }
}

function answered(choices: OwnChoices): JsonOutcome<ApiAccount> {
  const { name, language, messages } = choices;
  return json({ name, language: language ?? 'browser', messages }, { version: versionOf(choices) });
}
