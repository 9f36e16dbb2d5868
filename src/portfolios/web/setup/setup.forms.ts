import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../../platform/forms/index.js';
import { DEPARTMENT_KINDS, type DepartmentKind, type Tolerance } from '../../../planning/index.js';

/** As many as a case file takes (cases/FORMAT.md). */
const QUARTERS_MAX = 20;
const PEOPLE_MAX = 10_000_000;
const CUSTOMERS_MAX = 10_000_000_000;
const FTE_MAX = 100_000;
const BUDGET_MAX = 1_000_000_000;
const LINE_MAX = 200;
const TEXT_MAX = 2_000;

/** 1 hardly any change to 5 much. */
export const TOLERANCES = [1, 2, 3, 4, 5] as const satisfies readonly Tolerance[];

export class DepartmentForm {
  @IsString()
  @MaxLength(LINE_MAX)
  name!: string;

  @IsInt()
  @Min(0)
  @Max(PEOPLE_MAX)
  headcount!: number;

  @IsIn(TOLERANCES)
  tolerance!: number;

  /** In each quarter; left empty where the quarters differ. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(FTE_MAX)
  fte?: number;

  @IsIn(DEPARTMENT_KINDS)
  brings!: DepartmentKind;

  /** Degrees. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  heat?: number;
}

/** Version of what a form was filled with. */
export class VersionForm {
  @IsInt()
  @Min(1)
  version!: number;
}

export class ChangeDepartmentForm extends DepartmentForm {
  @IsInt()
  @Min(1)
  version!: number;
}

export class OrganisationForm extends VersionForm {
  @IsString()
  @MaxLength(LINE_MAX)
  name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  sector?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  seat?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(PEOPLE_MAX)
  employees?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(CUSTOMERS_MAX)
  customers?: number;

  @IsBoolean()
  service!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  goal?: string;
}

export class CalendarForm extends VersionForm {
  @IsDay()
  start!: string;

  @IsInt()
  @Min(1)
  @Max(QUARTERS_MAX)
  quarters!: number;

  /** Weeks. */
  @IsInt()
  @Min(0)
  @Max(52)
  leerpauze!: number;
}

/** A period is added or taken away whatever else was changed meanwhile, so no version goes along. */
export class BlackoutForm {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LINE_MAX)
  reason?: string;
}

export class RemoveBlackoutForm {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;
}

/** Name of the field of a quarter, counted from 0. */
export function quarterField(index: number): string {
  return `q${String(index + 1)}`;
}

/** Euros in each quarter. */
export class MoneyForm extends VersionForm {}

/** Full-time equivalents in each quarter. */
export class HoursForm extends VersionForm {}

// A plan has up to twenty quarters; a form has a field for those that there are.
for (let index = 0; index < QUARTERS_MAX; index += 1) {
  const name = quarterField(index);
  for (const [form, max] of [
    [MoneyForm, BUDGET_MAX],
    [HoursForm, FTE_MAX],
  ] as const) {
    Reflect.defineMetadata('design:type', Number, form.prototype, name);
    for (const rule of [IsOptional(), IsNumber(), Min(0), Max(max)]) rule(form.prototype, name);
  }
}

/** The numbers of the first so many quarters; 0 where nothing was filled in. */
export function quarterNumbers(form: MoneyForm | HoursForm, quarters: number): readonly number[] {
  const given = form as unknown as Readonly<Record<string, number | undefined>>;
  return Array.from({ length: quarters }, (_, index) => given[quarterField(index)] ?? 0);
}
