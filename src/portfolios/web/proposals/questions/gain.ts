import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  answerOf,
  findKpi,
  KPIS,
  withAnswer,
  type Kpi,
  type Measure,
  type Pilot,
} from '../../../../planning/index.js';
import { kpiName } from '../../../../platform/words/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question } from '../proposal-question.js';
import { labelOf } from './idea.js';

class FirstResultForm {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(260)
  weeks?: number;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  what?: string;
}

function whatIsSeen(pilot: Pilot): string | undefined {
  const evidence = answerOf(pilot, 'K1')?.evidence;
  return evidence === '' ? undefined : evidence;
}

export const firstResult = question<FirstResultForm>({
  id: 'eerste-resultaat',
  task: 'gain',
  form: FirstResultForm,
  examples: ['firstResultWeeks'],
  needed: () => ['weeks', 'what'],
  heading: ({ t }) => t.proposalQuestions.own.firstResult,
  help: ({ t }) => t.proposalQuestions.own.firstResult,
  values: (pilot) => ({ weeks: pilot.firstResultWeeks ?? undefined, what: whatIsSeen(pilot) }),
  // The answer itself follows from the weeks.
  change: (pilot, { weeks, what = '' }) =>
    withAnswer(changed(pilot, { firstResultWeeks: weeks }), 'K1', { answer: null, evidence: what }),
  parts: (fields, { pilot }, speech) => {
    const words = speech.t.proposalQuestions.own.firstResult.fields;
    return [
      {
        field: fields.number('weeks', {
          label: labelOf(words.weeks, pilot, 'firstResultWeeks', speech),
          whole: true,
          unit: speech.t.proposing.weeksUnit,
        }),
      },
      { textarea: fields.textarea('what', { label: words.what, hint: words.whatHint, rows: 3 }) },
    ];
  },
  told: ({ pilot }, { f, t }) => {
    const { firstResultWeeks: weeks } = pilot;
    const what = whatIsSeen(pilot);
    return [
      ...(typeof weeks === 'number' ? [t.pilotPages.afterWeeks({ weeks: f.weeks(weeks) })] : []),
      ...(what === undefined ? [] : [what]),
    ];
  },
});

const STATUSES = ['measured', 'planned', 'none'] as const;

class MeasureForm {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  kpi?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  baseline?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  target?: string;

  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  @IsOptional()
  @IsString()
  @MaxLength(200)
  owner?: string;
}

/** Measures of this C and of all of them; what is vain never counts alone. The one that was chosen stays among them. */
function offered({ c, phases: [first] }: Pilot): readonly string[] {
  const known = first?.measure?.kpi;
  const fitting = KPIS.filter((kpi: Kpi) => !kpi.vanity && [c, 'all'].includes(kpi.c ?? '')).map(
    ({ id }) => id,
  );
  return known === undefined || fitting.includes(known) ? fitting : [...fitting, known];
}

function withMeasure(pilot: Pilot, { kpi, status, ...texts }: MeasureForm): Pilot {
  const known = pilot.phases[0]?.measure;
  const id = kpi ?? known?.kpi;
  if (id === undefined) return pilot;
  const start: Measure = known ?? { kpi: id, roi: 'not-yet' };
  const measure = changed(start, { kpi: id, baselineStatus: status, ...EMPTY, ...texts });
  return withPhase(pilot, 0, { measure });
}

const EMPTY = { baseline: undefined, target: undefined, owner: undefined };

export const measure = question<MeasureForm>({
  id: 'maat',
  task: 'gain',
  form: MeasureForm,
  examples: ['phases[0].measure'],
  needed: () => ['kpi', 'baseline', 'target', 'status', 'owner'],
  heading: ({ t }) => t.proposalQuestions.own.measure,
  help: ({ t }) => t.proposalQuestions.own.measure,
  values: ({ phases: [first] }) => {
    const { kpi, baseline, target, baselineStatus, owner } = first?.measure ?? {};
    return { kpi, baseline, target, status: baselineStatus, owner };
  },
  change: withMeasure,
  problems: (answers, { pilot }) => {
    const { kpi, ...others } = answers;
    if (kpi !== undefined && !offered(pilot).includes(kpi))
      return [{ field: 'kpi', code: 'notAChoice', facts: {} }];
    const nowhere = kpi === undefined && pilot.phases[0]?.measure === undefined;
    return nowhere && Object.values<string | undefined>(others).some((value) => value !== undefined)
      ? [{ field: 'kpi', code: 'required', facts: {} }]
      : [];
  },
  parts: (fields, { pilot }, speech) => {
    const { fields: words, statuses } = speech.t.proposalQuestions.own.measure;
    return [
      {
        select: fields.select('kpi', {
          label: labelOf(words.kpi, pilot, 'phases[0].measure', speech),
          options: offered(pilot).map((id) => ({ value: id, text: kpiName(id, speech) })),
        }),
      },
      { field: fields.text('baseline', { label: words.baseline, hint: words.baselineHint }) },
      {
        radios: fields.choice('status', {
          label: words.status,
          options: STATUSES.map((value) => ({ value, text: statuses[value] })),
        }),
      },
      { field: fields.text('target', { label: words.target }) },
      { field: fields.text('owner', { label: words.owner, hint: words.ownerHint }) },
    ];
  },
  told: ({ pilot }, speech) => {
    const { kpi, baseline, target, baselineStatus, owner } = pilot.phases[0]?.measure ?? {};
    if (kpi === undefined) return [];
    const { fields: words, statuses } = speech.t.proposalQuestions.own.measure;
    const name = findKpi(kpi) ? kpiName(kpi, speech) : kpi;
    return [
      speech.t.pilotPages.measureLine({ kpi: name, baseline: baseline ?? '–', target: target ?? '–' }),
      ...(baselineStatus === undefined ? [] : [`${words.status} ${statuses[baselineStatus]}`]),
      ...(owner === undefined ? [] : [`${words.owner} ${owner}`]),
    ];
  },
});
