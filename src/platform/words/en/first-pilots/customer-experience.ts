import type { Translation } from '../../message.js';
import type { customerExperience as nl } from '../../nl/first-pilots/customer-experience.js';

export const customerExperience: Translation<typeof nl> = {
  'CE-1': {
    title: 'Webcare in office hours',
    first: 'Answer questions on social media in office hours, with people from the phone team',
    second: 'Evenings or weekends as well',
    third: 'Seven days a week, with WhatsApp in the channel strategy',
    toSecond:
      'For eight weeks the median first answer takes at most 2 hours and at least 85% get an answer; a contact costs at most €9',
    toThird: 'In the evening at least 80% get an answer and satisfaction is at least 8.0',
  },
  'CE-2': {
    title: 'Status messages about a running case through WhatsApp',
    first: 'Customers with one kind of case get a message at every step',
    second: 'All cases of one product group',
    third: 'All products, and customers can send photos',
    toSecond: 'At most 48 status questions per 100 cases and no privacy incident at all',
    toThird: 'At most 45 status questions per 100 cases and an effort score (CES) of at most 2.4',
  },
  'CE-3': {
    title: 'Public answers to questions from webcare',
    first: 'The questions that return most often, with an answer on the site',
    second: 'The fifty most asked questions, with a search function',
    third: 'A knowledge base for all channels, in which customers rate answers',
    toSecond: 'At least 25% fewer repeat questions on the topics of the pilot',
    toThird: 'The share of customers who help themselves is 5 percentage points higher',
  },
  'CE-4': {
    title: 'Answers to reviews',
    first: 'Every review of a few branches gets an answer',
    second: 'All branches',
    third: 'Asking for a review becomes a step in the customer journey',
    toSecond: 'At least 75% of reviews are answered within three days',
    toThird: 'The average is at least 4.2 and there are at least 15 reviews a month',
  },
  'CE-5': {
    title: 'Tell customers first, at a failure or peak',
    first: 'At a failure in office hours there is a message soon, before customers call',
    second: 'Also at peaks in weekends and evenings',
    third: 'A message ahead of time for each group of customers',
    toSecond: 'At three failures the message was there within 30 minutes',
    toThird: 'At four of five failures there were at least 15% fewer calls',
  },
  'CE-6': {
    title: 'From public to personal',
    first: 'A public question continues in a private message or a call back',
    second: 'Fixed times for calling back',
    third: 'Customers identify themselves in their own account',
    toSecond: 'At least 60% are solved in the same channel and no personal data stand in public',
    toThird: 'At least 70% are solved in the same channel and the effort score (CES) is at most 2.2',
  },
};
