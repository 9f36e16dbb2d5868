import { SETTING_KEYS, type SettingKey } from './settings.js';

/** What thresholds are about, in the order in which a person meets the subjects. */
export const SETTING_SUBJECTS = [
  'steps',
  'heat',
  'breadth',
  'criteria',
  'beginning',
  'ladder',
  'safety',
  'pace',
] as const;
export type SettingSubject = (typeof SETTING_SUBJECTS)[number];

type Family<Key> = Key extends `${infer First}.${string}` ? First : never;

/** The first word of a threshold's name decides; a new family without a subject does not compile. */
const SUBJECT_OF: Readonly<Record<Family<SettingKey>, SettingSubject>> = {
  start: 'steps',
  step: 'steps',
  phase1: 'steps',
  goal: 'steps',
  heat: 'heat',
  rise: 'heat',
  starts: 'heat',
  temperature: 'heat',
  resources: 'heat',
  breadth: 'breadth',
  bigBang: 'breadth',
  owners: 'breadth',
  criterion: 'criteria',
  culture: 'criteria',
  answers: 'criteria',
  verdict: 'criteria',
  firstGroup: 'beginning',
  maturity: 'beginning',
  listening: 'beginning',
  kickOff: 'beginning',
  ladder: 'ladder',
  exposure: 'safety',
  crisis: 'safety',
  measures: 'safety',
  gate: 'safety',
  calm: 'pace',
  brisk: 'pace',
};

export function subjectOf(key: SettingKey): SettingSubject {
  return SUBJECT_OF[key.slice(0, key.indexOf('.')) as Family<SettingKey>];
}

/** The thresholds of one subject, in the order of the list of settings. */
export function settingsOf(subject: SettingSubject): readonly SettingKey[] {
  return SETTING_KEYS.filter((key) => subjectOf(key) === subject);
}
