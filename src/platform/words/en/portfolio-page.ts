import { message, type Translation } from '../message.js';
import type { portfolioPage as nl } from '../nl/portfolio-page.js';

export const portfolioPage: Translation<typeof nl> = {
  title: 'Portfolio',
  eyebrow: message('Integration plan {plan}'),
  verdicts: {
    ready: 'Ready',
    'ready-with-conditions': 'Ready with conditions',
    'not-ready': 'Not ready',
  },
  byHandSource: message('(set by hand by {by} on {date}, computed: {computed}; reason: “{reason}”)'),
  byHand: message(
    'This verdict was set by hand by {by} on {date}; computed was “{computed}”. The reason: {reason}',
  ),
  overrideLink: 'Set the verdict on the plan by hand',
  overrideTitle: 'Set the verdict on the plan by hand',
  counts: message(
    'There {warnings, plural, one {is one warning} other {are {warnings, plural, =0 {no} other {#}} warnings}}, {tips, plural, =0 {no tips} one {one tip} other {# tips}} and {blocks, plural, =0 {no blockers} one {one blocker} other {# blockers}}.',
  ),
  dates: 'Dates:',
  onSequence: 'computed sequence',
  asAsked: 'as asked',
  stale:
    'The plan has changed since this sequence was computed. These are therefore the dates that were asked for.',
  recompute: 'Compute the sequence again',
  severityHeading: {
    block: message('{count, plural, one {One blocker} other {# blockers}}'),
    warning: message('{count, plural, one {One warning} other {# warnings}}'),
    tip: message('{count, plural, one {One tip} other {# tips}}'),
  },
  outside: message('{count, plural, one {One finding} other {# findings}} on proposals outside the plan'),
  atPilots: message('At {count, number} pilots'),
  noFindings: 'There are no findings.',
  findings: 'Findings',
  money: 'Money',
  planned: 'Planned',
  available: 'Available',
  overBudget: 'more than available',
  moneyFits: 'The money fits in every quarter.',
  moneyOver: message('More is planned in {quarters} than is available.'),
  breadth: 'The four Cs',
  c: 'C',
  pilots: 'Pilots',
  share: 'Share',
  allCs: 'Every C has at least one pilot in the plan.',
  missingCs: message('Still without a pilot: {cs}.'),
};
