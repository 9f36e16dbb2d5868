import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, Min } from 'class-validator';
import { MATURITY_ANSWERS, MATURITY_QUESTIONS, type MaturityQuestion } from '../../planning/index.js';

/** 0 not yet, then the four phases of the roadmap. */
const Answer = (): PropertyDecorator => applyDecorators(IsIn(MATURITY_ANSWERS));

/** The twelve answers, and the version of the organisation's document that they were given on. */
export class SelfAssessmentForm implements Record<MaturityQuestion, number> {
  @IsInt()
  @Min(1)
  version!: number;

  @Answer() M1!: number;
  @Answer() M2!: number;
  @Answer() M3!: number;
  @Answer() M4!: number;
  @Answer() M5!: number;
  @Answer() M6!: number;
  @Answer() M7!: number;
  @Answer() M8!: number;
  @Answer() M9!: number;
  @Answer() M10!: number;
  @Answer() M11!: number;
  @Answer() M12!: number;
}

export function answersOf(form: Readonly<Record<MaturityQuestion, number>>): readonly number[] {
  return MATURITY_QUESTIONS.map((question) => form[question]);
}
