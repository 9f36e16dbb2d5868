import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  DEFAULT_TOKEN_DAYS,
  listAccessTokens,
  makeAccessToken,
  MOST_TOKENS,
  revokeAccessToken,
  accountUrls,
} from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { SignInNeeded } from '../../../platform/errors/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { speech } from '../../../platform/words/index.js';
import { listOrganisations } from '../../list-organisations.js';
import { TokenForm } from './tokens.form.js';
import { tokensModel, tokensPage } from './tokens.page.js';

function personOf({ person }: Visitor): string {
  if (!person) throw new SignInNeeded();
  return person.id;
}

/** Keys with which programs work for this person, in one organisation each. */
@Controller('account/toegangssleutels')
export class TokensController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    return this.show(visitor, {});
  }

  @Post()
  async make(@CurrentVisitor() visitor: Visitor, @Body() body: unknown): Promise<Outcome> {
    const result = readForm(TokenForm, body, visitor.language);
    if (!result.ok) return this.show(visitor, { form: { values: result.raw, errors: result.errors } });
    const { organisation, ...wish } = result.value;
    const refused = (field: string) => {
      const errors = [{ field, code: 'notAChoice', facts: {} }] as const;
      return this.show(visitor, { form: { values: result.raw, errors } });
    };
    const organisations = await listOrganisations(this.database, personOf(visitor));
    const access = organisations.find(({ slug }) => slug === organisation);
    if (!access) return refused('organisation');
    const made = await makeAccessToken(this.database, access, wish, this.clock());
    if (made) return this.show(visitor, { made: made.token });
    const problem = speech(visitor.language).t.accessTokens.tooMany({ most: MOST_TOKENS });
    return this.show(visitor, { form: { values: result.raw, errors: [] }, problem });
  }

  @Post(':token/intrekken')
  async revoke(@CurrentVisitor() visitor: Visitor, @Param('token') id: string): Promise<Outcome> {
    await revokeAccessToken(this.database, personOf(visitor), id, this.clock());
    return redirect(accountUrls.tokens(), 'tokenRevoked');
  }

  private async show(
    visitor: Visitor,
    { form, made, problem }: { readonly form?: FormState; readonly made?: string; readonly problem?: string },
  ): Promise<Outcome> {
    const personId = personOf(visitor);
    const organisations = await listOrganisations(this.database, personId);
    const [only] = organisations.length === 1 ? organisations : [];
    const input = {
      tokens: await listAccessTokens(this.database, personId),
      organisations,
      now: this.clock().toISOString(),
      form: form ?? {
        values: { organisation: only?.slug ?? '', scope: 'read', days: String(DEFAULT_TOKEN_DAYS) },
        errors: [],
      },
      ...(made === undefined ? {} : { made }),
      ...(problem === undefined ? {} : { problem }),
    };
    return page(tokensPage, tokensModel(input, speech(visitor.language)), {
      status: form ? 422 : 200,
      shownOnce: made !== undefined,
    });
  }
}
