import {
  mayHandOut,
  type Erasable,
  type ListedPerson,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import { ListFilter, type Asked } from '../../../platform/lists/index.js';
import type { Link, Pagination, PostAction } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { organisationUrls } from '../urls.js';

/** An invitation as the list shows it. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: ListedPerson['role'];
  readonly expiresAt: string;
}

export interface InvitationItem {
  readonly text: string;
  readonly more: string;
  /** None for the invitation of an administrator, unless this person may hand that role out. */
  readonly actions: readonly PostAction[];
}

/** One page of a list under that of the people. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly pages?: Pagination;
}

interface Below {
  readonly access: OrganisationAccess;
  readonly asked: Asked;
  readonly people: readonly ListedPerson[];
  readonly invitations: readonly OpenInvitation[];
  readonly left: readonly Erasable[];
  readonly now: string;
}

/** Names in the address, and on the page. */
const INVITATIONS = 'uitnodigingen';
const LEFT = 'vertrokken';
export const BELOW = [INVITATIONS, LEFT] as const;
const PAGE_SIZE = 20;

/**
 * The invitations that are open and the people who left, a page at a time.
 * @param said what the address says of the list of people, which stays as it is
 */
export function partsBelow(
  input: Below,
  said: Readonly<Record<string, string>>,
  speech: Speech,
): { readonly invitations?: Part<InvitationItem>; readonly left?: Part<Link> } {
  const address = organisationUrls.people(input.access.slug);
  const partOf = <R, T>(name: (typeof BELOW)[number], rows: readonly R[], item: (row: R) => T): Part<T> => {
    const shape = { address, place: name, text: () => '', choices: [], pageSize: PAGE_SIZE, keeps: said };
    const beside = BELOW.filter((other) => other !== name);
    const { rows: shown, pages } = new ListFilter<R>(shape, input.asked, speech).page(rows, { name, beside });
    return { items: shown.map(item), ...(pages ? { pages: { ...pages, labelledBy: name } } : {}) };
  };
  const { invitations, left } = input;
  return {
    ...(invitations.length > 0
      ? { invitations: partOf(INVITATIONS, invitations, (each) => invitationItem(each, input, speech)) }
      : {}),
    ...(left.length > 0 ? { left: partOf(LEFT, left, (person) => leftLink(input.access.slug, person)) } : {}),
  };
}

function leftLink(organisation: string, { personId, name, email }: Erasable): Link {
  const text = email === null ? name : `${name} · ${email}`;
  return { text, href: organisationUrls.erasePerson(organisation, personId) };
}

function invitationItem(
  { id, email, role, expiresAt }: OpenInvitation,
  { access, people: present, now }: Below,
  { t, f }: Speech,
): InvitationItem {
  const moment = f.moment(expiresAt);
  const { people } = t;
  const hasAdministrator = present.some((person) => person.role === 'administrator');
  const actions = [
    { text: people.renew, hidden: email, action: organisationUrls.renewInvitation(access.slug, id) },
    { text: people.revoke, hidden: email, action: organisationUrls.revokeInvitation(access.slug, id) },
  ];
  return {
    text: `${email} · ${t.roles[role]}`,
    more: expiresAt <= now ? people.tooOld({ moment }) : `${people.until} ${moment}`,
    actions: mayHandOut(access, role, hasAdministrator) ? actions : [],
  };
}
