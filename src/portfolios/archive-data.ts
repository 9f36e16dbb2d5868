import { count, instant, kinds, personName, said, saidList, upTo } from '../platform/archive/index.js';
import {
  date,
  id,
  line,
  link,
  listOf,
  mapOf,
  MAX_LINKS,
  number,
  object,
  oneOf,
  optional,
  orNull,
  plan,
  quarter,
  scale,
  schema,
  text,
  whole,
  type Schema,
} from '../platform/case-file/schema/index.js';
import { FOUR_CS, type Change, type OwnProfile } from '../planning/index.js';
import type { Rows } from './sequence-work.js';
import type { PinnedBy, PlanData } from './store/plan.entity.js';
import type { ScenarioData } from './store/scenario.entity.js';
import type { Written } from './stored-sequence.js';

/** What the tables of a plan hold as JSON. */

/** Of a pilot, and of a plan; more than either has. */
const MOST_PHASES = 100;
const MOST_PILOTS = 500;

const starts: Schema<Rows> = schema({
  type: 'array',
  maxItems: MOST_PILOTS,
  items: {
    type: 'array',
    minItems: 2,
    prefixItems: [id.node, listOf(orNull(whole(-1_000, 1_000)), MOST_PHASES).node],
    items: false,
  },
});

const phase = whole(1, MOST_PHASES);
const intensity = scale([1, 2, 3, 4, 5]);
const amount = number(-1_000_000_000, 1_000_000_000);

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
type Half = ChangeOf<'split'>['first'];

const half = object<Half>({ weeks: whole(1, 1_000), intensity });
const later = object<Extract<Change, { readonly what: unknown }>>({
  kind: oneOf(['later', 'gap']),
  pilot: id,
  phase,
  what: oneOf(['pin', 'latest']),
  from: date,
  to: orNull(date),
}).node;

const change: Schema<Change> = kinds<Change>({
  smaller: object<ChangeOf<'smaller'>>({
    kind: oneOf(['smaller']),
    pilot: id,
    phases: listOf(
      object<ChangeOf<'smaller'>['phases'][number]>({ phase, from: intensity, to: intensity }),
      MOST_PHASES,
    ),
  }).node,
  later,
  gap: later,
  horizon: object<ChangeOf<'horizon'>>({
    kind: oneOf(['horizon']),
    quarters: whole(1, 100),
    until: quarter,
  }).node,
  split: object<ChangeOf<'split'>>({ kind: oneOf(['split']), pilot: id, phase, first: half, second: half })
    .node,
  owner: object<ChangeOf<'owner'>>({ kind: oneOf(['owner']), pilot: id, from: id, to: id }).node,
  money: object<ChangeOf<'money'>>({ kind: oneOf(['money']), period: quarter, extra: amount }).node,
  hours: object<ChangeOf<'hours'>>({ kind: oneOf(['hours']), department: id, period: quarter, extra: amount })
    .node,
});

const dates = object<NonNullable<PlanData['dates']>[number]>({
  pilot: id,
  phase,
  pin: orNull(date),
  // The id of a person, who is nobody here.
  pinned: optional(object<PinnedBy>({ id: upTo(0), name: personName, at: instant })),
  earliest: orNull(date),
  latest: orNull(date),
  emergency: optional(orNull(text)),
});

/** Without `verdictBy`, which is a person. */
export const planData = object<Omit<PlanData, 'verdictBy'>>({
  plan,
  links: listOf(link, MAX_LINKS),
  dates: optional(listOf(dates, MOST_PILOTS * MOST_PHASES)),
  cs: optional(mapOf(id, oneOf(FOUR_CS), MOST_PILOTS)),
  out: optional(
    listOf(object<NonNullable<PlanData['out']>[number]>({ pilot: id, reason: text }), MOST_PILOTS),
  ),
  changes: optional(listOf(change, MOST_PILOTS)),
  pilots: optional(listOf(id, MOST_PILOTS)),
  moved: optional(listOf(id, MOST_PILOTS)),
  verdictChanges: optional(count),
});

export const sequenceData = object<Written>({
  status: oneOf(['optimal', 'feasible', 'infeasible']),
  profile: said(),
  starts,
  unfit: saidList(),
  conflict: optional(saidList()),
  moved: optional(saidList()),
  objective: said(),
  bound: optional(said()),
  reasons: saidList(),
  violations: saidList(),
  past: optional(saidList()),
  certificate: said(),
  work: said(),
  proved: said(),
  counterProposals: optional(saidList()),
});

/** Without `basis`: the file says whether it is up to date. */
export const scenarioData = object<Omit<ScenarioData, 'basis'>>({
  profile: line,
  out: listOf(id, MOST_PILOTS),
  change: optional(change),
  starts: orNull(starts),
  conflict: optional(saidList()),
  whyNot: optional(upTo(500, 1)),
});

const ownProfile = plan.node.properties?.['profiles'];

/** A profile without its name, which has a column. */
export const profileData: Schema<Omit<OwnProfile, 'name'>> = (() => {
  const { name: _name, ...properties } = (ownProfile?.items || {}).properties ?? {};
  return schema({ type: 'object', properties, additionalProperties: false });
})();
