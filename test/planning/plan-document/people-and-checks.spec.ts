import { readExample } from '../../support/examples.js';
import { documentOf } from '../../support/plan-documents.js';
import { assemblePortfolio, type PlanningCase, type Row } from '../../../src/planning/index.js';
import { exposureGates } from '../../../src/planning/rules/readiness/exposure-gates.js';
import { sectionOf, tableOf } from './find-blocks.js';

/** Expectations made by hand from the worked example (domain.md 10.1), not from what the program said. */
const demo = readExample('polderzeker');
const document = documentOf(demo);

function values({ cells }: Row, column: number): readonly unknown[] {
  return (cells[column]?.content ?? []).map((piece) =>
    'value' in piece ? piece.value : 'code' in piece ? piece.code : undefined,
  );
}

function withFacts(facts: PlanningCase['plan']['facts']): PlanningCase {
  return { ...demo, plan: { ...demo.plan, facts: { ...demo.plan.facts, ...facts } } };
}

describe('what each department notices', () => {
  test.each([
    // KS leads P01 (3 phases) and joins phases 2 and 3 of P02.
    ['KS', 5, 'people.leads'],
    // HR only leads P04.
    ['HR', 3, 'people.leads'],
    // IT leads nothing: phase 3 of P01 and all three of P02.
    ['IT', 4, 'people.joins'],
  ])('lists the steps of %s', (department, steps, code) => {
    const id = `department-${department}__people`;
    expect(tableOf(document, `${id}__steps`).rows).toHaveLength(steps);
    const [opening] = sectionOf(document, id).blocks;
    expect(opening).toMatchObject({ sentences: [{ code }, { code: 'people.first' }] });
  });

  test('warms by all of what a department leads, half of what it joins, and nothing for hours alone', () => {
    const rows = tableOf(document, 'department-MC__people__steps').rows;
    const degrees = (title: string, phase: number): readonly unknown[] => {
      const found = rows.filter((row) => values(row, 1)[0] === title)[phase - 1];
      return found ? values(found, 5) : [];
    };
    expect(degrees('Luisterpost: social monitoring', 3)).toEqual([3]);
    expect(degrees('Webcare tijdens kantooruren', 1)).toEqual([1]);
    expect(degrees('Besloten cocreatiegroep fietsverzekering', 1)).toEqual([0]);
  });

  test('says that a department without steps notices nothing yet', () => {
    const without = documentOf({ ...demo, pilots: [] });
    expect(sectionOf(without, 'department-KS__people').blocks).toMatchObject([
      { kind: 'paragraph', sentences: [{ code: 'people.nothing' }] },
    ]);
  });

  test.each([
    ['requested', 'people.councilRequested'],
    ['given', 'people.councilGiven'],
    ['none', 'people.councilOpen'],
  ] as const)('says how it stands with the works council: %s', (consent, code) => {
    const [council] = sectionOf(
      documentOf(withFacts({ worksCouncil: { consent } })),
      'people-council',
    ).blocks;
    expect(council).toMatchObject({ sentences: [{ code }] });
  });

  test('names the first five of more than eight pilots, and counts the others', () => {
    const [pilot] = demo.pilots;
    const pilots = Array.from({ length: 9 }, (_, index) => ({
      ...{ ...pilot, id: `X${index}`, title: `Pilot ${index}`, staffMonitoring: true },
    })) as unknown as PlanningCase['pilots'];
    const [council] = sectionOf(documentOf({ ...demo, pilots, links: [] }), 'people-council').blocks;
    const items = [0, 1, 2, 3, 4].map((index) => ({ kind: 'title', value: `Pilot ${index}` }));
    const others = { code: 'label.otherPilots', facts: { count: { kind: 'count', value: 4 } } };
    expect(council).toMatchObject({
      sentences: [{ facts: { pilots: { kind: 'list', items: [...items, others] } } }],
    });
  });
});

describe('the plan held against what others learned', () => {
  test('meets all nine recommendations, each with what it rests on', () => {
    const { rows } = tableOf(document, 'recommendations-table');
    expect(rows.map((row) => values(row, 1))).toEqual(Array.from({ length: 9 }, () => ['met']));
    expect(rows.map((row) => values(row, 2)[0])).toEqual([
      ...['checks.rec1', 'checks.rec2'],
      undefined,
      ...['checks.rec4', 'checks.rec5', 'checks.rec6', 'checks.rec7', 'checks.rec8', 'checks.rec9'],
    ]);
  });

  test('gives the findings of a recommendation that is not met', () => {
    const { rows } = tableOf(documentOf(withFacts({ signalRouting: false })), 'recommendations-table');
    expect(rows.map((row) => values(row, 1)[0]).indexOf('open')).toBe(4);
    expect(rows[4]?.cells[2]?.content).toMatchObject([{ kind: 'finding', finding: { code: 'REC-5' } }]);
  });

  test('does not apply the recommendations to an organisation without services', () => {
    const other = { ...demo, organisation: { ...demo.organisation, service: false } };
    expect(sectionOf(documentOf(other), 'recommendations').blocks).toMatchObject([
      { kind: 'paragraph', sentences: [{ code: 'checks.recommendationsNot' }] },
    ]);
  });

  test('has lesson 5 met and lesson 8 open, since the crisis plan was never tested', () => {
    const { rows } = tableOf(document, 'lessons-table');
    expect([values(rows[4] as Row, 2), values(rows[7] as Row, 2)]).toEqual([['met'], ['open']]);
  });

  test('has the untested crisis plan and the works council open, and asks nobody about paid spreaders', () => {
    const gates = exposureGates(assemblePortfolio(demo)).map(({ id, status }) => [id, status]);
    expect(gates).toEqual([
      ['RDY-1', 'met'],
      ['RDY-2', 'met'],
      ['RDY-3', 'met'],
      ['RDY-4', 'open'],
      ['RDY-5', 'met'],
      ['RDY-6', 'met'],
      ['RDY-7', 'open'],
      ['RDY-8', 'not-applicable'],
      ['RDY-9', 'met'],
    ]);
  });

  test('stands below webcare, which is planned as the first rung', () => {
    const { rows } = tableOf(document, 'growth-ladder-table');
    expect(rows.map((row) => values(row, 1)[0])).toEqual(['planned', 'planned', 'absent', 'absent']);
  });
});

describe('the treatment of return', () => {
  test('follows the phases: nothing to prove at first, required in phase 3', () => {
    const { rows } = tableOf(document, 'roi-table');
    expect(rows).toHaveLength(9);
    expect([1, 2, 3].map((column) => values(rows[0] as Row, column)[0])).toEqual([
      'not-yet',
      'indicative',
      'required',
    ]);
  });
});
