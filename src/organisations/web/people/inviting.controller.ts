import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  assertMay,
  invite,
  renewInvitation,
  revokeInvitation,
  type MadeInvitation,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  CurrentVisitor,
  InLanguage,
  page,
  redirect,
  type Clock,
  type Outcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { InvitationPost } from '../../messages/invitation-post.js';
import { listDepartments } from '../../read-organisation.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { organisationUrls } from '../urls.js';
import { InviteForm } from './people.forms.js';
import { inviteModel, madeLinkModel, madeLinkPage } from './people.pages.js';
import { departmentErrors } from './role-fields.js';
import { showPeople } from './show-people.js';

/** Inviting people. The link is shown once, to whoever makes it, and mailed where that is possible. */
@InOrganisation()
@Controller('o/:organisation')
export class InvitingController {
  constructor(
    private readonly database: Database,
    private readonly post: InvitationPost,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('mensen/uitnodigen')
  async inviting(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'manage-people');
    return this.show(access, language, { values: {}, errors: [] });
  }

  @Post('mensen/uitnodigen')
  async invite(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @CurrentVisitor() visitor: Visitor,
  ): Promise<Outcome> {
    assertMay(access, 'manage-people');
    const { language } = visitor;
    const result = readForm(InviteForm, body, language);
    if (!result.ok) return this.show(access, language, { values: result.raw, errors: result.errors });
    const { email, role, departments } = result.value;
    const values = { email, role, departments };
    const errors = departmentErrors(result.value, await listDepartments(this.database, access));
    if (errors.length > 0) return this.show(access, language, { values, errors });
    const made = await invite(this.database, access, values, this.clock());
    if ('problem' in made) {
      const problem = words(language).people.problems[made.problem];
      return this.show(access, language, { values, errors: [] }, problem);
    }
    return this.showLink(access, made, visitor);
  }

  /** Invitations are on the page of the people; what is done with one has its address here. */
  @Get('uitnodigingen')
  invitations(@Access() access: OrganisationAccess): Outcome {
    assertMay(access, 'manage-people');
    return redirect(organisationUrls.people(access.slug));
  }

  @Post('uitnodigingen/:invitation/vernieuwen')
  async renew(
    @Access() access: OrganisationAccess,
    @Param('invitation') id: string,
    @CurrentVisitor() visitor: Visitor,
  ): Promise<Outcome> {
    const made = await renewInvitation(this.database, access, id, this.clock());
    if ('problem' in made) return this.refuse(access, visitor.language, made.problem);
    return this.showLink(access, made, visitor);
  }

  @Post('uitnodigingen/:invitation/intrekken')
  async revoke(
    @Access() access: OrganisationAccess,
    @Param('invitation') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const problem = await revokeInvitation(this.database, access, id, this.clock());
    if (problem) return this.refuse(access, language, problem);
    return redirect(organisationUrls.people(access.slug), 'invitationRevoked');
  }

  private async refuse(
    access: OrganisationAccess,
    language: Language,
    problem: 'administrators-only',
  ): Promise<Outcome> {
    return showPeople(this.database, access, { language, now: this.clock(), problem });
  }

  private async show(
    access: OrganisationAccess,
    language: Language,
    form: FormState,
    problem?: string,
  ): Promise<Outcome> {
    const departments = await listDepartments(this.database, access);
    const refused = problem !== undefined || form.errors.length > 0;
    const input = {
      organisation: access.slug,
      departments,
      form,
      ...(problem === undefined ? {} : { problem }),
    };
    return page(formPage, inviteModel(input, words(language)), { status: refused ? 422 : 200 });
  }

  private async showLink(
    access: OrganisationAccess,
    made: MadeInvitation,
    visitor: Visitor,
  ): Promise<Outcome> {
    const t = words(visitor.language);
    const { email } = made.invitation;
    const { link, mailed } = await this.post.send(access, made, visitor);
    const { linkTitle: heading, linkLead, linkMailed } = t.people;
    const lead = mailed ? linkMailed({ email }) : linkLead({ email });
    return page(madeLinkPage, madeLinkModel(access.slug, { heading, lead }, link, t), { shownOnce: true });
  }
}
