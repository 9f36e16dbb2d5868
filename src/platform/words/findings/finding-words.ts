import type {
  C,
  DepartmentKind,
  Dimension,
  EqualTreatmentLack,
  FindingCode,
  FindingOf,
  KickOffLack,
  LadderRung,
  LimitReason,
  Prerequisite,
  Remedy,
  WatchLack,
} from '../../../planning/index.js';
import type { Format } from '../format.js';
import type { Args, Message } from '../message.js';

/** Names behind the ids in findings, as the organisation wrote them. */
export interface FindingNames {
  readonly pilot: (id: string) => string;
  readonly department: (id: string) => string;
  readonly goal: (id: string) => string;
}

/** What facts are turned into text with, in one language. */
export interface FindingSpeech {
  readonly f: Format;
  /** Between quotation marks. */
  readonly pilot: (id: string) => string;
  readonly department: (id: string) => string;
  readonly goal: (id: string) => string;
  readonly c: (id: C | undefined) => string;
  readonly dimension: (id: Dimension) => string;
  readonly departmentKind: (id: DepartmentKind) => string;
  readonly limitReason: (id: LimitReason) => string;
  /** What would make the form support the answer, after "of". */
  readonly limitRemedy: (id: LimitReason) => string;
  /** The change that clears a finding, as a sentence. */
  readonly remedy: (remedy: Remedy) => string;
  /** Its own id when it is not in the catalogue. */
  readonly kpi: (id: string) => string;
  readonly rung: (id: LadderRung) => string;
  readonly lack: (id: EqualTreatmentLack | KickOffLack | WatchLack | Prerequisite) => string;
  /** Up to twelve as a word: "zes". */
  readonly count: (value: number) => string;
}

/** The codes of some rule families: `CodesOf<'SEQ'>`. */
export type CodesOf<Family extends string> = Extract<FindingCode, `${Family}-${string}`>;

/** For each code, what its sentence is filled with. */
export type ArgumentsFor<Codes extends FindingCode> = {
  readonly [Code in Codes]: (finding: FindingOf<Code>, speech: FindingSpeech) => Args;
};

/**
 * For each code a short title, what is the matter, and what would clear it; the latter two take what they need of the
 * code's arguments. A missing one does not compile.
 */
export type FindingCatalog<Makers extends Readonly<Record<string, (...given: never) => Args>>> = {
  readonly [Code in keyof Makers]: {
    readonly title: string;
    readonly sentence: Message<ReturnType<Makers[Code]>>;
    readonly advice: Message<ReturnType<Makers[Code]>>;
  };
};
