import { Body, Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { readButton, readForm, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  InLanguage,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, words, type Language } from '../../platform/words/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { chooseMail, readMailChoice } from '../people/mail-choice.js';
import { beginAccount } from '../people/begin-account.js';
import { endOwnSessions, listOwnSessions } from '../people/own-sessions.js';
import { describePerson } from '../people/people.js';
import { listMemberships } from '../people/memberships.js';
import { may } from '../policy.js';
import { readAccount } from '../people/read-account.js';
import { SignOn } from '../sign-on/sign-on.js';
import { BeginForm, DetailsForm, MessagesForm, SessionForm } from './account.forms.js';
import { beginModel, detailsModel, messagesModel } from './account.models.js';
import { accountModel, accountPage } from './account.page.js';
import { fieldOf } from './body.js';
import { localPath } from './local-path.js';
import { renewSession } from './open-session.js';
import { passwordError } from './password-field.js';
import { sessionKey } from './session-store.js';
import { accountUrls } from './urls.js';

export function personOf(visitor: Visitor): string {
  if (!visitor.person) throw new Error('a page of one’s own account for somebody who is not signed in');
  return visitor.person.id;
}

/** One's own account: who one is, and where one is signed in. */
@Controller('account')
export class AccountController {
  constructor(
    private readonly database: Database,
    private readonly signOn: SignOn,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async account(@CurrentVisitor() visitor: Visitor, @Req() request: FastifyRequest): Promise<Outcome> {
    const personId = personOf(visitor);
    const input = {
      account: await readAccount(this.database, personId),
      messages: await readMailChoice(this.database, personId),
      sessions: await listOwnSessions(this.database, personId, this.clock()),
      current: sessionKey(request.session.sessionId),
      providers: this.signOn.providers,
      writesPlans: (await this.database.read(async (em) => listMemberships(em, personId))).some(
        (membership) => may(membership, 'write-plan'),
      ),
    };
    return page(accountPage, accountModel(input, speech(visitor.language)));
  }

  @Get('berichten')
  async messages(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const messages = await readMailChoice(this.database, personOf(visitor));
    const form = { values: { messages }, errors: [] };
    return page(formPage, messagesModel(form, this.mailer.configured, words(visitor.language)));
  }

  @Post('berichten')
  async saveMessages(@CurrentVisitor() visitor: Visitor, @Body() body: unknown): Promise<Outcome> {
    const result = readForm(MessagesForm, body, visitor.language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      const model = messagesModel(form, this.mailer.configured, words(visitor.language));
      return page(formPage, model, { status: 422 });
    }
    await chooseMail(this.database, personOf(visitor), result.value.messages, this.clock());
    return redirect(accountUrls.account(), 'accountSaved');
  }

  @Get('gegevens')
  async details(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const { person } = await readAccount(this.database, personOf(visitor));
    const values = { name: person.name, language: person.language ?? 'browser' };
    return page(formPage, detailsModel({ values, errors: [] }, words(visitor.language)));
  }

  @Post('gegevens')
  async saveDetails(@CurrentVisitor() visitor: Visitor, @Body() body: unknown): Promise<Outcome> {
    const result = readForm(DetailsForm, body, visitor.language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return page(formPage, detailsModel(form, words(visitor.language)), { status: 422 });
    }
    const { name, language } = result.value;
    const changes = { name, language: language === 'browser' ? null : language };
    await describePerson(this.database, personOf(visitor), changes, this.clock());
    return redirect(accountUrls.account(), 'accountSaved');
  }

  @Get('begin')
  async begin(@CurrentVisitor() visitor: Visitor, @Query('terug') back?: string): Promise<Outcome> {
    const { person, hasPassword } = await readAccount(this.database, personOf(visitor));
    if (hasPassword) return redirect(localPath(back));
    const form = { values: { name: person.name, email: person.email ?? '' }, errors: [] };
    return page(formPage, beginModel(form, localPath(back), words(visitor.language)));
  }

  @Post('begin')
  async saveBegin(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const back = localPath(fieldOf(body, 'back'));
    const result = readForm(BeginForm, body, language);
    const again = (form: FormState): Outcome =>
      page(formPage, beginModel(form, back, words(language)), { status: 422 });
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { name, email, password } = result.value;
    const sessionId = sessionKey(request.session.sessionId);
    const mine = { personId: personOf(visitor), name, email, password, sessionId };
    const problem = await beginAccount(this.database, mine, this.clock());
    if (problem === 'has-password') return redirect(accountUrls.account());
    if (problem === 'email-taken')
      return again({ values: { name, email }, errors: [{ field: 'email', code: 'invalid', facts: {} }] });
    if (problem) return again({ values: { name, email }, errors: [passwordError(problem.password)] });
    await renewSession(request);
    return redirect(back, 'accountSaved');
  }

  @Post('sessies')
  async endSession(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const { session } = readButton(SessionForm, body, visitor.language);
    const which = session === 'others' ? { allBut: sessionKey(request.session.sessionId) } : { id: session };
    await endOwnSessions(this.database, personOf(visitor), which, this.clock());
    return redirect(accountUrls.account(), 'sessionEnded');
  }
}
