import { groupBy, type Group } from '../../kernel/groups.js';
import { hasStarted, isOver, type PlannedPhase } from '../../pilots/planned-phase.js';
import { stoppedOn } from '../../pilots/reached.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { ListItem } from '../blocks.js';
import { departmentName, type Draft } from '../draft.js';
import { choice, count, list, say, term, text, type Piece, type Say } from '../facts.js';

type Part = 'joins' | 'hours';
type Before = 'start' | 'gate' | 'phase';

/** What a department other than the owner has to do with a phase; undefined: nothing. */
function partIn({ involved, written }: PlannedPhase, department: string): Part | undefined {
  if (involved.includes(department)) return 'joins';
  return (written.fte?.[department] ?? 0) > 0 ? 'hours' : undefined;
}

/** What stands before a phase: the start of the pilot, a gate, or only the phase itself. */
function beforePhase({ phases }: Proposal, phase: number): Before {
  if (phase === 1) return 'start';
  return phases[phase - 2]?.written.gate ? 'gate' : 'phase';
}

/** Whether a phase has begun or is over: what comes before it is past. */
function begun({ phases }: Proposal): (phase: PlannedPhase) => boolean {
  return (phase) => hasStarted(phase) || isOver(phase, phases);
}

/** A department other than the owner, and what it has to do with the pilot. */
interface Taking {
  readonly id: string;
  readonly part: Part;
  /** The first and the last phase that it has a part in. */
  readonly first: PlannedPhase;
  readonly last: PlannedPhase;
  readonly time: 'ahead' | 'now' | 'past';
}

/** Of a pilot that was stopped, only what began: nobody takes part in the rest any more. */
function takingPart({ portfolio }: Draft, proposal: Proposal): readonly Taking[] {
  const { pilot, phases } = proposal;
  const hasBegun = begun(proposal);
  const stopped = stoppedOn(proposal) !== undefined;
  return portfolio.organisation.departments.flatMap(({ id }): readonly Taking[] => {
    const own = phases.filter((phase) => partIn(phase, id) !== undefined && (!stopped || hasBegun(phase)));
    const [first, last] = [own[0], own.at(-1)];
    const part = first && partIn(first, id);
    if (id === pilot.owner || !first || !last || !part) return [];
    const past = stopped || isOver(last, phases);
    return [{ id, part, first, last, time: past ? 'past' : hasBegun(first) ? 'now' : 'ahead' }];
  });
}

/** Whom to tell beforehand; where nobody is left to tell, who takes part. */
export function informedHeading(draft: Draft, proposal: Proposal): Say {
  const ahead = takingPart(draft, proposal).some(({ time }) => time === 'ahead');
  return ahead || !proposal.phases.some(begun(proposal))
    ? say('sheet.informsHeading')
    : say('sheet.takesPartHeading', { stopped: choice(stoppedOn(proposal) !== undefined) });
}

function takingText(draft: Draft, proposal: Proposal, group: Group<Taking>): Say {
  const [{ first, last, part, time }] = group;
  const facts = {
    departments: list(group.map(({ id }) => text(departmentName(draft, id)))),
    count: count(group.length),
    part: choice(part),
    phase: count(first.number),
  };
  if (time === 'past')
    return say('sheet.tookPart', { ...facts, last: count(last.number), one: choice(first === last) });
  if (time === 'now') return say('sheet.takesPart', facts);
  const when = choice(beforePhase(proposal, first.number));
  return say('sheet.informs', { ...facts, when, before: count(first.number - 1) });
}

/** Who has to know before which phase, since their own work begins there, and since when the others take part. */
export function informedItems(draft: Draft, proposal: Proposal): readonly ListItem[] {
  const taking = takingPart(draft, proposal);
  if (taking.length === 0) {
    const stopped = choice(stoppedOn(proposal) !== undefined);
    return [{ sentences: [say('sheet.informsNobody', { stopped })] }];
  }
  const sameTime = ({ first, last, part, time }: Taking): string =>
    [first.number, part, time, ...(time === 'past' ? [last.number] : [])].join(' ');
  return [...groupBy(taking, sameTime).values()]
    .toSorted(([one], [other]) => one.first.number - other.first.number)
    .map((group) => ({ sentences: [takingText(draft, proposal, group)] }));
}

/** R5: what happens when it gets busy, or somebody falls ill. */
function fallback({ assessment }: Proposal): readonly Piece[] {
  const answered = assessment.criteria.resources.questions.find(({ question }) => question === 'R5');
  if (!answered || answered.score === null) return [];
  const answer = term('answer', `R5:${String(answered.score)}`);
  return [say('sheet.low', { question: term('question', 'R5'), answer })];
}

/** The risks that its proposal names, and the way back. */
export function riskItems(proposal: Proposal): readonly ListItem[] {
  const named = (proposal.pilot.risks ?? []).map(({ text: risk, response }) =>
    say('sheet.riskAnswer', {
      risk: text(risk),
      response: response === undefined ? say('missing.response') : text(response),
    }),
  );
  const sentences = [...named, ...fallback(proposal), ...(named.length === 0 ? [say('sheet.noRisks')] : [])];
  return sentences.map((sentence) => ({ sentences: [sentence] }));
}
