import { message, type Translation } from '../message.js';
import type { planTexts as nl } from '../nl/plan-texts.js';

export const planTexts: Translation<typeof nl> = {
  title: 'Your own texts',
  lead: 'In seven places of the document you can write yourself. Kikkerplan writes the rest from the data. What you leave empty is not there.',
  link: 'Write in the document',
  place: 'Place',
  state: 'State',
  written: message<{ moment: string; name: string }>('written on {moment} by {name}'),
  writtenUnknown: message<{ moment: string }>('written on {moment}'),
  empty: 'still empty',
  caption: message<{ count: number }>(
    '{count, plural, =0 {Nothing written yet} one {Written in one place} other {Written in # places}}',
  ),
  back: 'Your own texts',
  body: 'Your text',
  bodyHint:
    'An empty line begins a new paragraph. A line that begins with “- ” or “1. ” is an item of a list. **Bold**, *italic* and [words](https://address) are fine too.',
  language: 'In which language do you write?',
  languageHint: 'In the document in the other language the text stands as you wrote it.',
  save: 'Save',
  look: 'Look at it first',
  preview: 'How it stands in the document',
  previewEmpty: 'Nothing here: the document has no text of your own in this place.',
  savedAt: message<{ moment: string }>('Saved on {moment}.'),
  notSaved: 'Not saved yet. Press Save.',
  example: 'What belongs here, with an example',
  slots: {
    summary: {
      name: 'Summary: in your words',
      belongs:
        'Two or three sentences that only you can write: why now, and what you ask of the reader. The figures are under it already.',
      example:
        'We begin small, with Customer Service and Marketing, because that is where our customers first notice whether we listen. We ask one thing of the board: give the three pilots of this quarter the hours that stand beside them.',
    },
    goals: {
      name: 'Where we want to go',
      belongs:
        'What it looks like when it has worked, for customers and for staff. And what you do not do on purpose.',
      example:
        'In three years a customer who wants to tell us something no longer calls three times. **What we do not do:** a campaign on every channel, or buying a platform before anybody works with one.',
    },
    'customer-experience': {
      name: 'Customer experience: what it means here',
      belongs: 'What customers go through with you now, and which moment you want to make better first.',
      example:
        'Whoever reports damage waits nine hours on average for a first answer. That is where we begin.',
    },
    conversation: {
      name: 'Conversation: what it means here',
      belongs: 'Where customers already talk about you, and who of you reads along and answers.',
      example:
        'Two closed groups talk about us a lot. We read along with their permission, and answer only when somebody asks.',
    },
    content: {
      name: 'Content: what it means here',
      belongs: 'What you know that customers need, and who writes it down.',
      example:
        'Our advisers explain the same things every day. We write those twenty answers down well, once.',
    },
    collaboration: {
      name: 'Collaboration: what it means here',
      belongs: 'With whom you make something together, inside and outside, and what they get out of it.',
      example:
        'A fixed group of thirty customers thinks along about the policy terms. They always hear what we did with it, also when nothing came of it.',
    },
    support: {
      name: 'Support, training and ambassadors',
      belongs: 'Who helps people who find it daunting, which training there is, and who goes first.',
      example:
        'Every department has two ambassadors who get half a day a week for it:\n\n- Customer Service: Noor and Bas\n- Marketing: Iris and Tom',
    },
  },
};
