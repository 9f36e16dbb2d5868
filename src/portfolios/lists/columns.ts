import type { Words } from '../../platform/words/index.js';
import {
  bringsKind,
  cKind,
  departmentKind,
  departmentsKind,
  dimensionsKind,
  fteKind,
  goalKind,
  intensityKind,
  momentKind,
  numberKind,
  numbersKind,
  plainWord,
  textKind,
  type CellKind,
} from './cell-kinds.js';

export const LISTS = ['departments', 'proposals'] as const;
export type ListName = (typeof LISTS)[number];

/** A column of a list, and where its value stands in what the list is of. */
export interface Column {
  readonly key: string;
  readonly kind: CellKind;
  /** Of a phase: its number from 1. */
  readonly phase?: number;
  /** In the department, the proposal or the phase. */
  readonly path: readonly [string] | readonly [string, string];
  /** As it stands above the column. */
  readonly heading: (t: Words) => string;
}

/** Phases that a list has room for. */
const PHASES = [1, 2, 3] as const;

const DEPARTMENT_KINDS = {
  code: textKind,
  name: textKind,
  headcount: numberKind,
  tolerance: numberKind,
  fteCapacity: numbersKind,
  brings: bringsKind,
  initialHeat: numberKind,
} as const;

const PROPOSAL_KINDS = {
  code: textKind,
  title: textKind,
  c: cKind,
  owner: departmentKind,
  customerGain: textKind,
  sponsor: textKind,
  goal: goalKind,
  firstResultWeeks: numberKind,
  stopsAfterPhase1: textKind,
} as const;

const PHASE_KINDS = {
  title: textKind,
  from: momentKind,
  to: momentKind,
  weeks: numberKind,
  intensity: intensityKind,
  widens: dimensionsKind,
  money: numberKind,
  fte: fteKind,
  involved: departmentsKind,
  kpi: textKind,
  baseline: textKind,
  target: textKind,
  threshold: textKind,
  decider: textKind,
} as const;

/** What stands one level deeper. */
const INSIDE: Readonly<Record<string, string>> = {
  kpi: 'measure',
  baseline: 'measure',
  target: 'measure',
  threshold: 'gate',
  decider: 'gate',
};

type KeyOf<T> = keyof T & string;

function columnsOf<T extends Readonly<Record<string, CellKind>>>(
  kinds: T,
  heading: (key: KeyOf<T>) => (t: Words) => string,
): readonly Column[] {
  return Object.entries(kinds).map(([key, kind]) => ({
    key,
    kind,
    // A case file calls the code of both its id.
    path: [key === 'code' ? 'id' : key],
    heading: heading(key),
  }));
}

function phaseColumns(phase: number): readonly Column[] {
  return Object.entries(PHASE_KINDS).map(([key, kind]): Column => {
    const inside = INSIDE[key];
    return {
      key: `${String(phase)}.${key}`,
      kind,
      phase,
      path: inside === undefined ? [key] : [inside, key],
      heading: (t) =>
        t.lists.ofPhase({ phase, what: t.lists.phaseColumns[key as KeyOf<typeof PHASE_KINDS>] }),
    };
  });
}

export const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  departments: columnsOf(DEPARTMENT_KINDS, (key) => (t) => t.lists.departmentColumns[key]),
  proposals: [
    ...columnsOf(PROPOSAL_KINDS, (key) => (t) => t.lists.proposalColumns[key]),
    ...PHASES.flatMap(phaseColumns),
  ],
};

/** The columns by what can stand above them. */
export function headingsOf(list: ListName, languages: readonly Words[]): ReadonlyMap<string, Column> {
  return new Map(
    COLUMNS[list].flatMap((column) =>
      languages.map((t): [string, Column] => [plainWord(column.heading(t)), column]),
    ),
  );
}
