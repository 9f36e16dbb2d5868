import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { readForm, type FieldError, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  LINKS,
  page,
  redirect,
  type Clock,
  type Links,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { formPage } from '../../platform/views/index.js';
import { words } from '../../platform/words/index.js';
import type { TooMany } from '../attempts/take-attempt.js';
import { changePassword, checkOwner, hasPassword } from '../passwords/change-password.js';
import { askNewEmail, confirmNewEmail, lookAtNewEmail, setEmail } from '../people/change-email.js';
import { readAccount } from '../people/read-account.js';
import { personOf } from './account.controller.js';
import { ChangePasswordForm, EmailForm } from './account.forms.js';
import { confirmModel, emailModel, passwordModel } from './account.models.js';
import { renewSession } from './open-session.js';
import { ownerError, passwordError } from './password-field.js';
import { sessionKey } from './session-store.js';
import { messageModel } from './sign-in.pages.js';
import { accountUrls } from './urls.js';

const NOTHING: FormState = { values: {}, errors: [] };

function statusOf(problem: 'wrong' | TooMany): { readonly status: number; readonly wait: number } {
  return problem === 'wrong' ? { status: 422, wait: 0 } : { status: 429, wait: problem.minutes };
}

/** What one signs in with: password and e-mail address. Both ask for the present password first. */
@Controller('account')
export class CredentialsController {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  @Get('wachtwoord')
  async password(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const { person, hasPassword: has } = await readAccount(this.database, personOf(visitor));
    const model = { form: NOTHING, hasPassword: has, email: person.email };
    return page(formPage, passwordModel(model, words(visitor.language)));
  }

  @Post('wachtwoord')
  async savePassword(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const personId = personOf(visitor);
    const { person, hasPassword: has } = await readAccount(this.database, personId);
    const again = (errors: readonly FieldError[], { status, wait } = { status: 422, wait: 0 }): Outcome => {
      const model = { form: { values: {}, errors }, hasPassword: has, email: person.email, wait };
      return page(formPage, passwordModel(model, words(visitor.language)), { status });
    };
    const form = readForm(ChangePasswordForm, body, visitor.language);
    if (!form.ok) return again(form.errors);
    const owner = { personId, address: request.ip, current: form.value.current };
    const change = { password: form.value.password, sessionId: sessionKey(request.session.sessionId) };
    const problem = await changePassword(this.database, owner, change, this.clock());
    if (problem && 'owner' in problem) return again([ownerError(problem.owner)], statusOf(problem.owner));
    if (problem) return again([passwordError(problem.password)]);
    await renewSession(request);
    return redirect(accountUrls.account(), 'passwordSaved');
  }

  @Get('e-mail')
  async email(@CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const { person, hasPassword: has } = await readAccount(this.database, personOf(visitor));
    const form = { values: { email: person.email ?? '' }, errors: [] };
    const model = emailModel({ form, hasPassword: has }, this.mailer.configured, words(visitor.language));
    return page(formPage, model);
  }

  @Post('e-mail')
  async saveEmail(
    @CurrentVisitor() visitor: Visitor,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const personId = personOf(visitor);
    const has = await hasPassword(this.database, personId);
    const again = (form: FormState, { status, wait } = { status: 422, wait: 0 }): Outcome => {
      const owned = { form, hasPassword: has, wait };
      const model = emailModel(owned, this.mailer.configured, words(visitor.language));
      return page(formPage, model, { status });
    };
    const result = readForm(EmailForm, body, visitor.language);
    if (!result.ok) return again({ values: result.raw, errors: result.errors });
    const { email, current } = result.value;
    const owner = { personId, address: request.ip, current };
    const problem = await checkOwner(this.database, owner, this.clock());
    if (problem) return again({ values: { email }, errors: [ownerError(problem)] }, statusOf(problem));
    if (this.mailer.configured) return this.askToConfirm(visitor, email);
    if ((await setEmail(this.database, personId, email, this.clock())) === 'taken')
      return again({ values: { email }, errors: [{ field: 'email', code: 'invalid', facts: {} }] });
    await renewSession(request);
    return redirect(accountUrls.account(), 'emailSaved');
  }

  /** A link to the new address, and a warning to the old one. */
  private async askToConfirm(visitor: Visitor, email: string): Promise<Outcome> {
    const { person } = await readAccount(this.database, personOf(visitor));
    const token = await askNewEmail(this.database, person.id, email, this.clock());
    const t = words(visitor.language);
    const { confirmEmail, emailChanging } = t.mail;
    const link = this.links(accountUrls.confirmEmail(token));
    const { name } = person;
    this.mailer.send({ to: email, subject: confirmEmail.subject, text: confirmEmail.text({ name, link }) });
    if (person.email !== null)
      this.mailer.send({
        to: person.email,
        subject: emailChanging.subject,
        text: emailChanging.text({ name, email }),
      });
    const { mailSentTitle, mailSentLead, back } = t.account;
    const model = messageModel(mailSentTitle, mailSentLead({ email }), {
      text: back,
      href: accountUrls.account(),
    });
    return page(formPage, model);
  }

  @Get('e-mail/:token')
  async lookAtConfirmation(
    @CurrentVisitor() visitor: Visitor,
    @Param('token') token: string,
  ): Promise<Outcome> {
    const looked = await lookAtNewEmail(this.database, personOf(visitor), token, this.clock());
    if ('problem' in looked) return refusedLink(visitor, looked.problem);
    return page(formPage, confirmModel(token, looked.email, words(visitor.language)));
  }

  @Post('e-mail/:token')
  async confirm(
    @CurrentVisitor() visitor: Visitor,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const problem = await confirmNewEmail(this.database, personOf(visitor), token, this.clock());
    if (problem) return refusedLink(visitor, problem);
    await renewSession(request);
    return redirect(accountUrls.account(), 'emailSaved');
  }
}

function refusedLink(visitor: Visitor, problem: 'unknown' | 'used' | 'expired' | 'taken'): Outcome {
  const { confirmTitle, confirmProblems, back } = words(visitor.language).account;
  const model = messageModel(confirmTitle, confirmProblems[problem], {
    text: back,
    href: accountUrls.account(),
  });
  return page(formPage, model, { status: 410 });
}
