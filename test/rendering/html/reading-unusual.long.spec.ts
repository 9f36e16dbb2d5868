import { load } from 'cheerio';
import type { PlanningCase } from '../../../src/planning/index.js';
import type { Language } from '../../../src/platform/words/index.js';
import { planHtml } from '../../support/plan-documents.js';
import { demo, only, pageOf, read, wordsOf } from '../../support/read-plan.js';

/** Sentences that hold for most plans, in plans for which they do not. */

/**
 * Two proposals: the webcare pilot as it should not be (it begins with intensity 4, its phases 2 and 3 are a community
 * that nobody moderates, no gate before phase 3, in which IT joins), and one that is not finished.
 */
const [webcare, status] = ['P01', 'P02'].map((id) => demo.pilots.find((pilot) => pilot.id === id));
if (!webcare || !status) throw new Error('not in the example');
const bold: PlanningCase = {
  ...only(),
  plan: { ...demo.plan, facts: { ...demo.plan.facts, community: { moderationRules: false } } },
  pilots: [
    {
      ...webcare,
      phases: webcare.phases.map((phase, index) =>
        index === 0
          ? { ...phase, intensity: 4, rung: 'listening' }
          : { ...phase, gate: null, rung: 'community' },
      ),
    },
    { ...status, answers: {} },
  ],
};

describe('of a plan that does not keep to the rules', () => {
  const page = (language: Language) => load(planHtml(bold, language, { include: ['P01'] }));
  const pages = { nl: page('nl'), en: page('en') };
  const words = (part: string, language: Language): string => wordsOf(pages[language], part);

  it.each([
    ['nl', 'Op het groeimodel komen “service en koop” en “social CRM” pas na dit plan', 'geen trede over'],
    ['en', 'On the growth model “service and buying” and “social CRM” come only after this plan', 'no rung'],
    // Intensity 4 is a big bang.
    ['nl', 'Op het groeimodel', 'We beginnen niet groot'],
    ['en', 'On the growth model', 'We do not begin big'],
    // A proposal that is not finished was not refused.
    ['nl', 'Op het groeimodel', 'nu niet; bijlage'],
    ['en', 'On the growth model', 'now; appendix'],
  ] as const)(
    'leaves nothing alone on purpose that it does, or has not decided: %s',
    (language, said, never) => {
      expect(words('not-doing', language)).toContain(said);
      expect(words('not-doing', language)).not.toContain(never);
    },
  );

  it.each([
    ['pilot-P01__informs', 'nl', 'vanaf fase 3, en hoort dat vóór fase 3 begint.'],
    ['pilot-P01__informs', 'en', 'from phase 3 on, and hears so before phase 3 begins.'],
    ['pilot-P01__attention', 'nl', 'meningen niet stuurt. Dit geldt voor de fasen 2 en 3.'],
    ['pilot-P01__attention', 'en', 'This holds for phases 2 and 3.'],
    ['scorecards', 'nl', 'één van de twee voorstellen voldoet'],
    ['scorecards', 'en', 'one of the two proposals meets it'],
  ] as const)('says of what and when: %s in %s', (part, language, sentence) => {
    expect(words(part, language)).toContain(sentence);
  });
});

describe('of a scenario that cannot be compared', () => {
  it.each([
    ['nl', 'Waarom “Oud” niet is gekozen: te duur.', 'Waarom “Ouder” niet is gekozen: te laat.'],
    ['en', 'Why “Oud” was not chosen: te duur.', 'Why “Ouder” was not chosen: te laat.'],
  ] as const)('ends the reason why before the next begins, in %s', (language, ...sentences) => {
    const about = { hypothesis: 'Toen wel.', state: 'outdated' } as const;
    const scenarios = [
      { ...about, name: 'Oud', whyNot: 'te duur' },
      { ...about, name: 'Ouder', whyNot: 'te laat.' },
    ];
    const page = load(planHtml(only('P01'), language, { scenarios }));
    expect(wordsOf(page, 'alternatives')).toContain(sentences.join(' '));
  });
});

describe('of pilots without a date', () => {
  const pilots = demo.pilots.map((pilot) => ({
    ...pilot,
    phases: pilot.phases.map(({ from: _from, to: _to, ...phase }) => ({ ...phase, weeks: 13 })),
  }));
  const undated: PlanningCase = { ...demo, pilots };

  it.each(['nl', 'en'] as const)('claims nothing about heat that there is not: %s', (language) => {
    const page = pageOf(undated, language);
    const words = page('body').text().replace(/\s+/gu, ' ');
    expect(words).not.toMatch(/nergens een big bang|no big bang anywhere/u);
    expect(words).not.toMatch(/blijven in elk kwartaal|stay within the ceiling/u);
    expect(words).toMatch(/Negen pilots zonder datum|Nine pilots without dates/u);
    expect(page('#time').text()).toMatch(/Nog geen enkele fase heeft een datum|No phase has a date yet/u);
    expect(page('#summary').text()).toMatch(
      /Nog geen enkele fase heeft een datum, dus er is nog geen hitte|No phase has a date yet, so there is no heat yet/u,
    );
  });

  it.each([
    ['nl', 'aboard', 'Wanneer een afdeling instapt, volgt uit de data', 'Nog geen afdeling doet mee'],
    ['en', 'aboard', 'When a department comes aboard follows from the dates', 'No department takes part yet'],
    ['nl', 'means', 'geld per kwartaal volgt uit de data', 'nog niets gepland dat geld kost'],
    ['en', 'means', 'money per quarter follows from the dates', 'Nothing that costs money'],
    ['nl', 'means', 'uren per kwartaal volgen uit de data', 'nog geen uren gepland'],
    ['en', 'means', 'hours per quarter follow from the dates', 'No hours have been planned'],
    ['nl', 'people', 'Klantenservice merkt vijf stappen, nog zonder datum', 'in de volgorde van de tijd'],
    ['en', 'people', 'Klantenservice notices five steps, without dates yet', 'in order of time'],
  ] as const)('does not contradict itself about them: %s %s', (language, part, said, never) => {
    expect(read(undated, part, language)).toContain(said);
    expect(read(undated, part, language)).not.toContain(never);
  });
});

describe('of a plan in which a later phase finds no place', () => {
  it.each([
    [
      'nl',
      'Klantenservice merkt vier stappen, in de volgorde van de tijd; één andere past niet in de planperiode',
    ],
    ['nl', 'HR & Opleiding merkt drie stappen, in de volgorde van de tijd Loopt'],
    ['en', 'Klantenservice notices four steps, in order of time; one more does not fit in the plan’s period'],
    ['en', 'HR & Opleiding notices three steps, in order of time Runs'],
  ] as const)('counts only what a department will notice: %s, %s', (language, said) => {
    const page = load(planHtml(demo, language, { profile: 'balanced' }));
    expect(wordsOf(page, 'people')).toContain(said);
  });
});
