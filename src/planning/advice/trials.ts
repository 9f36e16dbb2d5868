import { PERIOD_WEEKS, type Week } from '../kernel/grid.js';
import { hasStarted } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal, Starts } from '../portfolio/portfolio.js';
import { checkSequence } from '../sequencing/checker/index.js';
import type { Violation } from '../sequencing/constraint.js';
import { namedProfile } from '../sequencing/profile.js';

/** What breaks, by name, with its size where it has one. */
type Broken = ReadonlyMap<string, number>;

function nameOf({ code, pilot, phase, facts }: Violation): string {
  const {
    department = '',
    period = '',
    c = '',
  } = facts as {
    readonly department?: string;
    readonly period?: string;
    readonly c?: string;
  };
  return [code, pilot, phase, department, period, c].join(' ');
}

function sizeOf({ facts }: Violation): number {
  return 'value' in facts ? facts.value : 0;
}

export interface Examination {
  readonly violations: readonly Violation[];
  readonly broken: Broken;
}

/** Each way to place the pilots is examined once. */
export class Trials {
  private readonly known = new Map<string, Examination>();
  readonly starts: Starts;

  /** @param open first week in which something can still be started */
  constructor(
    readonly portfolio: Portfolio,
    private readonly open: Week,
  ) {
    this.starts = new Map(
      portfolio.counted.map(({ pilot, phases }) => [pilot.id, phases.map(({ start }) => start)]),
    );
  }

  /** The plan as it is. */
  asIs(): Examination {
    return this.examine('as is', this.portfolio, this.starts);
  }

  /** With one pilot moved by whole quarters; undefined when that is not possible. */
  moved({ pilot, phases }: Proposal, quarters: number): Examination | undefined {
    const placed = phases.map((phase) =>
      phase.start === null || hasStarted(phase) ? phase.start : phase.start + quarters * PERIOD_WEEKS,
    );
    const { weeks } = this.portfolio.grid;
    const first = placed[phases.findIndex((phase) => !hasStarted(phase))] ?? null;
    if (first === null || first < this.open || first >= weeks) return undefined;
    const starts = new Map(this.starts).set(pilot.id, placed);
    return this.examine(`${pilot.id} ${String(quarters)}`, this.portfolio, starts);
  }

  without({ pilot }: Proposal): Examination {
    const counted = this.portfolio.counted.filter((proposal) => proposal.pilot.id !== pilot.id);
    return this.examine(`${pilot.id} out`, { ...this.portfolio, counted }, this.starts);
  }

  private examine(name: string, portfolio: Portfolio, starts: Starts): Examination {
    const known = this.known.get(name);
    if (known) return known;
    const { violations } = checkSequence(portfolio, starts, namedProfile('balanced', portfolio.settings));
    const broken = new Map(violations.map((violation) => [nameOf(violation), sizeOf(violation)]));
    const made = { violations, broken };
    this.known.set(name, made);
    return made;
  }
}
