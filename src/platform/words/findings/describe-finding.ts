import type { Finding } from '../../../planning/index.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import type { Args } from '../message.js';
import { words } from '../words.js';
import { findingArguments } from './finding-arguments.js';
import type { FindingNames, FindingSpeech } from './finding-words.js';

export interface FindingText {
  /** A few words: "Boven het plafond". */
  readonly title: string;
  /** What is the matter, with its numbers. */
  readonly sentence: string;
  /** What would clear it. */
  readonly advice: string;
  /** Both after each other. */
  readonly text: string;
}

const speeches = new WeakMap<FindingNames, Map<Language, FindingSpeech>>();

/** Made once for all findings of a plan. */
function findingSpeech(names: FindingNames, language: Language): FindingSpeech {
  const known = speeches.get(names) ?? new Map<Language, FindingSpeech>();
  const made = known.get(language) ?? madeSpeech(names, language);
  speeches.set(names, known.set(language, made));
  return made;
}

function madeSpeech(names: FindingNames, language: Language): FindingSpeech {
  const { terms, findingTerms, checkTerms, kpis } = words(language);
  const kpiNames: Readonly<Partial<Record<string, string>>> = kpis;
  return {
    f: format(language),
    pilot: (id) => findingTerms.quoted({ name: names.pilot(id) }),
    department: (id) => names.department(id),
    goal: (id) => names.goal(id),
    c: (id) => (id === undefined ? '' : terms.cs[id]),
    dimension: (id) => findingTerms.dimensions[id],
    departmentKind: (id) => findingTerms.departmentKinds[id],
    limitRemedy: (id) => findingTerms.limitRemedies[id],
    remedy: (remedy) => {
      const pilot = findingTerms.quoted({ name: names.pilot(remedy.pilot) });
      if (remedy.kind === 'drop') return findingTerms.remedies.drop({ pilot });
      return findingTerms.remedies.move({
        pilot,
        phase: remedy.phase ?? 1,
        to: format(language).quarter(remedy.to),
      });
    },
    limitReason: (id) => findingTerms.limitReasons[id],
    kpi: (id) => kpiNames[id] ?? id,
    rung: (id) => checkTerms.rungs[id],
    lack: (id) => checkTerms.lacks[id],
    count: (value) =>
      (Object.entries(findingTerms.counts).find(([key]) => Number(key) === value) ?? [])[1] ?? String(value),
  };
}

/** A finding in words. */
export function describeFinding(finding: Finding, names: FindingNames, language: Language): FindingText {
  // Both tables are checked code by code against the facts; only the compiler cannot follow one code through both.
  const argumentsOf = findingArguments[finding.code] as (finding: Finding, speech: FindingSpeech) => Args;
  const said = words(language).findings[finding.code];
  const args = argumentsOf(finding, findingSpeech(names, language));
  const sentence = (said.sentence as (args: Args) => string)(args).trim();
  const advice = (said.advice as (args: Args) => string)(args).trim();
  return { title: said.title, sentence, advice, text: `${sentence} ${advice}` };
}
