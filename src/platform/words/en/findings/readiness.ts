import type { FindingCatalog } from '../../findings/finding-words.js';
import type { readinessArguments } from '../../findings/readiness-arguments.js';
import { message } from '../../message.js';

export const readinessFindings: FindingCatalog<typeof readinessArguments> = {
  'RDY-1': {
    title: 'Conduct rules missing',
    text: message(
      '{begun, select, yes {Phase {phase, number} starts in public without conduct rules.} ' +
        'other {Phase {phase, number} goes public, but no conduct rules are recorded yet.}} ' +
        'Write down what staff do and do not do online.',
    ),
  },
  'RDY-1.late': {
    title: 'Conduct rules too late',
    text: message(
      'Phase {phase, number} starts on {start}, but the conduct rules are only there on {dated}. Bring them forward, or start later.',
    ),
  },
  'RDY-2': {
    title: 'Monitoring missing',
    text: message(
      '{recorded, select, yes {Nobody watches during some of the hours in which phase {phase, number} is public.} ' +
        'other {It is not recorded that anybody watches during the hours in which phase {phase, number} is public.}} ' +
        'Let the monitoring rota follow the service hours.',
    ),
  },
  'RDY-3': {
    title: 'Alarm list missing',
    text: message(
      'Phase {phase, number} is public, but {recorded, select, yes {there is no list} other {no list is recorded}} of whom to warn when things go wrong. ' +
        'Make that list, for evenings and weekends too.',
    ),
  },
  'RDY-4': {
    title: 'Crisis plan not tested',
    text: message(
      'Phase {phase, number} is very visible outside, but ' +
        '{state, select, never {the crisis plan of {dated} was never tested} expired {the crisis plan was last tested on {tested}} ' +
        'toCome {the crisis plan will only be tested on {tested}} other {no crisis plan is recorded}}. ' +
        'Practise the plan at least once every {months, plural, one {month} other {# months}}.',
    ),
  },
  'RDY-5': {
    title: 'Staff do not know',
    text: message(
      '{recorded, select, yes {Staff do not know yet of phase {phase, number}, which is very visible outside.} ' +
        'other {It is not recorded that staff know of phase {phase, number}, which is very visible outside.}} ' +
        'Tell them before customers notice.',
    ),
  },
  'RDY-6': {
    title: 'Privacy check missing',
    text: message(
      '{begun, select, yes {This pilot starts with personal data without a privacy check.} ' +
        'other {This pilot uses personal data, but no privacy check is recorded yet.}} ' +
        'Do the check (GDPR) and decide whether a DPIA is needed.',
    ),
  },
  'RDY-7': {
    title: 'No consent of the works council yet',
    text: message(
      '{consent, select, requested {The works council has not decided yet about watching what staff post.} ' +
        'none {The works council has not consented to watching what staff post.} ' +
        'other {It is not recorded whether the works council consents to watching what staff post.}} ' +
        'Start only once that consent is there.',
    ),
  },
  'RDY-8': {
    title: 'Reward not mentioned',
    text: message(
      '{recorded, select, yes {People who get something for spreading this do not mention it.} ' +
        'other {It is not recorded that people who get something for spreading this mention it.}} ' +
        'Agree that they always name their relation with you.',
    ),
  },
  'RDY-9': {
    title: 'Product statements not checked',
    text: message(
      '{recorded, select, yes {Statements about insurance in phase {phase, number} have not been checked.} ' +
        'other {It is not recorded that statements about insurance in phase {phase, number} have been checked.}} ' +
        'They must be correct, clear and not misleading (Dutch Wft 4:19).',
    ),
  },
};
