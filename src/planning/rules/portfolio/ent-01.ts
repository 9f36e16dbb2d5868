import { exceeds, round } from '../../kernel/numbers.js';
import { meanAnswer } from '../../maturity/maturity.js';
import { FOUR_CS } from '../../pilots/four-cs.js';
import type { Rule } from '../rule.js';

/**
 * The method is for organisations with some hits and misses (second group). A first group lacks knowledge and
 * confidence: it builds up knowledge first, with few and cool pilots. First group is who scores low in the
 * self-assessment or has no earlier experiences on record; a self-assessment that was not done says nothing.
 * Source: S1-1; numbers D.
 */
export const ent01: Rule = {
  id: 'ENT-01',
  severities: ['warning'],
  source: 'S1-1; D',
  settings: ['firstGroup.meanBelow', 'firstGroup.pilotsPerC', 'firstGroup.maximumIntensity'],
  check: ({ organisation, counted, settings }) => {
    const mean = meanAnswer(organisation.maturity);
    const meanFrom = settings['firstGroup.meanBelow'];
    const low = mean !== null && exceeds(meanFrom, mean);
    const inexperienced = (organisation.history ?? []).length === 0;
    if (!low && !inexperienced) return [];
    const pilotsPerC = settings['firstGroup.pilotsPerC'];
    const maximumIntensity = settings['firstGroup.maximumIntensity'];
    const facts = {
      mean: mean === null ? null : round(mean),
      meanFrom,
      crowded: FOUR_CS.filter((c) => counted.filter(({ pilot }) => pilot.c === c).length > pilotsPerC),
      pilotsPerC,
      hot: counted
        .filter(({ phases }) => (phases[0]?.intensity ?? 0) > maximumIntensity)
        .map(({ pilot }) => pilot.id),
      maximumIntensity,
    };
    const code = low && inexperienced ? 'ENT-01.both' : low ? 'ENT-01.mean' : 'ENT-01.history';
    return [{ code, severity: 'warning', scope: 'plan', facts }];
  },
};
