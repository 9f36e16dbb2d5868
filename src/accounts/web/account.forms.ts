import { IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { MAIL_CHOICES, type MailChoice } from '../store/mail-choice.entity.js';
import { IsPassword } from '../../platform/forms/index.js';

const EMAIL_MAX = 254;
const NAME_MAX = 200;
const PATH_MAX = 2000;

export class SignInForm {
  @IsString()
  @MaxLength(EMAIL_MAX)
  email!: string;

  @IsPassword()
  password!: string;

  @IsOptional()
  @IsString()
  @MaxLength(PATH_MAX)
  back?: string;
}

export class ForgottenForm {
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(EMAIL_MAX)
  email!: string;
}

export class NewPasswordForm {
  @IsPassword()
  password!: string;
}

export class ChangePasswordForm {
  @IsOptional()
  @IsPassword()
  current?: string;

  @IsPassword()
  password!: string;
}

export class EmailForm {
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(EMAIL_MAX)
  email!: string;

  @IsOptional()
  @IsPassword()
  current?: string;
}

export class DetailsForm {
  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;

  @IsIn(['browser', 'nl', 'en'])
  language!: 'browser' | 'nl' | 'en';
}

export class MessagesForm {
  @IsIn(MAIL_CHOICES)
  messages!: MailChoice;
}

export class BeginForm {
  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;

  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(EMAIL_MAX)
  email!: string;

  @IsPassword()
  password!: string;

  @IsOptional()
  @IsString()
  @MaxLength(PATH_MAX)
  back?: string;
}

export class SessionForm {
  /** The id that the database knows a session by, or `others`. */
  @IsString()
  @MaxLength(64)
  session!: string;
}
