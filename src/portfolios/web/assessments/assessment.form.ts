import { IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import {
  OVERRIDE_VERDICTS,
  QUESTION_LIST,
  type AnswerSheet,
  type AssessedAnswer,
  type Score,
  type VerdictOverride,
} from '../../../planning/index.js';
import type { FieldError, RawValues } from '../../../platform/forms/index.js';

/** "I do not know yet": an answer, and not the same as nothing chosen. */
export const UNKNOWN = 'unknown';
const ANSWERS = ['0', '1', '2', '3', UNKNOWN];
const LONGEST = 2_000;

/** Twenty questions with a reason and evidence each; those fields are added below. */
export class AssessmentForm {
  @IsInt()
  @Min(1)
  round!: number;

  /** Version of the draft that the form was filled with; 0 when there was none. */
  @IsInt()
  @Min(0)
  version!: number;

  /** Sends the answers in for good. */
  @IsBoolean()
  submit!: boolean;
}

for (const { id } of QUESTION_LIST) {
  const { prototype } = AssessmentForm;
  for (const name of [id, `${id}.reason`, `${id}.evidence`]) {
    Reflect.defineMetadata('design:type', String, prototype, name);
    for (const rule of [IsOptional(), IsString(), MaxLength(LONGEST)]) rule(prototype, name);
  }
  IsIn(ANSWERS)(prototype, id);
}

export function sheetOf(form: AssessmentForm): AnswerSheet {
  const given = form as unknown as Readonly<Record<string, string | undefined>>;
  return Object.fromEntries(
    QUESTION_LIST.flatMap(({ id }): [string, AssessedAnswer][] => {
      const [answer, reason, evidence] = [given[id], given[`${id}.reason`], given[`${id}.evidence`]];
      if ([answer, reason, evidence].every((value) => value === undefined)) return [];
      const score = answer === undefined || answer === UNKNOWN ? null : (Number(answer) as Score);
      return [
        [
          id,
          {
            answer: score,
            ...(answer === UNKNOWN ? { unknown: true as const } : {}),
            ...(reason === undefined ? {} : { reason }),
            ...(evidence === undefined ? {} : { evidence }),
          },
        ],
      ];
    }),
  );
}

/** A draft as it stands in the form's fields. */
export function valuesOf(sheet: AnswerSheet): RawValues {
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([id, item]): [string, string][] => {
      const { answer = null, unknown, reason = '', evidence = '' } = item ?? {};
      const chosen = answer === null ? (unknown === true ? UNKNOWN : '') : String(answer);
      return [
        [id, chosen],
        [`${id}.reason`, reason],
        [`${id}.evidence`, evidence],
      ];
    }),
  );
}

/** What still has to be filled in before a judgement can be sent in: an answer everywhere, and why. */
export function missingIn(sheet: AnswerSheet): readonly FieldError[] {
  return QUESTION_LIST.flatMap(({ id }): FieldError[] => {
    const item = sheet[id];
    if (item?.unknown === true) return [];
    if (!item || item.answer === null) return [{ field: id, code: 'required', facts: {} }];
    return item.reason === undefined ? [{ field: `${id}.reason`, code: 'required', facts: {} }] : [];
  });
}

export class CloseRoundForm {
  @IsInt()
  @Min(1)
  round!: number;
}

export class SettleForm {
  @IsInt()
  @Min(1)
  round!: number;

  @IsInt()
  @Min(0)
  version!: number;

  @IsString()
  @IsIn(['0', '1', '2', '3'])
  answer!: string;

  @IsString()
  @MaxLength(LONGEST)
  reason!: string;
}

export class OverrideForm {
  @IsInt()
  @Min(0)
  version!: number;

  @IsString()
  @IsIn(OVERRIDE_VERDICTS)
  verdict!: VerdictOverride['verdict'];

  @IsString()
  @MaxLength(LONGEST)
  reason!: string;
}

export class WithdrawForm {
  @IsInt()
  @Min(0)
  version!: number;
}
