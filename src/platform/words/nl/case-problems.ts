import { message } from '../message.js';

/** What is wrong with a case file, and what to do about it. One line each: the path stands before it. */
export const caseProblems = {
  /** Kinds of value, in "Schrijf hier ...; nu staat er ...". */
  kinds: {
    text: 'tekst',
    number: 'een getal',
    'yes-no': 'true of false',
    nothing: 'niets (null)',
    group: 'een groep velden',
    list: 'een lijst',
    other: 'iets onleesbaars',
  },
  or: 'of',
  /** Stands where the path would, for a problem of the file as a whole. */
  wholeFile: 'bestand',
  'empty-file': 'Het bestand is leeg: begin met “format: kikkerplan-case/1”',
  'too-large': message<{ size: number; max: number }>(
    'Het bestand is te groot: {size, number, one} MB, hoogstens {max, number} MB',
  ),
  syntax: message<{ kind: string; line: string; column: string }>(
    'Regel {line}, teken {column}: {kind, select, ' +
      'indent {spring anders in; velden van dezelfde groep beginnen even ver naar rechts} ' +
      'tab {spring in met spaties, niet met een tab} ' +
      'documents {hier begint een tweede document; houd er één over} ' +
      'tag {haal het label met het uitroepteken weg} ' +
      'alias {deze verwijzing met een sterretje hoort nergens bij; schrijf de waarde uit} ' +
      'unfinished {hier ontbreekt iets, zoals een aanhalingsteken, komma of haakje} ' +
      'other {dit is geen geldige YAML of JSON; kijk naar aanhalingstekens, haakjes en dubbele punten}}',
  ),
  'not-json':
    'Dit is wel YAML maar geen JSON; zet dubbele aanhalingstekens om namen en teksten en haal losse komma’s weg, of sla het op als .yaml',
  'repeated-key': message<{ key: string; line: string }>(
    'Regel {line}: “{key}” staat twee keer in dezelfde groep; houd er één over',
  ),
  'too-deep': 'Er staan te veel haakjes of niveaus in elkaar; een case heeft er hoogstens een tiental',
  'too-many-aliases': 'Er staan te veel verwijzingen met een sterretje in; schrijf de waarden uit',
  'more-problems': message<{ max: number }>(
    'Er klopt nog meer niet; hier staan de eerste {max, number} fouten',
  ),
  'unknown-key': message<{ key: string; nearest: string; guess: 'yes' | 'no' }>(
    '{guess, select, yes {“{key}” bestaat hier niet; bedoelt u “{nearest}”?} other {“{key}” bestaat hier niet; haal het weg}}',
  ),
  'missing-key': message<{ key: string }>('“{key}” ontbreekt; vul het in'),
  'wrong-kind': message<{ wanted: string; found: string }>('Schrijf hier {wanted}; nu staat er {found}'),
  'needs-quotes': message<{ value: string }>('Hier hoort tekst; zet aanhalingstekens om {value}'),
  'not-a-choice': message<{ value: string; choices: string }>('“{value}” kan hier niet; kies {choices}'),
  'out-of-range': message<{ value: string; min: string; max: string }>(
    '{value} kan hier niet; kies een getal van {min} tot en met {max}',
  ),
  'not-whole': message<{ value: string }>('Schrijf een heel getal in plaats van {value}'),
  'empty-text': 'Vul hier tekst in',
  'too-long': message<{ length: number; max: number }>(
    'De tekst is te lang: {length, number} tekens, hoogstens {max, number}',
  ),
  'bad-character': 'Haal het onleesbare teken weg, zoals een NUL of een ander stuurteken',
  'more-lines': 'Schrijf deze tekst op één regel',
  'bad-id': message<{ value: string }>(
    '“{value}” kan geen kenmerk zijn; gebruik hoogstens 40 letters, cijfers, punten en streepjes, en begin met een letter of cijfer',
  ),
  'bad-quarter': message<{ value: string }>('“{value}” is geen kwartaal; schrijf bijvoorbeeld 2026-Q1'),
  'bad-date': message<{ value: string }>(
    '“{value}” is geen dag die bestaat; schrijf bijvoorbeeld 2026-01-05',
  ),
  'list-length': message<{ count: number; min: number; max: number; kind: 'exact' | 'few' | 'many' }>(
    'Hier {count, plural, one {staat # waarde} other {staan # waarden}}; dat moeten er {kind, select, ' +
      'exact {precies {max, number}} few {minstens {min, number}} other {hoogstens {max, number}}} zijn',
  ),
  'repeated-item': message<{ value: string }>('“{value}” staat twee keer in deze lijst; houd er één over'),
  /** From here on: every value is in order, but together they cannot be right. */
  'duplicate-id': message<{ id: string }>('Het kenmerk “{id}” is al van iets anders; kies een ander'),
  'profile-name-taken': message<{ name: string }>('Er is al een profiel “{name}”; kies een andere naam'),
  'unknown-department': message<{ id: string }>(
    'Er is geen afdeling “{id}”; noem een afdeling uit organisation.departments',
  ),
  'unknown-goal': message<{ id: string }>('Er is geen doel “{id}”; noem een doel uit organisation.goals'),
  'unknown-pilot': message<{ id: string }>('Er is geen pilot “{id}”; noem een pilot uit pilots'),
  'unknown-phase': message<{ pilot: string; phase: string; phases: number }>(
    'Pilot “{pilot}” heeft geen fase {phase}: {phases, plural, =0 {hij heeft er nog geen} one {hij heeft er één} other {hij heeft er #}}',
  ),
  'period-not-next': message<{ expected: string; found: string }>(
    'Hier hoort {expected} te staan in plaats van {found}: kwartalen volgen op elkaar',
  ),
  'period-not-at-start': message<{ expected: string; found: string }>(
    'Hier hoort {expected} te staan in plaats van {found}: het eerste kwartaal is dat van plan.start',
  ),
  'horizon-too-long': message<{ weeks: number; max: number }>(
    'Het plan duurt {weeks, number} weken; hoogstens {max, number}',
  ),
  'not-a-monday': message<{ date: string }>('{date} is geen maandag; kies een maandag'),
  'date-out-of-range': message<{ date: string; min: string; max: string }>(
    '{date} ligt te ver weg; kies een dag van {min} tot en met {max}',
  ),
  'ends-before-start': message<{ from: string; to: string }>(
    'Het einde ({to}) ligt voor het begin ({from}); wissel ze om',
  ),
  'no-duration': 'Deze fase heeft een begin maar geen duur; vul “to” of “weeks” in',
  'not-one-per-period': message<{ count: number; periods: number }>(
    'Geef één getal, of één getal per kwartaal: {count, plural, one {hier staat # getal} other {hier staan # getallen}} voor ' +
      '{periods, plural, one {# kwartaal} other {# kwartalen}}',
  ),
  'bad-setting': message<{ key: string }>('“{key}” heeft hier geen geldige waarde; zie kikkerplan settings'),
  'link-to-itself': message<{ pilot: string; phase: string }>(
    'Fase {phase} van “{pilot}” kan niet op zichzelf wachten; haal deze link weg',
  ),
  'link-cycle': message<{ members: string }>(
    'Deze fasen wachten op elkaar: {members}; haal één van de links weg',
  ),
  phaseOf: message<{ pilot: string; phase: string }>('{pilot} fase {phase}'),
};
