/** Facts of a finding that its subject already says in full. */
export type NoFacts = Readonly<Record<string, never>>;
