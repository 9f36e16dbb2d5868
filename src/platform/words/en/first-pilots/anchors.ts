import type { Translation } from '../../message.js';
import type { anchors as nl } from '../../nl/first-pilots/anchors.js';

/** Examples and figures from practice beside the catalogue of first pilots. */
export const anchors: Translation<typeof nl> = {
  'evening-hours':
    'Most of the fifteen largest Dutch insurers closed webcare at 21:00; more than a quarter had none in the evening. So evenings and weekends are the natural second step.',
  'zlm-promise': 'ZLM promises an answer within 2 hours on Facebook and Twitter, from 8 to 22 hours.',
  'ohra-one-person': 'OHRA ran webcare with one full-timer, with the contact centre as fallback.',
  'contacts-a-day':
    'The ten largest Dutch webcare accounts had 340 contacts a day on average; the largest 150 sent about 36 answers a day. It is shifting to the evening.',
  'uwv-four-people': 'At UWV four people gave 275 answers a month, beside their work on the phone.',
  'contact-cost':
    'A contact costs €7 to €15 by phone, €3 to €6 by e-mail, €4 to €9 by chat or WhatsApp, and €0.50 to €2 when customers help themselves.',
  'municipal-cost':
    'Webcare can also be dearer: nine large Dutch municipalities paid €18.30 a question, at 200 to 250 questions a month.',
  'ns-ambassadors':
    'Dutch Railways (NS) grew from 15 to 147 ambassadors in two years. They were seen 858,000 times for €1,500 of outside cost, without bonuses and with little steering.',
  'advocacy-study':
    'A study of 1,636 reviews of 18 advocacy programmes: social connectedness works best. It has to be voluntary; quotas do not enforce it.',
  'price-of-writing':
    'A freelance journalist charges about €0.30 to €0.50 a word, or some €300 for a blog of 800 words. An agency is dearer.',
  bovenkamer:
    'De Bovenkamer of Zilveren Kruis: 600 customers invited, 54% joined unpaid, closed and for five weeks, with about 50 questions. 170 people stayed to the end, 35 were active in the forum.',
  'rabobank-community':
    'Denk Mee Met Je Bank of Rabobank is permanent. It changed the mortgage application and the name of a savings product.',
  'fbto-onderling':
    'FBTO Onderling is about settled claims up to €2,500. A case is open for at least a month and is reversed at more than 100 votes of which at least 60% want that.',
  'telfort-max': 'Telfort had customers test Telfort Max before it came out.',
  't-mobile-community':
    'The Dutch community of T-Mobile had 185,000 users and 23 volunteer experts. Customers gave more than half of the answers.',
  'kpn-community':
    'At KPN 28,000 answers were found and there were 200,000 visits a month. By the end of 2013 that saved €1.7 million in contacts.',
  'telfort-community': 'The community of Telfort had about 36,000 members.',
  'community-doubt':
    'A caution: providers employ dozens of people to keep a community running, and very active users may lose their independence.',
  'research-community': 'A research community has 20 to 200 members for a task.',
  'cocreation-failures':
    'It goes wrong when ideas are too ordinary or infeasible, and when people never hear what happened with them. So report back to everybody.',
  'participation-rule':
    'Rule of thumb: of every 100 members 90 look, 9 sometimes take part and 1 is very active. In small groups it is rather 70, 20 and 10.',
  'four-cs-adoption':
    'Among 1,222 managers in six countries the approach did not fit the culture well yet, and the four Cs were far from adopted everywhere.',
  'engaged-enterprise':
    'Companies that use social media throughout the company saw about four times the effect. The mean return was 3 to 5%, the best 7.7% and the lowest 1.9%.',
  'advocating-board':
    'At two thirds of the best performers the board actively supports it. Of the companies with a high return 57% let customers think along about products.',
};
