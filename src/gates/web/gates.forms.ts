import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { GATE_OUTCOMES, QUESTION_LIST, type AnswerSheet, type Score } from '../../planning/index.js';
import { IsDay } from '../../platform/forms/index.js';

const LONGEST = 2_000;
const LONGEST_LINE = 200;
const MOST_EUROS = 1_000_000_000;
const MOST_HOURS = 1_000_000;

export class StartForm {
  @IsDay()
  on!: string;

  /** Of the pilot as the form showed it: how much was written down. */
  @IsInt()
  @Min(0)
  version!: number;

  /** Why the day before was wrong; only asked for a correction. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  why?: string;
}

export class MeasureForm {
  @IsString()
  @MaxLength(40)
  kpi!: string;

  @IsNumber()
  @Min(-MOST_EUROS)
  @Max(MOST_EUROS)
  value!: number;

  @IsDay()
  on!: string;

  @IsString()
  @MaxLength(LONGEST_LINE)
  source!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  why?: string;
}

export class SpendForm {
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_EUROS)
  money?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_HOURS)
  hours?: number;

  @IsDay()
  on!: string;

  @IsString()
  @MaxLength(LONGEST_LINE)
  source!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  why?: string;
}

export const LEARNT = ['lesson', 'success'] as const;

export class LearnForm {
  @IsIn(LEARNT)
  kind!: string;

  @IsString()
  @MaxLength(LONGEST)
  text!: string;
}

/** What a decision can be sent for: to look at its effect, to change it again, to take it. */
const SENDS = ['look', 'change', 'confirm'] as const;

export class DecideForm {
  @IsInt()
  @Min(0)
  version!: number;

  @IsIn(SENDS)
  send!: string;

  @IsIn(GATE_OUTCOMES)
  outcome!: string;

  @IsString()
  @MaxLength(LONGEST)
  reason!: string;

  @IsOptional()
  @IsInt()
  weeks?: number;

  @IsOptional()
  @IsDay()
  until?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  condition?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LINE)
  title?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  intensity?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(260)
  nextWeeks?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_EUROS)
  money?: number;

  @IsBoolean()
  deviates!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  lesson?: string;
}

/** The twenty questions with the evidence of each; those fields are added below. */
export class JudgeForm {
  /** The phase whose gate the page was about. */
  @IsInt()
  @Min(1)
  phase!: number;

  /** Of the pilot as the form showed it: how much was written down. */
  @IsInt()
  @Min(0)
  version!: number;
}

for (const { id } of QUESTION_LIST) {
  const { prototype } = JudgeForm;
  Reflect.defineMetadata('design:type', String, prototype, id);
  for (const rule of [IsString(), IsIn(['0', '1', '2', '3'])]) rule(prototype, id);
  const evidence = `${id}.evidence`;
  Reflect.defineMetadata('design:type', String, prototype, evidence);
  for (const rule of [IsOptional(), IsString(), MaxLength(LONGEST)]) rule(prototype, evidence);
}

export function sheetOf(form: JudgeForm): AnswerSheet {
  const given = form as unknown as Readonly<Record<string, string | undefined>>;
  return Object.fromEntries(
    QUESTION_LIST.map(({ id }) => {
      const evidence = given[`${id}.evidence`];
      const answer = Number(given[id]) as Score;
      return [id, { answer, ...(evidence === undefined ? {} : { evidence }) }];
    }),
  );
}
