import type { Translation } from '../../message.js';
import type { content as nl } from '../../nl/first-pilots/content.js';

export const content: Translation<typeof nl> = {
  'CT-1': {
    title: 'Digital campaign with a sequel',
    first: 'A campaign about one topic that customers can use, such as a checklist or test',
    second: 'A repeat, linked to what is going on at that moment',
    third: 'All year round',
    toSecond: 'At least 80% of the target is reached and at least 20% return',
    toThird: 'At least 4% of customers say they act on it',
  },
  'CT-2': {
    title: 'Content plan for the long term',
    first: 'Plan half a year of what we tell, by the questions of customers',
    second: 'Experts write along',
    third: 'An editorial board of several departments',
    toSecond: 'For 26 weeks at least 90% appears on schedule',
    toThird: 'At least eight pieces by experts a quarter',
  },
  'CT-3': {
    title: 'Experts answer customers’ questions in a blog',
    first: 'Experts answer the questions that customers really ask',
    second: 'Twice a week',
    third: 'A guide for each group of customers',
    toSecond: 'At least 1,200 visits a month and at least ten pieces',
    toThird: '5% fewer questions by phone about these topics',
  },
  'CT-4': {
    title: 'Short explanatory videos',
    first: 'Short videos about what customers find hard; a completed view costs at most €0.35',
    second: 'Videos about viewers’ questions',
    third: 'A question hour that can be followed live',
    toSecond: 'At least 45% watch a video to the end',
    toThird: 'At least 50 questions an episode',
  },
  'CT-5': {
    title: 'Customer stories, with consent',
    first: 'Customers tell their story, with a consent that they can withdraw',
    second: 'Customers send in stories themselves',
    third: 'A place where customers can always send something in',
    toSecond: 'At least eight stories are published and none is withdrawn',
    toThird: 'At least 15% of the content comes from customers',
  },
  'CT-6': {
    title: 'From newsletter to conversation',
    first: 'The newsletter asks a question and readers get an answer',
    second: 'Readers choose the topics',
    third: 'A webinar every quarter',
    toSecond: 'At least 50 replies for each newsletter',
    toThird: 'At least 120 participants and a mark of at least 7.5',
  },
};
