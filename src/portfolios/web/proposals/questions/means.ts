import { IsIn, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  isExample,
  type Cover,
  type HoursCommitment,
  type MoneyCommitment,
  type Pilot,
} from '../../../../planning/index.js';
import type { Speech } from '../../../../platform/words/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question, type Asking, type QuestionPart } from '../proposal-question.js';
import { COMMITMENTS, HoursForm, rowsOf, type HoursRow } from './hours-form.js';
import { labelOf } from './idea.js';

const MOST_EUROS = 1_000_000_000;
const MONEY_COMMITMENTS = ['written', 'verbal', 'requested', 'none'] as const;

class MoneyForm {
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_EUROS)
  money?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_EUROS)
  committed?: number;

  @IsOptional()
  @IsIn(MONEY_COMMITMENTS)
  commitment?: MoneyCommitment;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  by?: string;
}

function withCover(pilot: Pilot, changes: { readonly [Key in keyof Cover]?: Cover[Key] | undefined }): Pilot {
  const cover = changed(pilot.cover ?? {}, changes);
  return changed(pilot, { cover: Object.keys(cover).length === 0 ? undefined : cover });
}

/** Where nothing is needed, nothing has to be promised. */
function neededForMoney({ phases: [first] }: Pilot): readonly string[] {
  return first?.money === 0 ? ['money'] : ['money', 'commitment'];
}

function commitmentText(commitment: keyof Speech['t']['planNames']['commitments'], { t }: Speech): string {
  return t.planNames.commitments[commitment];
}

export const money = question<MoneyForm>({
  id: 'geld',
  task: 'means',
  form: MoneyForm,
  examples: ['phases[0].money'],
  needed: neededForMoney,
  heading: ({ t }) => t.proposalQuestions.own.money,
  help: ({ t }) => t.proposalQuestions.own.money,
  values: ({ phases: [first], cover }) => ({
    money: first?.money,
    committed: cover?.money,
    commitment: cover?.moneyCommitment,
    by: cover?.moneyBy,
  }),
  change: (pilot, { money: needed, committed, commitment, by }) =>
    withCover(withPhase(pilot, 0, { money: needed }), {
      money: committed,
      moneyCommitment: commitment,
      moneyBy: by,
    }),
  parts: (fields, { pilot }, speech) => {
    const words = speech.t.proposalQuestions.own.money.fields;
    const unit = speech.t.proposing.euroUnit;
    return [
      {
        field: fields.number('money', {
          label: labelOf(words.money, pilot, 'phases[0].money', speech),
          hint: words.moneyHint,
          unit,
        }),
      },
      { field: fields.number('committed', { label: words.committed, unit }) },
      {
        radios: fields.choice('commitment', {
          label: words.commitment,
          options: MONEY_COMMITMENTS.map((value) => ({ value, text: commitmentText(value, speech) })),
        }),
      },
      { field: fields.text('by', { label: words.by, hint: words.byHint }) },
    ];
  },
  told: ({ pilot: { phases, cover } }, speech) => {
    const { f, t } = speech;
    const words = t.proposalQuestions.own.money.fields;
    const needed = phases[0]?.money;
    const { money: committed, moneyCommitment, moneyBy } = cover ?? {};
    return [
      ...(needed === undefined ? [] : [`${words.money} ${f.euro(needed)}`]),
      ...(committed === undefined ? [] : [`${words.committed} ${f.euro(committed)}`]),
      ...(moneyCommitment === undefined ? [] : [commitmentText(moneyCommitment, speech)]),
      ...(moneyBy === undefined ? [] : [moneyBy]),
    ];
  },
});

/** The owner first, then who takes part, then departments that an import gave hours. */
function contributors({ owner, phases: [first] }: Pilot): readonly string[] {
  return [...new Set([owner, ...(first?.involved ?? []), ...Object.keys(first?.fte ?? {})])];
}

function commitmentOf({ cover }: Pilot, department: string): HoursCommitment | undefined {
  const given = cover?.hoursCommitment;
  return typeof given === 'object' ? given[department] : given;
}

