import type { Link, PlanningCase } from '../../../planning/index.js';

import { listOf, object, optional, schema, type Schema } from './build.js';
import { organisation } from './organisation.js';
import { pilot } from './pilot.js';
import { link, MAX_LINKS, plan } from './plan.js';

export const CASE_FORMAT = 'kikkerplan-case/1';

/** A case as it stands in a file: with the name of its format, and links only where there are any. */
export interface CaseFile extends Omit<PlanningCase, 'links'> {
  readonly format: typeof CASE_FORMAT;
  readonly links?: readonly Link[];
}

const MAX_PILOTS = 500;

const format: Schema<typeof CASE_FORMAT> = schema({ type: 'string', const: CASE_FORMAT });

const file = object<CaseFile>({
  format,
  organisation,
  plan,
  pilots: listOf(pilot, MAX_PILOTS),
  links: optional(listOf(link, MAX_LINKS)),
});

/** The JSON Schema of a case, as published by `kikkerplan schema`. */
export const caseSchema: Schema<CaseFile> = schema({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kikkerplan case',
  description:
    'A planning situation: the organisation, its plan, the pilots proposed and the links between them',
  ...file.node,
});
