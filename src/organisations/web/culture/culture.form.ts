import { applyDecorators } from '@nestjs/common';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import type { FieldError, RawValues } from '../../../platform/forms/index.js';
import { rawValues } from '../../../platform/forms/index.js';
import type { Language } from '../../../platform/words/index.js';
import type { Culture, OcaiMix } from '../../../planning/index.js';
import { MIX_KINDS } from '../../save-culture.js';
import { answeredAxes, AxesForm, axisRawValues } from './axis-fields.js';

const IsPoints = (): PropertyDecorator => applyDecorators(IsOptional(), IsNumber(), Min(0), Max(100));

/** Names of the fields of the two mixes. */
export const MIX_FIELDS = {
  now: { family: 'nowFamily', adhocracy: 'nowAdhocracy', market: 'nowMarket', hierarchy: 'nowHierarchy' },
  wanted: {
    family: 'wantedFamily',
    adhocracy: 'wantedAdhocracy',
    market: 'wantedMarket',
    hierarchy: 'wantedHierarchy',
  },
} as const;
export type MixMoment = keyof typeof MIX_FIELDS;

/** The axes, and two optional mixes of 100 points. */
export class CultureForm extends AxesForm {
  @IsPoints() nowFamily?: number;
  @IsPoints() nowAdhocracy?: number;
  @IsPoints() nowMarket?: number;
  @IsPoints() nowHierarchy?: number;

  @IsPoints() wantedFamily?: number;
  @IsPoints() wantedAdhocracy?: number;
  @IsPoints() wantedMarket?: number;
  @IsPoints() wantedHierarchy?: number;
}

/** Points that a mix divides, give or take the rounding of thirds. */
const ALL_POINTS = 100;
const ROUNDING = 0.5;

function valuesOfMix(form: CultureForm, moment: MixMoment): readonly (number | undefined)[] {
  return MIX_KINDS.map((kind) => form[MIX_FIELDS[moment][kind]]);
}

/** A mix has all four numbers and they come to 100; what is wanted needs what is there now. */
export function mixProblems(form: CultureForm): readonly FieldError[] {
  const begun = (moment: MixMoment) => valuesOfMix(form, moment).some((value) => value !== undefined);
  const moments = (['now', 'wanted'] as const).filter(
    (moment) => begun(moment) || (moment === 'now' && begun('wanted')),
  );
  return moments.flatMap((moment) => {
    const values = valuesOfMix(form, moment);
    const names = MIX_KINDS.map((kind) => MIX_FIELDS[moment][kind]);
    const open = names.filter((_, index) => values[index] === undefined);
    if (open.length > 0) return open.map((field): FieldError => ({ field, code: 'required', facts: {} }));
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    return Math.abs(sum - ALL_POINTS) <= ROUNDING
      ? []
      : [{ field: names[0] ?? '', code: 'invalid', facts: {} }];
  });
}

function mixOf(form: CultureForm, moment: MixMoment): OcaiMix | undefined {
  const values = valuesOfMix(form, moment);
  if (values.some((value) => value === undefined)) return undefined;
  return Object.fromEntries(MIX_KINDS.map((kind, index) => [kind, values[index]])) as unknown as OcaiMix;
}

/** What is kept of a form without problems. */
export function cultureOf(form: CultureForm): Culture {
  const axes = answeredAxes(form);
  const [current, desired] = [mixOf(form, 'now'), mixOf(form, 'wanted')];
  return {
    ...(Object.keys(axes).length > 0 ? { axes } : {}),
    ...(current ? { ocai: { current, ...(desired ? { desired } : {}) } } : {}),
  };
}

/** What the form shows of a culture that is kept. */
export function valuesOfCulture({ axes = {}, ocai }: Culture, language: Language): RawValues {
  const points = (moment: MixMoment, mix: OcaiMix | undefined) =>
    mix ? Object.fromEntries(MIX_KINDS.map((kind) => [MIX_FIELDS[moment][kind], mix[kind]])) : {};
  const mixes = { ...points('now', ocai?.current), ...points('wanted', ocai?.desired) };
  return { ...axisRawValues(axes, language), ...rawValues(mixes, language) };
}
