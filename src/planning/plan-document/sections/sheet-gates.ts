import type { Gate, GateThreshold } from '../../pilots/pilot.js';
import { isOver, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { ListItem } from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, count, date, dates, list, number, say, term, text, weeks, type Piece } from '../facts.js';
import { gateWindow, noDates } from '../spans.js';

function measured({ kpi, op, value, unit, weeks: lasting }: GateThreshold): Piece {
  return say('sheet.gateMeasured', {
    measure: term('kpi', kpi),
    op: term('comparison', op),
    value: number(value, 2),
    unit: text(unit === undefined ? '' : ` ${unit}`),
    weeks: weeks(lasting ?? 0),
    lasting: choice(lasting !== undefined && lasting > 0),
  });
}

/**
 * What must be true to go on: as people wrote it, else as it is measured. Both would say the same thing twice: the
 * measured form is there to compute with. Undefined when neither was filled in.
 */
export function thresholdOf({ threshold, thresholds = [] }: Gate): Piece | undefined {
  if (threshold?.trim()) return text(threshold);
  return thresholds.length === 0 ? undefined : list(thresholds.map(measured));
}

function gateSentences(
  draft: Draft,
  phase: PlannedPhase,
  gate: Gate,
  phases: readonly PlannedPhase[],
): readonly Piece[] {
  const threshold = thresholdOf(gate);
  return [
    say('sheet.gate', {
      phase: count(phase.number),
      next: count(phase.number + 1),
      dates: gateDays(draft, phase, phases),
    }),
    threshold ? say('sheet.gateThreshold', { threshold }) : say('sheet.gateNoThreshold'),
    say('sheet.gateDecider', { decider: gate.decider?.trim() ? text(gate.decider) : say('missing.decider') }),
    gate.stopRule?.trim() ? say('sheet.gateStop', { rule: text(gate.stopRule) }) : say('sheet.gateNoStop'),
    ...(phase.written.decisions ?? []).map(({ outcome, on }) =>
      say('sheet.gateDecided', { outcome: term('gateOutcome', outcome), date: date(on) }),
    ),
  ];
}

/** When a gate is decided, or why nobody can say: of a phase that is over without dates it is over as well. */
export function gateDays({ portfolio }: Draft, phase: PlannedPhase, phases: readonly PlannedPhase[]): Piece {
  const window = gateWindow(portfolio.grid, phase);
  return window ? dates(window.from, window.to) : say(noDates(isOver(phase, phases), false));
}

/** A gate between every two phases, or the sentence that it is missing. A gate after the last phase is kept too. */
export function gateItems(draft: Draft, { phases }: Proposal): readonly ListItem[] {
  return phases.flatMap((phase, index): readonly ListItem[] => {
    const { gate } = phase.written;
    const last = index === phases.length - 1;
    if (!gate)
      return last
        ? []
        : [
            {
              sentences: [
                say('sheet.gateMissing', { phase: count(phase.number), next: count(phase.number + 1) }),
              ],
            },
          ];
    return [{ sentences: gateSentences(draft, phase, gate, phases) }];
  });
}
