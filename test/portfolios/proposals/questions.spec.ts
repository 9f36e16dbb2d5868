import type { Pilot } from '../../../src/planning/index.js';
import {
  fingerprint,
  stateOf,
  withAnswers,
  type ProposalQuestion,
} from '../../../src/portfolios/web/proposals/proposal-question.js';
import { askedOf, PROPOSAL_QUESTIONS } from '../../../src/portfolios/web/proposals/questions/index.js';

/** As it is when somebody begins with nothing. */
const BLANK: Pilot = {
  id: 'P11',
  title: 'Proef',
  c: 'content',
  owner: 'MC',
  phases: [{ intensity: 1, widens: ['start'] }],
};

/** Begun with the catalogue: a few of its values are examples. */
const BEGUN: Pilot = {
  ...BLANK,
  phases: [{ intensity: 2, widens: ['start'], money: 20_000, weeks: 26, title: 'Eén team' }],
  startedFrom: { entry: 'CT-1', examples: ['phases[0].money', 'phases[0].weeks', 'phases[0].title'] },
};

function find(id: string): ProposalQuestion {
  const question = PROPOSAL_QUESTIONS.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

function answer(pilot: Pilot, id: string, answers: object, confirm = true): Pilot {
  return withAnswers(find(id), pilot, answers, { confirm });
}

describe('the questions that arise', () => {
  const ids = (pilot: Pilot): readonly string[] => askedOf(pilot).map(({ id }) => id);

  it('are every one once', () => {
    expect(new Set(PROPOSAL_QUESTIONS.map(({ id }) => id)).size).toBe(PROPOSAL_QUESTIONS.length);
  });

  it('ask for phase 3 and its gate only when there is a phase before it', () => {
    expect(ids(BLANK)).not.toContain('fase-3');
    const two = answer(BLANK, 'vervolg', { next: 'yes' });
    expect(ids(two)).toContain('fase-3');
    expect(ids(two)).not.toContain('poort-2');
    const three = answer(two, 'fase-3', { title: 'Altijd', widens: ['uren'] });
    expect(ids(three)).toContain('poort-2');
  });

  it('ask nothing of later phases when it stops', () => {
    const stopped = answer(BLANK, 'vervolg', { next: 'no', reason: 'eenmalig' });
    expect(ids(stopped).filter((id) => /^(fase-[23]|poort)/.test(id))).toEqual([]);
  });
});

describe('how far a question is', () => {
  it.each([
    ['idee', {}, 'begun'],
    ['idee', { title: 'Proef', customerGain: 'Tips' }, 'done'],
    ['geld', {}, 'open'],
    ['geld', { money: 0 }, 'done'],
    ['geld', { money: 500 }, 'begun'],
    ['geld', { money: 500, commitment: 'written' }, 'done'],
    ['C2', { answer: 'unknown', evidence: 'nog vragen' }, 'open'],
    ['C2', { answer: '0' }, 'done'],
    ['vervolg', {}, 'open'],
    ['vervolg', { next: 'no' }, 'begun'],
    ['vervolg', { next: 'no', reason: 'eenmalig' }, 'done'],
    ['vervolg', { next: 'yes' }, 'done'],
    ['verandering', {}, 'open'],
    ['verandering', { reach: 0, depth: 1, visibility: 0, mandate: 0, technology: 4 }, 'done'],
  ])('%s with %j is %s', (id, answers, expected) => {
    expect(stateOf(find(id), answer(BLANK, id, answers))).toBe(expected);
  });

  it('is not done while a value is the catalogue’s', () => {
    expect(stateOf(find('fase-1'), BEGUN)).toBe('begun');
    expect(stateOf(find('fase-1'), answer(BEGUN, 'fase-1', { title: 'Eén team', weeks: 26 }))).toBe('done');
  });
});

describe('examples of the catalogue', () => {
  it('hold when the page they are on is saved', () => {
    const saved = answer(BEGUN, 'geld', { money: 20_000 });
    expect(saved.startedFrom?.examples).toEqual(['phases[0].weeks', 'phases[0].title']);
  });

  it('stay examples while one is typing beside them, and a value that was changed is one’s own', () => {
    const typing = answer(BEGUN, 'fase-1', { title: 'Twee teams', weeks: 26 }, false);
    expect(typing.startedFrom?.examples).toEqual(['phases[0].money', 'phases[0].weeks']);
  });
});

describe('what is kept', () => {
  it('is the number of a later phase, not the calculator’s answers of phase 1', () => {
    const items = { reach: 1, depth: 1, visibility: 1, mandate: 1, technology: 1 };
    const two = answer(answer(BLANK, 'verandering', items), 'vervolg', { next: 'yes' });
    expect(two.phases.map(({ intensity }) => intensity)).toEqual([items, 2]);
  });

  it('keeps what was written of later phases when it stops after all', () => {
    const two = answer(answer(BLANK, 'vervolg', { next: 'yes' }), 'fase-2', {
      title: 'Avond',
      widens: ['uren'],
    });
    const stopped = answer(two, 'vervolg', { next: 'no', reason: 'eenmalig' });
    expect(stopped.phases[1]?.title).toBe('Avond');
    expect(answer(stopped, 'vervolg', { next: 'yes' }).stopsAfterPhase1).toBeUndefined();
  });

  it('lets the hours of a department go that takes no part any more', () => {
    const both = answer(BLANK, 'afdelingen', { owner: 'MC', involved: ['IT'] });
    const hours = answer(both, 'uren', {
      rows: 2,
      'department.0': 'MC',
      'fte.0': 0.5,
      'by.0': 'Ann',
      'how.0': 'written',
      'department.1': 'IT',
      'fte.1': 0.2,
      'by.1': 'Bo',
      'how.1': 'verbal',
    });
    expect(hours.cover).toEqual({
      hoursCommitment: { MC: 'written', IT: 'verbal' },
      hoursBy: { MC: 'Ann', IT: 'Bo' },
    });
    const alone = answer(hours, 'afdelingen', { owner: 'MC', involved: [] });
    expect([alone.phases[0]?.fte, alone.cover]).toEqual([
      { MC: 0.5 },
      { hoursCommitment: { MC: 'written' }, hoursBy: { MC: 'Ann' } },
    ]);
  });

  it('drops the figures of a gate whose sentence was changed', () => {
    const gate = { threshold: 'Acht weken', thresholds: [{ kpi: 'K-CE-01', op: '<=', value: 2 }] } as const;
    const known = { ...BLANK, phases: [{ ...BLANK.phases[0], intensity: 1, gate }] } as Pilot;
    expect(answer(known, 'poort', { threshold: 'Acht weken', decider: 'Ann' }).phases[0]?.gate).toEqual({
      ...gate,
      decider: 'Ann',
    });
    expect(answer(known, 'poort', { threshold: 'Vier weken' }).phases[0]?.gate).toEqual({
      threshold: 'Vier weken',
    });
  });
});

it('tells one’s own answers from those of other pages', () => {
  const idea = find('idee');
  expect(fingerprint(idea, BLANK)).toBe(fingerprint(idea, { ...BLANK, goal: 'G1' }));
  expect(fingerprint(idea, BLANK)).not.toBe(fingerprint(idea, { ...BLANK, customerGain: 'Tips' }));
});
