/** Symbols of partials/icons.hbs. Each stands beside a word or carries one as its label; none stands alone. */
export const ICON_NAMES = ['ok', 'mid', 'warn', 'no', 'tip', 'open', 'gate', 'mark'] as const;

/**
 * ok: circle with tick · mid: open triangle · warn: filled triangle · no: octagon with cross ·
 * tip: circle with i · open: dashed circle, not known yet · gate: diamond · mark: frog and pan.
 */
export type IconName = (typeof ICON_NAMES)[number];

export interface Icon {
  readonly name: IconName;
  /** Text alternative; absent when the word stands beside the icon. */
  readonly label?: string;
}
