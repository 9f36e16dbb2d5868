import { IsIn, IsString, MaxLength } from 'class-validator';
import type { VersionStatus } from '../keep-version.js';
import { VERSION_STATUSES } from '../store/plan-version.entity.js';

/** Keeping the plan as it is now, or adopting it. */
export class VersionForm {
  @IsString()
  @IsIn(VERSION_STATUSES)
  status!: VersionStatus;

  /** Why now: what a reader of the log wants to know. */
  @IsString()
  @MaxLength(2_000)
  reason!: string;
}
