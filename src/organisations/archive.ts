import { section } from '../platform/archive/index.js';
import { both, count, instant, upTo, version, without } from '../platform/archive/index.js';
import { department, object, oneOf, optional, organisation } from '../platform/case-file/schema/index.js';
import { LANGUAGES, type Language } from '../platform/words/index.js';
import { DepartmentRow } from './store/department.entity.js';
import { OrganisationRow } from './store/organisation.entity.js';

/** The organisation itself; its address belongs to the installation. */
export const organisationRoot = section(OrganisationRow, {
  name: 'organisation',
  order: [],
  key: [],
  fields: object({
    name: upTo(200, 1),
    profile: both(
      without(organisation, ['name', 'departments']),
      object<{ readonly language?: Language }>({ language: optional(oneOf(LANGUAGES)) }),
    ),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
});

export const organisationSections = [
  section(DepartmentRow, {
    name: 'departments',
    order: ['position', 'code'],
    key: ['code'],
    fields: object({
      code: upTo(40, 1),
      position: count,
      data: without(department, ['id']),
      version,
    }),
  }),
];
