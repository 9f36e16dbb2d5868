import { readExample } from '../../support/examples.js';
import { documentOf } from '../../support/plan-documents.js';
import { figureOf, sectionOf, tableOf } from './find-blocks.js';

/** Expectations made by hand from the worked example (domain.md 10), not from what the program said. */
const document = documentOf(readExample('polderzeker'));

describe('the plan of the demo organisation', () => {
  test('has every chapter in its order', () => {
    expect(document.sections.map(({ id }) => id)).toEqual([
      ...['summary', 'starting-point', 'goals', 'approach', 'portfolio', 'pilots', 'time', 'gates'],
      ...['people', 'means', 'measures', 'checks', 'findings', 'decided'],
      ...['scorecards', 'settings', 'glossary', 'left-out', 'heat-build-up', 'figure-texts'],
      ...['changes', 'sources'],
    ]);
  });

  test('has a sheet for each of the nine pilots, under its C', () => {
    const sheets = sectionOf(document, 'pilots').sections.map(({ sections }) => sections.map(({ id }) => id));
    expect(sheets).toEqual([
      ['pilot-P01', 'pilot-P02'],
      ['pilot-P03', 'pilot-P04'],
      ['pilot-P05', 'pilot-P06', 'pilot-P07', 'pilot-P08'],
      ['pilot-P09'],
    ]);
    expect(sectionOf(document, 'left-out').sections.map(({ id }) => id)).toEqual(['pilot-P10']);
  });

  test.each([
    ['KS', 'curve.calm', { heat: 4.5, period: '2027-Q3', ceiling: 6 }],
    ['MC', 'curve.over', { times: 3, period: '2027-Q2' }],
    ['HR', 'curve.calm', { heat: 3, period: '2027-Q3', ceiling: 4 }],
    ['PI', 'curve.calm', { heat: 4.5, period: '2027-Q1', ceiling: 6 }],
    ['SC', 'curve.over', { times: 1, period: '2027-Q4' }],
    ['IT', 'curve.calm', { heat: 3, period: '2027-Q3', ceiling: 6 }],
  ])('concludes under the heat curve of %s what the numbers say', (department, code, facts) => {
    const { caption } = figureOf(document, `department-${department}`);
    const said = Object.fromEntries(
      Object.entries(caption.facts as Readonly<Record<string, { readonly value?: unknown }>>).map(
        ([name, { value }]) => [name, value],
      ),
    );
    expect(caption.code).toBe(code);
    expect(said).toMatchObject(facts);
  });

  test('names the one rise that is too fast and the four quarters above a ceiling', () => {
    const blocks = sectionOf(document, 'certificate').blocks;
    const [statement] = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.tone === 'statement' ? [block] : [],
    );
    // Seen as plain data: the compiler would count every sentence with its own facts.
    const said: readonly { readonly kind: string; readonly code?: string; readonly facts?: object }[] =
      statement?.sentences ?? [];
    const codes = said.map(({ code, facts }) => [code, facts]);
    expect(codes).toMatchObject([
      ['certificate.fast', { count: { value: 1 } }],
      ['certificate.over', { count: { value: 4 } }],
    ]);
    expect(tableOf(document, 'certificate-table').caption).toMatchObject({
      code: 'certificate.captionBreach',
      facts: { breaches: { value: 5 }, numbers: { value: 96 } },
    });
  });

  test('puts every heat and every rise next to its limit', () => {
    const rows = tableOf(document, 'certificate-table').rows;
    const numbers = rows.map(({ cells }) =>
      cells.flatMap(({ content }) =>
        content.flatMap((piece) =>
          'value' in piece && typeof piece.value === 'number' ? [piece.value] : [],
        ),
      ),
    );
    expect(rows).toHaveLength(12);
    expect(numbers[2]).toEqual([2, 4, 3.5, 7.5, 8, 10, 9, 10, 8]);
    expect(numbers[3]).toEqual([2, 2, -0.5, 4, 0.5, 2, -1, 1, 3]);
  });

  test('decides each gate in the last two weeks of its phase, Monday to Friday', () => {
    const calendar = tableOf(document, 'gate-calendar').rows;
    expect(calendar).toHaveLength(17);
    const when = calendar.map(({ cells }) => cells[0]?.content[0]);
    expect(when.slice(0, 4)).toEqual([
      { kind: 'dates', from: '2026-06-22', to: '2026-07-03' },
      { kind: 'dates', from: '2026-06-22', to: '2026-07-03' },
      { kind: 'dates', from: '2026-06-22', to: '2026-07-03' },
      { kind: 'dates', from: '2026-09-21', to: '2026-10-02' },
    ]);
  });

  test('says which days are left of a gate around the turn of the year, and of no other', () => {
    const left = tableOf(document, 'gate-calendar').rows.map(({ cells }) => cells[0]?.content ?? []);
    const turn = left.filter(([when]) => when?.kind === 'dates' && when.to === '2027-01-01');
    expect(turn.length).toBeGreaterThan(0);
    for (const [, note] of turn)
      expect(note).toMatchObject({
        code: 'gates.yearEndLeft',
        facts: { days: { items: [{ kind: 'dates', from: '2026-12-21', to: '2026-12-24' }] } },
      });
    const others = left.filter(([when]) => when?.kind === 'dates' && when.from.slice(5, 7) !== '12');
    expect(others.map((lines) => lines.length)).toEqual(others.map(() => 1));
  });

  test('holds money and hours against what is there', () => {
    const money = tableOf(document, 'money-table').rows.map(({ cells }) => cells[1]?.content[0]);
    expect(money.map((piece) => (piece?.kind === 'euros' ? piece.value : null))).toEqual([
      ...[14_000, 45_000, 41_500, 73_500, 61_500, 70_500, 86_000, 84_000],
      476_000,
    ]);
    expect(figureOf(document, 'money').caption).toMatchObject({
      code: 'means.moneyOver',
      facts: {
        over: { value: 6_500 },
        count: { value: 2 },
        periods: { items: [{ value: '2026-Q4' }, { value: '2027-Q3' }] },
      },
    });
    expect(figureOf(document, 'hours').caption).toMatchObject({ code: 'means.hoursFit' });
  });

  test('says which C weighs too heavy and which pilot lacks a third phase', () => {
    expect(figureOf(document, 'board').caption).toMatchObject({
      code: 'portfolio.heavyAndThin',
      facts: {
        c: { value: 'content' },
        pilots: { value: 4 },
        thin: { value: 'collaboration' },
        thinPilots: { value: 1 },
      },
    });
    expect(tableOf(document, 'one-page-plan').caption).toMatchObject({
      code: 'summary.onePageMissing',
      facts: { count: { value: 1 }, phase: { value: 3 } },
    });
  });

  test('asks first to release what starts in the first quarter, then to cool what is too hot', () => {
    const [list] = sectionOf(document, 'summary-decisions').blocks;
    const codes =
      list?.kind === 'list'
        ? list.items.map(({ sentences: [piece] }) => (piece?.kind === 'say' ? piece.code : ''))
        : [];
    expect(codes).toEqual([
      'decision.adopt',
      'decision.ceiling',
      'decision.ceiling',
      'decision.money',
      'decision.conditions',
    ]);
  });

  test('cools what is too hot in the summary by the change that the finding on it was cleared with', () => {
    const [list] = sectionOf(document, 'summary-decisions').blocks;
    const cooling =
      list?.kind === 'list'
        ? list.items.flatMap(({ sentences }) => sentences).filter(({ kind }) => kind === 'say')
        : [];
    const [marketing] = cooling.filter((piece) => piece.kind === 'say' && piece.code === 'decision.ceiling');
    expect(marketing).toMatchObject({
      facts: {
        pilot: { value: 'Blog voor starters (18-27)' },
        how: { value: 'move' },
        to: { value: '2027-Q3' },
      },
    });
  });

  test('finds the roadmap phase and what holds back', () => {
    expect(sectionOf(document, 'roadmap').blocks[0]).toMatchObject({
      sentences: [
        { code: 'start.phase', facts: { phase: { value: '2' } } },
        { code: 'start.recognise' },
        { code: 'start.answers' },
        { code: 'start.inhibitors', facts: { first: { value: 'M7' }, second: { value: 'M11' } } },
      ],
    });
  });
});

