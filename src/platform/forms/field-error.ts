/** What can be wrong with a field, and the facts that its sentence needs. The sentences live in words/{nl,en}/forms.ts. */
export interface ErrorFacts {
  /** Nothing was filled in. */
  readonly required: NoFacts;
  readonly tooLong: { readonly max: number };
  readonly tooShort: { readonly min: number };
  readonly notText: NoFacts;
  readonly notNumber: NoFacts;
  readonly notWhole: NoFacts;
  readonly tooSmall: { readonly min: number };
  readonly tooLarge: { readonly max: number };
  /** Not one of the given answers. */
  readonly notAChoice: NoFacts;
  /** Not a day that exists. */
  readonly notADay: NoFacts;
  readonly notYesNo: NoFacts;
  readonly notAList: NoFacts;
  readonly notAGroup: NoFacts;
  readonly tooFew: { readonly min: number };
  readonly tooMany: { readonly max: number };
  /** The same answer twice in a list. */
  readonly repeated: NoFacts;
  readonly notAnAddress: NoFacts;
  readonly notALink: NoFacts;
  /** A NUL, another control character, or half of a surrogate pair: it cannot be stored or printed. */
  readonly badCharacter: NoFacts;
  /** A field that this form does not have. */
  readonly unknown: NoFacts;
  /** Tried too often. A form that uses it brings its own sentence, which says how long to wait. */
  readonly waitFirst: NoFacts;
  /** Any other rule; a form that uses one brings its own sentence. */
  readonly invalid: NoFacts;
}

export type NoFacts = Readonly<Record<never, never>>;
export type ErrorCode = keyof ErrorFacts;

export interface FieldErrorOf<Code extends ErrorCode> {
  /** Name of the field; in a nested body a path such as `phases.0.title`. */
  readonly field: string;
  readonly code: Code;
  readonly facts: ErrorFacts[Code];
}

/** An expected refusal, as a value: the form shows it beside its field, an API puts it in problem+json. */
export type FieldError = { readonly [Code in ErrorCode]: FieldErrorOf<Code> }[ErrorCode];
