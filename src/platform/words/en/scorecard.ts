import type { Translation } from '../message.js';
import type { scorecard as nl } from '../nl/scorecard.js';

export const scorecard: Translation<typeof nl> = {
  criteria: {
    culture: 'Does it fit today’s culture?',
    resources: 'Can it be done with today’s means?',
    gain: 'Is there a visible gain in the short term?',
    scalability: 'Can it be kept and extended?',
  },
  questions: {
    C1: {
      question: 'Can phase 1 start without values, mandate or hierarchy changing first?',
      evidence: 'which existing working agreement phase 1 uses',
      answers: {
        0: 'No, the culture has to change first',
        1: 'It needs a new rule, or a mandate from above the department',
        2: 'It needs one exception, which the department head may grant',
        3: 'Yes, it fits entirely in how we work now',
      },
    },
    C2: {
      question: 'Are the people who do it willing?',
      evidence: 'a sign-up list or a short poll',
      answers: {
        0: 'Fewer than 25%, or we do not know',
        1: '25 to 49%',
        2: '50 to 74%',
        3: '75% or more',
      },
    },
    C3: {
      question: 'Does the openness to the outside fit what we dare now?',
      evidence: 'who approves what, and the draft conduct rules',
      answers: {
        0: 'More public than anything so far, and there are no rules',
        1: 'Public, the rules come later',
        2: 'Public, and the rules are ready',
        3: 'No more public than today, and the rules are ready',
      },
    },
    C4: {
      question: 'Do the department head and a board member support it?',
      evidence: 'names, with one sentence from each',
      answers: {
        0: 'Nobody supports it',
        1: 'Only the department head; the board is silent',
        2: 'The department head supports it and the board is informed',
        3: 'The department head proposes it, with a board member as sponsor',
      },
    },
    C5: {
      question: 'Does it connect to existing meetings between departments?',
      evidence: 'the meeting where the signals land',
      answers: {
        0: 'It needs a new meeting, and nothing has been agreed',
        1: 'Now and then, without an agreement',
        2: 'An existing meeting has it on the agenda',
        3: 'An existing meeting has it on the agenda, and other departments act on it',
      },
    },
    R1: {
      question: 'Is the money for phase 1 there?',
      evidence: 'who holds the budget, and how much',
      answers: {
        0: 'More than 110% is needed, or there is no cover',
        1: '101 to 110% is needed, or it is still a request',
        2: 'Yes, promised verbally',
        3: 'Yes, promised in writing',
      },
    },
    R2: {
      question: 'Are the hours there, from every department that contributes?',
      evidence: 'the FTE per department, with the commitment',
      answers: {
        0: 'The owner has promised nothing, or more than 110% is needed',
        1: 'One department has promised nothing yet, or 101 to 110% is needed',
        2: 'Yes, all departments have promised verbally',
        3: 'Yes, all departments have promised in writing',
      },
    },
    R3: {
      question: 'Do we have the right people: experience with customers, writing, moderating?',
      evidence: 'the names, the hours and the training',
      answers: {
        0: 'No',
        1: 'They are still to come, or to be trained later',
        2: 'They are known, and a short training is planned',
        3: 'They are known and experienced',
      },
    },
    R4: {
      question: 'Are the existing tools and the knowledge base enough?',
      evidence: 'the tools, the licence and the knowledge base',
      answers: {
        0: 'A new platform is needed',
        1: 'A new tool is needed, and it is still being bought',
        2: 'A separate tool or a trial licence is enough',
        3: 'An existing tool with the same knowledge base is enough',
      },
    },
    R5: {
      question: 'What if it is suddenly ten times as busy, or somebody falls ill?',
      evidence: 'the fallback rota and who is called',
      answers: {
        0: 'Nothing has been arranged',
        1: 'There is a loose agreement',
        2: 'There is a fallback plan on paper',
        3: 'There is a fallback plan, and it has been practised',
      },
    },
    K1: {
      question: 'After how many weeks can the first gain be seen?',
      evidence: 'the number of weeks, and what can be seen then',
      answers: {
        0: 'After more than 52 weeks, or unknown',
        1: 'After 27 to 52 weeks',
        2: 'After 14 to 26 weeks',
        3: 'Within 13 weeks',
      },
    },
    K2: {
      question: 'Is there a measure with a baseline, a target and an owner?',
      evidence: 'the measure as recorded',
      answers: {
        0: 'No, or only followers and likes',
        1: 'A target without a baseline',
        2: 'The baseline follows within 4 weeks, and there is a target',
        3: 'Baseline and target are recorded, and the result arrives within phase 1',
      },
    },
    K3: {
      question: 'Who inside the company can see it?',
      evidence: 'the report, the meeting or the demonstration',
      answers: {
        0: 'Nobody',
        1: 'The team itself',
        2: 'The department head and one other department',
        3: 'The management team sees it, and the success is shared',
      },
    },
    K4: {
      question: 'Does the measure suit the phase?',
      evidence: 'the kind of measure',
      answers: {
        0: 'Only likes and followers, or only direct return in euros',
        1: 'Counts of what we do',
        2: 'A measure of service or behaviour',
        3: 'A measure of what the customer notices: NPS, sentiment, satisfaction, response time, fewer contacts',
      },
    },
    K5: {
      question: 'Is the gain likely to be larger than the effort?',
      evidence: 'a calculation, or the damage it prevents',
      answers: {
        0: 'Nobody has thought about it',
        1: 'It is a guess',
        2: 'Yes, as an order of magnitude',
        3: 'Yes, calculated and with a source',
      },
    },
    B1: {
      question: 'Have steps two and three been worked out?',
      evidence: 'phases 2 and 3: what grows, with rough money and FTE',
      answers: {
        0: 'No',
        1: 'Only phase 2, in one sentence',
        2: 'Both, one still without numbers',
        3: 'Both completely',
      },
    },
    B2: {
      question: 'Is phase 1 finite, and can it keep running afterwards?',
      evidence: 'the end date, and who pays after that',
      answers: {
        0: 'Neither',
        1: 'One of the two',
        2: 'Both, the costs are estimated',
        3: 'Both, the costs are in the line’s budget',
      },
    },
    B3: {
      question: 'Is there a gate with a threshold, a decider and a stop rule?',
      evidence: 'the gate as recorded',
      answers: {
        0: 'No',
        1: 'Only a threshold',
        2: 'A threshold and a decider',
        3: 'Complete, with stop rule and date',
      },
    },
    B4: {
      question: 'What happens to the cost per unit as it grows?',
      evidence: 'the cost per unit now and in phase 3',
      answers: {
        0: 'Unknown',
        1: 'It rises with volume',
        2: 'It stays the same',
        3: 'It falls, for instance because customers help each other',
      },
    },
    B5: {
      question: 'Who becomes owner in the line, and do they take part already?',
      evidence: 'the name, the department and the training plan',
      answers: {
        0: 'Nobody',
        1: 'The name is known, but they do not take part yet',
        2: 'The name is known and they take part',
        3: 'They take part, and training and process have been agreed',
      },
    },
  },
  knockout: 'deciding question',
  notAnswered: 'Not answered yet',
  evidenceMissing: 'No evidence is named; that is why this counts as 1.',
  stopsAfterPhase1: 'The pilot stops after phase 1; so this counts as 1 at most.',
};
