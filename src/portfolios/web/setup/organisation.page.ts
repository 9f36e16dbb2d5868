import type { ProfileAtVersion } from '../../../organisations/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import type { OneFormPage } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { portfolioUrls } from '../urls.js';
import { versionField, warningOf, type Again } from './form-again.js';

export interface OrganisationInput extends ProfileAtVersion {
  /** The organisation's part of the address. */
  readonly organisation: string;
  readonly name: string;
  readonly again?: Again;
}

/** What an organisation says of itself. */
export function organisationModel(input: OrganisationInput, speech: Speech): OneFormPage {
  const { organisation, version, again } = input;
  const { t } = speech;
  const { setup } = t;
  const words = setup.organisation;
  const fields = new FormFields(again ?? { values: stored(input, speech), errors: [] }, t);
  return {
    title: setup.parts.organisation,
    head: { heading: setup.parts.organisation, lead: words.lead },
    back: { text: setup.back, href: portfolioUrls.setup(organisation) },
    ...warningOf(again, t),
    form: {
      action: portfolioUrls.setupOrganisation(organisation),
      fields: versionField(again, version),
      parts: [
        { field: fields.text('name', { label: words.name, autocomplete: 'off' }) },
        { field: fields.text('sector', { label: words.sector, hint: words.sectorHint, optional: true }) },
        { field: fields.text('seat', { label: words.seat, optional: true }) },
        { field: fields.number('employees', { label: words.employees, whole: true, optional: true }) },
        {
          field: fields.number('customers', {
            label: words.customers,
            hint: words.customersHint,
            whole: true,
            optional: true,
          }),
        },
        { checkbox: fields.checkbox('service', { label: words.service, hint: words.serviceHint }) },
        {
          textarea: fields.textarea('goal', {
            label: words.goal,
            hint: words.goalHint,
            optional: true,
            rows: 3,
          }),
        },
      ],
      actions: [{ text: setup.save }],
    },
    ...fields.errorSummary(),
  };
}

function stored({ name, profile }: OrganisationInput, { f }: Speech): FormState['values'] {
  const { sector = '', seat = '', employees, customers, service = false, goal = '' } = profile;
  return {
    name,
    sector,
    seat,
    employees: employees === undefined ? '' : f.number(employees),
    customers: customers === undefined ? '' : f.number(customers),
    service: String(service),
    goal,
  };
}
