import {
  listInvitations,
  listLeft,
  listPeople,
  may,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import type { Database } from '../../../platform/database/index.js';
import { page, type Outcome } from '../../../platform/http/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { listDepartments } from '../../read-organisation.js';
import { peopleModel, peoplePage } from './people.pages.js';

export interface Showing {
  readonly language: Language;
  readonly now: Date;
  /** What the address says of the list. */
  readonly asked?: Asked;
  /** Why something about an invitation was refused. */
  readonly problem?: 'administrators-only';
}

/** Everybody who works here, and who was asked to. */
export async function showPeople(
  database: Database,
  access: OrganisationAccess,
  { language, now, asked = {}, problem }: Showing,
): Promise<Outcome> {
  const input = {
    access,
    asked,
    people: await listPeople(database, access),
    invitations: await listInvitations(database, access),
    departments: await listDepartments(database, access),
    left: may(access, 'erase-person') ? await listLeft(database, access) : [],
    now: now.toISOString(),
    ...(problem === undefined ? {} : { problem }),
  };
  const model = peopleModel(input, speech(language));
  return page(peoplePage, model, { status: problem === undefined ? 200 : 422 });
}
