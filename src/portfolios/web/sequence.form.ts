import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { MAX_PROFILE_NAME } from '../../planning/index.js';

/** How long to search: until there is a good answer within a page load, or for so many seconds. */
export const SEARCHES = { short: null, minute: 60, long: 600 } as const;
export type SearchLength = keyof typeof SEARCHES;
export const SEARCH_LENGTHS = ['short', 'minute', 'long'] as const satisfies readonly SearchLength[];

/** How warm a sequence may get, how long to look for it, and whether it may move what is there. */
export class SequenceForm {
  /** One of the three, or the name of one of the organisation's own. */
  @IsString()
  @MaxLength(MAX_PROFILE_NAME)
  profile!: string;

  @IsOptional()
  @IsIn(SEARCH_LENGTHS)
  search?: SearchLength;

  /** Move as little of the latest sequence as possible. */
  @IsBoolean()
  keep!: boolean;
}
