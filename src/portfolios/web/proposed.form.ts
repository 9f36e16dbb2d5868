import { IsBoolean, IsString, MaxLength } from 'class-validator';

/** What becomes of a proposed sequence. */
export class ProposedForm {
  /** Of the proposal that the page showed. */
  @IsString()
  @MaxLength(36)
  id!: string;

  /** True: it holds from now on. False: it is thrown away. */
  @IsBoolean()
  take!: boolean;
}
