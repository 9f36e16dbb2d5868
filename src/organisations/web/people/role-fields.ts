import { ROLES } from '../../../accounts/index.js';
import type { FieldError, FormFields } from '../../../platform/forms/index.js';
import type { FormPart } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import type { RoleForm } from './people.forms.js';

/** A department that a head may answer for. */
export interface DepartmentChoice {
  readonly id: string;
  readonly name: string;
}

/** Role and departments, for inviting and for changing alike. */
export function roleFields(
  fields: FormFields,
  departments: readonly DepartmentChoice[],
  t: Words,
): readonly FormPart[] {
  const { people, roles } = t;
  const role = fields.choice('role', {
    label: people.role,
    options: ROLES.map((value) => ({ value, text: roles[value], hint: people.roleHints[value] })),
  });
  if (departments.length === 0) return [{ radios: role }];
  const checkboxes = fields.choice('departments', {
    label: people.departments,
    hint: people.departmentsHint,
    optional: true,
    sentences: { required: people.needDepartment },
    options: departments.map(({ id, name }) => ({ value: id, text: name })),
  });
  return [{ radios: role }, { checkboxes }];
}

/** A head has at least one department, and departments exist. */
export function departmentErrors(
  { role, departments: chosen }: Pick<RoleForm, 'role' | 'departments'>,
  departments: readonly DepartmentChoice[],
): readonly FieldError[] {
  const unknown = chosen.some((code) => !departments.some(({ id }) => id === code));
  if (unknown) return [{ field: 'departments', code: 'notAChoice', facts: {} }];
  const missing = role === 'department-head' && departments.length > 0 && chosen.length === 0;
  return missing ? [{ field: 'departments', code: 'required', facts: {} }] : [];
}
