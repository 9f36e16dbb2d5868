import type { Words } from '../../words/index.js';
import { CRITERION_ICONS, type CriterionVerdict, verdictTone } from './badges.js';
import type { IconName } from './icons.js';
import type { Link } from './models.js';

/** `{{> marks}}`: the four criteria of a pilot as letter and shape, with the words for who cannot see them. */
export interface Mark {
  readonly letter: string;
  readonly icon: IconName;
  /** "Cultuur: voldoet". */
  readonly text: string;
  readonly tone: string;
}

type Criterion = keyof Words['terms']['criteria'];
export type CriterionVerdicts = Readonly<Record<Criterion, CriterionVerdict>>;

const ORDER = ['culture', 'resources', 'gain', 'scalability'] as const satisfies readonly Criterion[];

export function marks(verdicts: CriterionVerdicts, t: Words): readonly Mark[] {
  return ORDER.map((criterion) => {
    const verdict = verdicts[criterion];
    const { letter, name } = t.terms.criteria[criterion];
    return {
      letter,
      icon: CRITERION_ICONS[verdict],
      text: `${name}: ${t.terms.criterionVerdicts[verdict]}`,
      tone: verdictTone(verdict),
    };
  });
}

/** `{{> criteria}}`: the four criteria under each other with the reason of each. */
export interface CriterionLine {
  readonly icon: IconName;
  readonly tone: string;
  readonly name: string;
  /** "voldoet, 12 van 15". */
  readonly score: string;
  readonly why?: string;
  /** The one thing that makes the verdict better. */
  readonly todo?: string;
  /** After it: the ways to the pages where that is done. */
  readonly steps?: readonly Link[];
}

export interface CriterionLineInput {
  readonly criterion: Criterion;
  readonly verdict: CriterionVerdict;
  readonly score: string;
  readonly why?: string;
  readonly todo?: string;
  readonly steps?: readonly Link[];
}

export function criterionLine({ criterion, verdict, ...rest }: CriterionLineInput, t: Words): CriterionLine {
  return {
    ...rest,
    icon: CRITERION_ICONS[verdict],
    tone: verdictTone(verdict),
    name: t.terms.criteria[criterion].name,
  };
}
