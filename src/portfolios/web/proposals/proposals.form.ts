import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { FOUR_CS, type C } from '../../../planning/index.js';

/** An idea to begin with, out of an address. What it cannot be is left out: the form is there to write it. */
export class IdeaQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  titel?: string;

  @IsOptional()
  @IsIn(FOUR_CS)
  c?: string;
}

/** Beginning with nothing but these. */
export class NewProposalForm {
  @IsString()
  @MaxLength(200)
  title!: string;

  @IsIn(FOUR_CS)
  c!: C;

  @IsString()
  @MaxLength(40)
  owner!: string;
}

/** A title is one line. */
export function newProposalOf({
  title,
  c,
  owner,
}: NewProposalForm): Pick<NewProposalForm, 'title' | 'c' | 'owner'> {
  return { title: title.replace(/\s+/g, ' '), c, owner };
}

export class SubmitForm {
  /** Of the proposal whose answers the page showed. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class WithdrawForm {
  @IsString()
  @MaxLength(2_000)
  reason!: string;
}

export class AskForm {
  @IsString()
  @MaxLength(2_000)
  question!: string;
}
