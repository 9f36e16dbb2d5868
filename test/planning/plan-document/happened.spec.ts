import { documentOf } from '../../support/plan-documents.js';
import { aCase, aPilot } from '../../support/planning-builders.js';
import { allSections, figureOf, sectionOf, tableOf } from './find-blocks.js';

const happened = {
  status: 'running',
  started: '2026-01-05',
  measured: [{ kpi: 'K-CE-01', value: 2.5, on: '2026-03-02', source: 'rapport' }],
  decisions: [{ outcome: 'extend', on: '2026-04-01', by: 'Iris', reason: 'Nog te kort', weeks: 6 }],
} as const;

describe('a plan with pilots that run', () => {
  const pilot = aPilot({ phases: [happened, {}, {}] });
  const learnt = { phase: 1, by: 'Iris', on: '2026-04-01' };
  const lessons = [{ ...learnt, text: 'Begin met één onderwerp' }];
  const document = documentOf(aCase({ pilots: [{ ...pilot, lessons, phases: pilot.phases }] }));

  it('says in the calendar of gates what was decided, and which are open', () => {
    const { columns, rows } = tableOf(document, 'gate-calendar');
    expect(columns.length).toBe(6);
    expect(rows.map(({ cells }) => JSON.stringify(cells.at(-1)).match(/gates\.\w+/)?.[0])).toEqual([
      'gates.decided',
      'gates.open',
      'gates.open',
    ]);
  });

  it('leaves the turn of the year to whoever decided already', () => {
    const gateOf = (decided: object) => {
      const date = { gate: { date: '2026-12-28', decider: 'Iris', threshold: 'genoeg' } };
      const turn = aPilot({ phases: [{ ...happened, ...date, ...decided }, {}] });
      const { rows } = tableOf(documentOf(aCase({ pilots: [turn] })), 'gate-calendar');
      return /gates\.yearEnd\w+/.exec(JSON.stringify(rows))?.[0];
    };
    expect(gateOf({})).toBe('gates.yearEndNothing');
    const stopped = { outcome: 'stop', on: '2026-04-01', by: 'Iris', reason: 'Niemand leest mee' };
    expect(gateOf({ decisions: [stopped] })).toBeUndefined();
  });

  it('leaves nothing of a stopped pilot to become ordinary work', () => {
    const decisions = [
      { outcome: 'stop', on: '2026-04-01', by: 'Iris', reason: 'Niemand leest mee' },
    ] as const;
    const runCost = { perYear: 9_000, carrier: 'Iris' };
    const stopped = (more: object) =>
      documentOf(aCase({ pilots: [aPilot({ phases: [{ ...happened, runCost, ...more }] })] }));
    const over = stopped({ status: 'done', decisions });
    const { description, figure } = figureOf(over, 'pilot-P1__ladder');
    expect(JSON.stringify(description)).toContain('sheet.ladderStopped');
    expect(figure).toMatchObject({ data: { stopped: '2026-04-01' } });
    expect(allSections(over).map(({ id }) => id)).not.toContain('pilot-P1__afterwards');
    expect(JSON.stringify(sectionOf(over, 'afterwards').blocks)).not.toContain('9000');
    expect(JSON.stringify(sectionOf(stopped({}), 'afterwards').blocks)).toContain('9000');
  });

  it('lists what was measured, learnt and decided', () => {
    expect(tableOf(document, 'happened-table').rows.length).toBe(1);
    expect(allSections(document).map(({ id }) => id)).toContain('learnt');
    expect(JSON.stringify(tableOf(document, 'decided-table').rows)).toContain('Nog te kort');
  });

  it('tells what departments shared of their customers', () => {
    const planned = aCase();
    const successes = [{ text: 'Een klant bedankt ons', department: 'Klantenservice', on: '2026-05-04' }];
    const shared = documentOf({ ...planned, organisation: { ...planned.organisation, successes } });
    const section = allSections(shared).find(({ id }) => id === 'learnt');
    expect(JSON.stringify(section?.blocks)).toContain('Een klant bedankt ons');
    expect(JSON.stringify(section?.blocks)).toContain('learnt.shared');
    expect(allSections(documentOf(planned)).map(({ id }) => id)).not.toContain('learnt');
  });

  it('says nothing of it while nothing happened', () => {
    const plain = documentOf(aCase());
    expect(tableOf(plain, 'gate-calendar').columns.length).toBe(5);
    expect(allSections(plain).map(({ id }) => id)).not.toContain('happened');
  });
});
