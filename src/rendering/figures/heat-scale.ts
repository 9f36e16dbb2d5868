/** Where things are in a heat curve: x by quarter, y by degrees. */
export interface HeatScale {
  readonly left: number;
  readonly right: number;
  /** Width of a quarter. */
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (degrees: number) => number;
}
