import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import {
  acceptAsNew,
  acceptAsPerson,
  accountUrls,
  lookAtInvitation,
  messageModel,
  newPasswordField,
  openSession,
  passwordError,
  Public,
  renewSession,
  type AcceptResult,
  type InvitationProblem,
} from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { FormFields, IsPassword, readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { formPage, type FormPageModel } from '../../../platform/views/index.js';
import { words, type Language, type Words } from '../../../platform/words/index.js';
import { readAddress } from '../../read-organisation.js';

class InvitationForm {
  @IsString()
  @MaxLength(200)
  name!: string;

  @IsPassword()
  password!: string;
}

type Looked = Exclude<Awaited<ReturnType<typeof lookAtInvitation>>, { readonly problem: InvitationProblem }>;

const NOTHING: FormState = { values: {}, errors: [] };

/** The page behind an invitation: who has no account makes one, who has one takes the place as they are. */
@Public()
@Controller('uitnodiging/:token')
export class InvitationController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async invitation(@Param('token') token: string, @CurrentVisitor() visitor: Visitor): Promise<Outcome> {
    const looked = await lookAtInvitation(this.database, token, this.clock());
    if ('problem' in looked) return refused(visitor.language, looked.problem);
    return this.show(token, looked, visitor, NOTHING);
  }

  @Post()
  async accept(
    @Param('token') token: string,
    @Body() body: unknown,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const { language, person } = visitor;
    const looked = await lookAtInvitation(this.database, token, this.clock());
    if ('problem' in looked) return refused(language, looked.problem);
    if (person) {
      const result = await acceptAsPerson(this.database, token, person.id, this.clock());
      if ('personId' in result) await renewSession(request);
      return this.answer(token, looked, visitor, result);
    }
    if (looked.hasAccount) return this.show(token, looked, visitor, NOTHING);
    const form = readForm(InvitationForm, body, language);
    if (!form.ok) return this.show(token, looked, visitor, { values: form.raw, errors: form.errors });
    const { name, password } = form.value;
    const made = { name, password, language };
    const result = await acceptAsNew(this.database, token, made, this.clock());
    if ('password' in result) {
      const again = { values: { name }, errors: [passwordError(result.password)] };
      return this.show(token, looked, visitor, again);
    }
    if ('personId' in result) await openSession(request, result.personId, this.clock());
    return this.answer(token, looked, visitor, result);
  }

  private async answer(
    token: string,
    looked: Looked,
    visitor: Visitor,
    result: AcceptResult,
  ): Promise<Outcome> {
    if ('personId' in result)
      return redirect(`/o/${(await readAddress(this.database, result.organisationId)).slug}`, 'welcome');
    if ('problem' in result && result.problem !== 'has-account')
      return refused(visitor.language, result.problem);
    return this.show(token, { ...looked, hasAccount: true }, visitor, NOTHING);
  }

  private async show(
    token: string,
    { invitation, hasAccount }: Looked,
    { language, person }: Visitor,
    form: FormState,
  ): Promise<Outcome> {
    const t = words(language);
    const { name: organisation } = await readAddress(this.database, invitation.organisationId);
    const title = t.invitations.title({ organisation });
    const shown: Shown = { token, title, role: t.roles[invitation.role], email: invitation.email, form };
    const model = person
      ? personModel(shown, person.name, t)
      : hasAccount
        ? accountModel(shown, t)
        : newModel(shown, t);
    return page(formPage, model, { status: form.errors.length > 0 ? 422 : 200, startsSession: true });
  }
}

interface Shown {
  readonly token: string;
  readonly title: string;
  readonly role: string;
  readonly email: string;
  readonly form: FormState;
}

function newModel({ token, title, role, email, form }: Shown, t: Words): FormPageModel {
  const { invitations } = t;
  const fields = new FormFields(form, t);
  const name = fields.text('name', { label: invitations.name, autocomplete: 'name' });
  return {
    title,
    head: { heading: title, lead: invitations.lead({ role }) },
    facts: [{ term: invitations.email, value: email }],
    form: {
      action: accountUrls.invitation(token),
      parts: [{ field: name }, newPasswordField(fields, t, t.signIn.password)],
      actions: [{ text: invitations.submit }],
    },
    ...fields.errorSummary(),
  };
}

function accountModel({ token, title, role, email }: Shown, t: Words): FormPageModel {
  const { invitations } = t;
  return {
    title,
    head: { heading: title, lead: invitations.accountLead({ role }) },
    facts: [{ term: invitations.email, value: email }],
    links: [{ text: invitations.signIn, href: accountUrls.signIn(accountUrls.invitation(token)) }],
  };
}

function personModel({ token, title, role }: Shown, name: string, t: Words): FormPageModel {
  const { invitations } = t;
  return {
    title,
    head: { heading: title, lead: invitations.personLead({ role, name }) },
    form: {
      action: accountUrls.invitation(token),
      parts: [],
      actions: [{ text: invitations.accept }],
    },
  };
}

function refused(language: Language, problem: InvitationProblem): Outcome {
  const t = words(language);
  const { problemTitle, problems } = t.invitations;
  const link = { text: t.signIn.again, href: accountUrls.signIn() };
  return page(formPage, messageModel(problemTitle, problems[problem], link), { status: 410 });
}
