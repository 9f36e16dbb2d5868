import { IsString, MaxLength } from 'class-validator';

/** The password once more, before everything is taken along. */
export class BackupForm {
  @IsString()
  @MaxLength(1_000)
  current!: string;
}
