import { IsOptional, IsString, MaxLength } from 'class-validator';
import { MOST_LOGO_TEXT } from '../../../rendering/index.js';

/** What stands beside the file with the logo. */
export class LogoForm {
  /** In place of the picture, for who does not see it. */
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LOGO_TEXT)
  text?: string;

  /** Stands for the logo that was on the page. */
  @IsString()
  @MaxLength(200)
  seen!: string;
}

/** Fields of that form beside the file; on the page before it, since nothing is read behind one that is too large. */
export const LOGO_FIELDS = ['text', 'seen'] as const satisfies readonly (keyof LogoForm)[];
