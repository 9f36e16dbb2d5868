import { checkCase, type Link } from '../../../src/planning/index.js';
import { aCase } from '../../support/planning-builders.js';

describe('links', () => {
  const pilots = [{}, { id: 'P2' }, { id: 'P3' }];

  function link(before: readonly [string, number], after: readonly [string, number]): Link {
    return { before, after };
  }

  function linkProblems(...links: readonly Link[]): readonly string[] {
    return checkCase(aCase({ pilots, links })).map(
      ({ path, code, facts }) => `${path}: ${code} ${JSON.stringify(facts)}`,
    );
  }

  it('join phases that exist', () => {
    expect(
      linkProblems(link(['P1', 3], ['P2', 1]), link(['P9', 1], ['P2', 4]), link(['P1', 0], ['P2', 2])),
    ).toEqual([
      'links[1].before[0]: unknown-pilot {"id":"P9"}',
      'links[1].after[1]: unknown-phase {"pilot":"P2","phase":4,"phases":3}',
      'links[2].before[1]: unknown-phase {"pilot":"P1","phase":0,"phases":3}',
    ]);
  });

  it('do not join a phase to itself', () => {
    expect(linkProblems(link(['P1', 2], ['P1', 2]))).toEqual([
      'links[0]: link-to-itself {"pilot":"P1","phase":2}',
    ]);
  });

  it('may go round without coming back', () => {
    expect(
      linkProblems(link(['P1', 1], ['P2', 1]), link(['P2', 1], ['P3', 1]), link(['P1', 1], ['P3', 2])),
    ).toEqual([]);
    expect(linkProblems(link(['P1', 1], ['P2', 1]), link(['P2', 1], ['P1', 2]))).toEqual([]);
  });

  it('do not make two phases wait for each other', () => {
    expect(
      linkProblems(link(['P3', 1], ['P1', 1]), link(['P1', 1], ['P2', 1]), link(['P2', 1], ['P1', 1])),
    ).toEqual(['links[1]: link-cycle {"members":[{"pilot":"P1","phase":1},{"pilot":"P2","phase":1}]}']);
  });

  it('do not let a phase wait for a later one of the same pilot', () => {
    expect(linkProblems(link(['P1', 3], ['P1', 1]))).toEqual([
      'links[0]: link-cycle {"members":[{"pilot":"P1","phase":3},{"pilot":"P1","phase":1},{"pilot":"P1","phase":2}]}',
    ]);
  });

  it('do not come back through the phases of other pilots', () => {
    expect(linkProblems(link(['P1', 2], ['P2', 1]), link(['P2', 3], ['P1', 1]))).toEqual([
      'links[0]: link-cycle {"members":[{"pilot":"P1","phase":2},{"pilot":"P2","phase":1},{"pilot":"P2","phase":2},{"pilot":"P2","phase":3},{"pilot":"P1","phase":1}]}',
    ]);
  });

  it('are told once for each of two cycles', () => {
    const found = linkProblems(
      link(['P1', 1], ['P2', 1]),
      link(['P2', 1], ['P1', 1]),
      link(['P3', 2], ['P3', 1]),
    );
    expect(found.map((problem) => problem.slice(0, 20))).toEqual([
      'links[0]: link-cycle',
      'links[2]: link-cycle',
    ]);
  });
});
