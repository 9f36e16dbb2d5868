/**
 * Every threshold of the subject, by name, with its default and where the default comes from.
 * An organisation overrides by name; an unknown name or a value out of range is refused by `checkSettings`.
 * Source tags as in domain.md: S0..S4 seed documents, Wn web sources, D our own default.
 */
interface SettingDefinition {
  readonly value: number | readonly number[];
  readonly unit:
    'degrees' | 'weeks' | 'percent' | 'count' | 'score' | 'steps' | 'fraction' | 'quarters' | 'months';
  readonly min: number;
  readonly max: number;
  readonly source: string;
}

const byTolerance = 'D of S1-2';

/** Lists with five numbers hold one value per change tolerance 1..5; shorter lists hold rising bounds. */
export const SETTINGS = {
  'start.maximum': { value: [1, 1, 2, 3, 3], unit: 'degrees', min: 1, max: 5, source: byTolerance },
  'start.bigBangFrom': { value: 4, unit: 'degrees', min: 2, max: 6, source: byTolerance },
  'start.bigBangExcess': { value: 2, unit: 'degrees', min: 1, max: 5, source: byTolerance },
  'step.maximum': { value: 1, unit: 'degrees', min: 0, max: 4, source: byTolerance },
  'step.bigBangFrom': { value: 3, unit: 'degrees', min: 1, max: 5, source: byTolerance },
  'step.dimensions': { value: 2, unit: 'count', min: 1, max: 12, source: 'S1; D' },
  'phase1.minimumWeeks': { value: 4, unit: 'weeks', min: 1, max: 52, source: 'D' },
  'phase1.maximumWeeks': { value: 26, unit: 'weeks', min: 1, max: 104, source: 'D of S1-6' },
  'goal.lastPhasePercent': { value: 60, unit: 'percent', min: 0, max: 100, source: 'D of S1-4' },
  'heat.involvedShare': { value: 0.5, unit: 'fraction', min: 0, max: 1, source: 'D; W52' },
  'heat.capacityPerTolerance': { value: 2, unit: 'degrees', min: 0.5, max: 5, source: 'D; W52' },
  'heat.blockFromPercent': { value: 125, unit: 'percent', min: 100, max: 300, source: 'D' },
  'heat.bands': { value: [25, 50, 80, 100], unit: 'percent', min: 1, max: 200, source: 'D; W53' },
  'rise.maximum': { value: [1, 1, 2, 3, 3], unit: 'degrees', min: 0, max: 10, source: 'D' },
  'rise.blockExcess': { value: 2, unit: 'degrees', min: 0, max: 10, source: 'D' },
  'starts.perPeriod': { value: [1, 1, 1, 2, 2], unit: 'count', min: 1, max: 10, source: 'D' },
  'starts.hotIntensity': { value: 4, unit: 'degrees', min: 2, max: 6, source: 'D' },
  'resources.blockFromPercent': { value: 110, unit: 'percent', min: 100, max: 200, source: 'D' },
  'breadth.withinPeriods': { value: 4, unit: 'quarters', min: 1, max: 20, source: 'S1-8; D' },
  'breadth.maximumPercent': { value: 40, unit: 'percent', min: 25, max: 100, source: 'D of S1-8' },
  'breadth.blockPercent': { value: 60, unit: 'percent', min: 25, max: 100, source: 'D of S1-8' },
  'breadth.maximumFromPilots': { value: 5, unit: 'count', min: 1, max: 50, source: 'D' },
  'breadth.smallPlanPercent': { value: 50, unit: 'percent', min: 25, max: 100, source: 'D' },
  'breadth.minimumPercent': { value: 15, unit: 'percent', min: 0, max: 25, source: 'D of S1-8' },
  'breadth.minimumFromPilots': { value: 6, unit: 'count', min: 1, max: 50, source: 'D' },
  'breadth.budgetPercent': { value: 50, unit: 'percent', min: 25, max: 100, source: 'D' },
  'bigBang.departmentShare': { value: 0.5, unit: 'fraction', min: 0.1, max: 1, source: 'D of S1-2' },
  'bigBang.startsMinimum': { value: 3, unit: 'count', min: 1, max: 50, source: 'D' },
  'bigBang.startsShare': { value: 1 / 3, unit: 'fraction', min: 0.05, max: 1, source: 'D' },
  'temperature.maximumRise': { value: 1, unit: 'degrees', min: 0.1, max: 10, source: 'D' },
  'owners.minimum': { value: 3, unit: 'count', min: 1, max: 20, source: 'D' },
  'owners.fromDepartments': { value: 4, unit: 'count', min: 1, max: 50, source: 'D' },
  'firstGroup.meanBelow': { value: 1.5, unit: 'score', min: 0, max: 4, source: 'S1; D' },
  'firstGroup.maximumIntensity': { value: 2, unit: 'degrees', min: 1, max: 5, source: 'D' },
  'firstGroup.pilotsPerC': { value: 1, unit: 'count', min: 1, max: 10, source: 'D' },
  'criterion.passFrom': { value: 11, unit: 'score', min: 1, max: 15, source: 'D' },
  'criterion.conditionalFrom': { value: 7, unit: 'score', min: 0, max: 15, source: 'D' },
  'criterion.passKnockout': { value: 2, unit: 'score', min: 0, max: 3, source: 'D' },
  'criterion.conditionalKnockout': { value: 1, unit: 'score', min: 0, max: 3, source: 'D' },
  'culture.axisGap': { value: 2, unit: 'score', min: 1, max: 4, source: 'D' },
  'culture.totalGap': { value: 3, unit: 'score', min: 1, max: 24, source: 'D' },
  'answers.coverPercent': { value: [100, 110], unit: 'percent', min: 50, max: 300, source: 'D of S1-5b' },
  'answers.firstResultWeeks': {
    value: [13, 26, 52],
    unit: 'weeks',
    min: 1,
    max: 260,
    source: 'D of S1-5c; W10',
  },
  'maturity.answersFrom': { value: 9, unit: 'count', min: 1, max: 12, source: 'D' },
  'verdict.redesignFrom': { value: 3, unit: 'count', min: 1, max: 4, source: 'S1; D' },
  'ladder.webcareQuarters': { value: 2, unit: 'quarters', min: 0, max: 12, source: 'S4; D' },
  'ladder.rungQuarters': { value: 2, unit: 'quarters', min: 0, max: 12, source: 'D; W40' },
  'ladder.prepareQuarters': { value: 2, unit: 'quarters', min: 0, max: 12, source: 'D' },
  'ladder.ownPlatformCustomers': { value: 50_000, unit: 'count', min: 0, max: 100_000_000, source: 'S4; D' },
  'ladder.ownPlatformVisitors': { value: 1_000, unit: 'count', min: 0, max: 100_000_000, source: 'S4; D' },
  'listening.hotStart': { value: 3, unit: 'degrees', min: 1, max: 6, source: 'D of S3' },
  'kickOff.weeksBefore': { value: 4, unit: 'weeks', min: 1, max: 26, source: 'D of S3' },
  'kickOff.goodCases': { value: 2, unit: 'count', min: 0, max: 20, source: 'D of S3' },
  'kickOff.badCases': { value: 2, unit: 'count', min: 0, max: 20, source: 'D of S3' },
  'exposure.publicFrom': { value: 2, unit: 'score', min: 1, max: 5, source: 'D' },
  'exposure.proactiveFrom': { value: 3, unit: 'score', min: 1, max: 5, source: 'D' },
  'crisis.testMonths': { value: 12, unit: 'months', min: 1, max: 60, source: 'S2; D' },
  'measures.decisionWeeks': { value: 4, unit: 'weeks', min: 0, max: 13, source: 'D' },
  'measures.economicFromPhase': { value: 3, unit: 'count', min: 2, max: 10, source: 'S3; S4; D' },
  'gate.extendWeeks': { value: 13, unit: 'weeks', min: 1, max: 52, source: 'S1; D' },
  'gate.hoursPerWeek': { value: 36, unit: 'count', min: 20, max: 60, source: 'D' },
  'calm.ceilingPercent': { value: 75, unit: 'percent', min: 10, max: 100, source: 'D' },
  'calm.leerpauze': { value: 4, unit: 'weeks', min: 0, max: 26, source: 'D' },
  'brisk.ceilingPercent': { value: 125, unit: 'percent', min: 100, max: 300, source: 'D' },
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type SettingKey = keyof typeof SETTINGS;

type Widened<Value> = Value extends readonly number[] ? readonly number[] : number;
export type Settings = { readonly [Key in SettingKey]: Widened<(typeof SETTINGS)[Key]['value']> };
/** What an organisation changed, by name. */
export type SettingOverrides = Readonly<Partial<Record<string, number | readonly number[]>>>;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

const NO_OVERRIDES: SettingOverrides = {};
/** The same choices give the same settings, so that what was judged with them can be told apart from what was not. */
const resolved = new WeakMap<SettingOverrides, Settings>();

/** Defaults with the overrides on top; overrides must have passed `checkSettings`. */
export function resolveSettings(overrides: SettingOverrides = NO_OVERRIDES): Settings {
  const known = resolved.get(overrides);
  if (known) return known;
  const entries = SETTING_KEYS.map((key) => [key, overrides[key] ?? SETTINGS[key].value]);
  const settings = Object.fromEntries(entries) as Settings;
  resolved.set(overrides, settings);
  return settings;
}

/** Numbers closer than this are the same: a third is typed as 0.333333. */
const CLOSE = 1e-6;

/** True when two values of one threshold mean the same. */
export function isSameSetting(one: number | readonly number[], other: number | readonly number[]): boolean {
  const [ones, others] = [[one].flat(), [other].flat()];
  return (
    ones.length === others.length &&
    ones.every((value, index) => Math.abs(value - (others[index] ?? Infinity)) < CLOSE)
  );
}

/** Only what differs from the defaults: what an organisation has to keep. */
export function overridesOf(settings: Settings): SettingOverrides {
  const own = SETTING_KEYS.filter((key) => !isSameSetting(settings[key], SETTINGS[key].value));
  return Object.fromEntries(own.map((key) => [key, settings[key]]));
}

/** The value of a per-tolerance setting. */
export function forTolerance(values: readonly number[], tolerance: number): number {
  return values[tolerance - 1] ?? 0;
}
