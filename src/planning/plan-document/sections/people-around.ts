import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { Pilot } from '../../pilots/pilot.js';
import { paragraph, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { writtenBlocks } from './written.js';
import { titleList } from './titles.js';
import { choice, count, date, percent, say, type Piece } from '../facts.js';

function meeting({ kickOff }: PlanFacts): Piece {
  if (!kickOff?.date) return say('people.noKickOff');
  const { goodCases = 0, badCases = 0, ownCase = false } = kickOff;
  const when = date(kickOff.date);
  return goodCases + badCases === 0
    ? say('people.kickOffPlanned', { date: when })
    : say('people.kickOff', {
        date: when,
        good: count(goodCases),
        bad: count(badCases),
        own: choice(ownCase),
      });
}

function conduct({ conductRules }: PlanFacts): Piece {
  if (!conductRules?.dated) return say('people.noRules');
  const { trainedPercent } = conductRules;
  const dated = date(conductRules.dated);
  return trainedPercent === undefined
    ? say('people.rulesDated', { dated })
    : say('people.trained', { percent: percent(trainedPercent), dated });
}

/** Kick-off, conduct rules and news for staff: what the plan recorded about them. */
function support({ portfolio: { plan } }: Draft): readonly Piece[] {
  const { facts = {} } = plan;
  return [
    meeting(facts),
    conduct(facts),
    facts.staffInformed ? say('people.informed') : say('people.notInformed'),
    facts.signalRouting ? say('people.routed') : say('people.notRouted'),
  ];
}

function about(pilots: readonly Pilot[]): { pilots: Piece; count: ReturnType<typeof count> } {
  return { pilots: titleList(pilots), count: count(pilots.length) };
}

function councilPoint({ portfolio }: Draft): Piece {
  const watched = portfolio.counted
    .map(({ pilot }) => pilot)
    .filter(({ staffMonitoring }) => staffMonitoring);
  if (watched.length === 0) return say('people.councilNotAsked');
  const consent = portfolio.plan.facts?.worksCouncil?.consent;
  if (consent === 'given') return say('people.councilGiven', about(watched));
  return consent === 'requested'
    ? say('people.councilRequested', about(watched))
    : say('people.councilOpen', about(watched));
}

function privacyPoint({ portfolio }: Draft): Piece {
  const personal = portfolio.counted.map(({ pilot }) => pilot).filter(({ personalData }) => personalData);
  if (personal.length === 0) return say('people.privacyNotAsked');
  return portfolio.plan.facts?.privacyCheck
    ? say('people.privacyDone', about(personal))
    : say('people.privacyOpen', about(personal));
}

/** What people need beside their own steps: support, and the points for works council and privacy. */
export function aroundPeople(draft: Draft): readonly Section[] {
  return [
    {
      id: 'people-support',
      heading: say('people.support'),
      blocks: [...writtenBlocks(draft, 'support'), paragraph(support(draft))],
      sections: [],
    },
    {
      id: 'people-council',
      heading: say('people.council'),
      blocks: [paragraph([councilPoint(draft)]), paragraph([privacyPoint(draft)])],
      sections: [],
    },
  ];
}
