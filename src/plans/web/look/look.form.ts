import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
} from 'class-validator';
import { AUDIENCES, type Audience } from '../../../planning/index.js';
import { StyleForm } from './style.form.js';

export const LOOK_LANGUAGES = ['reader', 'nl', 'en'] as const;

/** What of the plan its documents show, and in which look. */
export class LookForm extends StyleForm {
  @IsString()
  @IsIn(AUDIENCES)
  audience!: Audience;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  department?: string;

  @IsString()
  @IsIn(LOOK_LANGUAGES)
  language!: (typeof LOOK_LANGUAGES)[number];

  @IsBoolean()
  figures!: boolean;

  /** Ids of the chapters and appendices that stay. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  sections!: string[];

  /** In the house style of who sends it, whatever stands in the fields for it. */
  @IsBoolean()
  own!: boolean;

  /** The version on the page, 0 while nobody chose. */
  @IsInt()
  @Min(0)
  seen!: number;
}
