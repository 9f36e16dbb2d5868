import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import { cell, type Cell, type Row, type Table } from '../blocks.js';
import { endedBy } from '../../pilots/reached.js';
import { noPhase, type Draft, pilotAnchor, phaseRuns } from '../draft.js';
import { chapter, count, list, number, type Piece, type Say, say, term, text, title } from '../facts.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { textColumn } from './tables.js';
import { cList, missingCs } from './cs.js';

const PHASES = [1, 2, 3];
/** Pilots per C that still fit on one page; of more, so many are shown. */
const MOST = 5;
const SHOWN = 2;
/** Cs that are as full as that before each shows one pilot only. */
const MOST_FULL = 2;
/** Codes of pilots that are not shown; more are only counted. */
const MOST_CODES = 6;

function phaseLines(draft: Draft, proposal: Proposal, phase: number): readonly Piece[] {
  const { pilot, phases } = proposal;
  const planned = phases[phase - 1];
  if (!planned) return [text(pilot.title), noPhase(proposal)];
  const title = phase === 1 ? pilot.title : (planned.written.title ?? pilot.title);
  return [text(title), phaseRuns(draft, planned, proposal)];
}

/** All of them; of more than fit, those that begin first. */
function shownOf(draft: Draft, pilots: readonly Proposal[]): readonly Proposal[] {
  if (pilots.length <= MOST) return pilots;
  const full = FOUR_CS.filter((c) => pilotsOf(draft, c).length > MOST).length;
  const startOf = ({ phases }: Proposal): number => phases[0]?.start ?? Infinity;
  return pilots
    .toSorted((one, other) => sooner(startOf(one), startOf(other)))
    .slice(0, full > MOST_FULL ? 1 : SHOWN);
}

/** Two that have no place are equal. */
function sooner(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function phaseCell(draft: Draft, pilots: readonly Proposal[], phase: number): Cell {
  if (pilots.length === 0) return phase === 1 ? cell(say('summary.noPilotInC')) : cell([]);
  const shown = shownOf(draft, pilots);
  const hidden = pilots.filter((proposal) => !shown.includes(proposal));
  const amount = count(hidden.length);
  const more =
    hidden.length > MOST_CODES
      ? say('summary.moreCounted', { count: amount, chapter: chapter('portfolio') })
      : say('summary.more', { count: amount, pilots: list(hidden.map(({ pilot }) => text(pilot.id))) });
  const items = shown.map((proposal) => ({
    lines: phaseLines(draft, proposal, phase),
    link: pilotAnchor(proposal.pilot.id),
  }));
  return { content: [], items: hidden.length > 0 && phase === 1 ? [...items, { lines: [more] }] : items };
}

function captionOf(draft: Draft): Say {
  const { counted } = draft.portfolio;
  if (counted.length === 0) return say('summary.onePageEmpty');
  const missing = missingCs(draft);
  if (missing.length > 0)
    return say('summary.onePageNoC', { cs: cList(missing), count: count(missing.length) });
  const open = counted.filter((proposal) => !endedBy(proposal));
  for (const phase of [2, 3]) {
    const short = open.filter(({ phases }) => phases.length < phase);
    if (short.length === 0) continue;
    const pilots = list(short.map(({ pilot }) => title(pilot.title)));
    return say('summary.onePageMissing', { pilots, count: count(short.length), phase: number(phase, 0) });
  }
  return open.length < counted.length
    ? say('summary.onePageEnded', { ended: count(counted.length - open.length) })
    : say('summary.onePageAll', { pilots: count(counted.length) });
}

function pilotsOf({ portfolio }: Draft, c: C): readonly Proposal[] {
  return portfolio.counted.filter(({ pilot }) => pilot.c === c);
}

function rowOf(draft: Draft, c: C): Row {
  const pilots = pilotsOf(draft, c);
  return {
    kind: 'plain',
    cells: [cell(term('c', c)), ...PHASES.map((phase) => phaseCell(draft, pilots, phase))],
  };
}

/** The whole plan on one page: the four Cs against the phases, with dates. */
export function onePage(draft: Draft): Table {
  return {
    kind: 'table',
    id: 'one-page-plan',
    caption: captionOf(draft),
    look: 'one-page',
    countsAsFigure: true,
    columns: [
      textColumn(say('label.c')),
      ...PHASES.map((phase) => textColumn(say('label.phaseNumber', { phase: count(phase) }))),
    ],
    rows: FOUR_CS.map((c) => rowOf(draft, c)),
  };
}
