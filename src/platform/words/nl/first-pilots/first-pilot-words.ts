/** One entry of the catalogue of first pilots. The texts become those of a proposal that starts with it. */
export interface FirstPilotWords {
  readonly title: string;
  /** What is done in phases 1, 2 and 3; one line each. */
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** When phase 2 and phase 3 may begin. */
  readonly toSecond: string;
  readonly toThird: string;
}
