import type {
  CounterProposal,
  PlanningCase,
  Profile,
  ProfileId,
  SequenceResult,
  Starts,
} from '../planning/index.js';
import { storableJson } from '../platform/storable/index.js';

/** What a sequence is computed from and what comes out, as it travels between threads and through the database. */

export const SEQUENCE_JOB = 'sequence';

/** Starts as pairs: a map is no JSON. */
export type Rows = readonly (readonly [string, readonly (number | null)[]])[];

export function rowsOf(starts: Starts): Rows {
  return [...starts];
}

export function startsOf(rows: Rows): Starts {
  return new Map(rows);
}

export interface SequenceInput {
  readonly planId: string;
  readonly planName: string;
  /** Stands for the plan as it was read. */
  readonly basis: string;
  readonly planningCase: PlanningCase;
  /** One of the three by its name, or one of the organisation's own as it was. */
  readonly profile: ProfileId | Profile;
  /** Null: as much work as an answer within a page load takes, the same on every machine. */
  readonly seconds: number | null;
  /** Pilots to leave out, and to count although they are parked. */
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  /** An earlier sequence to move as little of as possible. */
  readonly keep: Rows | null;
  /** Only proposed: somebody has to take it over before it holds. */
  readonly proposed?: boolean;
}

/** How far it is. */
export interface SequenceSaid {
  /** 0 to 1. */
  readonly share: number;
  /** The best so far; absent while there is none that breaks no limit. */
  readonly best?: Rows;
  /** The first try found none, and it looks further. */
  readonly again?: true;
}

export type WrittenProposal = Omit<CounterProposal, 'starts'> & { readonly starts: Rows };
export type WrittenResult = Omit<SequenceResult, 'starts'> & { readonly starts: Rows };

/** The whole answer as it is kept. */
export interface SequenceDocument extends WrittenResult {
  readonly counterProposals: readonly WrittenProposal[];
}

export interface SequenceOutput extends Pick<WrittenResult, 'status' | 'starts' | 'conflict'> {
  /** Id of the profile. */
  readonly profile: string;
  /** A `SequenceDocument` as JSON: it is large, and the main thread only passes it on. */
  readonly document: string;
}

export function outputOf(
  result: SequenceResult,
  counterProposals: readonly CounterProposal[],
): SequenceOutput {
  const { status, conflict, profile } = result;
  const starts = rowsOf(result.starts);
  const document: SequenceDocument = {
    ...{ ...result, starts },
    counterProposals: counterProposals.map((each) => ({ ...each, starts: rowsOf(each.starts) })),
  };
  return { status, starts, conflict, profile: profile.id, document: storableJson(document) };
}
