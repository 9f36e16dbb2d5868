import { Module } from '@nestjs/common';
import { OrganisationsApi } from './web/api/organisations.api.js';
import { InvitationsApi } from './web/api/invitations.api.js';
import { PeopleApi } from './web/api/people.api.js';
import { TrailApi } from './web/api/trail.api.js';
import { InvitationPost } from './messages/invitation-post.js';
import { MessagePost } from './messages/message-post.js';
import { CultureController } from './web/culture/culture.controller.js';
import { OrganisationGuard } from './web/organisation.guard.js';
import { BackupController } from './web/backups/backup.controller.js';
import { ErasingController } from './web/people/erasing.controller.js';
import { InvitationController } from './web/people/invitation.controller.js';
import { InvitingController } from './web/people/inviting.controller.js';
import { PeopleController } from './web/people/people.controller.js';
import { SignOnController } from './web/sign-on.controller.js';
import { TokensController } from './web/tokens/tokens.controller.js';
import { TrailController } from './web/trail/trail.controller.js';

@Module({
  controllers: [
    // Before the people, because `mensen/uitnodigen` is not a person.
    InvitingController,
    PeopleController,
    ErasingController,
    BackupController,
    InvitationController,
    SignOnController,
    TokensController,
    TrailController,
    CultureController,
    OrganisationsApi,
    TrailApi,
    PeopleApi,
    InvitationsApi,
  ],
  providers: [OrganisationGuard, MessagePost, InvitationPost],
  exports: [OrganisationGuard],
})
export class OrganisationsModule {}
