import { periodAt, periodOfWeek } from '../../kernel/grid.js';
import type { Department } from '../../organisation/organisation.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, paragraph, type Block, type Row, type Section } from '../blocks.js';
import { anchorPart, departmentAnchor, pilotAnchor, phaseRuns, type Draft } from '../draft.js';
import { choice, count, degrees, fte, number, period, say, text, type Piece, type Say } from '../facts.js';
import { datedRows } from './dated-rows.js';
import { aroundPeople } from './people-around.js';
import { numberColumn, textColumn } from './tables.js';

type Role = 'leads' | 'joins' | 'hours';

/** A phase that a department notices. */
interface Step {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly role: Role;
}

const ROLES = {
  leads: 'people.roleLeads',
  joins: 'people.roleJoins',
  hours: 'people.roleHours',
} as const;

function roleOf(id: string, { pilot }: Proposal, { involved, written }: PlannedPhase): Role | undefined {
  if (pilot.owner === id) return 'leads';
  if (involved.includes(id)) return 'joins';
  return (written.fte?.[id] ?? 0) > 0 ? 'hours' : undefined;
}

/** Whether a department notices a phase: it leads it, joins it, or gives hours. */
export function takesPart(id: string, proposal: Proposal, phase: PlannedPhase): boolean {
  return roleOf(id, proposal, phase) !== undefined;
}

/** In the order of their first day; what has no date comes last. */
function stepsOf({ portfolio }: Draft, { id }: Department): readonly Step[] {
  const steps = portfolio.counted.flatMap((proposal) =>
    proposal.phases.flatMap((phase): readonly Step[] => {
      const role = roleOf(id, proposal, phase);
      return role ? [{ proposal, phase, role }] : [];
    }),
  );
  const start = ({ phase }: Step): number => phase.start ?? Infinity;
  return steps.toSorted((one, other) => (start(one) === start(other) ? 0 : start(one) - start(other)));
}

/** Degrees that a phase adds to a department: all of what it leads, a part of what it joins, none for hours alone. */
function warmth({ portfolio }: Draft, { phase, role }: Step): number {
  if (role === 'hours') return 0;
  return role === 'leads' ? phase.intensity : phase.intensity * portfolio.settings['heat.involvedShare'];
}

function stepRow(draft: Draft, department: Department, step: Step): Row {
  const { proposal, phase, role } = step;
  const { title, fte: hours } = phase.written;
  const added = warmth(draft, step);
  return {
    kind: 'plain',
    cells: [
      cell(phaseRuns(draft, phase, proposal)),
      cell([text(proposal.pilot.title), say('people.step', { phase: count(phase.number) })], {
        link: pilotAnchor(proposal.pilot.id),
      }),
      cell(title === undefined ? say('missing.title') : text(title)),
      cell(say(ROLES[role])),
      cell(fte(hours?.[department.id] ?? 0)),
      cell(number(added, 2), added === 0 ? { quiet: true } : {}),
    ],
  };
}

function pilotsWith(steps: readonly Step[], role: Role): number {
  return new Set(steps.filter((step) => step.role === role).map(({ proposal }) => proposal.pilot.id)).size;
}

function summary(draft: Draft, { id, name }: Department, steps: readonly Step[]): readonly Piece[] {
  const department = text(name);
  if (steps.length === 0) return [say('people.nothing', { department })];
  const leads = pilotsWith(steps, 'leads');
  const joins = new Set(steps.map(({ proposal }) => proposal.pilot.id)).size - leads;
  const both = { department, joins: count(joins) };
  const opening =
    leads > 0 ? say('people.leads', { ...both, pilots: count(leads) }) : say('people.joins', both);
  return [opening, warmingSentence(draft, id, steps)];
}

/** When its first step begins, and how warm it gets. */
function warmingSentence(draft: Draft, id: string, steps: readonly Step[]): Piece {
  const start = steps[0]?.phase.start ?? null;
  const points = draft.curves.find(({ department: own }) => own === id)?.points ?? [];
  const warmest = points.toSorted((one, other) => other.heat - one.heat)[0];
  if (start === null || !warmest)
    return say('people.undated', { computed: choice(draft.sequence !== undefined) });
  const when = period(periodAt(draft.portfolio.grid, periodOfWeek(start)));
  if (warmest.heat === 0) return say('people.cool', { when });
  const again = choice(points.filter(({ heat }) => heat === warmest.heat).length > 1);
  return say('people.first', { when, warmest: period(warmest.period), heat: degrees(warmest.heat), again });
}

/** A department notices what has a date; of a plan without any it is said what would come. */
function stepsCaption({ sequence }: Draft, { name }: Department, steps: readonly Step[]): Say {
  const placed = steps.filter(({ phase }) => phase.start !== null).length;
  const computed = sequence !== undefined;
  const undated = computed ? 'unfit' : 'none';
  return say('people.caption', {
    department: text(name),
    steps: count(placed === 0 ? steps.length : placed),
    dated: choice(placed === 0 ? undated : 'some'),
    rest: count(placed === 0 ? 0 : steps.length - placed),
    computed: choice(computed),
  });
}

function departmentSection(draft: Draft, department: Department): Section {
  const steps = stepsOf(draft, department);
  const id = anchorPart(departmentAnchor(department.id), 'people');
  const table: Block = {
    kind: 'table',
    id: anchorPart(id, 'steps'),
    caption: stepsCaption(draft, department, steps),
    look: 'plain',
    columns: [
      textColumn(say('label.runs')),
      textColumn(say('label.pilot')),
      textColumn(say('label.what')),
      textColumn(say('label.role')),
      numberColumn(say('label.fte')),
      numberColumn(say('people.heat')),
    ],
    rows: datedRows(steps, ({ phase }) => phase.start !== null).map((step) =>
      stepRow(draft, department, step),
    ),
  };
  const opening = paragraph(summary(draft, department, steps));
  return {
    id,
    heading: say('sheet.heading', { title: text(department.name) }),
    blocks: steps.length === 0 ? [opening] : [opening, table],
    sections: [],
  };
}

/** Who notices what and when, department by department, and what people need around it. */
export function peopleSection(draft: Draft): Section {
  return {
    id: 'people',
    heading: say('people.heading'),
    blocks: [paragraph([say('people.intro'), say('people.note')])],
    sections: [
      ...draft.portfolio.organisation.departments.map((department) => departmentSection(draft, department)),
      ...aroundPeople(draft),
    ],
  };
}
