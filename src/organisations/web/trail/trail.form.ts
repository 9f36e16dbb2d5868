import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AUDIT_ACTIONS, type AuditAction } from '../../../accounts/index.js';
import { IsDay } from '../../../platform/forms/index.js';

/** What to show of the audit trail; everything may be left out. */
export class TrailForm {
  @IsOptional()
  @IsString()
  @MaxLength(36)
  wie?: string;

  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  wat?: AuditAction;

  @IsOptional()
  @IsDay()
  vanaf?: string;

  @IsOptional()
  @IsDay()
  tot?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  pagina?: number;
}
