import { assemblePortfolio, checkPlan, heatCurves, type IsoDate } from '../../src/planning/index.js';
import { tilesOf } from '../../src/overview/web/home-tiles.js';
import { speech } from '../../src/platform/words/index.js';
import { aCase, type GivenPilot } from '../support/planning-builders.js';

/** Intensity 1 from January, 2 from April and 2 from July 2026, of 6 degrees with at most 2 more in a quarter. */
const WARMING: GivenPilot = { id: 'P1', phases: [{}, { intensity: 2 }, { intensity: 2 }] };

function tiles(pilots: readonly GivenPilot[], today: IsoDate): readonly unknown[] {
  const portfolio = assemblePortfolio(aCase({ pilots }));
  const judgement = { portfolio, report: checkPlan(portfolio) };
  return tilesOf(judgement, { curves: heatCurves(portfolio), today }, speech('nl'))
    .slice(2)
    .map(({ label, number, unit = '', note }) => [label, `${number} ${unit}`, note]);
}

it('keeps a C and its number of pilots on one line', () => {
  const portfolio = assemblePortfolio(aCase({ pilots: [WARMING] }));
  const judgement = { portfolio, report: checkPlan(portfolio) };
  const context = { curves: heatCurves(portfolio), today: '2026-05-01' as IsoDate };
  expect(tilesOf(judgement, context, speech('nl'))[1]?.note).toMatch(
    /Content\u00a0\d, Collaboratie\u00a0\d$/,
  );
});

it.each([
  [1, 'Het enige voorstel telt mee.'],
  [2, 'Alle voorstellen tellen mee.'],
])('says of %i proposals that they count', (count, note) => {
  const portfolio = assemblePortfolio(aCase({ pilots: [WARMING, { id: 'P2' }].slice(0, count) }));
  const context = { curves: heatCurves(portfolio), today: '2026-05-01' as IsoDate };
  expect(tilesOf({ portfolio, report: checkPlan(portfolio) }, context, speech('nl'))[0]?.note).toBe(note);
});

describe('the next gate and the heat of today', () => {
  it('is the first gate that is still to come, and the quarter that it is', () => {
    expect(tiles([WARMING, { id: 'P2', phases: [{ from: '2026-Q2' }] }], '2026-05-01')).toEqual([
      ['Volgende poort', '3 juli 2026', 'Pilot P2. Beslisser: hoofd.'],
      [
        'Hitte nu, warmste afdeling',
        '3 van 6 graden',
        'Afdeling A in Q2 2026. In dit kwartaal mag het tot 3 graden.',
      ],
    ]);
  });

  it('is the gate that waits longest when all are late, and the warmest quarter outside the plan', () => {
    expect(tiles([WARMING], '2029-05-01')).toEqual([
      ['Poort die te laat is', '3 april 2026', 'Pilot P1. Beslisser: hoofd.'],
      ['Warmste afdeling', '2 van 6 graden', 'Afdeling A in Q2 2026'],
    ]);
  });

  it('is nothing without pilots', () => {
    expect(tiles([], '2026-05-01').map((tile) => (tile as string[])[1])).toEqual(['geen ', '0 van 6 graden']);
  });
});
