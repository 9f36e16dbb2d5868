import { IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Pilot } from '../../../../planning/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question, type QuestionPart } from '../proposal-question.js';

class GoalForm {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  goal?: string;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  percent1?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  percent2?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  percent3?: number;
}

const PERCENTS = ['percent1', 'percent2', 'percent3'] as const;

/** How far along one is: of the phases that there are. */
function asked({ phases, stopsAfterPhase1 }: Pilot): readonly (typeof PERCENTS)[number][] {
  return PERCENTS.slice(0, stopsAfterPhase1 === undefined ? Math.max(1, phases.length) : 1);
}

export const goal = question<GoalForm>({
  id: 'doel',
  task: 'followUp',
  form: GoalForm,
  needed: (pilot) => ['goal', ...asked(pilot)],
  heading: ({ t }) => t.proposalQuestions.own.goal,
  help: ({ t }) => t.proposalQuestions.own.goal,
  values: (pilot) => ({
    goal: pilot.goal,
    ...Object.fromEntries(
      asked(pilot).map((name, index): [string, number | undefined] => [
        name,
        pilot.phases[index]?.goalPercent,
      ]),
    ),
  }),
  change: (pilot, form) =>
    asked(pilot).reduce(
      (known, name, index) => withPhase(known, index, { goalPercent: form[name] }),
      changed(pilot, { goal: form.goal }),
    ),
  problems: (form, { goals, pilot }) => [
    ...(form.goal === undefined || goals.some(({ id }) => id === form.goal)
      ? []
      : [{ field: 'goal', code: 'notAChoice', facts: {} } as const]),
    ...PERCENTS.filter((name) => form[name] !== undefined && !asked(pilot).includes(name)).map(
      (field) => ({ field, code: 'unknown', facts: {} }) as const,
    ),
  ],
  parts: (fields, { pilot, goals }, { t }) => {
    const words = t.proposalQuestions.own.goal.fields;
    const choice = goals.length === 0 ? [] : [goals.map(({ id, text }) => ({ value: id, text }))];
    return [
      ...choice.map((options): QuestionPart => ({
        radios: fields.choice('goal', { label: words.goal, options }),
      })),
      ...asked(pilot).map((name): QuestionPart => ({
        field: fields.number(name, { label: words[name], unit: t.proposing.percentUnit }),
      })),
    ];
  },
  told: ({ pilot, goals }, { t, f }) => {
    const words = t.proposalQuestions.own.goal.fields;
    const chosen = goals.find(({ id }) => id === pilot.goal);
    const steps = asked(pilot).flatMap((name, index) => {
      const percent = pilot.phases[index]?.goalPercent;
      return percent === undefined ? [] : [`${words[name]}: ${f.number(percent)}%`];
    });
    return [...(chosen ? [chosen.text] : []), ...steps];
  },
});
