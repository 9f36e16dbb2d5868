import { instant, personName, said, section, upTo, version } from '../platform/archive/index.js';
import {
  date,
  flag,
  id,
  listOf,
  object,
  oneOf,
  optional,
  PATTERNS,
  schema,
  text,
  whole,
  type Schema,
} from '../platform/case-file/schema/index.js';
import { AUDIENCES, type PlanMeta } from '../planning/index.js';
import { LANGUAGES } from '../platform/words/index.js';
import {
  HOUSE_FONTS,
  LOGO_TYPES,
  MOST_LOGO_SIDE,
  MOST_LOGO_TEXT,
  type HouseStyle,
  type Logo,
} from '../rendering/index.js';
import type { DocumentChoices } from './choices/choices.js';
import { DocumentChoicesRow } from './store/document-choices.entity.js';
import { DocumentLogoRow } from './store/document-logo.entity.js';
import { PlanVersionRow, VERSION_STATUSES } from './store/plan-version.entity.js';

const MOST_PARTS = 200;

const style = object<HouseStyle>({
  main: optional(upTo(7, 7)),
  second: optional(upTo(7, 7)),
  font: oneOf(HOUSE_FONTS),
});

const choices = object<DocumentChoices>({
  audience: oneOf(AUDIENCES),
  department: optional(id),
  without: listOf(upTo(100, 1), MOST_PARTS),
  figures: flag,
  style,
  language: optional(oneOf(LANGUAGES)),
});

const meta = object<Omit<PlanMeta, 'fingerprint'>>({
  version: schema({ type: 'string', minLength: 1, maxLength: 20, pattern: PATTERNS.line }),
  status: oneOf(VERSION_STATUSES),
  date,
  owner: optional(text),
  title: optional(text),
  language: optional(oneOf(LANGUAGES)),
});

/** Characters of a picture in base64. */
const MOST_PICTURE = 400_000;

/** Whether it is a picture, its reader tells. */
const logo = object<Logo>({
  type: oneOf(LOGO_TYPES),
  width: whole(1, MOST_LOGO_SIDE),
  height: whole(1, MOST_LOGO_SIDE),
  text: optional(schema({ type: 'string', minLength: 1, maxLength: MOST_LOGO_TEXT, pattern: PATTERNS.line })),
  bytes: upTo(MOST_PICTURE, 1),
});

/** As `writeVersion` gives it; whether the case in it is one, its reader tells. */
const versionData = object<{
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly starts?: unknown;
  readonly sequence?: unknown;
  readonly meta: Omit<PlanMeta, 'fingerprint'>;
  readonly logo?: Logo;
  readonly scenarios?: unknown;
  readonly case: unknown;
}>({
  include: optional(listOf(id, 500)),
  exclude: optional(listOf(id, 500)),
  starts: optional(said()),
  sequence: optional(said()),
  meta,
  logo: optional(logo),
  scenarios: optional(said()),
  case: said(),
});

/** What was kept and adopted of each plan, and how its document looks. */
export const planSections = [
  section(PlanVersionRow, {
    name: 'versions',
    of: 'plan',
    people: ['createdBy'],
    order: ['number'],
    key: ['number'],
    fields: object({
      number: version,
      status: oneOf(VERSION_STATUSES),
      reason: upTo(2_000, 1),
      fingerprint: upTo(64, 64),
      data: versionData as Schema<object>,
      createdAt: instant,
      createdByName: personName,
    }),
  }),
  section(DocumentChoicesRow, {
    name: 'documentChoices',
    of: 'plan',
    people: [],
    order: [],
    key: [],
    fields: object({ data: choices, version, updatedAt: instant }),
  }),
  section(DocumentLogoRow, {
    name: 'documentLogos',
    of: 'plan',
    people: [],
    order: [],
    key: [],
    mayMiss: true,
    fields: object({ data: logo, updatedAt: instant }),
  }),
];
