import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  DIMENSIONS,
  intensityOf,
  type Dimension,
  type Intensity,
  type Phase,
  type Pilot,
} from '../../../../planning/index.js';
import type { Speech } from '../../../../platform/words/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question, type ProposalQuestion } from '../proposal-question.js';
import { labelOf } from './idea.js';

class FollowUpForm {
  @IsOptional()
  @IsIn(['yes', 'no'])
  next?: 'yes' | 'no';

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

/** What was written of phases 2 and 3 stays when it stops, so that nothing is lost when it goes on after all. */
export const followUp = question<FollowUpForm>({
  id: 'vervolg',
  task: 'followUp',
  form: FollowUpForm,
  needed: ({ stopsAfterPhase1 }) => (stopsAfterPhase1 === undefined ? ['next'] : ['next', 'reason']),
  heading: ({ t }) => t.proposalQuestions.own.followUp,
  help: ({ t }) => t.proposalQuestions.own.followUp,
  values: ({ stopsAfterPhase1, phases }) => ({
    next: stopsAfterPhase1 !== undefined ? 'no' : phases.length > 1 ? 'yes' : undefined,
    reason: stopsAfterPhase1 === '' ? undefined : stopsAfterPhase1,
  }),
  change: (pilot, { next, reason = '' }) => {
    if (next === undefined) return pilot;
    if (next === 'no') return changed(pilot, { stopsAfterPhase1: reason });
    const goesOn = changed(pilot, { stopsAfterPhase1: undefined });
    return goesOn.phases.length > 1 ? goesOn : withPhase(goesOn, 1, { intensity: firstIntensity(pilot) });
  },
  parts: (fields, _, { t }) => {
    const words = t.proposalQuestions.own.followUp.fields;
    return [
      {
        radios: fields.choice('next', {
          label: words.next,
          options: [
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ],
        }),
      },
      { textarea: fields.textarea('reason', { label: words.reason, hint: words.reasonHint, rows: 3 }) },
    ];
  },
  told: ({ pilot: { stopsAfterPhase1, phases } }, { t }) => {
    const words = t.proposalQuestions.own.followUp.fields;
    if (stopsAfterPhase1 !== undefined)
      return [words.no, ...(stopsAfterPhase1 === '' ? [] : [stopsAfterPhase1])];
    return phases.length > 1 ? [words.yes] : [];
  },
});

/** As a number: the calculator's answers are about phase 1 only. */
function firstIntensity({ phases: [first] }: Pilot): Intensity {
  return first ? intensityOf(first.intensity) : 1;
}

const WIDENING = DIMENSIONS.filter((dimension) => dimension !== 'start');
const INTENSITIES = ['1', '2', '3', '4', '5'] as const;

class LaterPhaseForm {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;

