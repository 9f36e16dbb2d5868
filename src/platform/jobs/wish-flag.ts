/** What somebody wishes of work in a thread, as its flag says it. By itself, so that a thread loads nothing else for it. */
export const WISH_FLAG = { none: 0, stop: 1, cancel: 2 } as const;
