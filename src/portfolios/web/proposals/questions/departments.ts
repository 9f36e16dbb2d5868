import { ArrayMaxSize, ArrayUnique, IsArray, IsString, MaxLength } from 'class-validator';
import type { Pilot } from '../../../../planning/index.js';
import { withPhase } from '../change-phase.js';
import { question } from '../proposal-question.js';
import { MOST_DEPARTMENTS } from './hours-form.js';
import { labelOf } from './idea.js';

class DepartmentsForm {
  @IsString()
  @MaxLength(40)
  owner!: string;

  @IsArray()
  @ArrayMaxSize(MOST_DEPARTMENTS - 1)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  involved!: string[];
}

/** The hours of departments that take no part any more go with them. */
function withDepartments(pilot: Pilot, { owner, involved }: DepartmentsForm): Pilot {
  const taking = new Set([owner, ...involved]);
  const only = <T>(known: Readonly<Record<string, T>> | undefined) =>
    known && Object.fromEntries(Object.entries(known).filter(([id]) => taking.has(id)));
  const { hoursCommitment, hoursBy, ...money } = pilot.cover ?? {};
  const commitments = typeof hoursCommitment === 'object' ? only(hoursCommitment) : hoursCommitment;
  const others = involved.filter((id) => id !== owner);
  const next = withPhase({ ...pilot, owner }, 0, {
    involved: others.length > 0 ? others : undefined,
    fte: only(pilot.phases[0]?.fte),
  });
  if (pilot.cover === undefined) return next;
  const names = only(hoursBy);
  return {
    ...next,
    cover: {
      ...money,
      ...(commitments === undefined ? {} : { hoursCommitment: commitments }),
      ...(names === undefined ? {} : { hoursBy: names }),
    },
  };
}

export const departments = question<DepartmentsForm>({
  id: 'afdelingen',
  task: 'place',
  form: DepartmentsForm,
  examples: ['phases[0].involved'],
  needed: () => ['owner'],
  heading: ({ t }) => t.proposalQuestions.own.departments,
  help: ({ t }) => t.proposalQuestions.own.departments,
  values: ({ owner, phases: [first] }) => ({ owner, involved: first?.involved ?? [] }),
  change: withDepartments,
  problems: ({ owner, involved }, { choices, departments: all }) => [
    ...(choices.some(({ id }) => id === owner)
      ? []
      : [{ field: 'owner', code: 'notAChoice', facts: {} } as const]),
    ...(involved.every((id) => all.some((department) => department.id === id))
      ? []
      : [{ field: 'involved', code: 'notAChoice', facts: {} } as const]),
  ],
  parts: (fields, { pilot, choices, departments: all }, speech) => {
    const words = speech.t.proposalQuestions.own.departments.fields;
    const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({
      value: id,
      text: name,
    });
    return [
      { select: fields.select('owner', { label: words.owner, options: choices.map(option) }) },
      {
        checkboxes: fields.choice('involved', {
          label: labelOf(words.involved, pilot, 'phases[0].involved', speech),
          optional: true,
          options: all.map(option),
        }),
      },
    ];
  },
  told: ({ pilot, departments: all }, { t, f }) => {
    const name = (id: string): string => all.find((department) => department.id === id)?.name ?? id;
    const involved = pilot.phases[0]?.involved ?? [];
    const words = t.proposalQuestions.own.departments.fields;
    const others = involved.length > 0 ? f.list(involved.map(name)) : t.proposing.noneInvolved;
    return [`${words.owner}: ${name(pilot.owner)}`, `${words.involved} ${others}`];
  },
});
