import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { FormFields, readForm, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  LINKS,
  page,
  redirect,
  type Clock,
  type Links,
  type Outcome,
} from '../../platform/http/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { formPage, type FormPageModel } from '../../platform/views/index.js';
import { words, type Language, type Words } from '../../platform/words/index.js';
import { askReset, lookAtResetLink, makeAskedLink, resetPassword } from '../passwords/reset-password.js';
import type { Person } from '../store/person.entity.js';
import type { LinkProblem } from '../tokens.js';
import { ForgottenForm, NewPasswordForm } from './account.forms.js';
import { newPasswordField, passwordError, withUsername } from './password-field.js';
import { openSession } from './open-session.js';
import { messageModel } from './sign-in.pages.js';
import { accountUrls } from './urls.js';
import { Public } from './visitor.guard.js';

/** A new password for who forgot theirs. */
@Public()
@Controller()
export class PasswordController {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  @Get('wachtwoord-vergeten')
  forgotten(@InLanguage() language: Language): Outcome {
    const t = words(language);
    if (!this.mailer.configured) return page(formPage, noMailModel(t));
    return page(formPage, forgottenModel({ values: {}, errors: [] }, t), { startsSession: true });
  }

  @Post('wachtwoord-vergeten')
  async ask(
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const t = words(language);
    if (!this.mailer.configured) return page(formPage, noMailModel(t));
    const result = readForm(ForgottenForm, body, language);
    const again = (form: FormState, status: number, wait = 0): Outcome =>
      page(formPage, forgottenModel(form, t, wait), { status, startsSession: true });
    if (!result.ok) return again({ values: result.raw, errors: result.errors }, 422);
    const { email } = result.value;
    const tooMany = await askReset(this.database, { email, address: request.ip }, this.clock());
    if (tooMany) {
      const error = { field: 'email', code: 'waitFirst', facts: {} } as const;
      return again({ values: { email }, errors: [error] }, 429, tooMany.minutes);
    }
    this.mailLink(email, language);
    const { sentTitle, sentLead } = t.passwords;
    return page(formPage, messageModel(sentTitle, sentLead, toSignIn(t)));
  }

  private mailLink(email: string, language: Language): void {
    this.mailer.sendLater(async () => {
      const made = await makeAskedLink(this.database, email, this.clock());
      if (!made) return null;
      const t = words(made.person.language ?? language).mail.reset;
      const link = this.links(accountUrls.reset(made.token));
      return {
        to: made.person.email ?? email,
        subject: t.subject,
        text: t.text({ name: made.person.name, link }),
      };
    });
  }

  @Get('wachtwoord-kiezen/:token')
  async choose(@Param('token') token: string, @InLanguage() language: Language): Promise<Outcome> {
    const looked = await lookAtResetLink(this.database, token, this.clock());
    if ('problem' in looked) return refused(language, looked.problem);
    const model = resetModel(token, looked.person, { values: {}, errors: [] }, words(language));
    return page(formPage, model, { startsSession: true });
  }

  @Post('wachtwoord-kiezen/:token')
  async reset(
    @Param('token') token: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const looked = await lookAtResetLink(this.database, token, this.clock());
    if ('problem' in looked) return refused(language, looked.problem);
    const again = (errors: FormState['errors']): Outcome => {
      const model = resetModel(token, looked.person, { values: {}, errors }, words(language));
      return page(formPage, model, { status: 422, startsSession: true });
    };
    const form = readForm(NewPasswordForm, body, language);
    if (!form.ok) return again(form.errors);
    const result = await resetPassword(this.database, token, form.value.password, this.clock());
    if ('password' in result) return again([passwordError(result.password)]);
    if ('problem' in result) return refused(language, result.problem);
    await openSession(request, result.personId, this.clock());
    return redirect('/', 'passwordSaved');
  }
}

function toSignIn(t: Words) {
  return { text: t.signIn.again, href: accountUrls.signIn() };
}

function noMailModel(t: Words): FormPageModel {
  return messageModel(t.passwords.forgottenTitle, t.passwords.forgottenNoMail, toSignIn(t));
}

function forgottenModel(form: FormState, t: Words, wait = 0): FormPageModel {
  const { forgottenTitle, forgottenLead, send } = t.passwords;
  const fields = new FormFields(form, t);
  const email = fields.text('email', {
    label: t.signIn.email,
    type: 'email',
    autocomplete: 'username',
    sentences: { waitFirst: t.signIn.tooMany({ minutes: wait }) },
  });
  return {
    title: forgottenTitle,
    head: { heading: forgottenTitle, lead: forgottenLead },
    form: { action: accountUrls.forgotten(), parts: [{ field: email }], actions: [{ text: send }] },
    links: [toSignIn(t)],
    ...fields.errorSummary(),
  };
}

function resetModel(
  token: string,
  { name, email }: Pick<Person, 'name' | 'email'>,
  form: FormState,
  t: Words,
): FormPageModel {
  const { resetTitle, resetLead, save } = t.passwords;
  const fields = new FormFields(form, t);
  return {
    title: resetTitle,
    head: { heading: resetTitle, lead: resetLead({ name }) },
    form: {
      action: accountUrls.reset(token),
      ...withUsername(email),
      parts: [newPasswordField(fields, t)],
      actions: [{ text: save }],
    },
    ...fields.errorSummary(),
  };
}

function refused(language: Language, problem: LinkProblem): Outcome {
  const t = words(language);
  const { resetTitle, linkProblems } = t.passwords;
  const again = { text: t.passwords.forgottenTitle, href: accountUrls.forgotten() };
  return page(formPage, messageModel(resetTitle, linkProblems[problem], again), { status: 410 });
}
