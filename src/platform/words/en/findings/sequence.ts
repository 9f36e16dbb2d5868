import type { FindingCatalog } from '../../findings/finding-words.js';
import type { sequenceArguments } from '../../findings/sequence-arguments.js';
import { message } from '../../message.js';

export const sequenceFindings: FindingCatalog<typeof sequenceArguments> = {
  'SEQ-01': {
    title: 'Starts too hot',
    text: message(
      'This pilot starts too hot ({intensity, number}) for {department} (start at {maximum, number} at most). ' +
        'Make phase 1 smaller: one team, one channel or office hours.',
    ),
  },
  'SEQ-01.emergency': {
    title: 'Starts with an emergency jump',
    text: message(
      'This pilot starts as an emergency jump at intensity {intensity, number}; ' +
        '{department} otherwise starts at {maximum, number} at most. This does not hold up the plan.',
    ),
  },
  'SEQ-02': {
    title: 'Step too large',
    text: message(
      'From phase {previous, number} to {phase, number} the intensity rises by {step, number}. Add a phase in between.',
    ),
  },
  'SEQ-02.emergency': {
    title: 'Emergency jump between phases',
    text: message(
      'From phase {previous, number} to {phase, number} the intensity rises by {step, number}, because of an emergency jump. ' +
        'This does not hold up the plan.',
    ),
  },
  'SEQ-03': {
    title: 'Pilot cools down',
    text: message(
      'Phase {phase, number} is less intense ({to, number}) than phase {previous, number} ({from, number}). ' +
        'Call it a wind-down, or keep the intensity.',
    ),
  },
  'SEQ-04.scope': {
    title: 'Phase does not grow',
    text: message(
      'Phase {phase, number} widens nothing: lukewarm water stays lukewarm. Choose what grows, such as hours, channels or participants.',
    ),
  },
  'SEQ-04.goal': {
    title: 'Phase does not grow',
    text: message(
      '{known, select, yes {Phase {phase, number} comes no nearer to the goal: from {from}% to {to}%.} ' +
        'other {Phase {phase, number} does not say how far it is on the way to the goal.}} ' +
        'Let every phase come nearer to the goal.',
    ),
  },
  'SEQ-04.both': {
    title: 'Phase does not grow',
    text: message(
      'Phase {phase, number} widens nothing and comes no nearer to the goal: lukewarm water stays lukewarm. ' +
        'Choose what grows and how much nearer to the goal that brings you.',
    ),
  },
  'SEQ-05.noEnd': {
    title: 'Phase 1 without an end',
    text: message('Phase 1 has no end date. A pilot is finite: choose when you decide how it goes on.'),
  },
  'SEQ-05.short': {
    title: 'Phase 1 too short',
    text: message('Phase 1 lasts {weeks}. Take at least {minimum}, or there is nothing to learn yet.'),
  },
  'SEQ-05.long': {
    title: 'Phase 1 too long',
    text: message('Phase 1 lasts {weeks}. Take at most {maximum}: then it stays a small trial.'),
  },
  'SEQ-06': {
    title: 'Phase starts too early',
    text: message(
      'Phase {phase, number} starts on {planned}. It cannot before {earliest}, after phase {previous, number}' +
        '{pause, select, yes { and {leerpauze} of time to learn} other {}}.',
    ),
  },
  'SEQ-07': {
    title: 'Follow-up missing',
    text: message('Step {missing, number} is missing. Think now of how this goes on when it works.'),
  },
  'SEQ-08.missing': {
    title: 'Gate missing',
    text: message(
      'There is no gate between phases {phase, number} and {next, number}. Write down at which result you go on and who decides.',
    ),
  },
  'SEQ-08.incomplete': {
    title: 'Gate incomplete',
    text: message(
      'The gate after phase {phase, number} has no ' +
        '{lacks, select, threshold {threshold} decider {decider} other {threshold and no decider}} yet. Complete it.',
    ),
  },
  'SEQ-08.stopRule': {
    title: 'Stop rule missing',
    text: message(
      'The gate after phase {phase, number} has no stop rule. Write down at which result you stop.',
    ),
  },
  'SEQ-09': {
    title: 'Too much at once',
    text: message(
      'Phase {phase, number} widens {count, number} things at once: {dimensions}. Take {maximum, number} at most.',
    ),
  },
  'SEQ-10.goal': {
    title: 'Long-term goal missing',
    text: message('This pilot names no long-term goal. Choose the goal that it grows towards.'),
  },
  'SEQ-10.percent': {
    title: 'Far from the goal',
    text: message(
      '{known, select, yes {After the last phase {percent}% of the goal is reached.} ' +
        'other {It does not say how much of the goal is reached after the last phase.}} Aim for at least {minimum}%.',
    ),
  },
  'SEQ-11': {
    title: 'Waiting for another culture',
    text: message('Do not wait for another culture: choose a phase 1 that fits how we work now.'),
  },
  'SEQ-12': {
    title: 'Uncertain after phase 1',
    text: message(
      'It is not certain that phase 1 can keep running without new project money. Name who pays for it, or write down that it stops.',
    ),
  },
};
