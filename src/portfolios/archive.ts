import { instant, personName, section, upTo, version } from '../platform/archive/index.js';
import { object, oneOf, schema, whole, type Schema } from '../platform/case-file/schema/index.js';
import { TEXT_LANGUAGES, TEXT_SLOTS } from '../planning/index.js';
import { planData, profileData, scenarioData, sequenceData } from './archive-data.js';
import { PlanTextRow } from './store/plan-text.entity.js';
import { PlanRow, type PlanData } from './store/plan.entity.js';
import { ProfileRow } from './store/profile.entity.js';
import { ScenarioRow, type ScenarioData } from './store/scenario.entity.js';
import { SequenceRow } from './store/sequence.entity.js';

/** Who gave the verdict by hand, or pinned a date, is a person; their names stay. */
function withoutPerson(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { verdictBy: _verdictBy, ...data } = row['data'] as PlanData;
  if (!data.dates) return { ...row, data };
  const dates = data.dates.map((each) =>
    each.pinned ? { ...each, pinned: { ...each.pinned, id: '' } } : each,
  );
  return { ...row, data: { ...data, dates } };
}

/** Profiles to compute with, and plans with their dates, texts and scenarios. */
export const portfolioSections = [
  section(ProfileRow, {
    name: 'profiles',
    order: ['nameKey'],
    key: ['nameKey'],
    fields: object({
      name: upTo(40, 1),
      nameKey: upTo(200, 1),
      data: profileData,
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  }),
  section(PlanRow, {
    name: 'plans',
    order: ['position'],
    key: ['position'],
    strip: withoutPerson,
    fields: object({
      name: upTo(200, 1),
      // One more is a number in addresses, of at most four digits.
      position: whole(0, 9_998),
      data: planData,
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  }),
  section(SequenceRow, {
    name: 'sequences',
    of: 'plan',
    people: ['createdBy'],
    order: ['createdAt', 'status'],
    dated: 'column',
    fields: object({
      profile: upTo(40, 1),
      status: oneOf(['optimal', 'feasible', 'infeasible', 'proposed']) as Schema<string>,
      data: sequenceData as Schema<object>,
      createdAt: instant,
    }),
  }),
  section(ScenarioRow, {
    name: 'scenarios',
    of: 'plan',
    people: ['createdBy'],
    order: ['createdAt', 'name'],
    dated: 'data',
    fields: object({
      name: upTo(60, 1),
      hypothesis: upTo(500, 1),
      data: schema<ScenarioData>(scenarioData.node),
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  }),
  section(PlanTextRow, {
    name: 'texts',
    of: 'plan',
    people: ['updatedBy'],
    order: ['slot'],
    key: ['slot'],
    fields: object({
      slot: oneOf(TEXT_SLOTS),
      language: oneOf(TEXT_LANGUAGES),
      body: upTo(10_000),
      version,
      updatedAt: instant,
      updatedByName: personName,
    }),
  }),
];