  @IsArray()
  @ArrayMaxSize(WIDENING.length)
  @ArrayUnique()
  @IsIn(WIDENING, { each: true })
  widens!: Dimension[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(260)
  weeks?: number;

  @IsOptional()
  @IsIn(INTENSITIES)
  intensity?: (typeof INTENSITIES)[number];

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  money?: number;

  /** Of the owner. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1_000)
  fte?: number;
}

function isBlank({ title, widens, weeks, money, fte }: LaterPhaseForm): boolean {
  return widens.length === 0 && [title, weeks, money, fte].every((value) => value === undefined);
}

function withLater(pilot: Pilot, index: number, form: LaterPhaseForm): Pilot {
  const known = pilot.phases[index];
  if (!known && isBlank(form)) return pilot;
  const { title, widens, weeks, intensity, money, fte } = form;
  const { [pilot.owner]: _, ...others } = known?.fte ?? {};
  const hours = fte === undefined ? others : { ...others, [pilot.owner]: fte };
  const chosen = intensity === undefined ? undefined : (Number(intensity) as Intensity);
  const unchanged = known && chosen === intensityOf(known.intensity) ? known.intensity : chosen;
  return withPhase(pilot, index, {
    title: title?.replace(/\s+/g, ' '),
    widens,
    weeks,
    intensity: unchanged ?? known?.intensity ?? firstIntensity(pilot),
    money,
    fte: Object.keys(hours).length === 0 ? undefined : hours,
  });
}

/** Phases 2 and 3 ask the same, each in its own words. */
function laterPhase(index: 1 | 2, id: string, name: 'phase2' | 'phase3'): ProposalQuestion {
  const place = (field: keyof Phase): string => `phases[${String(index)}].${field}`;
  return question<LaterPhaseForm>({
    id,
    task: 'followUp',
    form: LaterPhaseForm,
    examples: [place('title'), place('widens'), place('intensity')],
    needed: () => ['title', 'widens', 'money', 'fte'],
    isAsked: ({ stopsAfterPhase1, phases }) => stopsAfterPhase1 === undefined && phases.length >= index,
    heading: ({ t }) => t.proposalQuestions.own[name],
    help: ({ t }) => t.proposalQuestions.own[name],
    values: (pilot) => {
      const phase = pilot.phases[index];
      return {
        title: phase?.title,
        widens: phase?.widens ?? [],
        weeks: phase?.weeks,
        intensity: phase && String(intensityOf(phase.intensity)),
        money: phase?.money,
        fte: phase?.fte?.[pilot.owner],
      };
    },
    change: (pilot, form) => withLater(pilot, index, form),
    problems: (form, { pilot }) =>
      index === 2 && pilot.phases.length < 2 && !isBlank(form)
        ? [{ field: 'title', code: 'invalid', facts: {} }]
        : [],
    parts: (fields, { pilot }, speech) => {
      const { t } = speech;
      const words = t.proposalQuestions.own[name].fields;
      const label = (text: string, field: keyof Phase): string => labelOf(text, pilot, place(field), speech);
      return [
        { field: fields.text('title', { label: label(words.title, 'title') }) },
        {
          checkboxes: fields.choice('widens', {
            label: label(words.widens, 'widens'),
            hint: words.widensHint,
            options: WIDENING.map((value) => ({ value, text: t.planNames.dimensions[value] })),
          }),
        },
        {
          field: fields.number('weeks', { label: words.weeks, whole: true, unit: t.proposing.weeksUnit }),
        },
        {
          radios: fields.choice('intensity', {
            label: label(words.intensity, 'intensity'),
            hint: words.intensityHint,
            options: INTENSITIES.map((value) => ({
              value,
              text: intensityText(Number(value) as Intensity, speech),
              hint: t.intensity.examples[value],
            })),
          }),
        },
        { field: fields.number('money', { label: words.money, unit: t.proposing.euroUnit }) },
        { field: fields.number('fte', { label: words.fte, unit: t.proposing.fteUnit }) },
      ];
    },
    told: ({ pilot }, speech) => phaseTold(pilot.phases[index], pilot.owner, speech),
  });
}

function intensityText(intensity: Intensity, { t }: Speech): string {
  return t.proposing.intensityText({ intensity, name: t.intensity.names[intensity] });
}

function phaseTold(phase: Phase | undefined, owner: string, speech: Speech): readonly string[] {
  if (!phase) return [];
  const { t, f } = speech;
  const { title, widens = [], weeks, money, fte } = phase;
  const names = widens.map((one) => t.planNames.dimensions[one]);
  const own = fte?.[owner];
  const figures = [
    ...(weeks === undefined ? [] : [f.weeks(weeks)]),
    intensityText(intensityOf(phase.intensity), speech),
    ...(money === undefined ? [] : [f.euro(money)]),
    ...(own === undefined ? [] : [`${f.number(own, 2)} ${t.proposing.fteUnit}`]),
  ];
  return [
    ...(title === undefined ? [] : [title]),
    ...(names.length === 0 ? [] : [`${t.cataloguePages.widens}: ${f.list(names)}`]),
    ...(title === undefined && names.length === 0 ? [] : [figures.join(' · ')]),
  ];
}

export const phase2 = laterPhase(1, 'fase-2', 'phase2');
export const phase3 = laterPhase(2, 'fase-3', 'phase3');
