import type { FindingCatalog } from '../../findings/finding-words.js';
import type { sequenceArguments } from '../../findings/sequence-arguments.js';
import { message } from '../../message.js';

const NOT_HELD_UP = 'This does not hold up the plan. Do agree on when it ends.';

export const sequenceFindings: FindingCatalog<typeof sequenceArguments> = {
  'SEQ-01': {
    title: 'Starts too hot',
    sentence: message(
      'This pilot starts too hot ({intensity, number}) for {department} (start at {maximum, number} at most).',
    ),
    advice: message(
      'Make phase 1 smaller: one team, one channel or office hours. At intensity {maximum, number} it does fit.',
    ),
  },
  'SEQ-01.emergency': {
    title: 'Starts with an emergency jump',
    sentence: message(
      'This pilot starts as an emergency jump at intensity {intensity, number}; ' +
        '{department} otherwise starts at {maximum, number} at most.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'SEQ-02': {
    title: 'Step too large',
    sentence: message(
      'From phase {previous, number} to {phase, number} the intensity rises by {step, number}.',
    ),
    advice: message(
      '{between, plural, one {Add a phase in between} other {Add # phases in between}}, ' +
        'or keep phase {phase, number} at intensity {passes, number}.',
    ),
  },
  'SEQ-02.emergency': {
    title: 'Emergency jump between phases',
    sentence: message(
      'From phase {previous, number} to {phase, number} the intensity rises by {step, number}, because of an emergency jump.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'SEQ-03': {
    title: 'Pilot cools down',
    sentence: message(
      'Phase {phase, number} is less intense ({to, number}) than phase {previous, number} ({from, number}).',
    ),
    advice: message('Make it a wind-down, or keep the intensity at {from, number}.'),
  },
  'SEQ-04.scope': {
    title: 'Phase does not grow',
    sentence: message('Phase {phase, number} widens nothing: lukewarm water stays lukewarm.'),
    advice: message('Choose what grows, such as hours, channels or participants.'),
  },
  'SEQ-04.goal': {
    title: 'Phase does not grow',
    sentence: message(
      '{known, select, yes {Phase {phase, number} comes no nearer to the goal: from {from}% to {to}%.} ' +
        'other {Phase {phase, number} does not say how far it is on the way to the goal.}}',
    ),
    advice: message('Let every phase come nearer to the goal: this one further than {from}%.'),
  },
  'SEQ-04.both': {
    title: 'Phase does not grow',
    sentence: message(
      'Phase {phase, number} widens nothing and comes no nearer to the goal: lukewarm water stays lukewarm.',
    ),
    advice: message('Choose what grows, and how much nearer to the goal that brings you.'),
  },
  'SEQ-05.noEnd': {
    title: 'Phase 1 without an end',
    sentence: message('Phase 1 has no end date. A pilot is finite.'),
    advice: message(
      'Choose an end: at least {minimum} and at most {maximum} after the start. Then you decide how it goes on.',
    ),
  },
  'SEQ-05.short': {
    title: 'Phase 1 too short',
    sentence: message('Phase 1 lasts {weeks}.'),
    advice: message('Take at least {minimum}, or there is nothing to learn yet.'),
  },
  'SEQ-05.long': {
    title: 'Phase 1 too long',
    sentence: message('Phase 1 lasts {weeks}.'),
    advice: message('Take at most {maximum}: then it stays a small trial.'),
  },
  'SEQ-06': {
    title: 'Phase starts too early',
    sentence: message(
      'Phase {phase, number} starts on {planned}, before phase {previous, number} ' +
        '{pause, select, yes {and {leerpauze} of time to learn are over} other {is over}}.',
    ),
    advice: message('Start on {earliest} or later.'),
  },
  'SEQ-07': {
    title: 'Follow-up missing',
    sentence: message('Step {missing, number} is missing.'),
    advice: message('Think now about how this goes on when it works.'),
  },
  'SEQ-08.missing': {
    title: 'Gate missing',
    sentence: message('There is no gate between phases {phase, number} and {next, number}.'),
    advice: message('Write down at which result you go on, at which you stop, and who decides.'),
  },
  'SEQ-08.incomplete': {
    title: 'Gate incomplete',
    sentence: message(
      'The gate after phase {phase, number} has no ' +
        '{lacks, select, threshold {threshold} decider {decider} other {threshold and no decider}} yet.',
    ),
    advice: message(
      '{lacks, select, threshold {Write down at which result you go on.} decider {Write down who decides.} ' +
        'other {Write down at which result you go on, and who decides.}}',
    ),
  },
  'SEQ-08.stopRule': {
    title: 'Stop rule missing',
    sentence: message('The gate after phase {phase, number} has no stop rule.'),
    advice: message('Write down at which result you stop.'),
  },
  'SEQ-09': {
    title: 'Too much at once',
    sentence: message('Phase {phase, number} widens {count, number} things at once: {dimensions}.'),
    advice: message('Take {maximum, number} at most, and keep the rest for a later phase.'),
  },
  'SEQ-10.goal': {
    title: 'Long-term goal missing',
    sentence: message('This pilot names no long-term goal.'),
    advice: message('Choose the goal that it grows towards.'),
  },
  'SEQ-10.percent': {
    title: 'Far from the goal',
    sentence: message(
      '{known, select, yes {After the last phase {percent}% of the goal is reached.} ' +
        'other {It does not say how much of the goal is reached after the last phase.}}',
    ),
    advice: message('Aim for at least {minimum}%.'),
  },
  'SEQ-11': {
    title: 'Waiting for another culture',
    sentence: message('The proposal waits until the culture has changed: “{precondition}”.'),
    advice: message('Do not wait for another culture: choose a phase 1 that fits how we work now.'),
  },
  'SEQ-12': {
    title: 'Uncertain after phase 1',
    sentence: message('It is not certain that phase 1 can keep running without new project money.'),
    advice: message('Name who pays for it, or write down that it stops.'),
  },
};
