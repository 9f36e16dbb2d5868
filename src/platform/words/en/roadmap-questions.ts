import type { Translation } from '../message.js';
import type { roadmapQuestions as nl } from '../nl/roadmap-questions.js';

/** The twelve questions of the self-assessment with every answer described (domain.md 5.5). */
export const roadmapQuestions: Translation<typeof nl> = {
  M1: {
    question: 'Why are you active on social media?',
    answers: {
      0: 'We are not, so far.',
      1: 'Because others are, or because it is possible.',
      2: 'For a campaign, or for the goals of one department.',
      3: 'To improve our services together with customers.',
      4: 'It is how we run the company: what customers say decides what we do.',
    },
  },
  M2: {
    question: 'Which plan is behind it?',
    answers: {
      0: 'There is no plan.',
      1: 'There are loose ideas, but no plan on paper.',
      2: 'There is a plan for each channel or campaign.',
      3: 'It is part of the business plans.',
      4: 'It is in the annual plan of every department.',
    },
  },
  M3: {
    question: 'Who does the work?',
    answers: {
      0: 'Nobody.',
      1: 'One or a few enthusiasts, mostly of the online team.',
      2: 'Marketing, service and press, each on their own.',
      3: 'Sales and HR as well; there is a team with people from several departments.',
      4: 'Everybody who talks to customers, within clear rules.',
    },
  },
  M4: {
    question: 'How do you deal with questions and complaints?',
    answers: {
      0: 'They do not come in, or are left lying.',
      1: 'They surprise us; we see who answers.',
      2: 'We answer in office hours, or some hours a day.',
      3: 'We answer within agreed times, the same in every channel.',
      4: 'There is always an answer, and customers help each other too.',
    },
  },
  M5: {
    question: 'How do you listen to what customers say?',
    answers: {
      0: 'We do not.',
      1: 'Sometimes somebody looks it up by hand.',
      2: 'With a tool; the reports stay within one department.',
      3: 'Signals go to whoever is responsible for the product.',
      4: 'Decisions can be traced to the customer signal they rest on.',
    },
  },
  M6: {
    question: 'How does your content come about?',
    answers: {
      0: 'We post nothing.',
      1: 'We post something now and then.',
      2: 'We work with a calendar of campaigns and holidays.',
      3: 'We make content all the time, from customers’ questions.',
      4: 'We make content together with customers.',
    },
  },
  M7: {
    question: 'How do you work together with customers?',
    answers: {
      0: 'We do not, and there are no ideas for it.',
      1: 'Not yet, but we are thinking about it.',
      2: 'With polls and contests.',
      3: 'In closed groups or a community.',
      4: 'All the time, and it influences decisions.',
    },
  },
  M8: {
    question: 'How do departments keep each other informed?',
    answers: {
      0: 'They do not.',
      1: 'Only when something goes wrong.',
      2: 'By e-mail, intranet and at the lunch table.',
      3: 'In a fixed meeting of several departments.',
      4: 'It is a fixed item in the ordinary meetings of every department.',
    },
  },
  M9: {
    question: 'What does the board do?',
    answers: {
      0: 'The board does not know of it, and nobody has asked.',
      1: 'The board hardly knows of it.',
      2: 'The board is fine with it as long as it costs little.',
      3: 'The board is interested; one of its members is sponsor.',
      4: 'The board takes part in conversations with customers itself.',
    },
  },
  M10: {
    question: 'What do you measure?',
    answers: {
      0: 'Nothing.',
      1: 'Likes and followers.',
      2: 'Also how fast we answer, and the sentiment.',
      3: 'Satisfaction, NPS, efficiency and revenue.',
      4: 'We steer by the value for the customer.',
    },
  },
  M11: {
    question: 'Which rules are there, and what do you do in a crisis?',
    answers: {
      0: 'There are no rules and nobody is appointed.',
      1: 'There are no rules on paper; we deal with it when it happens.',
      2: 'There is a policy on paper.',
      3: 'People are trained and the crisis plan has been rehearsed.',
      4: 'We learn from every incident and renew the rules every year.',
    },
  },
  M12: {
    question: 'What happens with what customers say?',
    answers: {
      0: 'We do not hear it.',
      1: 'We hear it, but nothing happens.',
      2: 'The customer gets an answer, and that is it.',
      3: 'We improve something and tell the customer what.',
      4: 'There is a fixed budget to act on customer signals.',
    },
  },
};
