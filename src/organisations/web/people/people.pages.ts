import {
  INVITATION_DAYS,
  type Erasable,
  type ListedPerson,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import { byDepartment, byValue, ListFilter, type Asked } from '../../../platform/lists/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type EmptyState,
  type Filters,
  type FormPageModel,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Pagination,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech, Words } from '../../../platform/words/index.js';
import { organisationUrls } from '../urls.js';
import { BELOW, partsBelow, type InvitationItem, type OpenInvitation, type Part } from './below-people.js';
import { roleFields, type DepartmentChoice } from './role-fields.js';

export interface PeoplePageModel extends PageModel {
  readonly head: PageHead;
  readonly warning?: Notice;
  readonly actions: readonly Action[];
  readonly filters?: Filters;
  /** Absent when the filter leaves nobody. */
  readonly table?: Table;
  readonly pages?: Pagination;
  readonly empty?: EmptyState;
  /** People who left and may be erased; absent when there are none. */
  readonly left?: Part<Link>;
  /** Absent when there are none. */
  readonly invitations?: Part<InvitationItem>;
}

export const peoplePage = definePage<PeoplePageModel>('organisations/people');

export interface PeopleInput {
  readonly access: OrganisationAccess;
  readonly asked: Asked;
  readonly people: readonly ListedPerson[];
  readonly invitations: readonly OpenInvitation[];
  readonly departments: readonly DepartmentChoice[];
  readonly now: string;
  /** Who left; only for who may erase. */
  readonly left: readonly Erasable[];
  /** Why something about an invitation was refused. */
  readonly problem?: 'administrators-only';
}

export function peopleModel(input: PeopleInput, speech: Speech): PeoplePageModel {
  const { people: t } = speech.t;
  const organisation = input.access.slug;
  const filter = peopleFilter(input, speech);
  const found = filter.keep(input.people);
  const { rows, pages } = filter.page(found, { beside: BELOW });
  return {
    title: t.title,
    head: { heading: t.title, lead: t.lead },
    ...refusal(input.problem && t.problems[input.problem]),
    actions: [{ text: t.invite, href: organisationUrls.invite(organisation) }],
    ...filter.form(found.length, input.people.length),
    ...(rows.length > 0 ? { table: peopleTable(input, { rows, count: found.length }, speech) } : {}),
    ...(pages ? { pages } : {}),
    ...(found.length === 0 && filter.isOn ? { empty: filter.nothing() } : {}),
    ...partsBelow(input, filter.said, speech),
  };
}

function peopleFilter({ access, asked, departments }: PeopleInput, speech: Speech): ListFilter<ListedPerson> {
  const { t } = speech;
  const role = { name: 'rol', label: t.people.role, all: t.people.allRoles };
  const shape = {
    address: organisationUrls.people(access.slug),
    text: ({ name, email }: ListedPerson) => `${name} ${email ?? ''}`,
    choices: [
      byValue(role, t.roles, (person: ListedPerson) => person.role),
      byDepartment(departments, ({ departments: own }: ListedPerson, id) => own.includes(id), t),
    ],
  };
  return new ListFilter(shape, asked, speech);
}

function peopleTable(
  { access, departments }: PeopleInput,
  { rows, count }: { readonly rows: readonly ListedPerson[]; readonly count: number },
  { t, f }: Speech,
): Table {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const heads = [t.people.name, t.people.email, t.people.role, t.people.departments, t.people.since];
  return {
    caption: t.people.caption({ count }),
    columns: heads.map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: rows.map((person) => ({
          header: textCell(person.name, { href: organisationUrls.person(access.slug, person.personId) }),
          cells: [
            textCell(person.email ?? t.people.noEmail),
            textCell(t.roles[person.role]),
            textCell(person.departments.map((code) => names.get(code) ?? code).join(', ')),
            dayCell(f.dayOf(person.since)),
          ],
        })),
      },
    ],
  };
}

function backToPeople(organisation: string, t: Words): Link {
  return { text: t.people.back, href: organisationUrls.people(organisation) };
}

export interface RoleInput {
  readonly organisation: string;
  readonly departments: readonly DepartmentChoice[];
  readonly form: FormState;
  /** Why it was refused, when no single field is to blame. */
  readonly problem?: string;
  readonly mayErase?: boolean;
}

function refusal(problem: string | undefined): { readonly warning?: Notice } {
  return problem === undefined ? {} : { warning: { kind: 'warning', text: problem } };
}

export function inviteModel(
  { organisation, departments, form, problem }: RoleInput,
  t: Words,
): FormPageModel {
  const fields = new FormFields(form, t);
  const email = fields.text('email', { label: t.people.email, type: 'email', autocomplete: 'off' });
  const parts = [{ field: email }, ...roleFields(fields, departments, t)];
  return {
    title: t.people.inviteTitle,
    head: { heading: t.people.inviteTitle, lead: t.people.inviteLead({ days: INVITATION_DAYS }) },
    back: backToPeople(organisation, t),
    ...refusal(problem),
    form: {
      action: organisationUrls.invite(organisation),
      parts,
      actions: [{ text: t.people.sendInvitation }],
    },
    ...fields.errorSummary(),
  };
}

export function personModel(
  { organisation, departments, form, problem, mayErase = false }: RoleInput,
  person: ListedPerson,
  t: Words,
): FormPageModel {
  const fields = new FormFields(form, t);
  const { personId, name, email } = person;
  return {
    title: name,
    head: { heading: name },
    back: backToPeople(organisation, t),
    ...refusal(problem),
    facts: [{ term: t.people.email, value: email ?? t.people.noEmail }],
    form: {
      action: organisationUrls.person(organisation, personId),
      parts: roleFields(fields, departments, t),
      actions: [{ text: t.people.save }],
    },
    others: [{ text: t.people.resetLink, action: organisationUrls.resetLink(organisation, personId) }],
    links: [
      { text: t.people.remove, href: organisationUrls.removePerson(organisation, personId) },
      ...(mayErase
        ? [{ text: t.erasing.link, href: organisationUrls.erasePerson(organisation, personId) }]
        : []),
    ],
    ...fields.errorSummary(),
  };
}

export function removeModel(
  organisation: string,
  { personId, name }: ListedPerson,
  problem: string | undefined,
  t: Words,
): FormPageModel {
  const title = t.people.removeTitle({ name });
  return {
    title,
    head: { heading: title, lead: t.people.removeLead },
    back: backToPeople(organisation, t),
    ...refusal(problem),
    form: {
      action: organisationUrls.removePerson(organisation, personId),
      parts: [],
      actions: [{ text: t.people.remove }],
    },
  };
}

/** Shows a link once. */
export interface MadeLinkModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly warning: Notice;
  readonly label: string;
  readonly address: string;
}

export const madeLinkPage = definePage<MadeLinkModel>('organisations/made-link');

export function madeLinkModel(
  organisation: string,
  head: { readonly heading: string; readonly lead: string },
  address: string,
  t: Words,
): MadeLinkModel {
  return {
    title: head.heading,
    head,
    back: backToPeople(organisation, t),
    warning: { kind: 'warning', text: t.people.linkWarning },
    label: t.people.link,
    address,
  };
}