function rowOf(pilot: Pilot, department: string): Omit<HoursRow, 'how'> & { readonly how?: HoursCommitment } {
  const how = commitmentOf(pilot, department);
  return {
    department,
    fte: pilot.phases[0]?.fte?.[department],
    by: pilot.cover?.hoursBy?.[department],
    ...(how === undefined ? {} : { how }),
  };
}

function given<T>(rows: readonly HoursRow[], pick: (row: HoursRow) => T | undefined) {
  const found = rows.flatMap((row): [string, T][] => {
    const value = pick(row);
    return value === undefined ? [] : [[row.department, value]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

export const hours = question<HoursForm>({
  id: 'uren',
  task: 'means',
  form: HoursForm,
  examples: ['phases[0].fte'],
  needed: (pilot) => contributors(pilot).flatMap((_, row) => [`fte.${String(row)}`, `how.${String(row)}`]),
  heading: ({ t }) => t.proposalQuestions.own.hours,
  help: ({ t }) => t.proposalQuestions.own.hours,
  values: (pilot) =>
    Object.fromEntries(
      contributors(pilot).flatMap((id, index): [string, string | number | undefined][] => {
        const row = rowOf(pilot, id);
        const at = String(index);
        // Who puts in no hours has nothing to promise.
        const how = row.fte === 0 ? 'none' : row.how;
        return [
          [`department.${at}`, id],
          [`fte.${at}`, row.fte],
          [`by.${at}`, row.by],
          [`how.${at}`, row.fte === 0 && row.how === undefined ? how : row.how],
        ];
      }),
    ),
  change: (pilot, form) => {
    const rows = rowsOf(form);
    return withCover(withPhase(pilot, 0, { fte: given(rows, ({ fte }) => fte) }), {
      hoursCommitment: given(rows, ({ how }) => how),
      hoursBy: given(rows, ({ by }) => by),
    });
  },
  problems: (form, { pilot }) => {
    const known = contributors(pilot);
    const rows = rowsOf(form);
    const foreign = rows.length !== form.rows || rows.some(({ department }) => !known.includes(department));
    return foreign ? [{ field: 'department', code: 'notAChoice', facts: {} }] : [];
  },
  parts: hoursParts,
  told: ({ pilot, departments }, speech) =>
    contributors(pilot).flatMap((id) => {
      const { fte, how, by } = rowOf(pilot, id);
      if (fte === undefined) return [];
      const { f, t } = speech;
      const name = departments.find((department) => department.id === id)?.name ?? id;
      const parts = [
        `${f.number(fte, 2)} ${t.proposing.fteUnit}`,
        ...(how === undefined ? [] : [commitmentText(how, speech)]),
        ...(by === undefined ? [] : [by]),
      ];
      return [`${name}: ${parts.join(', ')}`];
    }),
});

function hoursParts(
  fields: Parameters<typeof money.parts>[0],
  { pilot, departments }: Asking,
  speech: Speech,
): readonly QuestionPart[] {
  const { t } = speech;
  const words = t.proposalQuestions.own.hours.fields;
  const mark = isExample(pilot, 'phases[0].fte');
  return contributors(pilot).map((id, index) => {
    const at = String(index);
    const name = departments.find((department) => department.id === id)?.name ?? id;
    const role = id === pilot.owner ? t.proposing.owns : t.proposing.takesPart;
    return {
      group: {
        legend: t.proposing.perDepartment({ department: name, role }),
        hidden: [
          { name: `department.${at}`, value: id },
          ...(index === 0 ? [{ name: 'rows', value: String(contributors(pilot).length) }] : []),
        ],
        parts: [
          {
            field: fields.number(`fte.${at}`, {
              label: mark ? t.proposing.isExample({ label: words.fte }) : words.fte,
              unit: t.proposing.fteUnit,
              within: name,
              sentences: { notNumber: t.forms.errors.notNumber({ field: `${name}: ${words.fte}` }) },
              ...(index === 0 ? { hint: words.fteHint } : {}),
            }),
          },
          { field: fields.text(`by.${at}`, { label: words.by, within: name }) },
          {
            radios: fields.choice(`how.${at}`, {
              label: words.how,
              within: name,
              options: COMMITMENTS.map((value) => ({ value, text: commitmentText(value, speech) })),
            }),
          },
        ],
      },
    };
  });
}