describe('the advised variant', () => {
  const advised = documentOf(readExample('polderzeker-advised'));

  test('may say that there is no big bang anywhere, since it is true', () => {
    const statement = sectionOf(advised, 'certificate').blocks.find(
      (block) => block.kind === 'paragraph' && block.tone === 'statement',
    );
    // Phase 3 of P07 and of P11 begins after the last quarter.
    expect(statement).toMatchObject({
      sentences: [
        { code: 'certificate.calm' },
        { code: 'certificate.outside', facts: { count: { value: 2 } } },
      ],
    });
    expect(figureOf(advised, 'department-MC').caption).toMatchObject({
      code: 'curve.full',
      facts: { heat: { value: 8 }, period: { value: '2027-Q2' } },
    });
  });

  test('counts what runs on after the plan', () => {
    expect(figureOf(advised, 'timeline').note).toMatchObject({
      code: 'time.timelineBeyond',
      facts: { count: { value: 2 } },
    });
    expect(sectionOf(advised, 'money-section').blocks[0]).toMatchObject({
      sentences: [{ code: 'means.total' }, { code: 'means.beyond' }],
    });
  });
});

test('a forced big bang is never called calm', () => {
  const forced = documentOf(readExample('polderzeker'), { include: ['P10'] });
  const statement = sectionOf(forced, 'certificate').blocks.find(
    (block) => block.kind === 'paragraph' && block.tone === 'statement',
  );
  expect(JSON.stringify(statement)).not.toContain('certificate.calm');
  expect(JSON.stringify(statement)).not.toContain('certificate.noFast');
});

