import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  accountUrls,
  enterBySignOn,
  fieldOf,
  localPath,
  messageModel,
  openSession,
  Public,
  renewSession,
  SignOn,
  SignOnFailed,
  takeAttempt,
  type SignOnAttempt,
} from '../../accounts/index.js';
import { Database } from '../../platform/database/index.js';
import {
  CLOCK,
  CurrentVisitor,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { words, type Language } from '../../platform/words/index.js';
import { findOrganisationId } from '../read-organisation.js';

/** Signing in through an organisation's own provider, and linking it to an account. */
@Controller()
export class SignOnController {
  constructor(
    private readonly database: Database,
    private readonly signOn: SignOn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public()
  @Post('aanmelden-met/:provider')
  async begin(
    @Param('provider') provider: string,
    @Body() body: unknown,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const back = localPath(fieldOf(body, 'back'));
    return this.leave(provider, { back, linkTo: null }, visitor, request);
  }

  @Post('account/koppelen/:provider')
  async link(
    @Param('provider') provider: string,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const linkTo = visitor.person?.id ?? null;
    return this.leave(provider, { back: accountUrls.account(), linkTo }, visitor, request);
  }

  private async leave(
    provider: string,
    wish: { readonly back: string; readonly linkTo: string | null },
    { language }: Visitor,
    request: FastifyRequest,
  ): Promise<Outcome> {
    this.signOn.provider(provider);
    const trier = { account: provider, address: request.ip };
    const tooMany = await takeAttempt(this.database, 'sign-on', trier, this.clock());
    if (tooMany) return refused(language, words(language).signIn.tooMany(tooMany), 429);
    try {
      const { url, attempt } = await this.signOn.begin(provider, accountUrls.signOnCallback(provider), wish);
      request.session.signOn = attempt;
      const t = words(language).signOn;
      const model = messageModel(t.title, t.leaving, { text: t.onward, href: url });
      // Not a redirect: a browser refuses one to another site as the answer to a form (form-action).
      return page(formPage, model, { refresh: url });
    } catch (error) {
      return this.failed(error, language, request);
    }
  }

  @Public()
  @Get('aanmelden-met/:provider/terug')
  async comeBack(
    @Param('provider') provider: string,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const { language } = visitor;
    const attempt = request.session.signOn;
    delete request.session.signOn;
    const known = this.signOn.provider(provider);
    if (!attempt || !isOwn(attempt, provider, visitor))
      return refused(language, words(language).signOn.failed);
    try {
      const { claims, idToken } = await this.signOn.finish(attempt, request.url);
      const organisationId =
        known.organisation === null ? null : await findOrganisationId(this.database, known.organisation);
      const entering = { provider: known, claims, organisationId, linkTo: attempt.linkTo };
      const result = await enterBySignOn(this.database, entering, this.clock());
      if ('problem' in result) return refused(language, words(language).signOn.problems[result.problem]);
      if (attempt.linkTo === null) await openSession(request, result.personId, this.clock());
      else await renewSession(request);
      request.session.signOnProvider = provider;
      request.session.idToken = idToken;
      return redirect(attempt.back, attempt.linkTo === null ? 'signedIn' : 'signOnLinked');
    } catch (error) {
      return this.failed(error, language, request);
    }
  }

  private failed(error: unknown, language: Language, request: FastifyRequest): Outcome {
    if (!(error instanceof SignOnFailed)) throw error;
    request.log.warn({ err: error.cause }, 'sign-on refused');
    return refused(language, words(language).signOn.failed);
  }
}

/** Asked for by this browser; and who began to link must still be the one who is signed in. */
function isOwn({ provider, linkTo }: SignOnAttempt, returned: string, { person }: Visitor): boolean {
  return provider === returned && (linkTo === null || linkTo === person?.id);
}

function refused(language: Language, text: string, status = 403): Outcome {
  const t = words(language);
  const model = messageModel(t.signOn.title, text, { text: t.signIn.again, href: accountUrls.signIn() });
  return page(formPage, model, { status });
}
