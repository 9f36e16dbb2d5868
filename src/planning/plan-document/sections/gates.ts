import { leftAtYearEnd } from '../../gates/year-end.js';
import type { IsoDate } from '../../kernel/dates.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import { cell, paragraph, type Block, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { choice, count, date, dates, list, term, type Piece, type Say, say, text, title } from '../facts.js';
import { gateWindow, type GateWindow } from '../spans.js';
import { datedRows } from './dated-rows.js';
import { gateDays, thresholdOf } from './sheet-gates.js';
import { textColumn } from './tables.js';

interface PlannedGate {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly window?: GateWindow;
}

/** Undated gates come last. */
const NEVER: IsoDate = '9999-12-31';

/** Every gate of the plan in the order of its first day. */
function gateCalendar({ portfolio }: Pick<Draft, 'portfolio'>): readonly PlannedGate[] {
  const gates = portfolio.counted.flatMap((proposal) =>
    proposal.phases.flatMap((phase): readonly PlannedGate[] => {
      const window = gateWindow(portfolio.grid, phase);
      return phase.written.gate ? [{ proposal, phase, ...(window ? { window } : {}) }] : [];
    }),
  );
  const day = ({ window }: PlannedGate): IsoDate => window?.from ?? NEVER;
  return gates.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}

/** What was decided last, or that it is still open. */
function outcomeOf({ written: { decisions = [] } }: PlannedPhase): Piece {
  const last = decisions.at(-1);
  if (!last) return say('gates.open');
  return say('gates.decided', { outcome: term('gateOutcome', last.outcome), date: date(last.on) });
}

/** Which days are left for a decision that the turn of the year falls into, as long as it is to be taken. */
function yearEnd({ phase, window }: PlannedGate): readonly Piece[] {
  const last = phase.written.decisions?.at(-1);
  const open = !last || last.outcome === 'extend';
  const left = window && open ? leftAtYearEnd(window) : undefined;
  if (!left) return [];
  if (left.length === 0) return [say('gates.yearEndNothing')];
  return [say('gates.yearEndLeft', { days: list(left.map(({ from, to }) => dates(from, to))) })];
}

/** When we go on, and what the decision is read from where the threshold is in words. */
function thresholdLines({ written: { gate, measure } }: PlannedPhase): readonly Piece[] {
  const threshold = (gate ? thresholdOf(gate) : undefined) ?? say('missing.value');
  return gate?.threshold?.trim() && measure
    ? [threshold, say('gates.evidence', { measure: term('kpi', measure.kpi) })]
    : [threshold];
}

function rowOf(draft: Draft, planned: PlannedGate, hasOutcomes: boolean): Row {
  const { proposal, phase } = planned;
  const { pilot, phases } = proposal;
  const { gate } = phase.written;
  const written = (given: string | undefined, otherwise: Say): Piece =>
    given?.trim() ? text(given) : otherwise;
  return {
    kind: 'plain',
    cells: [
      cell([gateDays(draft, phase, phases), ...yearEnd(planned)]),
      cell(
        [text(pilot.title), say('gates.step', { from: count(phase.number), to: count(phase.number + 1) })],
        { link: pilotAnchor(pilot.id) },
      ),
      cell(thresholdLines(phase)),
      cell(written(gate?.decider, say('missing.decider'))),
      cell(written(gate?.stopRule, say('missing.value'))),
      ...(hasOutcomes ? [cell(outcomeOf(phase))] : []),
    ],
  };
}

/** Pilots with two phases that follow each other without a gate. */
function withoutGate({ portfolio }: Draft): readonly Piece[] {
  const open = portfolio.counted.filter(({ phases }) =>
    phases.slice(0, -1).some(({ written }) => !written.gate),
  );
  if (open.length === 0) return [];
  return [
    say('gates.missing', {
      pilots: list(open.map(({ pilot }) => title(pilot.title))),
      count: count(open.length),
    }),
  ];
}

export function gatesSection(draft: Draft): Section {
  const gates = gateCalendar(draft);
  const first = gates[0]?.window;
  const listed = datedRows(gates, ({ window }) => window !== undefined);
  const hasOutcomes = gates.some(({ phase }) => (phase.written.decisions ?? []).length > 0);
  const table: Block = {
    kind: 'table',
    id: 'gate-calendar',
    caption: first
      ? say('gates.caption', {
          gates: count(gates.length),
          first: dates(first.from, first.to),
          undated: count(gates.filter(({ window }) => !window).length),
          listed: choice(listed === gates),
        })
      : say('gates.undated', { gates: count(gates.length) }),
    look: 'plain',
    columns: [
      textColumn(say('gates.when')),
      textColumn(say('label.pilot')),
      textColumn(say('label.threshold')),
      textColumn(say('label.decider')),
      textColumn(say('label.stopRule')),
      ...(hasOutcomes ? [textColumn(say('gates.outcome'))] : []),
    ],
    rows: listed.map((gate) => rowOf(draft, gate, hasOutcomes)),
  };
  const blocks =
    gates.length === 0
      ? [paragraph([say('gates.none')])]
      : [paragraph([say('gates.intro'), say('gates.outcomes')]), table];
  const missing = withoutGate(draft);
  return {
    id: 'gates',
    heading: say('gates.heading'),
    blocks: missing.length === 0 ? blocks : [...blocks, paragraph(missing)],
    sections: [],
  };
}
