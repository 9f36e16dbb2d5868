import {
  dateOfWeek,
  type Change,
  type CounterProposal,
  type Finding,
  type Grid,
  type PhaseRef,
} from '../../../planning/index.js';
import { describeFinding } from '../findings/describe-finding.js';
import type { FindingNames } from '../findings/finding-words.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words } from '../words.js';

/** A proposal in words: what would change, and what that does. */
export interface CounterProposalText {
  readonly change: string;
  readonly effect: readonly string[];
}

interface Speaking {
  readonly names: FindingNames;
  readonly language: Language;
}

/** Moved phases and findings named before "and n more". */
const LISTED = 3;

function phaseOf({ pilot, phase }: PhaseRef, { names, language }: Speaking): string {
  const { reasons, findingTerms } = words(language);
  return reasons.phaseOf({ phase, pilot: findingTerms.quoted({ name: names.pilot(pilot) }) });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pilotOf(id: string, { names, language }: Speaking): string {
  return words(language).findingTerms.quoted({ name: names.pilot(id) });
}

function changeOf(change: Change, speaking: Speaking): string {
  const { language, names } = speaking;
  const say = words(language).counterProposals.change;
  const f = format(language);
  switch (change.kind) {
    case 'smaller':
      return say.smaller({
        pilot: pilotOf(change.pilot, speaking),
        phases: f.list(change.phases.map((phase) => say.smallerPhase(phase))),
      });
    case 'later':
    case 'gap':
      return say[change.kind]({
        what: change.what,
        phase: phaseOf(change, speaking),
        from: f.date(change.from),
        to: change.to === null ? '' : f.date(change.to),
      });
    case 'horizon':
      return say.horizon({ quarters: change.quarters, until: f.quarter(change.until) });
    case 'split':
      return say.split({
        phase: phaseOf(change, speaking),
        first: f.weeks(change.first.weeks),
        mild: change.first.intensity,
        second: f.weeks(change.second.weeks),
        full: change.second.intensity,
      });
    case 'owner':
      return say.owner({
        pilot: pilotOf(change.pilot, speaking),
        from: names.department(change.from),
        to: names.department(change.to),
      });
    case 'money':
      return say.money({ quarter: f.quarter(change.period), extra: f.euro(change.extra) });
    case 'hours':
      return say.hours({
        department: names.department(change.department),
        quarter: f.quarter(change.period),
        extra: f.number(change.extra, 2),
      });
  }
}

/** Titles of findings, each once. */
function titlesOf(findings: readonly Finding[], { names, language }: Speaking): ReadonlySet<string> {
  return new Set(findings.map((finding) => describeFinding(finding, names, language).title));
}

/** The first few, and how many more. */
function listed(titles: readonly string[], { language }: Speaking): string {
  const say = words(language).counterProposals.effect;
  const more = titles.length - LISTED;
  return [...titles.slice(0, LISTED), ...(more > 0 ? [say.moreFindings({ count: more })] : [])].join('; ');
}

/** What goes and what comes; the title of what comes back elsewhere says neither. */
function findingsText({ cleared, added }: CounterProposal['effect'], speaking: Speaking): readonly string[] {
  const say = words(speaking.language).counterProposals.effect;
  if (cleared.length === 0 && added.length === 0) return [say.sameFindings];
  const gone = titlesOf(cleared, speaking);
  const come = titlesOf(added, speaking);
  const less = [...gone].filter((title) => !come.has(title));
  const more = [...come].filter((title) => !gone.has(title));
  return [
    ...(less.length > 0 ? [say.cleared({ count: less.length, findings: listed(less, speaking) })] : []),
    ...(more.length > 0 ? [say.added({ count: more.length, findings: listed(more, speaking) })] : []),
  ];
}

function effectOf({ effect }: CounterProposal, grid: Grid, speaking: Speaking): readonly string[] {
  const { language } = speaking;
  const say = words(language).counterProposals.effect;
  const f = format(language);
  const day = (week: number): string => f.date(dateOfWeek(grid, week));
  const { placed, moved } = effect;
  const phase = (ref: PhaseRef): string => capitalised(phaseOf(ref, speaking));
  const shown = moved.slice(0, LISTED);
  return [
    ...placed.slice(0, LISTED).map((each) => say.placed({ phase: phase(each), day: day(each.week) })),
    ...(placed.length > LISTED ? [say.morePlaced({ count: placed.length - LISTED })] : []),
    ...shown.flatMap(({ from, to, ...ref }) =>
      to === null ? [] : [say.moved({ phase: phase(ref), from: day(from), to: day(to) })],
    ),
    ...(moved.length > LISTED ? [say.moreMoved({ count: moved.length - LISTED })] : []),
    ...(moved.length === 0 ? [say.nothingMoved] : []),
    ...findingsText(effect, speaking),
  ];
}

/** A change by itself, in words. */
export function describeChange(change: Change, names: FindingNames, language: Language): string {
  return changeOf(change, { names, language });
}

export function describeCounterProposal(
  proposal: CounterProposal,
  grid: Grid,
  names: FindingNames,
  language: Language,
): CounterProposalText {
  const speaking: Speaking = { names, language };
  return { change: changeOf(proposal.change, speaking), effect: effectOf(proposal, grid, speaking) };
}
