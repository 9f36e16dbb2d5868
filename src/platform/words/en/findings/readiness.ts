import type { FindingCatalog } from '../../findings/finding-words.js';
import type { readinessArguments } from '../../findings/readiness-arguments.js';
import { message } from '../../message.js';

export const readinessFindings: FindingCatalog<typeof readinessArguments> = {
  'RDY-1': {
    title: 'Conduct rules missing',
    sentence: message(
      '{begun, select, yes {Phase {phase, number} starts in public without conduct rules.} ' +
        'other {Phase {phase, number} goes public, but no conduct rules are recorded yet.}}',
    ),
    advice: message('Write down what staff do and do not do online, and record from which day that holds.'),
  },
  'RDY-1.late': {
    title: 'Conduct rules too late',
    sentence: message(
      'Phase {phase, number} starts on {start}, but the conduct rules are not there until {dated}.',
    ),
    advice: message('Have the conduct rules ready by {start}, or do not start this phase before {dated}.'),
  },
  'RDY-2': {
    title: 'Monitoring missing',
    sentence: message(
      '{recorded, select, yes {During some of the hours in which phase {phase, number} is public, nobody watches.} ' +
        'other {It is not recorded that anybody watches during the hours in which phase {phase, number} is public.}}',
    ),
    advice: message('Let the monitoring rota follow the service hours.'),
  },
  'RDY-3': {
    title: 'Alarm list missing',
    sentence: message(
      'Phase {phase, number} is public, but {recorded, select, yes {there is no list} other {no list is recorded}} of whom to warn when things go wrong.',
    ),
    advice: message('Make that list, for evenings and weekends too.'),
  },
  'RDY-4': {
    title: 'Crisis plan not tested',
    sentence: message(
      'Phase {phase, number} is very visible outside, but ' +
        '{state, select, never {the crisis plan of {dated} was never tested} expired {the crisis plan was last tested on {tested}} ' +
        'toCome {the crisis plan will not be tested until {tested}} other {no crisis plan is recorded}}.',
    ),
    advice: message(
      '{state, select, noPlan {Make a crisis plan and practise} other {Practise}} it at least once every {months, plural, one {month} other {# months}}.',
    ),
  },
  'RDY-5': {
    title: 'Staff do not know',
    sentence: message(
      '{recorded, select, yes {Staff do not know yet of phase {phase, number}, which is very visible outside.} ' +
        'other {It is not recorded that staff know of phase {phase, number}, which is very visible outside.}}',
    ),
    advice: message('Tell them before customers notice.'),
  },
  'RDY-6': {
    title: 'Privacy check missing',
    sentence: message(
      '{begun, select, yes {This pilot starts using personal data without a privacy check.} ' +
        'other {This pilot uses personal data, but no privacy check is recorded yet.}}',
    ),
    advice: message('Do the check (GDPR) and decide whether a DPIA is needed.'),
  },
  'RDY-7': {
    title: 'No consent of the works council yet',
    sentence: message(
      '{consent, select, requested {The works council has not decided yet about watching what staff post.} ' +
        'none {The works council has not consented to watching what staff post.} ' +
        'other {It is not recorded whether the works council consents to watching what staff post.}}',
    ),
    advice: message(
      '{consent, select, requested {Start only once that consent is there.} other {Ask for consent, and start only once it is there.}}',
    ),
  },
  'RDY-8': {
    title: 'Reward not mentioned',
    sentence: message(
      '{recorded, select, yes {People who get something for spreading this do not mention it.} ' +
        'other {It is not recorded that people who get something for spreading this mention it.}}',
    ),
    advice: message('Agree that they always mention their relation with you.'),
  },
  'RDY-9': {
    title: 'Product statements not checked',
    sentence: message(
      '{recorded, select, yes {Statements about insurance in phase {phase, number} have not been checked.} ' +
        'other {It is not recorded that statements about insurance in phase {phase, number} have been checked.}}',
    ),
    advice: message(
      'Have them checked before they go out: they must be correct, clear and not misleading (Dutch Wft 4:19).',
    ),
  },
};
