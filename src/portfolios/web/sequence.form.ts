import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { PROFILE_IDS, type ProfileId } from '../../planning/index.js';

/** How long to search: until there is a good answer within a page load, or for so many seconds. */
export const SEARCHES = { short: null, minute: 60, long: 600 } as const;
export type SearchLength = keyof typeof SEARCHES;
export const SEARCH_LENGTHS = ['short', 'minute', 'long'] as const satisfies readonly SearchLength[];

/** How warm a sequence may get, how long to look for it, and whether it may move what is there. */
export class SequenceForm {
  @IsString()
  @IsIn(PROFILE_IDS)
  profile!: ProfileId;

  @IsOptional()
  @IsIn(SEARCH_LENGTHS)
  search?: SearchLength;

  /** Move as little of the latest sequence as possible. */
  @IsBoolean()
  keep!: boolean;
}
