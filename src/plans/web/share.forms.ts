import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPassword } from '../../platform/forms/index.js';
import { LANGUAGES, type Language } from '../../platform/words/index.js';
import { SHARE_DAYS } from '../sharing/share-links.js';

/** A new link to a version. */
export class ShareForm {
  /** For whom it is. */
  @IsString()
  @MaxLength(200)
  label!: string;

  @IsInt()
  @IsIn(SHARE_DAYS)
  days!: number;

  @IsString()
  @IsIn(LANGUAGES)
  language!: Language;

  @IsOptional()
  @IsPassword()
  password?: string;
}

/** What a reader with a link types. */
export class SharedPasswordForm {
  @IsPassword()
  password!: string;
}
