import { ROLES, type ListedPerson, type Role } from '../../../accounts/index.js';
import {
  about,
  flag,
  listOf,
  moment,
  named,
  object,
  oneOf,
  orNull,
  text,
} from '../../../platform/api/index.js';

interface Standing {
  readonly role: Role;
  readonly departments: readonly string[];
}

export interface ApiPerson extends Standing {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly since: string;
}

export interface ApiInvitation extends Standing {
  readonly id: string;
  readonly email: string;
  readonly expiresAt: string;
}

export interface ApiMadeInvitation extends ApiInvitation {
  readonly link: string;
  readonly mailed: boolean;
}

const STANDING = {
  role: oneOf(ROLES),
  departments: about('Codes of the departments of a department head', listOf(text)),
};

const INVITED = { id: text, email: text, ...STANDING, expiresAt: moment };

export const PERSON = named(
  'Person',
  object<ApiPerson>({
    id: text,
    name: text,
    email: orNull(text),
    ...STANDING,
    since: about('When they came to work here', moment),
  }),
);

export const INVITATION = named('Invitation', object<ApiInvitation>(INVITED));

export const MADE_INVITATION = named(
  'MadeInvitation',
  object<ApiMadeInvitation>({
    ...INVITED,
    link: about('Whoever opens it gets in; it is told now and never again', text),
    mailed: about('It was mailed to that address', flag),
  }),
);

export function apiPerson({ personId: id, name, email, role, departments, since }: ListedPerson): ApiPerson {
  return { id, name, email, role, departments, since };
}

/** There is no row with a number behind it: what somebody is here is its own version. */
export function standingVersion({ role, departments }: Standing): string {
  return [role, ...departments].join('.');
}

export function apiInvitation({ id, email, role, departments, expiresAt }: ApiInvitation): ApiInvitation {
  return { id, email, role, departments, expiresAt };
}
