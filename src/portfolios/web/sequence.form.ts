import { IsIn, IsString } from 'class-validator';
import { PROFILE_IDS, type ProfileId } from '../../planning/index.js';

/** How warm a sequence may get. */
export class SequenceForm {
  @IsString()
  @IsIn(PROFILE_IDS)
  profile!: ProfileId;
}
