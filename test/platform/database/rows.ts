import { randomUUID } from 'node:crypto';
import { Person } from '../../../src/accounts/store/person.entity.js';
import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { PilotRow } from '../../../src/pilots/store/pilot.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { NOON, type AnyRow } from './any-row.js';
import { accountRows, aPerson } from './rows-of-people.js';
import { aPilot, judgementsOf } from './rows-of-pilots.js';
import { planRows } from './rows-of-plans.js';
import { workshopRows } from './rows-of-workshops.js';

/** Rows to write, with everything filled in and nothing left to chance but the ids. */

export const TABLES = [
  'organisation',
  'department',
  'person',
  'membership',
  'session',
  'sign_in_token',
  'audit_entry',
  'password',
  'account_link',
  'access_token',
  'invitation',
  'attempt',
  'identity',
  'pilot',
  'assessment',
  'assessment_round',
  'settled_answer',
  'verdict_override',
  'proposal_step',
  'progress_entry',
  'input_request',
  'customer_signal',
  'mail_choice',
  'house_style',
  'outgoing_mail',
  'plan',
  'sequence',
  'job',
  'sequence_profile',
  'scenario',
  'plan_version',
  'share_link',
  'plan_text',
  'document_choices',
  'document_logo',
  'plan_file',
  'workshop',
  'workshop_note',
  'pulse',
  'pulse_count',
  'pulse_voter',
] as const;

export function anOrganisation(changes: Partial<RowData<OrganisationRow>> = {}): RowData<OrganisationRow> {
  const id = changes.id ?? randomUUID();
  return {
    id,
    slug: id,
    name: 'Polderzeker',
    profile: { sector: 'verzekeraar' },
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
    ...changes,
  };
}

export function aDepartment(
  organisationId: string,
  changes: Partial<RowData<DepartmentRow>> = {},
): RowData<DepartmentRow> {
  return {
    id: randomUUID(),
    organisationId,
    code: 'KS',
    position: 0,
    data: { name: 'Klantenservice', headcount: 140, tolerance: 3, fteCapacity: 4, brings: 'service' },
    version: 1,
    ...changes,
  };
}

/** One row for each table, each pointing to the ones before it. */
export function oneOfEverything(): readonly AnyRow[] {
  const organisation = anOrganisation();
  const organisationId = organisation.id;
  const person = aPerson();
  const pilot = aPilot(organisationId);
  return [
    { entity: OrganisationRow, row: organisation },
    { entity: DepartmentRow, row: aDepartment(organisationId) },
    { entity: Person, row: person },
    ...accountRows(organisationId, person),
    { entity: PilotRow, row: pilot },
    ...judgementsOf(pilot, person.id),
    ...planRows(organisationId, person.id),
    ...workshopRows(organisationId, person.id),
  ];
}
