import type { DepartmentAtVersion } from '../../../organisations/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import type { FormPageModel, FormPart, OneFormPage } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  DEPARTMENT_KINDS,
  forTolerance,
  type Department,
  type PeriodId,
  type Settings,
} from '../../../planning/index.js';
import type { RemoveOutcome } from '../../setup/remove-department.js';
import { portfolioUrls } from '../urls.js';
import { feltSentence, type FeltOnDepartments } from './felt-sentence.js';
import { versionField, warningOf, type Again } from './form-again.js';
import { quarterField, TOLERANCES } from './setup.forms.js';

export interface DepartmentInput {
  readonly organisation: string;
  readonly settings: Settings;
  /** What departments answered last. */
  readonly felt?: FeltOnDepartments;
  /** Absent for a new one. */
  readonly department?: DepartmentAtVersion;
  readonly again?: Again;
}

/** Adding a department, or changing one. */
export function departmentModel(input: DepartmentInput, speech: Speech): OneFormPage {
  const { organisation, department, again } = input;
  const { setup } = speech.t;
  const { departments: words } = setup;
  const fields = new FormFields(again ?? { values: stored(department, speech), errors: [] }, speech.t);
  const title = department ? department.data.name : words.addTitle;
  const { code = '' } = department ?? {};
  return {
    title,
    head: { heading: title },
    back: { text: words.title, href: portfolioUrls.departments(organisation) },
    ...warningOf(again, speech.t),
    form: {
      action: department
        ? portfolioUrls.department(organisation, code)
        : portfolioUrls.newDepartment(organisation),
      parts: parts(fields, input, speech),
      ...(department ? { fields: versionField(again, department.version) } : {}),
      actions: [{ text: department ? setup.save : words.add }],
    },
    ...(department
      ? {
          links: [
            { text: words.hoursChange, href: portfolioUrls.departmentHours(organisation, code) },
            { text: words.removeThis, href: portfolioUrls.removeDepartment(organisation, code) },
          ],
        }
      : {}),
    ...fields.errorSummary(),
  };
}

/** Hours of work for the programme: one number, or undefined where the quarters differ. */
function sameEachQuarter({ fteCapacity }: Pick<Department, 'fteCapacity'>): number | undefined {
  if (typeof fteCapacity === 'number') return fteCapacity;
  const [first = 0] = fteCapacity;
  return fteCapacity.every((number) => number === first) ? first : undefined;
}

function stored(department: DepartmentAtVersion | undefined, { f }: Speech): FormState['values'] {
  if (!department) return {};
  const { name, headcount, tolerance, brings, initialHeat = 0 } = department.data;
  const fte = sameEachQuarter(department.data);
  return {
    name,
    headcount: f.number(headcount),
    tolerance: String(tolerance),
    fte: fte === undefined ? '' : f.number(fte, 2),
    brings,
    heat: initialHeat === 0 ? '' : f.number(initialHeat, 1),
  };
}

function parts(fields: FormFields, input: DepartmentInput, speech: Speech): readonly FormPart[] {
  const { settings, department } = input;
  const { t, f } = speech;
  const words = t.setup.departments;
  const varies = department && sameEachQuarter(department.data) === undefined;
  const numbers = [department?.data.fteCapacity ?? []].flat().map((number) => f.number(number, 2));
  const meaning = (tolerance: number): string =>
    words.toleranceMeaning({
      ceiling: f.number(settings['heat.capacityPerTolerance'] * tolerance, 1),
      rise: f.number(forTolerance(settings['rise.maximum'], tolerance), 1),
      starts: forTolerance(settings['starts.perPeriod'], tolerance),
    });
  return [
    { field: fields.text('name', { label: words.name, autocomplete: 'off' }) },
    { field: fields.number('headcount', { label: words.headcount, whole: true }) },
    {
      radios: fields.choice('tolerance', {
        label: words.tolerance,
        hint: [words.toleranceHint, ...feltHint(input, speech)].join(' '),
        options: TOLERANCES.map((value) => ({
          value: String(value),
          text: words.tolerances[value],
          hint: meaning(value),
        })),
      }),
    },
    {
      field: fields.number('fte', {
        label: words.fte,
        hint: varies ? words.fteVaries({ numbers: f.list(numbers) }) : words.fteHint,
        unit: words.fteUnit,
        ...(varies ? { optional: true } : {}),
        sentences: { required: words.fteMissing },
      }),
    },
    {
      radios: fields.choice('brings', {
        label: words.brings,
        options: DEPARTMENT_KINDS.map((value) => ({ value, text: words.kinds[value] })),
      }),
    },
    {
      field: fields.number('heat', {
        label: words.heat,
        hint: words.heatHint,
        unit: words.degreesUnit,
        optional: true,
      }),
    },
  ];
}

