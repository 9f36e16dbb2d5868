import { Inject, Injectable } from '@nestjs/common';
import {
  accountUrls,
  INVITATION_DAYS,
  type MadeInvitation,
  type OrganisationAccess,
} from '../../accounts/index.js';
import { Database } from '../../platform/database/index.js';
import { LINKS, type Links, type Visitor } from '../../platform/http/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { words } from '../../platform/words/index.js';
import { languageOf } from '../read-organisation.js';

export interface SentInvitation {
  /** The address that lets them in, for whoever invited. */
  readonly link: string;
  /** False where the installation cannot mail. */
  readonly mailed: boolean;
}

/** Brings an invitation to whoever it is for, as far as the installation can. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  async send(
    access: OrganisationAccess,
    { invitation, token }: MadeInvitation,
    { language, person }: Visitor,
  ): Promise<SentInvitation> {
    const link = this.links(accountUrls.invitation(token));
    if (!this.mailer.configured) return { link, mailed: false };
    const { email, role } = invitation;
    const organisation = access.organisationName;
    // Whoever is invited has not chosen a language yet.
    const theirs = words((await languageOf(this.database, access)) ?? language);
    this.mailer.send({
      to: email,
      subject: theirs.mail.invitation.subject({ organisation }),
      text: theirs.mail.invitation.text({
        organisation,
        role: theirs.roles[role],
        inviter: person?.name ?? organisation,
        days: INVITATION_DAYS,
        link,
      }),
    });
    return { link, mailed: true };
  }
}
