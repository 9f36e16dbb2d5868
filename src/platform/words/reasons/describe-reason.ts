import type { Constraint, Obstacle, Unfit } from '../../../planning/index.js';
import type { FindingNames } from '../findings/finding-words.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import type { Args } from '../message.js';
import { words } from '../words.js';
import { reasonArguments, type ReasonMood, type ReasonSpeech } from './reason-arguments.js';

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** After a colon: with a small letter, unless it begins with a name. */
function afterColon({ text, named }: Reason): string {
  return named ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sentence, and whether it begins with a name. */
interface Reason {
  readonly text: string;
  readonly named: boolean;
}

type ReasonNames = Pick<FindingNames, 'pilot' | 'department'>;

function reasonSpeech(names: ReasonNames, language: Language, mood: ReasonMood): ReasonSpeech {
  const { terms, findingTerms, reasons } = words(language);
  const pilot = (id: string): string => findingTerms.quoted({ name: names.pilot(id) });
  return {
    f: format(language),
    pilot,
    department: (id) => names.department(id),
    c: (id) => terms.cs[id],
    phase: (ref) => reasons.phaseOf({ phase: ref.phase, pilot: pilot(ref.pilot) }),
    mood,
  };
}

function reasonOf(constraint: Constraint, names: ReasonNames, language: Language, mood: ReasonMood): Reason {
  // Both tables are checked code by code against the facts; only the compiler cannot follow one code through both.
  const argumentsOf = reasonArguments[constraint.code] as (
    constraint: Constraint,
    speech: ReasonSpeech,
  ) => Args;
  const say = words(language).reasons.constraints[constraint.code] as (args: Args) => string;
  const given = argumentsOf(constraint, reasonSpeech(names, language, mood));
  const text = say(given);
  const values = Object.values(given).filter((value) => typeof value === 'string' && value !== '');
  return { text, named: values.some((value) => text.startsWith(String(value))) };
}

/** A constraint in words: "Klantenservice zou in Q2 2026 op 5 graden komen; het plafond is 4." */
export function describeReason(
  constraint: Constraint,
  names: ReasonNames,
  language: Language,
  mood: ReasonMood = 'would',
): string {
  return reasonOf(constraint, names, language, mood).text;
}

/** Sentences that speak of "this phase" and do not name it. */
const OF_A_PHASE: ReadonlySet<Constraint['code']> = new Set<Constraint['code']>([
  ...(['running', 'pin', 'kept', 'order', 'link', 'ladder', 'condition', 'earliest', 'latest'] as const),
  ...(['readiness', 'blackout', 'together', 'horizon', 'duration'] as const),
]);

/** The same where nothing around it says which phase is meant: "Fase 2 van “Webcare”: De planner heeft ...". */
export function describeViolation(constraint: Constraint, names: ReasonNames, language: Language): string {
  const reason = describeReason(constraint, names, language, 'is');
  const { pilot, phase } = constraint;
  if (pilot === undefined || phase === undefined || !OF_A_PHASE.has(constraint.code)) return reason;
  const which = reasonSpeech(names, language, 'is').phase({ pilot, phase });
  return words(language).reasons.about({ phase: capitalised(which), reason });
}

/** Why a phase is not earlier: "Niet eerder: Klantenservice zou in Q2 2026 op 5 graden komen; het plafond is 4." */
export function describeNotEarlier(constraint: Constraint, names: ReasonNames, language: Language): string {
  return words(language).reasons.notEarlier({
    reason: afterColon(reasonOf(constraint, names, language, 'would')),
  });
}

/** Why something does not fit, and what would have to give. */
export function describeUnfit({ why, remedy }: Unfit, names: ReasonNames, language: Language): string {
  const { reasons } = words(language);
  const tell = (constraint: Constraint): string => describeReason(constraint, names, language);
  const told = why.map(tell);
  const enough = why.filter(({ alone }) => alone).length;
  if (enough > 0) return [...told, reasons.enough({ count: enough })].join(' ');
  const more = remedy.map(tell);
  if (more.length === 0) return told.join(' ');
  // What must give is named once, there.
  const besides = told.filter((text) => !more.includes(text));
  return [...besides, reasons.allOf({ limits: more.join(' ') })].join(' ');
}

/** What cannot hold together: a sentence before it, each of it, and which of it, by its number, is enough to let go. */
export interface Clash {
  readonly lead: string;
  readonly obstacles: readonly string[];
  readonly letGo: string;
}

export function clashOf(
  conflict: readonly Obstacle[],
  names: ReasonNames,
  language: Language,
): Clash | undefined {
  if (conflict.length === 0) return undefined;
  const { reasons } = words(language);
  const alone = conflict.flatMap((each, index) => (each.alone ? [String(index + 1)] : []));
  return {
    lead: reasons.clash({ count: conflict.length }),
    obstacles: conflict.map((each) => describeViolation(each, names, language)),
    letGo: reasons.letGo({ count: alone.length, which: format(language).any(alone) }),
  };
}

/** The same as lines of text, each obstacle with its number. */
export function describeConflict(
  conflict: readonly Obstacle[],
  names: ReasonNames,
  language: Language,
): readonly string[] {
  const clash = clashOf(conflict, names, language);
  if (!clash) return [];
  const numbered = clash.obstacles.map((text, index) => `${String(index + 1)}. ${text}`);
  return [clash.lead, ...numbered, clash.letGo];
}
