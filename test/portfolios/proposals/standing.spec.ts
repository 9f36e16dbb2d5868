import { assemblePortfolio, type Pilot } from '../../../src/planning/index.js';
import { speech } from '../../../src/platform/words/index.js';
import { askedOf } from '../../../src/portfolios/web/proposals/questions/index.js';
import { standingOf } from '../../../src/portfolios/web/proposals/standing.page.js';
import type { Tried } from '../../../src/portfolios/web/proposals/tried.js';
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
  return standingOf('acme', tried(pilot), say).criteria.map(({ todo }) => todo);
}

/** What the second criterion needs, with the way to the page of each. */
function means(changes: Partial<Pilot>): unknown {
  const { todo, steps = [] } = standingOf('acme', tried(proposed(changes)), say).criteria[1] ?? {};
  return [todo, ...steps.map(({ text, href }) => [text, href.replace('/o/acme/voorstellen/P2/vragen/', '')])];
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

  const { answers } = proposed();
  const phase = { ...aPhase({ intensity: ITEMS }), fte: { A: 1 } };
  const ONE = 'Nog één ding nodig voor “voldoet”:';

  it.each<[string, Partial<Pilot>, readonly (readonly [string, string])[]]>([
    [
      'only a name is missing',
      { answers: { ...answers, resources: [3, { answer: 3, evidence: '' }, 3, 2, 2] } },
      [['noem wie de uren toezegt', 'uren']],
    ],
    [
      'what was filled in allows no more',
      {
        answers: { ...answers, resources: [3, 1, 3, 2, 2] },
        phases: [{ ...phase, fte: { A: 90 } }],
        cover: { hoursCommitment: 'written' },
      },
      [['vraag minder uren of maak uren vrij', 'uren']],
    ],
    [
      'a question is open that any answer to will do',
      { answers: { ...answers, resources: [3, 3, 3, 3, null] } },
      [['beantwoord “Wat als het ineens tien keer zo druk is, of als iemand ziek wordt?”', 'R5']],
    ],
  ])('is the one thing, in words without a code: %s', (_, changes, steps) => {
    expect(means(changes)).toEqual([ONE, ...steps]);
  });
});

describe('the way to what is still needed', () => {
  const scalability = [1, 3, null, 3, 0] as const;
  const bare = { intensity: ITEMS, gate: {} };
  const stepsOf = (pilot: Pilot) =>
    standingOf('acme', tried(pilot), say).criteria.flatMap(({ steps = [] }) => steps);

  const stops: readonly Partial<Pilot>[] = [{}, { stopsAfterPhase1: '' }, { stopsAfterPhase1: 'eenmalig' }];
  const forms = stops.flatMap((stop) => [1, 2, 3].map((phases) => [stop, phases] as const));

  it.each(forms)('is a page that is asked: %j, %i phases', (stop, phases) => {
    const { answers } = proposed();
    const pilot = {
      ...proposed(stop),
      phases: Array.from({ length: phases }, (_, index) => aPhase(bare, index + 1)),
      answers: { ...answers, scalability },
    };
    const pages = stepsOf(pilot).map(({ href }) => href.replace(/^.*\/vragen\//, ''));
    expect(pages).not.toEqual([]);
    expect(askedOf(pilot).map(({ id }) => id)).toEqual(expect.arrayContaining(pages));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('of a gate that nobody asks for is to plan a next step, said once', () => {
    const { answers } = proposed();
    const pilot = proposed({
      stopsAfterPhase1: 'eenmalig',
      phases: [aPhase(bare)],
      answers: { ...answers, scalability: [1, 3, null, 3, 3] },
    });
    const { todo, steps } = standingOf('acme', tried(pilot), say).criteria[3] ?? {};
    const href = '/o/acme/voorstellen/P2/vragen/vervolg';
    expect([todo, steps]).toEqual([
      'Nog één ding nodig voor “voldoet”:',
      [{ text: 'plan toch een vervolg', href }],
    ]);
  });
});

describe('where it lands on the board', () => {
  const board = (pilot: Pilot): readonly string[] => standingOf('acme', tried(pilot), say).board;

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
