import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { NotFound } from '../../../platform/database/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';

export class EmptyCForm {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;

  /** Of the plan that the form was filled from. */
  @IsInt()
  @Min(1)
  version!: number;
}

/** The C of an address. @throws NotFound */
export function knownC(name: string): C {
  const c = FOUR_CS.find((each) => each === name);
  if (!c) throw new NotFound('c', name);
  return c;
}
