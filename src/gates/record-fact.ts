import type { OrganisationAccess } from '../accounts/index.js';
import { recordProgress } from '../pilots/index.js';
import type { Database } from '../platform/database/index.js';
import type { ProgressFact } from '../planning/index.js';

/** What somebody writes down between gates. */
export type Recorded = Extract<
  ProgressFact,
  { readonly kind: 'measured' | 'spent' | 'lesson' | 'success' | 'judged' }
>;

interface FactToRecord {
  readonly code: string;
  readonly fact: Recorded;
  /** Left out where being first does not matter, as with a measurement. */
  readonly version?: number;
}

type Facts = Readonly<Record<string, string | number>>;

/** What the audit trail keeps of it: figures, not whole texts. */
function factsOf(fact: Recorded): Facts {
  const { kind, phase } = fact;
  if (fact.kind === 'measured')
    return { phase, kind: fact.kpi, value: fact.value, day: fact.on, ...why(fact.why) };
  if (fact.kind === 'spent')
    return { phase, kind, money: fact.money, hours: fact.hours, day: fact.on, ...why(fact.why) };
  return { phase, kind };
}

function why(reason: string | undefined): Facts {
  return reason === undefined ? {} : { reason };
}

/**
 * Writes down a measurement, money and hours, a lesson or a success, or the criteria for the next phase.
 * @throws NotAllowed, NotFound, Conflict when something was written down since the version that it is based on
 */
export async function recordFact(
  database: Database,
  access: OrganisationAccess,
  { code, fact, version }: FactToRecord,
  now: Date,
): Promise<void> {
  const corrects = 'corrects' in fact;
  const recorded = fact.kind === 'judged' ? 'gate-judged' : 'progress-recorded';
  await recordProgress(
    database,
    access,
    {
      code,
      ...(version === undefined ? {} : { version }),
      facts: [fact],
      action: corrects ? 'progress-corrected' : recorded,
      audit: { after: factsOf(fact) },
    },
    now,
  );
}
