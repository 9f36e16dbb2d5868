import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const LENGTH = 100;

/** Which organisation the build comes to, and which department is which. */
export class IntoForm {
  /** Its part of the address. */
  @IsString()
  @MaxLength(LENGTH)
  to!: string;

  /** "A01:KS" for each department of the template; absent until the page with them was shown. */
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(LENGTH, { each: true })
  departments!: string[];

  /** What was shown. */
  @IsOptional()
  @IsString()
  @MaxLength(LENGTH)
  seen?: string;

  @IsOptional()
  @IsIn(['show', 'add'])
  step?: string;
}

/** The part before the first colon is a code of the template, which has none. */
export function chosenIn(departments: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    departments.map((text) => {
      const at = text.indexOf(':');
      return [text.slice(0, at), text.slice(at + 1)] as const;
    }),
  );
}
