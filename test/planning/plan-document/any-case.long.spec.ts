import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  assemblePortfolio,
  heatCurves,
  splitBoard,
  splitTimeline,
  board,
  timeline,
} from '../../../src/planning/index.js';
import { plan } from '../../../src/platform/words/nl/plan.js';
import { arbitraryCase } from '../../support/arbitrary-case.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { aCase, aPilot } from '../../support/planning-builders.js';
import { documentOf } from '../../support/plan-documents.js';
import { inProject } from '../../support/project.js';
import { allBlocks, allSections } from './find-blocks.js';

const demo = readExample('polderzeker');

describe('the document of any case', () => {
  test('gives every section, figure and table an id of its own', () => {
    fc.assert(
      fc.property(arbitraryCase(), (planningCase) => {
        const document = documentOf(planningCase);
        const ids = [
          ...allSections(document).map(({ id }) => id),
          ...allBlocks(document).flatMap((block) =>
            block.kind === 'figure' || block.kind === 'table' ? [block.id] : [],
          ),
        ];
        return new Set(ids).size === ids.length && ids.every((id) => /^[a-z][A-Za-z0-9_-]*$/.test(id));
      }),
      { numRuns: 40 },
    );
  });

  test('makes up the heat of every quarter from what it lists', () => {
    fc.assert(
      fc.property(arbitraryCase(), (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        return heatCurves(portfolio).every(({ points, layers }) =>
          points.every(({ heat, contributions }, index) => {
            const listed = contributions.reduce((sum, { degrees }) => sum + degrees, 0);
            const stacked = layers.reduce((sum, { degrees }) => sum + (degrees[index] ?? 0), 0);
            return Math.abs(listed - heat) < 0.01 && Math.abs(stacked - heat) < 0.01;
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same input', () => {
    expect(JSON.stringify(documentOf(demo))).toBe(JSON.stringify(documentOf(demo)));
  });

  test.each([
    ['no pilots', { ...demo, pilots: [] }],
    ['one pilot', { ...demo, pilots: demo.pilots.slice(0, 1) }],
    ['a pilot without anything', aCase({ pilots: [aPilot({ phases: [], answers: {} })] })],
    [
      'nothing but departments',
      { ...demo, pilots: [], organisation: { name: 'Leeg', departments: demo.organisation.departments } },
    ],
    ['no departments', { ...demo, pilots: [], organisation: { name: 'Leeg', departments: [] } }],
  ])('exists with %s', (_, planningCase) => {
    const document = documentOf({ ...planningCase, links: [] });
    expect(document.sections).toHaveLength(22);
    expect(allSections(document).every(({ blocks, sections }) => blocks.length + sections.length > 0)).toBe(
      true,
    );
  });
});

describe('figures over several pages', () => {
  const large = assemblePortfolio(withPilots(demo, 60));

  test.each([1, 5, 18, 100])('keep every row of the timeline, %i on a page', (rows) => {
    const data = timeline(large);
    const pages = splitTimeline(data, rows);
    const ids = (groups: typeof data.groups): readonly string[] =>
      groups.flatMap((group) => group.rows.map(({ pilot }) => pilot));
    expect(pages.flatMap(({ groups }) => ids(groups))).toEqual(ids(data.groups));
    expect(pages.every(({ groups }) => ids(groups).length <= rows)).toBe(true);
  });

  test.each([1, 4, 6, 100])('keep every row of the board, %i on a page', (pilots) => {
    const data = board(large);
    const pages = splitBoard(data, pilots);
    const ids = (rows: typeof data.rows): readonly string[] =>
      rows.flatMap((row) => row.pilots.map(({ pilot }) => pilot));
    expect(pages.flatMap(({ rows }) => ids(rows))).toEqual(ids(data.rows));
    expect(pages.every(({ rows }) => ids(rows).length <= pilots)).toBe(true);
  });
});

test('every sentence in the catalog is said somewhere', () => {
  const folder = inProject('src', 'planning', 'plan-document');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('texts'),
  );
  const core = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const drawn = readdirSync(inProject('src', 'rendering'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts'),
  );
  const rendering = drawn.map((name) => readFileSync(inProject('src', 'rendering', name), 'utf8')).join('\n');
  const said = `${core}\n${rendering}`;
  // The glossary names its texts by the terms in its list.
  const unused = Object.keys(plan).filter(
    (code) => !said.includes(`'${code}'`) && !code.startsWith('glossary.'),
  );
  expect(unused).toEqual([]);
});
