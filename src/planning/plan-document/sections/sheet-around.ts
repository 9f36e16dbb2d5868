import { groupBy } from '../../kernel/groups.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { ListItem } from '../blocks.js';
import { departmentName, type Draft } from '../draft.js';
import { choice, count, list, say, term, text, type Piece } from '../facts.js';

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

/** Who has to know before which phase, since their own work begins there. */
export function informedItems(draft: Draft, proposal: Proposal): readonly ListItem[] {
  const { pilot, phases } = proposal;
  const informed = draft.portfolio.organisation.departments.flatMap(({ id }) => {
    const first = id === pilot.owner ? undefined : phases.find((phase) => partIn(phase, id) !== undefined);
    const part = first && partIn(first, id);
    return first && part ? [{ id, phase: first.number, part }] : [];
  });
  const groups = [...groupBy(informed, ({ phase, part }) => `${String(phase)} ${part}`).values()];
  if (groups.length === 0) return [{ sentences: [say('sheet.informsNobody')] }];
  groups.sort(([one], [other]) => one.phase - other.phase);
  return groups.map((group) => {
    const [{ phase, part }] = group;
    return {
      sentences: [
        say('sheet.informs', {
          departments: list(group.map(({ id }) => text(departmentName(draft, id)))),
          count: count(group.length),
          part: choice(part),
          phase: count(phase),
          when: choice(beforePhase(proposal, phase)),
          before: count(phase - 1),
        }),
      ],
    };
  });
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
