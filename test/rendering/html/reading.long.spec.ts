import { load } from 'cheerio';
import type { PlanningCase } from '../../../src/planning/index.js';
import { planHtml } from '../../support/plan-documents.js';
import { demo, only, read } from '../../support/read-plan.js';

/** What a director reads: sentences that must be true for the plan at hand, in both languages. */
describe('of one pilot', () => {
  const one = only('P01');

  it('does not say that every C takes part', () => {
    expect(read(one, 'breadth')).not.toContain('Daarom spreiden we de pilots');
    expect(read(one, 'breadth')).toContain(
      'Conversatie, Content en Collaboratie hebben nog geen pilot; de tabel zegt of daar een reden voor is.',
    );
    expect(read(demo, 'breadth')).toContain('Daarom spreiden we de pilots over alle vier.');
  });

  it.each([
    ['goals', 'nl', 'Aan één van de vier doelen werkt minstens één pilot'],
    ['goals', 'en', 'At least one pilot works on one of the four goals'],
    ['not-doing', 'nl', 'de pilot begint met intensiteit 2, op een schaal tot 5'],
    ['aboard', 'nl', 'Drie van de zes afdelingen doen mee'],
    ['gates', 'nl', 'Er zijn twee poorten'],
    ['measures', 'nl', 'Er zijn drie metingen; bij elke is de stand van nu bekend'],
    ['people', 'nl', 'Marketing & Communicatie merkt één stap Loopt'],
    ['roles', 'nl', 'De pilot heeft een trekker, en nog geen sponsor'],
    ['roles', 'en', 'The pilot has a lead department, and no sponsor yet'],
    ['afterwards', 'nl', 'Voor de pilot is nog niet opgegeven wat hij daarna per jaar kost'],
    ['afterwards', 'en', 'For the pilot nobody has said yet what it costs per year afterwards'],
    // Its lowest answers are 2; resources is 13 of 15 with all hard questions met.
    ['scorecards', 'nl', 'Middelen: het voorstel voldoet'],
    ['scorecards', 'en', 'Resources: the proposal meets it'],
  ] as const)('counts as people do: %s in %s', (part, language, sentence) => {
    expect(read(one, part, language)).toContain(sentence);
  });
});

describe('of no pilot at all', () => {
  const none = only();

  it('asks no pilot to show what it yields, and has no table without rows', () => {
    expect(read(none, 'roi')).not.toContain('Geen pilot');
    expect(read(none, 'growth-ladder')).toContain(
      'Van de vier treden loopt er nog geen en is er geen gepland',
    );
  });
});

describe('of two pilots', () => {
  const two = only('P01', 'P02');

  it.each([
    ['timeline-section', 'nl', 'Wanneer elke fase loopt, voor beide pilots'],
    ['timeline-section', 'en', 'When each phase runs, for both pilots'],
    ['scorecards', 'nl', 'Cultuur: beide voorstellen voldoen'],
    ['scorecards', 'en', 'Culture: both proposals meet it'],
  ] as const)('counts as people do: %s in %s', (part, language, sentence) => {
    expect(read(two, part, language)).toContain(sentence);
  });
});

describe('of the whole demo', () => {
  it('says once what holds for two phases of one pilot', () => {
    const sheet = read(demo, 'pilot-P01__attention');
    expect(sheet.match(/nooit getest/gu)).toHaveLength(1);
    expect(sheet).toContain('Fase 2 is goed zichtbaar buiten');
    expect(sheet).toContain('Dit geldt voor de fasen 2 en 3.');
    const risks = read(demo, 'findings-warning', 'en');
    // Once for the pilots of which phases 2 and 3 are visible, once for those of which only phase 3 is.
    expect(risks.match(/was never tested/gu)).toHaveLength(2);
    expect(risks).toContain('This holds for phases 2 and 3.');
  });

  it('tells who has to know beforehand, and what there is to fall back on', () => {
    expect(read(demo, 'pilot-P02__informs')).toContain(
      'ICT & Data doet mee vanaf fase 1, en hoort dat vóór de start.',
    );
    expect(read(demo, 'pilot-P02__informs')).toContain(
      'Klantenservice doet mee vanaf fase 2, en hoort dat vóór de poort na fase 1.',
    );
    expect(read(demo, 'pilot-P09__informs')).toContain(
      'Marketing & Communicatie levert uren vanaf fase 1, en hoort dat vóór de start.',
    );
    expect(read(demo, 'pilot-P01__risks')).toMatch(/tien keer zo druk is, of als iemand ziek wordt\? \S+/u);
    expect(read(demo, 'pilot-P01__risks')).toContain('Het voorstel noemt geen eigen risico’s.');
  });

  it('does not call a value known that still has to be measured', () => {
    // Of P05 the proposal says "n.b." for today's value of phase 2.
    expect(read(demo, 'measures')).toContain(
      'Er zijn 26 metingen; bij één is de stand van nu nog niet bekend',
    );
  });

  it('shows the conduct rules that there are, also where the lesson is not met yet', () => {
    expect(read(demo, 'lessons-table')).toContain('gedragslijn van 1 november 2025, 60% getraind');
    expect(read(demo, 'lessons-table', 'en')).toContain('conduct rules of 1 November 2025, 60% trained');
  });

  it('says it plainly where no pilot has a sponsor', () => {
    expect(read(demo, 'roles')).toContain('Elke pilot heeft een trekker, en nog geen enkele een sponsor');
    expect(read(demo, 'roles', 'en')).toContain(
      'Every pilot has a lead department, and none has a sponsor yet',
    );
  });

  it('names what it leaves alone on purpose', () => {
    const left = read(demo, 'not-doing');
    expect(left).toContain('geen pilot begint warmer dan intensiteit 2');
    expect(left).toMatch(/We doen “Polderzeker Open[^”]*” nu niet; bijlage D/u);
    expect(left).toContain('“service en koop” en “social CRM” komen pas na dit plan');
  });

  it('lists public sources by their number, each with the title of its page', () => {
    const sources = read(demo, 'sources');
    const numbers = [...sources.matchAll(/W(\d+):/gu)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(sources).toContain('W53: Your portfolio is ready, stakeholders are overloaded: now what? (PMI) (');
    expect(sources.match(/W\d+: http/gu)).toBeNull();
  });
});

describe('of a plan in which little fits', () => {
  const poor: PlanningCase = {
    ...demo,
    // Two proposals of each, so that what does not fit does not fit twice.
    pilots: demo.pilots.flatMap((pilot) => [
      pilot,
      { ...pilot, id: `${pilot.id}b`, title: `${pilot.title} b` },
    ]),
    links: [],
    plan: { ...demo.plan, periods: demo.plan.periods.map((period) => ({ ...period, budget: 40_000 })) },
  };
  const page = load(planHtml(poor, 'nl', { profile: 'balanced' }));

  it('counts what does not fit instead of naming it all, and gives each reason once', () => {
    expect(page('#summary').text()).toMatch(
      /Besluit wat er gebeurt met de \w+ pilots die niet in de planperiode passen; paragraaf 7\.\d/u,
    );
    const reasons = page('#unfit li')
      .toArray()
      .map((item) => page(item).text());
    expect(reasons.some((reason) => /^“[^”]+” en “[^”]+”, vanaf fase 1:/u.test(reason.trim()))).toBe(true);
  });
});
