/** The four Cs (domain.md 4), in the order that every page shows them. */
export const FOUR_CS = ['customer-experience', 'conversation', 'content', 'collaboration'] as const;

export type C = (typeof FOUR_CS)[number];
