import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsString, MaxLength, Min } from 'class-validator';

/** Which example values hold. */
export class ExamplesForm {
  /** Version of the proposal that was looked at. */
  @IsInt()
  @Min(1)
  version!: number;

  /** Places of the values: `phases[0].money`. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  values!: string[];
}
