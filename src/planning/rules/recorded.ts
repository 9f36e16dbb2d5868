/** Whether the plan says "no", or says nothing: the latter counts as not met and reads "niet vastgelegd". */
export interface Recorded {
  readonly recorded: boolean;
}

export function recorded(fact: unknown): Recorded {
  return { recorded: fact !== undefined && fact !== null };
}
