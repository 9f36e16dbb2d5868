import { assemblePortfolio, namedProfile, sequencePortfolio } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { isRace } from '../../../src/planning/sequencing/race/race.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';
import { projectCase, projectStarts } from '../../bench/sequencing/project-case.js';
import { criticalPath, faultIn, readPatterson, type Project } from '../../bench/sequencing/rcp.js';

/** The classical project as a special case of the model. */

/** Two resources of 4 and 3; activities of 3, 2, 4, 2 and 3 weeks, the last two behind the first and the second. */
const FIVE = readPatterson(`
  7 2
  4 3
  0 0 0 3  2 3 4
  3 2 1 1  5
  2 3 0 1  6
  4 1 2 1  7
  2 2 2 1  7
  3 1 1 1  7
  0 0 0 0
`);

function solved(project: Project): readonly number[] {
  return projectStarts(
    project,
    sequencePortfolio(assemblePortfolio(projectCase(project)), { work: 200 }).starts,
  );
}

describe('a classical project', () => {
  it('is read from the text of Patterson', () => {
    expect(FIVE.capacities).toEqual([4, 3]);
    expect(FIVE.activities[1]).toEqual({ duration: 3, demands: [2, 1], successors: [4] });
    expect(criticalPath(FIVE)).toBe(5);
  });

  it('is done as soon as can be', () => {
    const starts = solved(FIVE);
    expect(faultIn(FIVE, starts)).toBeUndefined();
    // The shortest of all starts there are, tried one by one outside this project.
    expect(starts[6]).toBe(7);
  });

  it('is a race, and a portfolio with heat is not', () => {
    const problemOf = (planningCase: ReturnType<typeof projectCase>) => {
      const portfolio = assemblePortfolio(planningCase);
      return toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    };
    expect(isRace(problemOf(projectCase(FIVE)))).toBe(true);
    expect(isRace(problemOf(generateCase({ pilots: 4, phases: 2, seed: 1 })))).toBe(false);
  });

  it('finds fault with a plan that has any', () => {
    expect(faultIn(FIVE, [0, 0, 0, 0, 3, 5, 8])).toMatch(/resource 1 is asked 6 at 0/);
    expect(faultIn(FIVE, [0, 0, 3, 5, 1, 5, 9])).toMatch(/activity 5 starts before 2 has ended/);
  });
});
