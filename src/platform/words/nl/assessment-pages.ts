import { message } from '../message.js';

/** Several people judge one pilot, each on their own; then they see where they differ. */
export const assessmentPages = {
  title: message<{ pilot: string }>('Beoordeling van {pilot}'),
  section: 'Onafhankelijke beoordeling',
  none: 'Nog niemand heeft deze pilot beoordeeld. Het oordeel rust op de antwoorden van het voorstel zelf.',
  counts:
    'Het oordeel rust op de antwoorden van verschillende mensen samen, niet op die van het voorstel zelf.',
  openLink: 'Naar de beoordeling',
  overrideLink: 'Zet het oordeel met de hand',

  lead: 'Geef uw eigen oordeel. Wat anderen antwoorden, ziet u pas als u het uwe hebt ingestuurd.',
  unknown: 'Dat weet ik nog niet',
  option: message<{ points: number; answer: string }>('{points, number} · {answer}'),
  reason: 'Waarom?',
  evidence: 'Bewijs: een tekst of een adres',
  evidenceHint: message<{ evidence: string }>('Bijvoorbeeld: {evidence}'),
  unproven: 'Zonder bewijs telt uw antwoord als 1.',
  reasonFor: message<{ question: string }>('Schrijf op waarom, bij “{question}”'),
  answerFor: message<{ question: string }>('Kies een antwoord bij “{question}”'),
  ownScore: 'Uw oordeel tot nu toe',
  keep: 'Bewaar en ga later verder',
  submit: 'Stuur mijn oordeel in',
  submitNote: 'Na het insturen kunt u uw antwoorden niet meer veranderen.',
  closedMeanwhile:
    'De ronde is intussen gesloten. Hieronder staat wat u schreef; u kunt het bewaren voor een nieuwe ronde.',

  round: 'Ronde',
  state: 'Stand',
  stateOpen: 'open',
  stateClosed: message<{ by: string; moment: string }>('gesloten door {by}, {moment}'),
  submitted: 'Ingestuurd',
  people: message<{ count: number }>(
    '{count, plural, =0 {door niemand} one {door één persoon} other {door # personen}}',
  ),
  drafts: 'Nog bezig',
  waiting:
    'De antwoorden zijn te zien voor wie zelf heeft ingestuurd, en voor iedereen als de ronde is gesloten.',
  thanks: 'Uw oordeel is ingestuurd. Hieronder staat wat iedereen antwoordde die al klaar is.',
  completeText: 'Deze antwoorden tellen mee in het oordeel over de pilot.',
  notYet:
    'Deze antwoorden tellen mee zodra de ronde is gesloten en elk verschil van twee of meer is beslecht.',
  earlierCounts: 'Tot die tijd tellen de antwoorden van de vorige ronde.',
  together: 'Het gezamenlijke oordeel',
  distribution: 'Wie antwoordde wat',
  distributionCaption: message<{ criterion: string; count: number }>(
    '{criterion}: {count, plural, =0 {de antwoorden liggen dicht bij elkaar} one {bij één vraag lopen de antwoorden uiteen} other {bij # vragen lopen de antwoorden uiteen}}',
  ),
  question: 'Vraag',
  notKnown: 'Weet niet',
  median: 'Mediaan',
  result: 'Telt',
  statedColumn: 'Voorstel',
  dots: message<{ count: number }>('{count, plural, =0 {niemand} one {1 persoon} other {# personen}}'),
  who: message<{ name: string; answer: string }>('{name} {answer}'),
  divergeTitle: 'Waar de oordelen uiteenlopen',
  diverge: message<{ criterion: string; lowest: number; highest: number }>(
    'Oordelen lopen uiteen bij {criterion} ({lowest, number} en {highest, number}): bespreek',
  ),
  said: message<{ name: string; answer: string; reason: string }>('{name}: {answer}. {reason}'),
  saidWithEvidence: message<{ name: string; answer: string; reason: string; evidence: string }>(
    '{name}: {answer}. {reason} (bewijs: {evidence})',
  ),
  settledBy: message<{ answer: number; by: string; moment: string; reason: string }>(
    'Beslecht op {answer, number} door {by}, {moment}. De reden: {reason}',
  ),
  settleAnswer: 'Welk antwoord geldt?',
  settleReason: 'Waarom dit antwoord?',
  settle: 'Beslecht dit verschil',
  settleAgain: 'Beslecht opnieuw',
  allReasons: 'Alle redenen en bewijzen',
  allReasonsCaption: message<{ count: number }>(
    '{count, plural, one {Eén persoon gaf} other {# personen gaven}} antwoord, met een reden',
  ),
  person: 'Wie',
  answer: 'Antwoord',
  because: 'Reden',
  proof: 'Bewijs',
  closeTitle: 'De ronde sluiten',
  closeText:
    'Daarna stuurt niemand meer in en ziet iedereen de antwoorden. Zonder verschillen van twee of meer tellen ze meteen mee.',
  close: 'Sluit deze ronde',
  tooFew: message<{ count: number }>('Sluiten kan vanaf {count, number} ingestuurde oordelen.'),
  newRound: 'Beoordeel opnieuw, in een nieuwe ronde',

  waitingTitle: 'Wacht op mijn beoordeling',
  waitingNew: 'U bent nog niet begonnen.',
  waitingBegun: 'U bent begonnen en hebt nog niet ingestuurd.',
  waitingSubmitted: message<{ count: number }>(
    '{count, plural, =0 {Nog niemand heeft ingestuurd.} one {Eén ander heeft ingestuurd.} other {# anderen hebben ingestuurd.}}',
  ),
  /** The proposal was edited after people judged it. */
  olderForm: message<{ count: number; date: string }>(
    'Het voorstel is op {date} nog veranderd. {count, plural, one {Eén oordeel is daarvóór ingestuurd en gaat} other {# oordelen zijn daarvóór ingestuurd en gaan}} over het oudere formulier. Begin een nieuwe ronde als de verandering ertoe doet.',
  ),
  olderFormMark: 'op een ouder formulier',

  overrideTitle: message<{ pilot: string }>('Oordeel over {pilot} met de hand zetten'),
  overrideLead: message<{ computed: string }>(
    'Berekend is: {computed}. Zet u een ander oordeel, dan staat overal bij dat het met de hand is gezet, door wie en waarom.',
  ),
  overrideVerdict: 'Welk oordeel moet gelden?',
  overrideReason: 'Waarom wijkt u af?',
  override: 'Zet dit oordeel',
  withdraw: 'Terug naar het berekende oordeel',
  byHandSource: message<{ by: string; date: string; computed: string }>(
    '(met de hand gezet door {by} op {date}; berekend: {computed})',
  ),
  byHandReason: 'Reden van dit oordeel',
  badgeByHand: message<{ verdict: string }>('{verdict} (met de hand gezet)'),
  statedNote: message<{ answer: string }>('Het voorstel zelf: {answer}'),
  ofQuestion: message<{ name: string; question: string }>('{name} bij “{question}”'),
  conflict: 'Iemand anders was u voor. Hieronder staat wat u wilde; kijk wat er nu geldt en kies opnieuw.',
};
