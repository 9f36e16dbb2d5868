import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isSlug } from '../../organisations/index.js';
import type { FieldError } from '../../platform/forms/index.js';
import { LANGUAGES, type Language } from '../../platform/words/index.js';
import { MAKER_ROLES, type MakerRole, type NewOrganisation } from '../make-organisation.js';

const NAME_MAX = 200;
const DEPARTMENTS_MAX = 200;
const BUDGET_MAX = 1_000_000_000;

/** What every new client organisation is asked. */
export class TemplateForm {
  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;

  /** Its part of the address; made from the name when left empty. */
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  address?: string;

  @IsIn(LANGUAGES)
  language!: Language;

  @IsIn(MAKER_ROLES)
  role!: MakerRole;
}

/** A new client organisation, with what it begins with. */
export class OrganisationForm extends TemplateForm {
  @IsIn(['empty', 'demo'])
  start!: 'empty' | 'demo';

  /** One on each line. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  departments?: string;

  /** Euros in each quarter. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(BUDGET_MAX)
  budget?: number;
}

/** A name on each line. */
export function departmentsIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An address that can be one. */
export function addressErrors({ address }: Pick<TemplateForm, 'address'>): readonly FieldError[] {
  return address !== undefined && !isSlug(address)
    ? [{ field: 'address', code: 'notAnAddress', facts: {} }]
    : [];
}

/** What the fields say together. Whether the address is free is asked where the organisation is made. */
export function organisationErrors({ address, departments }: OrganisationForm): readonly FieldError[] {
  return [
    ...addressErrors(address === undefined ? {} : { address }),
    ...departmentErrors(departmentsIn(departments)),
  ];
}

/** Names that can be those of departments. */
export function departmentErrors(names: readonly string[]): readonly FieldError[] {
  if (names.length > DEPARTMENTS_MAX || names.some((name) => name.length > NAME_MAX))
    return [{ field: 'departments', code: 'tooLong', facts: { max: NAME_MAX } }];
  const twice = new Set(names.map((name) => name.toLowerCase())).size < names.length;
  return twice ? [{ field: 'departments', code: 'repeated', facts: {} }] : [];
}

export function wantedIn(form: OrganisationForm): NewOrganisation {
  const { name, address, language, role, start, departments, budget } = form;
  return {
    name,
    language,
    role,
    ...(address === undefined ? {} : { slug: address }),
    content: start === 'demo' ? 'demo' : { departments: departmentsIn(departments), budget: budget ?? 0 },
  };
}
