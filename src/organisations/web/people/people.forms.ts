import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { ROLES, type Role } from '../../../accounts/index.js';

const DEPARTMENTS_MAX = 200;

/** What somebody may do here. */
export class RoleForm {
  @IsIn(ROLES)
  role!: Role;

  @IsArray()
  @ArrayMaxSize(DEPARTMENTS_MAX)
  @IsString({ each: true })
  departments!: string[];
}

/** Erasing cannot be undone: somebody says that they know. */
export class EraseForm {
  @IsIn([true])
  sure!: boolean;
}

export class InviteForm extends RoleForm {
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  email!: string;
}
