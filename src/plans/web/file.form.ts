import { IsIn, IsString } from 'class-validator';
import { LANGUAGES, type Language } from '../../platform/words/index.js';
import { PLAN_FORMATS, type PlanFormat } from '../../rendering/index.js';

/** Which file of the plan. */
export class FileForm {
  @IsString()
  @IsIn(PLAN_FORMATS)
  format!: PlanFormat;

  @IsString()
  @IsIn(LANGUAGES)
  language!: Language;
}
