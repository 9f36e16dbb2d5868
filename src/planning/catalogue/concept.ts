import type { Department } from '../organisation/organisation.js';
import { findKpi } from '../pilots/kpi-catalogue.js';
import type { Gate, Measure, Phase, Pilot } from '../pilots/pilot.js';
import {
  CATALOGUE_ROLES,
  type CatalogueEntry,
  type CatalogueRole,
  type FollowUp,
  type OrganisationSize,
} from './catalogue.js';

/** The texts of a concept in the language of whoever starts it; they become the proposal's own. */
export interface ConceptTexts {
  readonly title: string;
  /** What is done in phases 1, 2 and 3. */
  readonly phases: readonly [string, string, string];
  /** The gates before phases 2 and 3. */
  readonly gates: readonly [string, string];
  readonly decider: string;
  readonly stopRule: string;
  readonly baseline: string;
  readonly target: string;
}

export interface ConceptChoice {
  /** Code of the new proposal. */
  readonly code: string;
  readonly size: OrganisationSize;
  /** Id of the department that owns it. */
  readonly owner: string;
  readonly departments: readonly Department[];
}

/** Departments that do the work of these roles best: the first of each kind. */
export function departmentsFor(
  roles: readonly CatalogueRole[],
  departments: readonly Department[],
): readonly string[] {
  const found = roles.flatMap(
    (role) => departments.find(({ brings }) => brings === CATALOGUE_ROLES[role])?.id ?? [],
  );
  return [...new Set(found)];
}

/**
 * A proposal that starts from the catalogue. It takes the roomy end of each range, since what is left over can be given
 * back. Nothing is answered yet, so it is incomplete and stays out of the plan until it is assessed; phases 2 and 3 have
 * no money and hours, because the catalogue gives none. Every value it fills in is listed as an example.
 */
export function conceptFrom(entry: CatalogueEntry, choice: ConceptChoice, texts: ConceptTexts): Pilot {
  const pilot: Pilot = {
    id: choice.code,
    title: texts.title,
    c: entry.c,
    owner: choice.owner,
    state: 'proposed',
    ...(entry.personalData === true ? { personalData: true } : {}),
    ...firstResult(entry),
    phases: [firstPhase(entry, choice, texts), followUp(entry, 1, texts), followUp(entry, 2, texts)],
  };
  return { ...pilot, startedFrom: { entry: entry.id, examples: filledIn(pilot) } };
}

function firstResult({ measures: [first] }: CatalogueEntry): Pick<Pilot, 'firstResultWeeks'> {
  const lag = first && findKpi(first.kpi)?.lagWeeks;
  return lag === undefined ? {} : { firstResultWeeks: lag };
}

function firstPhase(entry: CatalogueEntry, choice: ConceptChoice, texts: ConceptTexts): Phase {
  const needs = entry.means[choice.size];
  const involved = departmentsFor(entry.allies, choice.departments).filter((id) => id !== choice.owner);
  return {
    title: texts.phases[0],
    weeks: entry.weeks[1],
    intensity: entry.intensities[0],
    widens: ['start'],
    ...(needs ? { money: needs.money[1], fte: { [choice.owner]: needs.fte[1] } } : {}),
    ...(involved.length > 0 ? { involved } : {}),
    ...measureOf(entry, texts),
    gate: gateOf(entry.second, texts.gates[0], texts),
    ...rungOf(entry),
  };
}

function followUp(entry: CatalogueEntry, index: 1 | 2, texts: ConceptTexts): Phase {
  return {
    title: texts.phases[index],
    intensity: entry.intensities[index],
    widens: (index === 1 ? entry.second : entry.third).widens,
    gate: index === 1 ? gateOf(entry.third, texts.gates[1], texts) : null,
    ...rungOf(entry),
  };
}

function measureOf(
  { measures: [first] }: CatalogueEntry,
  texts: ConceptTexts,
): { readonly measure?: Measure } {
  if (!first) return {};
  const { baseline, target } = texts;
  return { measure: { kpi: first.kpi, baseline, target, baselineStatus: 'none', roi: 'not-yet' } };
}

function gateOf({ thresholds }: FollowUp, threshold: string, { decider, stopRule }: ConceptTexts): Gate {
  return { threshold, decider, stopRule, ...(thresholds.length > 0 ? { thresholds } : {}) };
}

function rungOf({ rung }: CatalogueEntry): Pick<Phase, 'rung'> {
  return rung === undefined ? {} : { rung };
}

/** Chosen by the person, or a kind that follows from the entry. */
const NOT_EXAMPLES: ReadonlySet<string> = new Set(['id', 'c', 'owner', 'state', 'phases', 'rung']);

/** Where the values stand, as case files write it: `title`, `phases[0].money`. */
function filledIn(pilot: Pilot): readonly string[] {
  const own = Object.keys(pilot).filter((key) => !NOT_EXAMPLES.has(key));
  const inPhases = pilot.phases.flatMap((phase, index) =>
    Object.entries(phase)
      .filter(
        ([key, value]) => value !== null && !NOT_EXAMPLES.has(key) && !(index === 0 && key === 'widens'),
      )
      .map(([key]) => `phases[${String(index)}].${key}`),
  );
  return [...own, ...inPhases];
}

/** The same proposal with these values confirmed; what is no example any more is left alone. */
export function confirmExamples(pilot: Pilot, confirmed: readonly string[]): Pilot {
  const { startedFrom } = pilot;
  if (!startedFrom) return pilot;
  const examples = startedFrom.examples.filter((path) => !confirmed.includes(path));
  return { ...pilot, startedFrom: { ...startedFrom, examples } };
}

/** True while the value at this place is the catalogue's and nobody has said that it holds here. */
export function isExample({ startedFrom }: Pilot, path: string): boolean {
  return startedFrom?.examples.includes(path) ?? false;
}
