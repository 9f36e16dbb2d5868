import { message } from '../message.js';

/** The portfolio page: verdict, findings, heat, money, breadth. */
export const portfolioPage = {
  title: 'Portfolio',
  eyebrow: message<{ plan: string }>('Integratieplan {plan}'),
  verdicts: {
    ready: 'Gereed',
    'ready-with-conditions': 'Gereed onder voorwaarden',
    'not-ready': 'Niet gereed',
  },
  /** Beside the verdict, in place of "(berekend)". */
  byHandSource: message<{ by: string; date: string; reason: string; computed: string }>(
    '(met de hand gezet door {by} op {date}, berekend: {computed}; reden: “{reason}”)',
  ),
  byHand: message<{ by: string; date: string; reason: string; computed: string }>(
    'Dit oordeel is op {date} met de hand gezet door {by}; berekend was “{computed}”. De reden: {reason}',
  ),
  overrideLink: 'Zet het oordeel over het plan met de hand',
  overrideTitle: 'Oordeel over het plan met de hand zetten',
  counts: message<{ blocks: number; warnings: number; tips: number }>(
    'Er {warnings, plural, one {is één waarschuwing} other {zijn {warnings, plural, =0 {geen} other {#}} waarschuwingen}}, {tips, plural, =0 {geen tips} one {één tip} other {# tips}} en {blocks, plural, =0 {geen blokkades} one {één blokkade} other {# blokkades}}.',
  ),
  dates: 'Datums:',
  onSequence: 'berekende volgorde',
  asAsked: 'zoals gevraagd',
  stale: 'Het plan is veranderd nadat deze volgorde was berekend. Hier staan daarom de gevraagde datums.',
  recompute: 'Bereken de volgorde opnieuw',
  severityHeading: {
    block: message<{ count: number }>('{count, plural, one {Eén blokkade} other {# blokkades}}'),
    warning: message<{ count: number }>('{count, plural, one {Eén waarschuwing} other {# waarschuwingen}}'),
    tip: message<{ count: number }>('{count, plural, one {Eén tip} other {# tips}}'),
  },
  outside: message<{ count: number }>(
    '{count, plural, one {Eén bevinding} other {# bevindingen}} bij voorstellen buiten het plan',
  ),
  atPilots: message<{ count: number }>('Bij {count, number} pilots'),
  noFindings: 'Er zijn geen bevindingen.',
  findings: 'Bevindingen',
  money: 'Geld',
  planned: 'Gepland',
  available: 'Beschikbaar',
  overBudget: 'meer dan beschikbaar',
  moneyFits: 'Het geld past in elk kwartaal.',
  moneyOver: message<{ quarters: string }>('In {quarters} is meer gepland dan er beschikbaar is.'),
  breadth: 'De vier C’s',
  c: 'C',
  pilots: 'Pilots',
  share: 'Aandeel',
  allCs: 'Elke C heeft minstens één pilot in het plan.',
  missingCs: message<{ cs: string }>('Nog zonder pilot: {cs}.'),
};
