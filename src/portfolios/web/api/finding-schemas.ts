import { about, anyGroup, named, object, oneOf, optional, text, whole } from '../../../platform/api/index.js';
import { describeFinding, type Language } from '../../../platform/words/index.js';
import {
  FOUR_CS,
  type C,
  type FindingScope,
  type Portfolio,
  type ReportedFinding,
  type Severity,
} from '../../../planning/index.js';
import { namesOf } from '../../names.js';

export const SEVERITIES = ['block', 'warning', 'tip'] as const satisfies readonly Severity[];

export interface ApiFinding {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly scope: FindingScope;
  readonly pilot?: string;
  readonly phase?: number;
  readonly department?: string;
  readonly period?: string;
  readonly c?: C;
  readonly facts: ReportedFinding['facts'];
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
}

export const FINDING = named(
  'Finding',
  object<ApiFinding>({
    code: about('Rule with its variant, such as SEQ-08.missing', text),
    rule: text,
    severity: oneOf(SEVERITIES),
    scope: about(
      'Only findings on the plan count for its verdict',
      oneOf<FindingScope>(['plan', 'proposal']),
    ),
    pilot: optional(text),
    phase: optional(whole),
    department: optional(text),
    period: optional(text),
    c: optional(oneOf(FOUR_CS)),
    facts: about('What the code says it with', anyGroup<ReportedFinding['facts']>()),
    title: text,
    sentence: about('What is the matter, in the language of Accept-Language', text),
    advice: about('What would clear it', text),
  }),
);

export function findingOf(finding: ReportedFinding, portfolio: Portfolio, language: Language): ApiFinding {
  const { code, rule, severity, scope, pilot, phase, department, period, c, facts } = finding;
  const { title, sentence, advice } = describeFinding(finding, namesOf(portfolio), language);
  const about = Object.entries({ pilot, phase, department, period, c }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...{ code, rule, severity, scope },
    ...(Object.fromEntries(about) as Pick<ApiFinding, 'pilot' | 'phase' | 'department' | 'period' | 'c'>),
    ...{ facts, title, sentence, advice },
  };
}
