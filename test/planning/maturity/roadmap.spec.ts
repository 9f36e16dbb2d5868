import {
  findCatalogueEntry,
  MATURITY_QUESTIONS,
  phasesAhead,
  ROADMAP,
  ROADMAP_ASPECTS,
  roadmapPhase,
} from '../../../src/planning/index.js';
import { words, type Language } from '../../../src/platform/words/index.js';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

describe('the Social Business Roadmap', () => {
  it('describes each phase in full, with the next steps', () => {
    expect(ROADMAP.map(({ phase }) => phase)).toEqual([0, 1, 2, 3, 4]);
    expect(ROADMAP.map(({ nextSteps }) => nextSteps.length)).toEqual([3, 3, 6, 5, 3]);
    const ids = ROADMAP.flatMap(({ nextSteps }) => nextSteps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)('has exactly the sentences that it promises: %s', (language) => {
    const { phases } = words(language).roadmap;
    for (const { phase, sentences } of ROADMAP) {
      for (const aspect of ROADMAP_ASPECTS) {
        const keys = Array.from({ length: sentences[aspect] }, (_, index) => String(index));
        expect([phase, aspect, Object.keys(phases[phase][aspect])]).toEqual([phase, aspect, keys]);
      }
    }
  });

  it('leads from a step only to pilots of the catalogue', () => {
    const pilots = ROADMAP.flatMap(({ nextSteps, typicalPilots }) => [
      ...nextSteps.flatMap((step) => step.pilots),
      ...typicalPilots,
    ]);
    expect(pilots.filter((id) => !findCatalogueEntry(id))).toEqual([]);
  });

  it('begins with cool pilots in phase 1', () => {
    const hot = roadmapPhase(1).typicalPilots.filter(
      (id) => (findCatalogueEntry(id)?.intensities[0] ?? 9) > 2,
    );
    expect(hot).toEqual([]);
  });

  it.each([
    [0, [1, 2, 3, 4]],
    [1, [2, 3, 4]],
    [4, []],
  ] as const)('shows from phase %i what is still to come', (phase, ahead) => {
    expect(phasesAhead(phase)).toEqual(ahead);
  });

  it.each(LANGUAGES)('asks twelve questions with five different answers each: %s', (language) => {
    const { roadmapQuestions } = words(language);
    expect(Object.keys(roadmapQuestions)).toEqual(MATURITY_QUESTIONS);
    for (const { answers } of Object.values(roadmapQuestions))
      expect(new Set(Object.values(answers)).size).toBe(5);
  });
});
