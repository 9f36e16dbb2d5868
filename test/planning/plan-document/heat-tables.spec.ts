import { aCase } from '../../support/planning-builders.js';
import { documentOf } from '../../support/plan-documents.js';
import { allBlocks, figureOf, tableOf } from './find-blocks.js';
import type { CarriedPhase, Phase } from '../../../src/planning/index.js';

const carried: CarriedPhase = {
  plan: 'Noord',
  pilot: 'P1',
  title: 'Blog',
  phase: 1,
  c: 'content',
  owner: 'A',
  intensity: 1,
  start: '2026-01-05',
  weeks: 13,
};
/** A leads P1 and a pilot of each of two other plans, all three with the same id; B takes part in nothing. */
const document = documentOf(
  aCase({
    departments: [{ id: 'A' }, { id: 'B' }],
    plan: { carried: [carried, { ...carried, plan: 'Zuid', title: 'Webcare' }] },
  }),
);

test('the heat of pilots of several plans is not added up because they bear one id', () => {
  const { rows } = tableOf(document, 'department-A__build');
  const first = rows.map(({ cells }) => [cells[0]?.content[0], cells[2]?.content[0]]);
  expect(first).toMatchObject([
    [{ value: 'Pilot P1' }, { value: 1 }],
    [{ value: 'Blog (Noord)' }, { value: 1 }],
    [{ value: 'Webcare (Zuid)' }, { value: 1 }],
    [{ code: 'label.total' }, { value: 3 }],
  ]);
});

test('a department leads to its curve where one is drawn', () => {
  const links = tableOf(document, 'heat-table').rows.map(({ cells }) => cells[0]?.link);
  expect(links).toEqual(['department-A', undefined, undefined]);
  expect(allBlocks(document).flatMap((block) => (block.kind === 'figure' ? block.id : []))).toContain(
    'department-A',
  );
});

describe('where the heat of the hottest quarter comes from', () => {
  const noteOf = (second: Partial<Phase>): unknown => {
    const of = documentOf(
      aCase({ pilots: [{ phases: [{}] }, { id: 'P2', c: 'conversation', phases: [second] }] }),
    );
    return figureOf(of, 'department-A').note;
  };

  test('is said of two Cs that bring as much, and of the one that brings most', () => {
    expect(JSON.stringify(noteOf({}))).toContain('"equal":{"kind":"choice","value":"true"}');
    expect(JSON.stringify(noteOf({ intensity: 2 }))).toContain('"equal":{"kind":"choice","value":"false"}');
  });
});
