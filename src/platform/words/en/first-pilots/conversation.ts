import type { Translation } from '../../message.js';
import type { conversation as nl } from '../../nl/first-pilots/conversation.js';

export const conversation: Translation<typeof nl> = {
  'CV-1': {
    title: 'Listening post',
    first: 'Follow what people say about us, and give every signal to somebody who acts on it',
    second: 'Daily, and straight to product managers',
    third: 'In the whole organisation, with a fixed item in the board’s meeting',
    toSecond: 'For three months at least four signals a month with somebody who acts on them',
    toThird: 'At least two decisions a quarter can be traced to a signal',
  },
  'CV-2': {
    title: 'Conduct rules and decision tree: reply or not',
    first: 'Conduct rules of one page, with a decision tree, in a few teams',
    second: 'Training for a quarter of the staff',
    third: 'A fixed part of the introduction programme',
    toSecond: 'At least 70% pass the quiz; the works council consents if posts of staff are followed',
    toThird: 'Six months without a serious incident',
  },
  'CV-3': {
    title: 'Staff as ambassadors',
    first: 'Twelve volunteers tell about their work',
    second: 'Forty participants',
    third: 'More than a hundred participants, and a place in the introduction',
    toSecond: 'In week 10 at least 9 of the 12 volunteers are still active',
    toThird: 'At least 70% are active, without imposed quotas',
  },
  'CV-4': {
    title: 'Signals meeting every two weeks',
    first: 'Customer service discusses signals with product and marketing every two weeks',
    second: 'With a budget for quick repairs',
    third: 'Part of the quarterly cycle',
    toSecond: 'At least three problems in a quarter are solved at the source',
    toThird: 'At least six problems in a quarter are solved, each within six weeks',
  },
  'CV-5': {
    title: 'Map of experts',
    first: 'Map who knows much and is followed, and get acquainted',
    second: 'Conversations to learn from each other',
    third: 'Experts think along at introductions',
    toSecond: 'At least eight experts respond',
    toThird: 'At least five experts contribute, unpaid and in the open',
  },
  'CV-6': {
    title: 'A board member in conversation',
    first: 'A board member holds an open hour or writes a blog and answers questions',
    second: 'Every month',
    third: 'Board members take turns',
    toSecond: 'At least 60 questions a session, and the sentiment is not negative',
    toThird: 'The NPS of participants is at least 5 points above that of others',
  },
};
