import { IsIn, IsInt, IsString, MaxLength } from 'class-validator';
import { TOKEN_DAYS, TOKEN_SCOPES, type TokenScope } from '../../../accounts/index.js';

/** A new key for a program. */
export class TokenForm {
  /** What it is for. */
  @IsString()
  @MaxLength(200)
  name!: string;

  /** The organisation's part of the address. */
  @IsString()
  @MaxLength(100)
  organisation!: string;

  @IsIn(TOKEN_SCOPES)
  scope!: TokenScope;

  @IsInt()
  @IsIn(TOKEN_DAYS)
  days!: number;
}