describe('the roadmap and the measures of the demo organisation', () => {
  test('describes phase 2 of the roadmap and what comes next, with the pilots that fit', () => {
    const [, position, , table, lead, steps] = sectionOf(document, 'roadmap').blocks;
    expect(position).toMatchObject({ kind: 'figure', figure: { data: { phase: 2 } } });
    expect(table).toMatchObject({ kind: 'table', id: 'roadmap-phase' });
    expect(tableOf(document, 'roadmap-phase').rows.map(({ cells }) => cells[1]?.items?.length)).toEqual([
      5, 5, 3, 4,
    ]);
    expect(lead).toMatchObject({ sentences: [{ code: 'start.nextSteps' }] });
    const items = steps?.kind === 'list' ? steps.items : [];
    expect(items.map(({ sentences }) => sentences[0]?.kind)).toEqual([
      ...['say', 'say', 'say', 'term', 'say', 'say'],
    ]);
    expect(items[4]?.sentences[0]).toMatchObject({
      facts: { pilots: { items: [{ value: 'CL-1' }, { value: 'CL-2' }] } },
    });
  });

  test('says of each measure how it is counted, and gives figures of others with year and source', () => {
    const { rows, caption } = tableOf(document, 'measures-reference-table');
    expect(caption).toMatchObject({ facts: { measures: { value: rows.length } } });
    const ids = rows.map(({ cells }) => cells[0]?.content[0]);
    expect(ids[0]).toMatchObject({ group: 'kpi', value: 'K-CE-01' });
    expect(rows[0]?.cells[5]?.content[0]).toMatchObject({
      code: 'measures.figure',
      facts: { years: { facts: { first: { value: '2016' }, last: { value: '2017' } } } },
    });
  });

  test('names the pages that its figures come from', () => {
    const [, list] = sectionOf(document, 'sources').blocks;
    const pages = list?.kind === 'list' ? list.items.map(({ sentences }) => sentences[0]) : [];
    const ids = pages.flatMap((piece) =>
      piece?.kind === 'say' && piece.code === 'sources.page' ? [piece.facts.id] : [],
    );
    expect(ids).toContainEqual({ kind: 'text', value: 'W27' });
    expect(ids).toContainEqual({ kind: 'text', value: 'W2' });
  });
});