/** Beside the tolerance that is stored: what is felt there. */
function feltHint({ department, felt }: DepartmentInput, speech: Speech): readonly string[] {
  const beside = department && felt?.beside.get(department.code);
  if (!beside || !felt) return [];
  const { t, f } = speech;
  const says = feltSentence(beside, speech);
  return [t.pulse.beside.hint({ until: f.date(felt.until), says })];
}

export interface HoursInput {
  readonly organisation: string;
  readonly department: DepartmentAtVersion;
  readonly quarters: readonly PeriodId[];
  readonly again?: Again;
}

/** A number of full-time equivalents for each quarter. */
export function hoursModel(
  { organisation, department, quarters, again }: HoursInput,
  speech: Speech,
): OneFormPage {
  const { t, f } = speech;
  const { fteCapacity, name } = department.data;
  const at = (index: number): number =>
    typeof fteCapacity === 'number' ? fteCapacity : (fteCapacity[index] ?? 0);
  const values = Object.fromEntries(
    quarters.map((_, index) => [quarterField(index), f.number(at(index), 2)]),
  );
  const fields = new FormFields(again ?? { values, errors: [] }, t);
  const words = t.setup.departments;
  return {
    title: words.hours,
    head: { eyebrow: name, heading: words.hours, lead: words.hoursLead },
    back: { text: name, href: portfolioUrls.department(organisation, department.code) },
    ...warningOf(again, t),
    form: {
      action: portfolioUrls.departmentHours(organisation, department.code),
      fields: versionField(again, department.version),
      look: 'field-row years',
      parts: quarters.map((quarter, index) => ({
        field: fields.number(quarterField(index), { label: f.quarter(quarter), unit: words.fteUnit }),
      })),
      actions: [{ text: t.setup.save }],
    },
    ...fields.errorSummary(),
  };
}

/** Why a department stays. */
type Refusal = Exclude<RemoveOutcome, 'removed'>;

/** Asks once more before a department goes, or says why it cannot, or that it was changed meanwhile. */
export function removeDepartmentModel(
  organisation: string,
  { code, data, version }: DepartmentAtVersion,
  refusal: Refusal | 'conflict' | undefined,
  { t }: Speech,
): FormPageModel {
  const words = t.setup.departments;
  const title = words.removeTitle({ name: data.name });
  const back = { text: data.name, href: portfolioUrls.department(organisation, code) };
  if (refusal !== undefined && refusal !== 'conflict') {
    const { text, more } = words.refusals[refusal];
    return { title, head: { heading: title }, back, warning: { kind: 'warning', text, more } };
  }
  return {
    title,
    head: { heading: title, lead: words.removeLead },
    back,
    ...(refusal === 'conflict'
      ? { warning: { kind: 'warning', text: t.forms.conflict, more: words.removeOnce } }
      : {}),
    form: {
      action: portfolioUrls.removeDepartment(organisation, code),
      fields: [{ name: 'version', value: String(version) }],
      parts: [],
      actions: [
        { text: words.removeConfirm },
        { text: t.setup.back, href: portfolioUrls.setup(organisation), second: true },
      ],
    },
  };
}
