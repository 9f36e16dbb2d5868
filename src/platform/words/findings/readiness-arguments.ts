import type { Finding } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf } from './finding-words.js';

interface Asked {
  readonly phase?: number;
  readonly severity: Finding['severity'];
  readonly facts: { readonly recorded: boolean };
}

/** A blokkade says that the phase begins without it; before that there is still time. */
function asked({ phase = 1, severity, facts: { recorded } }: Asked) {
  return { phase, begun: severity === 'block' ? 'yes' : 'no', recorded: recorded ? 'yes' : 'no' };
}

export const readinessArguments = {
  'RDY-1': asked,
  'RDY-1.late': ({ phase = 1, facts: { dated, start } }, { f }) => ({
    phase,
    dated: f.date(dated),
    start: f.date(start),
  }),
  'RDY-2': asked,
  'RDY-3': asked,
  'RDY-4': ({ phase = 1, facts: { dated, tested, months, state } }, { f }) => ({
    phase,
    state,
    dated: dated === null ? '' : f.date(dated),
    tested: tested === null ? '' : f.date(tested),
    months,
  }),
  'RDY-5': asked,
  'RDY-6': asked,
  'RDY-7': ({ facts: { consent } }) => ({ consent: consent ?? 'unknown' }),
  'RDY-8': asked,
  'RDY-9': asked,
} satisfies ArgumentsFor<CodesOf<'RDY'>>;
