/** A text without facts. */
export type Bare = Readonly<Record<never, never>>;
