import {
  assemblePortfolio,
  CATALOGUE,
  checkPlan,
  conceptFrom,
  confirmExamples,
  departmentsFor,
  isExample,
  type CatalogueEntry,
  type ConceptTexts,
  type Pilot,
} from '../../../src/planning/index.js';
import { readCase, writeCase } from '../../../src/platform/case-file/index.js';
import { readExample } from '../../support/examples.js';

const demo = readExample('polderzeker');
const { departments } = demo.organisation;

const TEXTS: ConceptTexts = {
  title: 'Titel',
  phases: ['een', 'twee', 'drie'],
  gates: ['naar twee', 'naar drie'],
  decider: 'hoofd',
  stopRule: 'stop',
  baseline: 'nu',
  target: 'straks',
};

function concept(id: string, size: 'small' | 'large' = 'large', owner = 'KS'): Pilot {
  return conceptFrom(entryOf(id), { code: 'P11', size, owner, departments }, TEXTS);
}

function entryOf(id: string): CatalogueEntry {
  const entry = CATALOGUE.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}

const plain = checkPlan(assemblePortfolio(demo));

describe('a proposal that begins with the catalogue', () => {
  it('takes the roomy end of each range, and the departments that do such work', () => {
    const pilot = concept('CE-2', 'large', 'SC');
    expect(pilot).toMatchObject({ id: 'P11', owner: 'SC', state: 'proposed', personalData: true });
    expect(pilot.phases[0]).toMatchObject({
      title: 'een',
      weeks: 26,
      intensity: 1,
      widens: ['start'],
      money: 20_000,
      fte: { SC: 1.2 },
      involved: ['IT'],
      measure: { kpi: 'K-CE-07', baseline: 'nu', target: 'straks', baselineStatus: 'none' },
      gate: { threshold: 'naar twee', decider: 'hoofd', stopRule: 'stop' },
    });
    expect(pilot.phases.map(({ gate }) => gate?.threshold)).toEqual(['naar twee', 'naar drie', undefined]);
    expect(pilot.phases.slice(1).map(({ money, fte }) => [money, fte])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('uses the figures of a small organisation when asked', () => {
    expect(concept('CE-2', 'small').phases[0]).toMatchObject({ money: 5000, fte: { KS: 0.2 } });
  });

  it.each(CATALOGUE.map(({ id }) => id))('%s is a valid case, incomplete, and outside the plan', (id) => {
    const planningCase = { ...demo, pilots: [...demo.pilots, concept(id)] };
    const read = readCase(writeCase(planningCase, 'json'));
    expect(read.ok ? [] : read.problems).toEqual([]);
    const portfolio = assemblePortfolio(planningCase);
    const proposal = portfolio.proposals.at(-1);
    expect([proposal?.assessment.verdict, proposal?.counted]).toEqual(['incomplete', false]);
    const report = checkPlan(portfolio);
    expect([report.money, report.heat, report.plan]).toEqual([plain.money, plain.heat, plain.plan]);
    const planFindings = ({ findings }: typeof plain) => findings.filter(({ scope }) => scope === 'plan');
    expect(planFindings(report)).toEqual(planFindings(plain));
  });

  it('lists every value it filled in as an example, and nothing that was chosen', () => {
    expect(concept('CV-5').startedFrom).toEqual({
      entry: 'CV-5',
      examples: [
        'title',
        'firstResultWeeks',
        ...['title', 'weeks', 'intensity', 'money', 'fte', 'measure', 'gate'].map(
          (key) => `phases[0].${key}`,
        ),
        ...['title', 'intensity', 'widens', 'gate'].map((key) => `phases[1].${key}`),
        ...['title', 'intensity', 'widens'].map((key) => `phases[2].${key}`),
      ],
    });
  });
});

describe('confirming examples', () => {
  it('takes away what was confirmed and nothing else', () => {
    const pilot = concept('CV-5');
    const confirmed = confirmExamples(pilot, ['title', 'phases[0].money', 'phases[9].money']);
    expect([isExample(confirmed, 'title'), isExample(confirmed, 'phases[0].money')]).toEqual([false, false]);
    expect(isExample(confirmed, 'phases[0].weeks')).toBe(true);
    expect({ ...confirmed, startedFrom: pilot.startedFrom }).toEqual(pilot);
  });

  it('leaves a proposal of one’s own as it is', () => {
    const own = demo.pilots[0] ?? concept('CE-1');
    expect(confirmExamples(own, ['title'])).toBe(own);
    expect(isExample(own, 'title')).toBe(false);
  });
});

describe('departments for a role', () => {
  it.each<[Parameters<typeof departmentsFor>[0], readonly string[]]>([
    [['service'], ['KS']],
    [['hr', 'legal'], ['HR']],
    [['communication', 'marketing'], ['MC']],
    [['board'], []],
  ])('%s -> %s', (roles, expected) => {
    expect(departmentsFor(roles, departments)).toEqual(expected);
  });
});
