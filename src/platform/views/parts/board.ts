import type { Badge } from './badges.js';
import type { Mark } from './marks.js';
import type { EmptyState, Link, TemperatureStep } from './models.js';
import type { Thermometer } from './temperature.js';

/** `{{> board}}`: four Cs by phase. A card stands where a pilot is now; dashed lines to its right are what is planned. */
export interface Board {
  /** Heads of the columns: "C en afdeling", "Voorstel", "Fase 1", ... */
  readonly columns: readonly string[];
  readonly rows: readonly BoardRow[];
}

export interface BoardRow {
  readonly name: string;
  /** Which departments come aboard, heat now. */
  readonly lines: readonly string[];
  readonly cells: readonly BoardCell[];
}

export interface BoardCell {
  /** Name of the column; shown where the board stands under each other. */
  readonly name: string;
  /** "1 pilot, hitte 2", "2 gepland", "leeg". */
  readonly count: string;
  readonly badge?: Badge;
  readonly cards: readonly BoardCard[];
  readonly planned: readonly PlannedStep[];
  /** What is too much to see at once, behind a line that opens. */
  readonly rest?: {
    readonly summary: string;
    readonly cards: readonly BoardCard[];
    readonly planned: readonly PlannedStep[];
  };
  readonly empty?: EmptyState;
}

export interface BoardCard {
  readonly title: Link;
  /** Department, period. */
  readonly lines: readonly string[];
  /** Colour of the left edge: intensity of the phase. */
  readonly step: TemperatureStep;
  readonly marks: readonly Mark[];
  readonly thermometer: Thermometer;
  /** A decision that is due. */
  readonly gate?: string;
  /** To put it elsewhere. */
  readonly action?: Link;
}

export interface PlannedStep {
  readonly title: string;
  /** Address of the pilot: where Enter leads. */
  readonly href: string;
  readonly lines: readonly string[];
}
