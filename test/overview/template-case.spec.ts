import { templateCase } from '../../src/overview/template-case.js';
import type { PlanningCase } from '../../src/planning/index.js';
import { readExample } from '../support/examples.js';

const INPUT = {
  name: 'Nieuwe klant',
  today: '2026-06-11',
  names: {
    department: ({ number }: { number: number }) => `Afdeling ${String(number)}`,
    pilot: ({ number }: { number: number }) => `Pilot ${String(number)}`,
  },
};

/** Texts that stand for a choice out of a list of the product, and are nobody's. */
const CHOICES =
  /^(customer-experience|conversation|content|collaboration|service|hr|marketing|product|it|other|start|uren|kanaal|deelnemers|doelgroep|productscope|functionaliteit|frequentie|mandaat|systeem|beschikbaarheid|samenwerking|interactie|listening|webcare|community|service-sales|social-crm|normal|wind-down|selected|written|verbal|requested|none|partial|running|measured|planned|\d{4}-Q[1-4]|\d{4}-\d{2}-\d{2})$/;

/** Every text of the source marked, ids and keys of maps too, so that none can arrive unseen; numbers of money as well. */
function marked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return CHOICES.test(value) ? value : `GEHEIM-${value}`;
  if (typeof value === 'number' && /money|budget|perYear|headcount|employees|customers|fteCapacity/.test(key))
    return 987_654;
  if (Array.isArray(value)) return value.map((item) => marked(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === 'fte'
        ? Object.fromEntries(Object.keys(item as object).map((id) => [`GEHEIM-${id}`, 987_654]))
        : marked(item, name),
    ]),
  );
}

/** The example with every field of a case filled in that holds words, names, money or days. */
function full(): PlanningCase {
  const source = readExample('polderzeker');
  const [first, ...others] = source.pilots;
  if (!first) throw new Error('the example has pilots');
  const learnt = { phase: 1, text: 'Een les van Anja', by: 'Anja', on: '2026-05-01' };
  const [one, ...rest] = first.phases;
  if (!one) throw new Error('a pilot has phases');
  const phase = {
    ...one,
    pin: '2026-02-02',
    earliest: '2026-02-02',
    latest: '2026-03-02',
    emergency: 'Een storing in Gouda',
    measured: [{ kpi: 'K-SVC-01', value: 987_654, on: '2026-03-01', source: 'Rapport van Anja' }],
    decisions: [
      { outcome: 'extend' as const, on: '2026-03-02', by: 'Anja', reason: 'Nog niet klaar', weeks: 2 },
    ],
    runCost: { perYear: 987_654, carrier: 'Directie Gouda' },
  };
  const pilot = {
    ...first,
    sponsor: 'Anja de Vries',
    customerGain: 'Klanten in Gouda',
    cultureFirst: 'Eerst Gouda',
    state: 'selected' as const,
    stateReason: 'Omdat Anja het wil',
    stopsAfterPhase1: 'Nee',
    conditions: [{ text: 'Anja tekent', owner: 'Anja', due: '2026-04-01' }],
    risks: [{ text: 'Anja vertrekt', response: 'Bram' }],
    cover: { money: 987_654, moneyBy: 'Anja', hoursBy: { KS: 'Anja' } },
    verdictOverride: { verdict: 'approved' as const, reason: 'Van Anja', by: 'Anja', on: '2026-01-02' },
    lessons: [learnt],
    successes: [learnt],
    phases: [phase, ...rest],
  };
  return {
    ...source,
    organisation: {
      ...source.organisation,
      goal: 'Gouda eerst',
      goals: [{ id: 'G1', text: 'Doel van Gouda' }],
      history: [{ year: 2024, what: 'Mislukt in Gouda', result: 'failure' }],
      successes: [{ text: 'Gouda blij', department: 'Klantenservice', on: '2026-01-01' }],
    },
    plan: {
      ...source.plan,
      blackout: [{ from: '2026-07-01', to: '2026-08-01', reason: 'Bouwvak Gouda' }],
      emptyC: { content: 'Anja wil het niet' },
      verdictOverride: { verdict: 'ready', reason: 'Van Anja', by: 'Anja', on: '2026-01-02' },
      profiles: [{ name: 'Rustig Gouda' }],
      texts: { summary: { language: 'nl', text: 'Dit is van Gouda' } },
    },
    pilots: [pilot, ...others],
  };
}

/** The example, with its third pilot waiting for its first. */
function linked(): PlanningCase {
  const source = readExample('polderzeker');
  const [first, , third] = source.pilots;
  if (!first || !third) throw new Error('the example has three pilots');
  return { ...source, links: [{ before: [first.id, 1], after: [third.id, 2], lagWeeks: 2 }] };
}

describe('a portfolio as a template', () => {
  it('takes along nothing of what anybody wrote, and no money', () => {
    const secret = marked(full()) as PlanningCase;
    const text = JSON.stringify(templateCase(secret, INPUT));
    expect(JSON.stringify(secret).match(/GEHEIM/g)?.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/GEHEIM|987654|Gouda|Anja/);
    // Every day counts from the new start.
    expect(text.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(['2026-07-06']);
  });

  it('keeps the build: pilots, Cs, phases, durations, intensities and the order between them', () => {
    const source = linked();
    const { organisation, plan, pilots, links } = templateCase(source, INPUT);
    expect(organisation.departments.map(({ name }) => name)).toEqual(
      source.organisation.departments.map((_, index) => `Afdeling ${String(index + 1)}`),
    );
    expect(organisation.departments.map(({ tolerance }) => tolerance)).toEqual(
      source.organisation.departments.map(({ tolerance }) => tolerance),
    );
    expect(plan.periods.map(({ id }) => id).slice(0, 3)).toEqual(['2026-Q3', '2026-Q4', '2027-Q1']);
    expect(plan.periods).toHaveLength(source.plan.periods.length);
    const build = (all: PlanningCase['pilots']) =>
      all.map(({ c, phases }) => [
        c,
        phases.map(({ weeks, intensity, widens, rung }) => [weeks, intensity, widens, rung]),
      ]);
    expect(build(pilots)).toEqual(build(source.pilots));
    expect(
      pilots.every(
        ({ answers, phases }) => answers === undefined && phases.every(({ money }) => money === undefined),
      ),
    ).toBe(true);
    expect(links).toEqual([{ before: ['P01', 1], after: ['P03', 2], lagWeeks: 2 }]);
  });

  it('leaves out what was withdrawn, with what waits for it', () => {
    const source = linked();
    const [first, ...others] = source.pilots;
    if (!first) throw new Error('the example has pilots');
    const gone = { ...source, pilots: [{ ...first, state: 'withdrawn' as const }, ...others] };
    const { pilots, links } = templateCase(gone, INPUT);
    expect(pilots).toHaveLength(others.length);
    expect(links).toEqual([]);
  });
});
