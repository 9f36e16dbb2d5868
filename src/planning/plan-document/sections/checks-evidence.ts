import { dateOfWeek } from '../../kernel/grid.js';
import type { Draft } from '../draft.js';
import { count, date, list, say, text, title, type Piece } from '../facts.js';

/** The first start of webcare or listening: what makes a small beginning. */
function firstListening({ portfolio }: Draft): Piece {
  const phases = portfolio.counted.flatMap(({ pilot, phases: own }) =>
    own
      .filter(({ written: { rung } }) => rung === 'webcare' || rung === 'listening')
      .flatMap(({ start }) => (start === null ? [] : [{ pilot, start }])),
  );
  const [first] = phases.toSorted((one, other) => one.start - other.start);
  if (!first) return say('checks.metByPlan');
  return say('checks.rec1', {
    pilot: title(first.pilot.title),
    date: date(dateOfWeek(portfolio.grid, first.start)),
  });
}

function platforms({ portfolio: { plan } }: Draft): Piece {
  const used = (plan.facts?.platforms ?? []).flatMap(({ name, journeyMoment }) =>
    journeyMoment?.trim() ? [say('checks.rec3', { platform: text(name), moment: text(journeyMoment) })] : [],
  );
  return used.length === 0 ? say('checks.metByPlan') : list(used, ';');
}

function kickOff({ portfolio: { plan } }: Draft): Piece {
  const { date: day, goodCases = 0, badCases = 0 } = plan.facts?.kickOff ?? {};
  if (!day) return say('checks.metByPlan');
  return say('checks.rec7', { date: date(day), good: count(goodCases), bad: count(badCases) });
}

const RESTS_ON: Readonly<Record<string, (draft: Draft) => Piece>> = {
  'REC-1': firstListening,
  'REC-2': () => say('checks.rec2'),
  'REC-3': platforms,
  'REC-4': () => say('checks.rec4'),
  'REC-5': () => say('checks.rec5'),
  'REC-6': () => say('checks.rec6'),
  'REC-7': kickOff,
  'REC-8': () => say('checks.rec8'),
  'REC-9': () => say('checks.rec9'),
};

/** What a recommendation that is met rests on in this plan. */
export function recommendationEvidence(id: string, draft: Draft): Piece {
  return RESTS_ON[id]?.(draft) ?? say('checks.metByPlan');
}
