import { kpiName, type Speech } from '../../platform/words/index.js';
import { intensityOf, type Department, type Phase, type Pilot } from '../../planning/index.js';

/** The example values of a proposal in words, for the page where somebody confirms them. */
export interface ExampleValue {
  /** `phases[0].money` */
  readonly path: string;
  /** "Fase 1: geld". */
  readonly field: string;
  /** "€ 25.000". */
  readonly value: string;
}

type Names = (department: string) => string;
type PhaseField = Exclude<keyof Phase, 'title'> | 'phaseTitle';

const IN_PHASE = /^phases\[(\d+)\]\.(\w+)$/;

export function exampleValues(
  pilot: Pilot,
  departments: readonly Department[],
  speech: Speech,
): readonly ExampleValue[] {
  const names: Names = (id) => departments.find((department) => department.id === id)?.name ?? id;
  return (pilot.startedFrom?.examples ?? []).map((path) => {
    const [, index, key] = IN_PHASE.exec(path) ?? [];
    const phase = index === undefined ? undefined : pilot.phases[Number(index)];
    if (!phase || key === undefined) return { path, ...ownValue(pilot, path, speech) };
    const name = key === 'title' ? 'phaseTitle' : key;
    const field = phaseField(Number(index) + 1, name, speech);
    return { path, field, value: WRITERS[name as PhaseField]?.(phase, names, speech) ?? '' };
  });
}

function ownValue(pilot: Pilot, key: string, speech: Speech): Omit<ExampleValue, 'path'> {
  const { t, f } = speech;
  const e = t.cataloguePages.examples;
  const weeks = pilot.firstResultWeeks ?? 0;
  const values: Readonly<Record<string, string>> = {
    title: pilot.title,
    personalData: pilot.personalData === true ? e.yes : e.no,
    firstResultWeeks: e.afterWeeks({ weeks: f.weeks(weeks) }),
  };
  const fields: Readonly<Record<string, string>> = e.fields;
  return { field: capitalised(fields[key] ?? key), value: values[key] ?? '' };
}

/** "Fase 1: geld". */
function phaseField(number: number, name: string, { t }: Speech): string {
  const e = t.cataloguePages.examples;
  const fields: Readonly<Record<string, string>> = e.fields;
  return e.phase({ number, field: fields[name] ?? name });
}

type Writer = (phase: Phase, names: Names, speech: Speech) => string;

/** How each value that a concept fills in is shown. */
const WRITERS: Readonly<Partial<Record<PhaseField, Writer>>> = {
  phaseTitle: ({ title = '' }) => title,
  weeks: ({ weeks = 0 }, _, { f }) => f.weeks(weeks),
  intensity: ({ intensity }) => String(intensityOf(intensity)),
  widens: ({ widens = [] }, _, { t, f }) => f.list(widens.map((one) => t.planNames.dimensions[one])),
  money: ({ money = 0 }, _, { f }) => f.euro(money),
  fte: ({ fte = {} }, names, { f }) =>
    f.list(Object.entries(fte).map(([id, amount]) => `${names(id)} ${f.number(amount, 2)}`)),
  involved: ({ involved = [] }, names, { f }) => f.list(involved.map(names)),
  measure: ({ measure }, _, speech) =>
    measure
      ? speech.t.pilotPages.measureLine({
          kpi: kpiName(measure.kpi, speech),
          baseline: measure.baseline ?? '',
          target: measure.target ?? '',
        })
      : '',
  gate: ({ gate }) => [gate?.threshold, gate?.decider, gate?.stopRule].filter(Boolean).join('. '),
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
