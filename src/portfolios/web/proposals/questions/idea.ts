import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { FOUR_CS, isExample, type C, type Pilot } from '../../../../planning/index.js';
import type { Speech } from '../../../../platform/words/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question } from '../proposal-question.js';

class IdeaForm {
  /** An emptied name keeps the one it had: a proposal has to be called something. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  customerGain?: string;
}

/** "Naam (voorbeeld)" while the value is the catalogue's. */
export function labelOf(label: string, pilot: Pilot, place: string, { t }: Speech): string {
  return isExample(pilot, place) ? t.proposing.isExample({ label }) : label;
}

export const idea = question<IdeaForm>({
  id: 'idee',
  task: 'idea',
  form: IdeaForm,
  examples: ['title'],
  needed: () => ['title', 'customerGain'],
  heading: ({ t }) => t.proposalQuestions.own.idea,
  help: ({ t }) => t.proposalQuestions.own.idea,
  values: ({ title, customerGain }) => ({ title, customerGain }),
  change: (pilot, { title, customerGain }) =>
    changed(pilot, { title: title?.replace(/\s+/g, ' ') ?? pilot.title, customerGain }),
  parts: (fields, { pilot }, speech) => {
    const { title, customerGain, customerGainHint } = speech.t.proposalQuestions.own.idea.fields;
    return [
      { field: fields.text('title', { label: labelOf(title, pilot, 'title', speech) }) },
      { textarea: fields.textarea('customerGain', { label: customerGain, hint: customerGainHint, rows: 3 }) },
    ];
  },
  told: ({ pilot: { title, customerGain } }) => [
    title,
    ...(customerGain === undefined ? [] : [customerGain]),
  ],
});

class FirstPhaseForm {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(260)
  weeks?: number;

  /** A quarter of the plan; absent: as soon as it fits. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;
}

/** A week that an import asked for stays what it is until somebody chooses a quarter. */
function askedQuarter({ phases: [first] }: Pilot): string | undefined {
  return typeof first?.from === 'string' ? first.from : undefined;
}

export const firstPhase = question<FirstPhaseForm>({
  id: 'fase-1',
  task: 'idea',
  form: FirstPhaseForm,
  examples: ['phases[0].title', 'phases[0].weeks'],
  needed: () => ['title', 'weeks'],
  heading: ({ t }) => t.proposalQuestions.own.firstPhase,
  help: ({ t }) => t.proposalQuestions.own.firstPhase,
  values: (pilot) => {
    const [first] = pilot.phases;
    return { title: first?.title, weeks: first?.weeks, from: askedQuarter(pilot) };
  },
  change: (pilot, { title, weeks, from }) => {
    const kept = typeof pilot.phases[0]?.from === 'object' && from === undefined;
    return withPhase(pilot, 0, {
      title: title?.replace(/\s+/g, ' '),
      weeks,
      ...(kept ? {} : { from, ...(weeks === undefined ? {} : { to: undefined }) }),
    });
  },
  problems: ({ from }, { periods }) =>
    from === undefined || periods.includes(from) ? [] : [{ field: 'from', code: 'notAChoice', facts: {} }],
  parts: (fields, { pilot, periods, quarter }, speech) => {
    const words = speech.t.proposalQuestions.own.firstPhase.fields;
    const offered = periods.filter((period) => period >= quarter || period === askedQuarter(pilot));
    return [
      {
        field: fields.text('title', {
          label: labelOf(words.title, pilot, 'phases[0].title', speech),
          hint: words.titleHint,
        }),
      },
      {
        field: fields.number('weeks', {
          label: labelOf(words.weeks, pilot, 'phases[0].weeks', speech),
          hint: words.weeksHint,
          whole: true,
          unit: speech.t.proposing.weeksUnit,
        }),
      },
      {
        select: {
          ...fields.select('from', {
            label: words.from,
            options: offered.map((period) => ({ value: period, text: speech.f.quarter(period) })),
          }),
          prompt: words.fromAny,
        },
      },
    ];
  },
  told: ({ pilot }, { f, t }) => {
    const [first] = pilot.phases;
    const from = askedQuarter(pilot);
    return [
      ...(first?.title === undefined ? [] : [first.title]),
      ...(first?.weeks === undefined ? [] : [f.weeks(first.weeks)]),
      ...(from === undefined ? [t.proposalQuestions.own.firstPhase.fields.fromAny] : [f.quarter(from)]),
    ];
  },
});

class CForm {
  @IsIn(FOUR_CS)
  c!: C;
}

export const whichC = question<CForm>({
  id: 'c',
  task: 'place',
  form: CForm,
  needed: () => ['c'],
  heading: ({ t }) => t.proposalQuestions.own.c,
  help: ({ t }) => t.proposalQuestions.own.c,
  values: ({ c }) => ({ c }),
  change: (pilot, { c }) => ({ ...pilot, c }),
  parts: (fields, _, { t }) => [
    {
      radios: fields.choice('c', {
        label: t.proposalQuestions.own.c.fields.c,
        options: FOUR_CS.map((c) => ({
          value: c,
          text: t.terms.cs[c],
          hint: t.cataloguePages.definitions[c],
        })),
      }),
    },
  ],
  told: ({ pilot }, { t }) => [t.terms.cs[pilot.c]],
});
