import { message } from '../message.js';

/** Changes that would help, each with what it does. Nothing of it is applied. */
export const counterProposals = {
  change: {
    smaller: message<{ pilot: string; phases: string }>('Maak {pilot} kleiner: {phases}.'),
    smallerPhase: message<{ phase: number; from: number; to: number }>(
      'fase {phase, number} van {from, number} naar {to, number}',
    ),
    later: message<{ what: 'pin' | 'latest'; phase: string; from: string; to: string }>(
      '{what, select, pin {Laat {phase} later beginnen: op {to}, in plaats van op {from}.} other {Geef {phase} meer tijd: klaar op {to}, in plaats van op {from}.}}',
    ),
    gap: message<{ what: 'pin' | 'latest'; phase: string; from: string; to: string }>(
      '{what, select, pin {Maak de pauze voor {phase} langer: start op {to}, in plaats van op {from}.} other {Maak de pauze voor {phase} langer: klaar op {to}, in plaats van op {from}.}}',
    ),
    horizon: message<{ quarters: number; until: string }>(
      'Maak het plan {quarters, plural, one {# kwartaal} other {# kwartalen}} langer, tot en met {until}, met evenveel geld per kwartaal als in het laatste.',
    ),
    split: message<{ phase: string; first: string; mild: number; second: string; full: number }>(
      'Voeg een tussenfase toe: {phase} eerst {first} met intensiteit {mild, number}, en dan {second} met intensiteit {full, number}.',
    ),
    owner: message<{ pilot: string; from: string; to: string }>(
      'Geef {pilot} een andere eigenaar: {to}, in plaats van {from}.',
    ),
    money: message<{ quarter: string; extra: string }>('Trek voor {quarter} {extra} meer uit.'),
    hours: message<{ department: string; quarter: string; extra: string }>(
      'Maak bij {department} in {quarter} {extra} fte meer vrij.',
    ),
  },
  effect: {
    placed: message<{ phase: string; day: string }>('{phase} begint dan op {day}.'),
    morePlaced: message<{ count: number }>(
      '{count, plural, one {Nog één fase krijgt een plaats.} other {Nog # fasen krijgen een plaats.}}',
    ),
    moved: message<{ phase: string; from: string; to: string }>('{phase} gaat van {from} naar {to}.'),
    moreMoved: message<{ count: number }>(
      '{count, plural, one {Nog één fase verschuift.} other {Nog # fasen verschuiven.}}',
    ),
    nothingMoved: 'Verder verschuift er niets.',
    moreFindings: message<{ count: number }>('en nog {count, number}'),
    cleared: message<{ count: number; findings: string }>(
      '{count, plural, one {Deze bevinding verdwijnt: {findings}.} other {Deze bevindingen verdwijnen: {findings}.}}',
    ),
    added: message<{ count: number; findings: string }>(
      '{count, plural, one {Deze bevinding komt erbij: {findings}.} other {Deze bevindingen komen erbij: {findings}.}}',
    ),
    sameFindings: 'De bevindingen blijven gelijk.',
  },
};
