import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { accountUrls, personOf } from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { FormFields, readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { formPage, type OneFormPage } from '../../../platform/views/index.js';
import { speech, type Speech } from '../../../platform/words/index.js';
import { NOTHING_CHOSEN } from '../../choices/choices.js';
import { keepOwnStyle, readOwnStyle } from '../../choices/own-style.js';
import { colourErrors, styleParts } from './style-fields.js';
import { StyleForm, styleOf } from './style.form.js';

/** The house style that somebody uses for the documents of all their clients. */
@Controller('account/huisstijl')
export class OwnStyleController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const kept = await this.database.read(async (em) => readOwnStyle(em, personOf(visitor)));
    const { main = '', second = '', font } = kept ?? NOTHING_CHOSEN.style;
    return page(
      formPage,
      ownStyleModel({ values: { main, second, font }, errors: [] }, speech(visitor.language)),
    );
  }

  @Post()
  async save(@CurrentVisitor() visitor: Visitor, @Body() body: unknown): Promise<Outcome> {
    const result = readForm(StyleForm, body, visitor.language);
    const errors = result.ok ? colourErrors(result.value) : result.errors;
    if (!result.ok || errors.length > 0) {
      const form = { values: result.raw, errors };
      return page(formPage, ownStyleModel(form, speech(visitor.language)), {
        status: errors.length > 0 ? 422 : 200,
      });
    }
    const who = { personId: personOf(visitor), organisationId: null };
    await keepOwnStyle(this.database, who, { style: styleOf(result.value) }, this.clock());
    return redirect(accountUrls.houseStyle(), 'houseStyleSaved');
  }
}

function ownStyleModel(form: FormState, speech: Speech): OneFormPage {
  const { t } = speech;
  const { own } = t.planLook;
  const fields = new FormFields(form, t);
  return {
    title: own.title,
    head: { heading: own.title, lead: own.lead },
    back: { text: t.account.back, href: accountUrls.account() },
    form: {
      action: accountUrls.houseStyle(),
      parts: styleParts(fields, form.values, speech),
      actions: [{ text: own.save }],
    },
    ...fields.errorSummary(),
  };
}
