import { round } from '../../kernel/numbers.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import { endedBy } from '../../pilots/reached.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, type Cell, type FigureBlock, type Row, type Table } from '../blocks.js';
import { anchorPart, departmentName, type Draft, pilotAnchor, phaseRuns } from '../draft.js';
import {
  choice,
  count,
  date,
  degrees,
  euros,
  fte,
  list,
  number,
  percent,
  say,
  term,
  text,
  type Piece,
  type Say,
} from '../facts.js';
import { ladder, type Ladder } from '../figures/ladder.js';
import { numberColumn, textColumn } from './tables.js';

function ladderCaption(draft: Draft, { steps }: Ladder, proposal: Proposal): Say {
  const [first] = steps;
  if (!first || steps.length < 2) {
    const last = endedBy(proposal);
    return last
      ? say('sheet.ladderEnded', { outcome: choice(last.outcome), date: date(last.on) })
      : say('sheet.ladderSingle');
  }
  const jumps = steps.slice(1).map((step, index) => ({
    from: steps[index]?.phase ?? 0,
    to: step.phase,
    size: step.intensity - (steps[index]?.intensity ?? 0),
  }));
  const steep = jumps.find(({ size }) => size > draft.portfolio.settings['step.maximum']);
  if (steep)
    return say('sheet.ladderSteep', {
      from: count(steep.from),
      to: count(steep.to),
      step: degrees(steep.size),
    });
  const down = jumps.find(({ size }) => size < 0);
  if (down) return say('sheet.ladderDown', { from: count(down.from), to: count(down.to) });
  const highest = Math.max(...steps.map(({ intensity }) => intensity));
  // What each phase after the first makes wider has been said.
  const widens = proposal.phases.every((phase) => phase.number === 1 || wider(phase).length > 0);
  const phases = count(steps.length);
  if (highest === first.intensity)
    return say('sheet.ladderFlat', { phases, intensity: number(highest, 0), widens: choice(widens) });
  const most = count(Math.max(...jumps.map(({ size }) => size)));
  return say('sheet.ladderCalm', {
    phases,
    from: number(first.intensity, 0),
    to: number(highest, 0),
    step: most,
  });
}

export function ladderFigure(draft: Draft, proposal: Proposal): FigureBlock {
  const data = ladder(draft.portfolio, proposal, draft.sequence !== undefined);
  const steps = list(
    proposal.phases.map((phase) =>
      say('sheet.ladderStep', {
        phase: count(phase.number),
        dates: phaseRuns(draft, phase, proposal),
        intensity: number(phase.intensity, 0),
      }),
    ),
    ';',
  );
  return {
    kind: 'figure',
    id: anchorPart(pilotAnchor(data.pilot), 'ladder'),
    title: say('sheet.ladder', { title: text(data.title) }),
    description: data.permanent
      ? say('sheet.ladderDescription', { steps, owner: text(data.permanent.owner) })
      : say('sheet.ladderStopped', { steps }),
    caption: ladderCaption(draft, data, proposal),
    figure: { type: 'ladder', data },
  };
}

function wider({ written }: PlannedPhase): readonly string[] {
  return (written.widens ?? []).filter((dimension) => dimension !== 'start');
}

/** What a phase widens; phase 1 widens nothing, since it is the beginning. */
function widening(phase: PlannedPhase): readonly Piece[] {
  const what = wider(phase);
  if (what.length > 0)
    return [say('sheet.widens', { what: list(what.map((dimension) => term('dimension', dimension))) })];
  return phase.number === 1 ? [] : [say('sheet.nothingWider')];
}

function measureCell({ written: { measure } }: PlannedPhase): Cell {
  if (!measure) return cell(say('missing.measure'), { quiet: true });
  const value = (given: string | undefined): Piece => (given?.trim() ? text(given) : say('missing.value'));
  return cell([
    term('kpi', measure.kpi),
    say('sheet.fromTo', { from: value(measure.baseline), to: value(measure.target) }),
  ]);
}

function hoursCell(draft: Draft, { written }: PlannedPhase): Cell {
  const hours = Object.entries(written.fte ?? {}).filter(([, value]) => value > 0);
  if (hours.length === 0) return cell(say('missing.people'), { quiet: true });
  return cell(
    hours.map(([id, value]) =>
      say('sheet.fteOf', { department: text(departmentName(draft, id)), fte: fte(value) }),
    ),
  );
}

/** Full-time equivalents at one time: phases of a pilot follow each other, so the largest of them. */
function mostFte(phases: readonly PlannedPhase[]): number {
  const sums = phases.map(({ written }) =>
    Object.values(written.fte ?? {}).reduce((sum, value) => sum + value, 0),
  );
  return round(Math.max(0, ...sums));
}

function phaseRow(draft: Draft, phase: PlannedPhase, proposal: Proposal): Row {
  const { title, goalPercent, money } = phase.written;
  return {
    kind: 'plain',
    cells: [
      cell([number(phase.number, 0), phaseRuns(draft, phase, proposal)]),
      cell([title === undefined ? say('missing.title') : text(title), ...widening(phase)]),
      cell(number(phase.intensity, 0)),
      measureCell(phase),
      cell(goalPercent === undefined ? say('missing.value') : percent(goalPercent)),
      cell(money === undefined ? say('missing.money') : euros(money)),
      hoursCell(draft, phase),
    ],
  };
}

/** What each phase is, what it measures and what it takes. */
export function phasesTable(draft: Draft, proposal: Proposal): Table {
  const { pilot, phases } = proposal;
  const money = phases.reduce((sum, { written }) => sum + (written.money ?? 0), 0);
  return {
    kind: 'table',
    id: anchorPart(pilotAnchor(pilot.id), 'phases'),
    caption: say('sheet.meansCaption', { money: euros(money), fte: fte(mostFte(phases)) }),
    look: 'plain',
    columns: [
      textColumn(say('label.phase')),
      textColumn(say('label.what')),
      numberColumn(say('label.intensityShort')),
      textColumn(say('label.measure')),
      numberColumn(say('label.goalShort')),
      numberColumn(say('label.money')),
      textColumn(say('label.fte')),
    ],
    rows: phases.map((phase) => phaseRow(draft, phase, proposal)),
  };
}
