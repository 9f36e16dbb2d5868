import {
  about,
  flag,
  listOf,
  named,
  number,
  object,
  oneOf,
  optional,
  orNull,
  schema,
  text,
  whole,
  type Schema,
} from '../../../platform/api/index.js';
import { kpiName, type Speech } from '../../../platform/words/index.js';
import {
  CATALOGUE_IDS,
  CATALOGUE_ROLES,
  FOUR_CS,
  type C,
  type CatalogueEntry,
  type CatalogueMeasure,
  type CatalogueRole,
  type Kpi,
  type OrganisationSize,
  type PhaseMeans,
  type Range,
} from '../../../planning/index.js';

export interface ApiEntry {
  readonly id: CatalogueEntry['id'];
  readonly c: C;
  readonly title: string;
  readonly phases: readonly string[];
  readonly owners: readonly CatalogueRole[];
  readonly allies: readonly CatalogueRole[];
  readonly weeks: Range;
  readonly intensities: readonly number[];
  readonly small: PhaseMeans | null;
  readonly large: PhaseMeans | null;
  readonly measures: readonly CatalogueMeasure[];
  readonly personalData: boolean;
}

export interface ApiMeasure {
  readonly id: string;
  readonly name: string;
  readonly c?: C;
  readonly unit: Kpi['unit'];
  readonly direction: Kpi['direction'];
  readonly measuredBy: Kpi['measuredBy'];
  readonly baseline: number | null;
  readonly targets: readonly number[];
  readonly lagWeeks: number;
  readonly customerFacing: boolean;
  readonly economic: boolean;
  readonly vanity: boolean;
}

const range: Schema<Range> = schema({
  type: 'array',
  items: { type: 'number' },
  minItems: 2,
  maxItems: 2,
});
const role = oneOf(Object.keys(CATALOGUE_ROLES) as CatalogueRole[]);
const means = orNull(
  object<PhaseMeans>({
    money: about('Euros from and to', range),
    fte: about('Full-time equivalents from and to', range),
  }),
);

export const ENTRY = named(
  'CatalogueEntry',
  object<ApiEntry>({
    id: oneOf(CATALOGUE_IDS),
    c: oneOf(FOUR_CS),
    title: text,
    phases: about('What is done in phases 1, 2 and 3', listOf(text)),
    owners: about('Who usually owns it', listOf(role)),
    allies: about('Who usually helps', listOf(role)),
    weeks: about('Weeks that phase 1 takes, from and to', range),
    intensities: about('Of phases 1, 2 and 3', listOf(whole)),
    small: about('What phase 1 takes below 250 staff; null where it does not suit', means),
    large: about('What phase 1 takes from 250 staff on', means),
    measures: listOf(
      object<CatalogueMeasure>({
        kpi: about('As `listMeasures` gives it', text),
        baseline: about('Where most stand', number),
        target: about('What is worth aiming for in phase 1', number),
      }),
    ),
    personalData: about('It works with personal data', flag),
  }),
);

export const MEASURE = named(
  'Measure',
  object<ApiMeasure>({
    id: text,
    name: text,
    c: optional(about('Absent for one that is not of a C', oneOf(FOUR_CS))),
    unit: text as Schema<Kpi['unit']>,
    direction: text as Schema<Kpi['direction']>,
    measuredBy: about('Where the figure comes from in daily work', text as Schema<Kpi['measuredBy']>),
    baseline: about('Where most stand; null: measure first', orNull(number)),
    targets: about('What is worth aiming for, one after the other', listOf(number)),
    lagWeeks: about('Weeks until it moves', number),
    customerFacing: about('It says something about customers rather than about ourselves', flag),
    economic: about('Cost or yield in money', flag),
    vanity: about('Never a measure on its own', flag),
  }),
);

export function apiEntry(entry: CatalogueEntry, { t }: Speech): ApiEntry {
  const { id, c, owners, allies, weeks, intensities, means: all, measures, personalData = false } = entry;
  const { title, first, second, third } = t.firstPilots.pilots[id];
  const { small, large }: Record<OrganisationSize, PhaseMeans | null> = all;
  return {
    ...{ id, c, title, phases: [first, second, third], owners, allies, weeks, intensities },
    ...{ small, large, measures, personalData },
  };
}

export function apiMeasure(kpi: Kpi, speech: Speech): ApiMeasure {
  const { id, c, unit, direction, measuredBy, baseline, targets, lagWeeks } = kpi;
  const { customerFacing, economic, vanity } = kpi;
  return {
    ...{ id, name: kpiName(id, speech), unit, direction, measuredBy, baseline, targets, lagWeeks },
    ...{ customerFacing, economic, vanity },
    ...(c === null || c === 'all' ? {} : { c }),
  };
}
