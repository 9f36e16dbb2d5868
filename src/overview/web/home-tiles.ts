import type { Tile } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  FOUR_CS,
  gateWindow,
  type GateWindow,
  type HeatCurve,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import type { Judgement } from '../../portfolios/index.js';

/** Pilots, Cs, the first gate and the warmest department. */
export function tilesOf(
  { portfolio, report }: Judgement,
  curves: readonly HeatCurve[],
  speech: Speech,
): readonly Tile[] {
  const { t } = speech;
  const covered = FOUR_CS.filter((c) => report.shares[c].pilots > 0);
  return [
    {
      label: t.home.pilots,
      number: String(portfolio.counted.length),
      note:
        portfolio.proposals.length === 0
          ? t.home.noProposals
          : t.home.outside({ count: portfolio.proposals.length - portfolio.counted.length }),
    },
    {
      label: t.home.cs,
      number: String(covered.length),
      unit: t.home.ofFour,
      note: FOUR_CS.map((c) => `${t.terms.cs[c]} ${String(report.shares[c].pilots)}`).join(', '),
    },
    gateTile(portfolio, speech),
    warmestTile(curves, speech),
  ];
}

interface NextGate {
  readonly proposal: Proposal;
  readonly window: GateWindow;
  readonly decider: string | undefined;
}

/** The earliest decision of the plan. */
function firstGate(portfolio: Portfolio): NextGate | undefined {
  const gates = portfolio.counted.flatMap((proposal) =>
    proposal.phases.flatMap((phase): readonly NextGate[] => {
      const window = gateWindow(portfolio.grid, phase);
      return window ? [{ proposal, window, decider: phase.written.gate?.decider }] : [];
    }),
  );
  return gates.reduce<NextGate | undefined>(
    (first, gate) => (first && first.window.week <= gate.window.week ? first : gate),
    undefined,
  );
}

function gateTile(portfolio: Portfolio, { t, f }: Speech): Tile {
  const gate = firstGate(portfolio);
  if (!gate) return { label: t.home.nextGate, number: t.home.noGate, note: t.home.noGateNote };
  const { proposal, window, decider } = gate;
  return {
    label: t.home.nextGate,
    number: f.dayAndMonth(window.to),
    unit: window.to.slice(0, 4),
    note: t.home.gateNote({ pilot: proposal.pilot.title, decider: decider ?? t.pilotPages.unknown }),
  };
}

/** The hottest quarter of any department, against that department's own ceiling. */
function warmestTile(curves: readonly HeatCurve[], { t, f }: Speech): Tile {
  const points = curves.flatMap((curve) =>
    curve.points.map((point) => ({
      curve,
      point,
      share: curve.ceiling > 0 ? point.heat / curve.ceiling : 0,
    })),
  );
  const warmest = points.reduce<(typeof points)[number] | undefined>(
    (most, item) => (most && most.share >= item.share ? most : item),
    undefined,
  );
  if (!warmest) return { label: t.home.warmest, number: t.home.noGate };
  const { curve, point } = warmest;
  return {
    label: t.home.warmest,
    number: f.number(point.heat),
    unit: t.home.ofDegrees({ ceiling: f.degrees(curve.ceiling) }),
    temperature: { step: point.temperature, text: t.terms.temperatures[point.temperature] },
    note: t.home.warmestNote({ department: curve.name, quarter: f.quarter(point.period) }),
  };
}
