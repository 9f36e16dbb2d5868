import {
  resolveSettings,
  SETTINGS,
  type SettingKey,
  type SettingOverrides,
  type Settings,
} from './settings.js';

/** Thresholds that contradict each other: the first may not be higher than the second. */
const NOT_ABOVE: readonly (readonly [SettingKey, SettingKey])[] = [
  ['phase1.minimumWeeks', 'phase1.maximumWeeks'],
  ['step.maximum', 'step.bigBangFrom'],
  ['breadth.minimumPercent', 'breadth.maximumPercent'],
  ['breadth.maximumPercent', 'breadth.blockPercent'],
  ['criterion.conditionalFrom', 'criterion.passFrom'],
  ['criterion.conditionalKnockout', 'criterion.passKnockout'],
];

/** Bounds between one band and the next; each is above the one before it. (A list per tolerance may go up and down.) */
const RISING: readonly SettingKey[] = ['heat.bands', 'answers.coverPercent', 'answers.firstResultWeeks'];

/** Thresholds out of order, each with the one that it contradicts; itself when its own numbers do not rise. */
interface OrderProblem {
  readonly key: SettingKey;
  readonly problem: 'above-other' | 'not-rising';
  readonly other: SettingKey;
}

function isRising(values: number | readonly number[]): boolean {
  return [values].flat().every((value, index, all) => index === 0 || value > (all[index - 1] ?? value));
}

/** What no range of one threshold can say: which of them cannot hold together. */
function orderProblems(settings: Settings): readonly OrderProblem[] {
  const above = NOT_ABOVE.filter(([low, high]) => settings[low] > settings[high]);
  const jumbled = RISING.filter((key) => !isRising(settings[key]));
  return [
    ...above.map(([key, other]): OrderProblem => ({ key, problem: 'above-other', other })),
    ...jumbled.map((key): OrderProblem => ({ key, problem: 'not-rising', other: key })),
  ];
}

export interface SettingProblem {
  readonly key: string;
  readonly problem: 'unknown' | 'not-a-number' | 'wrong-length' | 'out-of-range' | OrderProblem['problem'];
  readonly min?: number;
  readonly max?: number;
  /** The threshold that it contradicts. */
  readonly other?: string;
}

/** One number, or a list of exactly as many numbers as the default has. */
function shapeProblem(
  wanted: number | readonly number[],
  given: unknown,
): SettingProblem['problem'] | undefined {
  if (typeof wanted === 'number') return isNumber(given) ? undefined : 'not-a-number';
  if (!Array.isArray(given) || given.length !== wanted.length) return 'wrong-length';
  return given.every(isNumber) ? undefined : 'not-a-number';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function problemOf(key: string, given: number | readonly number[] | undefined): SettingProblem | undefined {
  if (!isSettingKey(key)) return { key, problem: 'unknown' };
  const { value, min, max } = SETTINGS[key];
  const problem = shapeProblem(value, given);
  if (problem) return { key, problem };
  const inRange = [given].flat().every((number) => number !== undefined && number >= min && number <= max);
  return inRange ? undefined : { key, problem: 'out-of-range', min, max };
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

/** Every override that cannot be used, in the order given; when each is right alone, those that contradict each other. */
export function checkSettings(overrides: SettingOverrides): readonly SettingProblem[] {
  const alone = Object.entries(overrides).flatMap(([key, value]) => problemOf(key, value) ?? []);
  return alone.length > 0 ? alone : orderProblems(resolveSettings(overrides));
}
