import { Controller, Header, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
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
import { words } from '../../platform/words/index.js';
import { recordPersonal } from '../audit/record-audit.js';
import { SignOn } from '../sign-on/sign-on.js';
import { messageModel } from './sign-in.pages.js';
import { accountUrls } from './urls.js';

/** Getting out: here, and at the provider that let this person in. */
@Controller('afmelden')
export class SignOutController {
  constructor(
    private readonly database: Database,
    private readonly signOn: SignOn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What this browser kept for going back to goes with the session. */
  @Post()
  @Header('clear-site-data', '"cache"')
  async signOut(@CurrentVisitor() visitor: Visitor, @Req() request: FastifyRequest): Promise<Outcome> {
    const { signOnProvider, idToken, personId = '' } = request.session;
    await request.session.regenerate();
    await recordPersonal(this.database, personId, { action: 'signed-out' }, this.clock());
    const end =
      signOnProvider === undefined || idToken === undefined
        ? null
        : await this.signOn.endUrl(signOnProvider, idToken, accountUrls.signIn());
    if (end === null) return redirect(accountUrls.signIn(), 'signedOut');
    const t = words(visitor.language);
    const model = messageModel(t.menu.signOut, t.notices.signedOut, { text: t.signOn.onward, href: end });
    // Not a redirect: a browser refuses one to another site as the answer to a form (form-action).
    return page(formPage, model, { refresh: end });
  }
}
