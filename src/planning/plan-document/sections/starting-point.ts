import type { Pilot } from '../../pilots/pilot.js';
import { endOf, type PlannedPhase, isOver } from '../../pilots/planned-phase.js';
import { cell, paragraph, type Block, type Cell, type Row, type Section, type Table } from '../blocks.js';
import { isUndated, type Draft } from '../draft.js';
import { choice, count, percent, say, term, text } from '../facts.js';
import { cultureBlocks } from './culture.js';
import { notDoingSections } from './not-doing.js';
import { roadmapSection } from './roadmap.js';
import { numberColumn, textColumn } from './tables.js';
import { titleLines } from './titles.js';
import { writtenBlocks } from './written.js';

function experienceBlocks({ portfolio, report }: Draft): readonly Block[] {
  const history = portfolio.organisation.history ?? [];
  const failures = history.filter(({ result }) => result === 'failure').length;
  const firstGroup = report.findings.some(({ rule }) => rule === 'ENT-01');
  const group = firstGroup ? say('start.firstGroup') : say('start.secondGroup');
  if (history.length === 0) return [paragraph([say('start.noExperiences'), ...(firstGroup ? [group] : [])])];
  const sentence = say('start.experiences', {
    count: count(history.length),
    failures: count(failures),
  });
  const table: Table = {
    kind: 'table',
    id: 'experiences',
    caption: say('start.experienceCaption', { count: count(history.length) }),
    look: 'plain',
    columns: [textColumn(say('label.year')), textColumn(say('label.event')), textColumn(say('label.result'))],
    rows: history.map(({ year, what, result }): Row => ({
      kind: 'plain',
      cells: [cell(text(String(year))), cell(text(what)), cell(term('experience', result))],
    })),
  };
  return [paragraph([sentence, group]), table];
}

export function startingPointSection(draft: Draft): Section {
  const plain = (id: string, heading: Section['heading'], blocks: readonly Block[]): Section => ({
    id,
    heading,
    blocks,
    sections: [],
  });
  return {
    id: 'starting-point',
    heading: say('start.heading'),
    blocks: [],
    sections: [
      roadmapSection(draft),
      plain('experience', say('start.experience'), experienceBlocks(draft)),
      plain('culture', say('start.culture'), cultureBlocks(draft)),
    ],
  };
}

/** Part of the way to a goal after the last of the given phases; undefined when nobody filled it in. */
function furthest(phases: readonly PlannedPhase[]): number | undefined {
  const reached = phases.flatMap(({ written }) => written.goalPercent ?? []);
  return reached.length === 0 ? undefined : Math.max(...reached);
}

/** How far the pilots come, and how far within the plan's period where that is less. */
function reachCell(draft: Draft, goal: string): Cell {
  const { counted, grid } = draft.portfolio;
  const serving = counted.filter(({ pilot }) => pilot.goal === goal);
  const whole = furthest(serving.flatMap(({ phases }) => phases));
  if (whole === undefined) return cell(say('missing.value'), { quiet: true });
  const isWithin = (phase: PlannedPhase, all: readonly PlannedPhase[]): boolean =>
    isOver(phase, all) || (endOf(phase) ?? Infinity) <= grid.weeks;
  const reached = serving.flatMap(({ phases }) => phases.filter((phase) => isWithin(phase, phases)));
  const within = furthest(reached) ?? 0;
  const all = say('goals.furthest', { percent: percent(whole) });
  if (within >= whole || isUndated(draft)) return cell(all);
  return cell([all, say('goals.within', { percent: percent(within) })]);
}

function goalsTable(draft: Draft): Block {
  const goals = draft.portfolio.organisation.goals ?? [];
  if (goals.length === 0) return paragraph([say('goals.none')]);
  const pilotsFor = (goal: string): readonly Pilot[] =>
    draft.portfolio.counted.map(({ pilot }) => pilot).filter((pilot) => pilot.goal === goal);
  const served = goals.filter(({ id }) => pilotsFor(id).length > 0).length;
  return {
    kind: 'table',
    id: 'goals-table',
    caption: say('goals.caption', {
      goals: count(goals.length),
      served: count(served),
      all: choice(served === goals.length),
    }),
    look: 'plain',
    columns: [
      textColumn(say('label.goal')),
      textColumn(say('label.measure')),
      textColumn(say('label.pilots')),
      numberColumn(say('label.goalPercent')),
    ],
    rows: goals.map(({ id, text: goal, kpi }): Row => {
      const pilots = pilotsFor(id);
      return {
        kind: 'plain',
        cells: [
          cell(text(goal)),
          cell(kpi === undefined ? say('missing.measure') : term('kpi', kpi)),
          cell(pilots.length === 0 ? say('goals.unserved') : titleLines(pilots)),
          reachCell(draft, id),
        ],
      };
    }),
  };
}

export function goalsSection(draft: Draft): Section {
  const { goal } = draft.portfolio.organisation;
  const programme =
    goal === undefined ? say('goals.noProgramme') : say('goals.programme', { goal: text(goal) });
  return {
    id: 'goals',
    heading: say('goals.heading'),
    blocks: [
      paragraph([programme], 'lead'),
      ...writtenBlocks(draft, 'goals'),
      paragraph([say('goals.means')]),
      goalsTable(draft),
    ],
    sections: notDoingSections(draft),
  };
}
