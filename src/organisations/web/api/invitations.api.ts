import { Body, Inject, Param, Query } from '@nestjs/common';
import {
  assertMay,
  invite,
  listInvitations,
  renewInvitation,
  revokeInvitation,
  type MadeInvitation,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import {
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import {
  API_PATH,
  CLOCK,
  CurrentVisitor,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
  type Visitor,
} from '../../../platform/http/index.js';
import { InvitationPost } from '../../messages/invitation-post.js';
import { listDepartments } from '../../read-organisation.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { InviteForm } from '../people/people.forms.js';
import { departmentErrors } from '../people/role-fields.js';
import { departmentsOr } from './departments-or.js';
import {
  apiInvitation,
  INVITATION,
  MADE_INVITATION,
  type ApiInvitation,
  type ApiMadeInvitation,
} from './people-schemas.js';

/** Who was asked to come and work here. For who manages people. */
@InOrganisation()
@ApiController('o/:organisation/invitations', 'People')
export class InvitationsApi {
  constructor(
    private readonly database: Database,
    private readonly post: InvitationPost,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listInvitations',
    summary: 'Invitations that nobody took up, also those that became too old',
    query: PageQuery,
    answer: pageSchema(INVITATION),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiInvitation>>> {
    const open = await listInvitations(this.database, access);
    return pageOf(open.map(apiInvitation), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'invite',
    summary: 'Invite somebody; the link is mailed where the installation can mail',
    details:
      '409 with `reason` "already-here", "already-invited" or "administrators-only" when nobody is invited.',
    body: { form: InviteForm, optional: ['departments'] },
    status: 201,
    answer: MADE_INVITATION,
    conflicts: true,
  })
  async invite(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @CurrentVisitor() visitor: Visitor,
  ): Promise<JsonOutcome<ApiMadeInvitation>> {
    assertMay(access, 'manage-people');
    const { email, role, departments } = readBody(InviteForm, body, departmentsOr(body));
    refuseWhen(departmentErrors({ role, departments }, await listDepartments(this.database, access)));
    const made = await invite(this.database, access, { email, role, departments }, this.clock());
    if ('problem' in made) throw new Refused(made.problem);
    const location = `${API_PATH}/o/${access.slug}/invitations/${made.invitation.id}`;
    return { ...(await this.told(access, made, visitor)), status: 201, location };
  }

  @ApiPost(':invitation/renewal', {
    id: 'renewInvitation',
    summary: 'Make a new link for the same invitation; the older one stops working',
    details: '409 with `reason` "administrators-only" when the older link stays.',
    answer: MADE_INVITATION,
    conflicts: true,
  })
  async renew(
    @Access() access: OrganisationAccess,
    @Param('invitation') id: string,
    @CurrentVisitor() visitor: Visitor,
  ): Promise<JsonOutcome<ApiMadeInvitation>> {
    const made = await renewInvitation(this.database, access, id, this.clock());
    if ('problem' in made) throw new Refused(made.problem);
    return this.told(access, made, visitor);
  }

  @ApiDelete(':invitation', {
    id: 'revokeInvitation',
    summary: 'Take an invitation back',
    details: '409 with `reason` "administrators-only" when it stays.',
    conflicts: true,
  })
  async revoke(
    @Access() access: OrganisationAccess,
    @Param('invitation') id: string,
  ): Promise<JsonOutcome<never>> {
    const problem = await revokeInvitation(this.database, access, id, this.clock());
    if (problem) throw new Refused(problem);
    return nothing();
  }

  private async told(
    access: OrganisationAccess,
    made: MadeInvitation,
    visitor: Visitor,
  ): Promise<JsonOutcome<ApiMadeInvitation>> {
    const { link, mailed } = await this.post.send(access, made, visitor);
    return json({ ...apiInvitation(made.invitation), link, mailed });
  }
}
