import type { Tile } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  decisionsDue,
  FOUR_CS,
  quarterOf,
  type HeatCurve,
  type HeatPoint,
  type IsoDate,
  type Portfolio,
} from '../../planning/index.js';
import type { Judgement } from '../../portfolios/index.js';

/** Pilots, Cs, the next gate and how warm it is now, as `today` sees them. */
export function tilesOf(
  { portfolio, report }: Judgement,
  { curves, today }: { readonly curves: readonly HeatCurve[]; readonly today: IsoDate },
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
          : t.home.outside({
              count: portfolio.proposals.length - portfolio.counted.length,
              all: portfolio.proposals.length,
            }),
    },
    {
      label: t.home.cs,
      number: String(covered.length),
      unit: t.home.ofFour,
      note: FOUR_CS.map((c) => `${t.terms.cs[c]}\u00a0${String(report.shares[c].pilots)}`).join(', '),
    },
    gateTile(portfolio, today, speech),
    warmestTile(curves, today, speech),
  ];
}

/** The next decision that is still to come; where all that are left are late, the one that waits longest. */
function gateTile(portfolio: Portfolio, today: IsoDate, { t, f }: Speech): Tile {
  const due = decisionsDue(portfolio, today);
  const gate = due.find(({ window }) => window.to >= today) ?? due[0];
  if (!gate) return { label: t.home.nextGate, number: t.home.noGate, note: t.home.noGateNote };
  const { proposal, phase, window } = gate;
  return {
    label: window.to < today ? t.home.lateGate : t.home.nextGate,
    number: f.dayAndMonth(window.to),
    unit: window.to.slice(0, 4),
    note: t.home.gateNote({
      pilot: proposal.pilot.title,
      decider: phase.written.gate?.decider ?? t.pilotPages.unknown,
    }),
  };
}

interface Measured {
  readonly curve: HeatCurve;
  readonly point: HeatPoint;
  /** Position of the quarter. */
  readonly index: number;
}

/** The department that is nearest to its own ceiling. */
function warmestOf(measured: readonly Measured[]): Measured | undefined {
  const share = ({ curve, point }: Measured): number => (curve.ceiling > 0 ? point.heat / curve.ceiling : 0);
  return measured.reduce<Measured | undefined>(
    (most, item) => (most && share(most) >= share(item) ? most : item),
    undefined,
  );
}

/** How warm it is in the quarter of today; before and after the plan, and while all is cold, how warm it gets at most. */
function warmestTile(curves: readonly HeatCurve[], today: IsoDate, { t, f }: Speech): Tile {
  const all = curves.flatMap((curve) => curve.points.map((point, index) => ({ curve, point, index })));
  const now = warmestOf(all.filter(({ point }) => point.period === quarterOf(today) && point.heat > 0));
  const warmest = now ?? warmestOf(all);
  if (!warmest) return { label: t.home.warmest, number: t.home.noGate };
  const { curve, point, index } = warmest;
  const before = index === 0 ? curve.before : (curve.points[index - 1]?.heat ?? 0);
  const place = { department: curve.name, quarter: f.quarter(point.period) };
  return {
    label: now ? t.home.warmestNow : t.home.warmest,
    number: f.number(point.heat),
    unit: t.home.ofDegrees({ ceiling: f.degrees(curve.ceiling) }),
    temperature: { step: point.temperature, text: t.terms.temperatures[point.temperature] },
    note: now
      ? t.home.warmestNowNote({
          ...place,
          allowed: f.degrees(Math.min(curve.ceiling, before + curve.rise)),
        })
      : t.home.warmestNote(place),
  };
}
