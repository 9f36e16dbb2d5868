import type { Measure } from '../../../src/planning/pilots/pilot.js';
import { readExample } from '../../support/examples.js';
import { documentOf } from '../../support/plan-documents.js';
import { tableOf } from './find-blocks.js';

const demo = readExample('polderzeker');

/** How many of these measures, one for each phase of a pilot, count as without today's value. */
function withoutBaseline(...measures: readonly Omit<Measure, 'kpi'>[]): unknown {
  const pilots = demo.pilots
    .filter(({ id }) => id === 'P01')
    .map((pilot) => ({
      ...pilot,
      phases: pilot.phases
        .slice(0, measures.length)
        .map((phase, index) => ({ ...phase, measure: { kpi: 'K-CE-02', ...measures[index] } })),
    }));
  const { caption } = tableOf(documentOf({ ...demo, links: [], pilots }), 'measures-table');
  return caption.facts;
}

describe("today's value of a measure", () => {
  test.each([
    ...['eerst meten', 'Measure first', 'eerst nulmeting', 'nog geen', 'geen', 'nog geen meting', 'none'],
    ...['not measured yet', 'not yet known', 'to be determined', 'nader te bepalen', 'nog te meten in Q1'],
    ...[
      'nog niet gemeten',
      'niet gemeten',
      'n.n.b.',
      'n.b.',
      'NB',
      'n.v.t.',
      'TBD',
      '?',
      '–',
      'onbekend',
      ' ',
    ],
  ])('is not there where the proposal says %j', (baseline) => {
    expect(withoutBaseline({ baseline })).toMatchObject({ without: { value: 1 } });
  });

  test.each([
    ...['0', '9 u', 'nog tevreden: 7,4', 'nog te weinig: 12%', 'nog geen 5%', 'geen klachten', 'nooit, 0%'],
    ...['none of the 40', 'Nieuwegein 4', '-2', 'to 40%', 'onbekendheid 60%', 'matig'],
  ])('is there where it says %j', (baseline) => {
    expect(withoutBaseline({ baseline })).toMatchObject({ without: { value: 0 } });
  });

  test('is known when it was measured, and not when that is planned, whatever stands there', () => {
    const facts = withoutBaseline(
      { baseline: '9 u', baselineStatus: 'planned' },
      { baseline: '12 u', baselineStatus: 'none' },
      { baseline: 'nog geen klachten', baselineStatus: 'measured' },
    );
    expect(facts).toMatchObject({ measures: { value: 3 }, without: { value: 2 } });
    // Measured, but nobody wrote down what: the table shows nothing.
    expect(withoutBaseline({ baselineStatus: 'measured' })).toMatchObject({ without: { value: 1 } });
  });
});
