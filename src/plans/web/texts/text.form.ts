import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../planning/index.js';

/** What somebody writes in one place of the document; nothing takes out what stood there. */
export class TextForm {
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  body?: string;

  @IsString()
  @IsIn(TEXT_LANGUAGES)
  language!: TextLanguage;

  /** The version on the page, 0 when nothing had been written. */
  @IsString()
  @MaxLength(10)
  seen!: string;
}
