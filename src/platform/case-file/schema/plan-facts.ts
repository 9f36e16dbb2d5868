import type { PlanFacts, ReadinessStatus } from '../../../planning/index.js';

import {
  about,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  schema,
  whole,
  type Schema,
} from './build.js';
import { date, id, line, note, quarter, text } from './values.js';

/** Parts of the facts, without the possibility of being absent. */
type Part<K extends keyof PlanFacts> = NonNullable<PlanFacts[K]>;

const platform = object<Part<'platforms'>[number]>({ name: line, journeyMoment: optional(note) });

const kickOff = object<Part<'kickOff'>>({
  date: optional(date),
  goodCases: optional(whole(0, 1_000)),
  badCases: optional(whole(0, 1_000)),
  ownCase: optional(flag),
  departments: optional(about('Absent: all owners are invited', listOf(id, 200))),
});

const monitoring = object<Part<'monitoring'>>({
  coversServiceHours: optional(flag),
  alertThresholds: optional(flag),
  escalationList: optional(flag),
});

const community = object<Part<'community'>>({
  running: optional(flag),
  manager: optional(flag),
  moderationRules: optional(flag),
  platform: optional(oneOf(['own', 'existing'])),
  expectedVisitorsPerMonth: optional(whole(0, 10_000_000_000)),
  segmentsKnown: optional(flag),
});

const status = object<ReadinessStatus>({
  status: oneOf(['met', 'open', 'not-applicable']),
  evidence: optional(text),
});

/** NES-1..8, the eight lessons, and CRI-1..8, the eight crisis steps. */
const CHECKS = ['NES', 'CRI'].flatMap((list) =>
  Array.from({ length: 8 }, (_, index) => `${list}-${String(index + 1)}`),
);

const readiness: Schema<NonNullable<PlanFacts['readiness']>> = schema({
  type: 'object',
  properties: Object.fromEntries(CHECKS.map((check) => [check, status.node])),
  additionalProperties: false,
});

export const facts = object<PlanFacts>({
  priorityRule: optional(oneOf(['equal', 'public-first'])),
  sharedKnowledgeBase: optional(flag),
  answeringProtocol: optional(flag),
  signalRouting: optional(flag),
  toolChosenAfterGoal: optional(flag),
  platforms: optional(listOf(platform, 100)),
  kickOff: optional(kickOff),
  serviceStaffInWebcare: optional(flag),
  monitoring: optional(monitoring),
  conductRules: optional(
    object<Part<'conductRules'>>({ dated: optional(orNull(date)), trainedPercent: optional(number(0, 100)) }),
  ),
  staffInformed: optional(flag),
  spreadersDisclosed: optional(flag),
  productStatementsChecked: optional(flag),
  crisisPlan: optional(
    object<Part<'crisisPlan'>>({ dated: optional(orNull(date)), tested: optional(orNull(date)) }),
  ),
  worksCouncil: optional(
    object<Part<'worksCouncil'>>({ consent: optional(oneOf(['given', 'requested', 'none'])) }),
  ),
  privacyCheck: optional(flag),
  webcare: optional(
    object<Part<'webcare'>>({
      runningSince: optional(orNull(quarter)),
      gateMetQuarters: optional(whole(0, 400)),
    }),
  ),
  community: optional(community),
  salesFreeService: optional(flag),
  consent: optional(flag),
  readiness: optional(readiness),
});
