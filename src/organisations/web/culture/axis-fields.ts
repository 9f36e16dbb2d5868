import { applyDecorators } from '@nestjs/common';
import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { rawValues, type FormFields } from '../../../platform/forms/index.js';
import type { ChoiceField } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { CULTURE_AXES, type CultureAxis } from '../../../planning/index.js';

export type AxisValues = Readonly<Partial<Record<CultureAxis, number>>>;

/** 1 to 5, or nothing: the six axes of culture may each stay open. */
const IsAxis = (): PropertyDecorator => applyDecorators(IsOptional(), IsNumber(), Min(1), Max(5));

/** The six axes, and the version of the document that they were given on. */
export class AxesForm implements Partial<Record<CultureAxis, number>> {
  @IsInt()
  @Min(1)
  version!: number;

  @IsAxis() openness?: number;
  @IsAxis() customerFocus?: number;
  @IsAxis() riskAppetite?: number;
  @IsAxis() mandate?: number;
  @IsAxis() cooperation?: number;
  @IsAxis() experimentation?: number;
}

export interface AxisTexts {
  /** What an axis that stays open is called. */
  readonly open: string;
  /** Under the question, for each axis. */
  readonly hint?: (axis: CultureAxis) => string;
}

const STEPS = ['1', '2', '3', '4', '5'];

/** Each axis as a question with five steps, of which the ends are described. */
export function axisFields(
  fields: FormFields,
  stored: AxisValues,
  { open, hint }: AxisTexts,
  { t, language }: Speech,
): readonly ChoiceField[] {
  const written = rawValues(stored, language);
  return CULTURE_AXES.map((axis) => {
    const { question, low, high } = t.culture.axes[axis];
    const own = written[axis];
    // A file may hold 2.5: it keeps its place beside the whole steps.
    const between = typeof own === 'string' && !STEPS.includes(own) ? [{ value: own, text: own }] : [];
    return fields.choice(axis, {
      label: question,
      ...(hint ? { hint: hint(axis) } : {}),
      options: [
        { value: '', text: open },
        { value: '1', text: t.culture.step({ step: 1, meaning: low }) },
        ...STEPS.slice(1, 4).map((step) => ({ value: step, text: step })),
        { value: '5', text: t.culture.step({ step: 5, meaning: high }) },
        ...between,
      ],
    });
  });
}

/** What the radios show: an axis that stays open is an answer too. */
export function axisRawValues(stored: AxisValues, language: Speech['language']): Record<string, string> {
  const written = rawValues(stored, language);
  return Object.fromEntries(CULTURE_AXES.map((axis) => [axis, String(written[axis] ?? '')]));
}

/** Only the axes that were answered. */
export function answeredAxes(form: AxisValues): AxisValues {
  return Object.fromEntries(
    CULTURE_AXES.flatMap((axis) => (form[axis] === undefined ? [] : [[axis, form[axis]]])),
  );
}
