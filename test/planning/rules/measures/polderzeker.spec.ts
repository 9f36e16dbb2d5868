import {
  assemblePortfolio,
  checkPortfolio,
  ladderPosition,
  readinessStatuses,
  recommendationStatuses,
} from '../../../../src/planning/index.js';
import { readExample } from '../../../support/examples.js';
import { brief } from '../../../support/rule-findings.js';

/** Expectations are those of the worked example (domain.md 10), typed over by hand. */
const submitted = assemblePortfolio(readExample('polderzeker'));
const forced = assemblePortfolio(readExample('polderzeker'), { include: ['P10'] });
const advised = assemblePortfolio(readExample('polderzeker-advised'));

function found(portfolio: typeof submitted, scope: 'plan' | 'proposal'): readonly string[] {
  const findings = checkPortfolio(portfolio).filter((finding) => finding.scope === scope);
  return findings.filter(({ code }) => /^(REC|LAD|RDY|KPI)-/.test(code)).map(brief);
}

/** Every phase of Customer Experience, Content and Collaboration from intensity 3 on; the plan is of 2022, never tested. */
const crisis = ['P01 F2', 'P01 F3', 'P02 F3', 'P05 F3', 'P07 F3', 'P09 F2', 'P09 F3'].map(
  (phase) => `RDY-4 warning ${phase}`,
);
const measures = (ids: readonly string[]) => [
  ...['KPI-R2 tip P03', 'KPI-R2 tip P04'],
  ...ids.map((id) => `KPI-R4 tip ${id} F3`),
];
const withPhase3 = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P09'];

it('gives exactly these findings on the submitted plan (10.3)', () => {
  expect(found(submitted, 'plan')).toEqual([...crisis, 'RDY-7 warning P04', ...measures(withPhase3)]);
});

it('gives these on the rejected proposal, outside the plan', () => {
  expect(found(submitted, 'proposal')).toEqual([
    'REC-6.vanity warning P10 F1',
    'LAD-2 tip P10 F1',
    'LAD-R1.webcare block P10 F1',
    'LAD-R3 warning P10 F1',
    'LAD-R5 tip P10 F1',
    'RDY-4 warning P10 F1',
  ]);
});

it('blocks the community of P10 when it is forced in (10.4)', () => {
  const more = found(forced, 'plan').filter((line) => !found(submitted, 'plan').includes(line));
  expect(more).toEqual([...found(submitted, 'proposal'), 'KPI-R2 tip P10']);
  expect(found(forced, 'proposal')).toEqual([]);
});

it('leaves what the advice does not touch (10.5)', () => {
  expect(found(advised, 'plan')).toEqual([
    ...crisis,
    'RDY-7 warning P04',
    ...measures([...withPhase3, 'P11']),
  ]);
  expect(found(advised, 'proposal')).toEqual([]);
});

it('says what the crisis plan and the works council lack', () => {
  const facts = checkPortfolio(submitted).flatMap((finding) =>
    finding.code === 'RDY-4' || finding.code === 'RDY-7' ? [finding.facts] : [],
  );
  expect(facts[0]).toEqual({ dated: '2022-05-01', tested: null, months: 12, state: 'never' });
  expect(facts.at(-1)).toEqual({ consent: 'requested' });
});

it.each([
  ['submitted', submitted],
  ['advised', advised],
] as const)('meets all nine recommendations as %s (10.1)', (_, portfolio) => {
  expect(recommendationStatuses(portfolio).filter(({ status }) => status !== 'met')).toEqual([]);
});

it('has met NES-5, has NES-8 open, and recorded nothing else (10.1)', () => {
  const statuses = readinessStatuses(submitted);
  expect(statuses.filter(({ recorded }) => recorded).map(({ id, status }) => `${id} ${status}`)).toEqual([
    'NES-5 met',
    'NES-8 open',
  ]);
  expect(new Set(statuses.filter(({ recorded }) => !recorded).map(({ status }) => status))).toEqual(
    new Set(['open']),
  );
});

it('goes from nothing to webcare in 2026 and a community in 2027', () => {
  const { now, next, rungs } = ladderPosition(submitted);
  expect({ now, next }).toEqual({ now: null, next: 'webcare' });
  expect(rungs.map(({ rung, state, from }) => [rung, state, from])).toEqual([
    ['webcare', 'planned', '2026-01-05'],
    ['community', 'planned', '2027-07-05'],
    ['service-sales', 'absent', null],
    ['social-crm', 'absent', null],
  ]);
});
