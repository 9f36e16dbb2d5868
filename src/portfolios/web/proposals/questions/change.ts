import { IsIn, IsOptional } from 'class-validator';
import {
  INTENSITY_ITEMS,
  isExample,
  scoreIntensity,
  type IntensityItem,
  type IntensityItems,
  type Pilot,
} from '../../../../planning/index.js';
import { ITEM_LEVELS, itemField } from '../../../../pilots/index.js';
import type { FieldError } from '../../../../platform/forms/index.js';
import { withPhase } from '../change-phase.js';
import { question } from '../proposal-question.js';

/** One level for each item of the calculator. */
class ChangeForm implements Chosen {
  @IsOptional() @IsIn(ITEM_LEVELS) reach?: number;
  @IsOptional() @IsIn(ITEM_LEVELS) depth?: number;
  @IsOptional() @IsIn(ITEM_LEVELS) visibility?: number;
  @IsOptional() @IsIn(ITEM_LEVELS) mandate?: number;
  @IsOptional() @IsIn(ITEM_LEVELS) technology?: number;
}

type Chosen = Readonly<Partial<Record<IntensityItem, number>>>;

/** The calculator's answers; none while the intensity is a plain number. */
function itemsOf({ phases: [first] }: Pilot): Partial<IntensityItems> {
  return typeof first?.intensity === 'object' ? first.intensity : {};
}

/** The five questions behind the intensity of phase 1, all of them or none. */
export const change = question<ChangeForm>({
  id: 'verandering',
  task: 'fit',
  form: ChangeForm,
  examples: ['phases[0].intensity'],
  needed: (pilot) => (isConfirmed(pilot) ? [] : [...INTENSITY_ITEMS]),
  heading: ({ t }) => t.proposalQuestions.own.change,
  help: ({ t }) => t.proposalQuestions.own.change,
  values: (pilot) =>
    Object.fromEntries(
      INTENSITY_ITEMS.map((item): [string, string | undefined] => {
        const level = itemsOf(pilot)[item];
        return [item, level === undefined ? undefined : String(level)];
      }),
    ),
  change: (pilot, chosen) => {
    if (INTENSITY_ITEMS.some((item) => chosen[item] === undefined)) return pilot;
    const items = Object.fromEntries(INTENSITY_ITEMS.map((item) => [item, chosen[item]]));
    return withPhase(pilot, 0, { intensity: items as unknown as IntensityItems });
  },
  problems: (chosen) => {
    const open = INTENSITY_ITEMS.filter((item) => chosen[item] === undefined);
    if (open.length === INTENSITY_ITEMS.length) return [];
    return open.map((field): FieldError => ({ field, code: 'required', facts: {} }));
  },
  parts: (fields, _, speech) => INTENSITY_ITEMS.map((item) => ({ radios: itemField(fields, item, speech) })),
  unseen: true,
  told: ({ pilot }, { t }) => {
    const intensity = pilot.phases[0]?.intensity;
    if (typeof intensity === 'object') {
      const { sum, intensity: hot } = scoreIntensity(intensity);
      return [t.intensity.points({ sum, intensity: hot, name: t.intensity.names[hot] })];
    }
    if (pilot.startedFrom === undefined || intensity === undefined) return [];
    return [t.proposing.intensityText({ intensity, name: t.intensity.names[intensity] })];
  },
});

/** The catalogue's intensity, of which somebody said that it holds here. */
function isConfirmed(pilot: Pilot): boolean {
  return (
    pilot.startedFrom !== undefined &&
    typeof pilot.phases[0]?.intensity === 'number' &&
    !isExample(pilot, 'phases[0].intensity')
  );
}
