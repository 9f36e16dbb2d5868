/** Places in the plan document where its author may write, in the order of the document. */
export const TEXT_SLOTS = [
  'summary',
  'goals',
  'customer-experience',
  'conversation',
  'content',
  'collaboration',
  'support',
] as const;
export type TextSlot = (typeof TEXT_SLOTS)[number];

/** Languages that a text can be written in. */
export const TEXT_LANGUAGES = ['nl', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What the author wrote in one of those places. */
export interface OwnText {
  readonly language: TextLanguage;
  /** Markdown: paragraphs, lists, emphasis and links. */
  readonly text: string;
}

export type OwnTexts = Readonly<Partial<Record<TextSlot, OwnText>>>;
