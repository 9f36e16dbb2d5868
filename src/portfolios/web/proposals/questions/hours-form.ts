import { IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Departments that can put hours into one pilot: the owner and eleven others. */
export const MOST_DEPARTMENTS = 12;

/** What a proposer can say of hours; "partly" is for imports. */
export const COMMITMENTS = ['written', 'verbal', 'none'] as const;

const MOST_FTE = 1_000;

/** One row per department: which, how many hours, who promised them and how. Those fields are added below. */
export class HoursForm {
  /** How many departments the page listed. */
  @IsInt()
  @Min(1)
  @Max(MOST_DEPARTMENTS)
  rows!: number;
}

export interface HoursRow {
  readonly department: string;
  readonly fte: number | undefined;
  readonly by: string | undefined;
  readonly how: (typeof COMMITMENTS)[number] | undefined;
}

function rule(name: string, type: unknown, ...rules: readonly PropertyDecorator[]): void {
  const { prototype } = HoursForm;
  Reflect.defineMetadata('design:type', type, prototype, name);
  for (const each of [IsOptional(), ...rules]) each(prototype, name);
}

for (let row = 0; row < MOST_DEPARTMENTS; row += 1) {
  rule(`department.${String(row)}`, String, IsString(), MaxLength(40));
  rule(`fte.${String(row)}`, Number, IsNumber(), Min(0), Max(MOST_FTE));
  rule(`by.${String(row)}`, String, IsString(), MaxLength(200));
  rule(`how.${String(row)}`, String, IsIn(COMMITMENTS));
}

export function rowsOf(form: HoursForm): readonly HoursRow[] {
  const given = form as unknown as Readonly<Record<string, unknown>>;
  return Array.from({ length: MOST_DEPARTMENTS }, (_, row) => String(row)).flatMap((row): HoursRow[] => {
    const department = given[`department.${row}`];
    if (typeof department !== 'string') return [];
    return [
      {
        department,
        fte: given[`fte.${row}`] as number | undefined,
        by: given[`by.${row}`] as string | undefined,
        how: given[`how.${row}`] as HoursRow['how'],
      },
    ];
  });
}
