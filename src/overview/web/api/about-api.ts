import { API_PATH } from '../../../platform/http/index.js';

/** What the description says of the API as a whole. In English only: it is read beside code. */
export const ABOUT_API = {
  version: '1.0',
  description: [
    `What programs can ask and change in Kikkerplan. Every address begins with \`${API_PATH}\`, and everything is JSON in UTF-8.`,
    'Send an access token with every request: `Authorization: Bearer kp_…`. Somebody makes one at their account, for one organisation, to read or also to change. A program may do what its person may do there, and never more. Cookies are not read.',
    'A change names what it is based on: send the ETag of the thing you fetched in `If-Match`. Without it the answer is 428; when somebody else was first it is 412, and nothing was changed.',
    'Lists come in pages: `limit` says how many, and `next` of one page is the `cursor` of the following one. The same address stands in the `Link` header.',
    'What goes wrong is told as `application/problem+json`, in Dutch or English by `Accept-Language`; 422 lists every mistake with a pointer to the value.',
    'Days are `yyyy-mm-dd`, quarters `yyyy-Qn`, money is euros, heat is degrees. Fields that a request does not know are refused.',
  ].join('\n\n'),
  tags: {
    Organisation: 'What a token opens, the organisation, its departments, and who did what',
    Plan: 'Calendar, money and settings of the plan',
    Proposals: 'Writing a proposal, sending it in, and the verdict on it',
    Pilots: 'Pilots in the plan with their scorecards, and where the planner puts them',
    Findings: 'What the rules say of the portfolio, and its heat, money and hours',
    Sequence:
      'The order in which everything happens: compute it, follow the computation, read dates with their reasons',
    Gates: 'Pilots that run: starts, measurements, money and hours, and decisions at gates',
    Document: 'The integration plan as data and as files, and its versions',
  },
  parameters: {
    organisation: 'Slug of the organisation, as `listOrganisations` gives it',
    code: 'Code, such as P01 for a pilot and KS for a department',
    phase: 'Number of the phase, from 1',
    question: 'Id of a question, as `readProposal` lists them',
    id: 'Id, as the answer before gave it',
    number: 'Number of the version, from 1',
    from: 'First day',
    to: 'Last day',
    limit: 'How many at most; 50 when left out',
    cursor: 'What the page before it gave as `next`',
    person: 'Id of who did it',
    action: 'What was done',
    until: 'Last day that counts',
    c: 'Only pilots of this C',
    dates: 'Dates to judge the plan on; those that hold now when left out',
    severity: 'Only findings that are this severe',
    corrects: 'Number of the entry that was wrong; the body then says `why`',
  },
} as const;
