import { assemblePortfolio, type Pilot } from '../../../src/planning/index.js';
import { speech } from '../../../src/platform/words/index.js';
import { standingOf, type Tried } from '../../../src/portfolios/web/proposals/standing.page.js';
import { aCase, aPhase, aPilot } from '../../support/planning-builders.js';

const say = speech('nl');

/** Department A (tolerance 3, two degrees of rise) with one pilot of one degree in the first quarter. */
function tried(pilot: Pilot): Tried {
  const known = aCase({ pilots: [{ id: 'P1', phases: [{}] }] });
  const portfolio = assemblePortfolio(
    { ...known, pilots: [...known.pilots, pilot] },
    { include: [pilot.id] },
  );
  const proposal = portfolio.proposals.at(-1);
  if (!proposal) throw new Error('no proposal');
  return { proposal, portfolio, without: assemblePortfolio(known) };
}

const ITEMS = { reach: 1, depth: 1, visibility: 1, mandate: 1, technology: 1 };

function proposed(changes: Partial<Pilot> = {}): Pilot {
  return { ...aPilot({ id: 'P2' }), phases: [aPhase({ intensity: ITEMS })], ...changes };
}

function todos(pilot: Pilot): readonly (string | undefined)[] {
  return standingOf(tried(pilot), say).criteria.map(({ todo }) => todo);
}

describe('what a criterion still needs', () => {
  it('is nothing when it passes', () => {
    expect(todos(proposed())).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is a number while several questions are open', () => {
    const culture = [3, null, null, 3, 3] as const;
    const { answers } = proposed();
    expect(todos(proposed({ answers: { ...answers, culture } }))[0]).toBe('Nog 2 vragen te beantwoorden.');
  });

  it('is the one thing, in words, when one thing is enough', () => {
    const resources = [3, { answer: 3, evidence: '' }, 3, 2, 2] as const;
    const { answers } = proposed();
    expect(todos(proposed({ answers: { ...answers, resources } }))[1]).toBe(
      'Nog één ding nodig voor “voldoet”: bewijs bij R2 (fte per afdeling, met de toezegging).',
    );
  });
});

describe('where it lands on the board', () => {
  const board = (pilot: Pilot): readonly string[] => standingOf(tried(pilot), say).board;

  it('is a quarter, with what it does to the owner', () => {
    expect(board(proposed())).toEqual([
      'Content, fase 1 vanaf Q1 2026, hitte 2 van 5.',
      'Afdeling A gaat van 1 naar 3 graden; hoogstens 2 graden erbij mag.',
    ]);
  });

  it('is not known before the questions about change are answered', () => {
    expect(board(aPilot({ id: 'P2' }))).toEqual([say.t.proposing.boardUnknown]);
  });

  it('is nowhere when it stops after phase 1', () => {
    expect(board(proposed({ stopsAfterPhase1: 'eenmalig' })).at(-1)).toBe(say.t.proposing.boardParked);
  });

  it('is as soon as it fits without a date', () => {
    const { from: _, ...phase } = aPhase({ intensity: ITEMS });
    expect(board(proposed({ phases: [phase] }))).toEqual(['Content, fase 1 zodra het past, hitte 2 van 5.']);
  });
});
