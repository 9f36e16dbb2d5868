import { message } from '../message.js';

/** Backups: making them and putting them back, on the command line. */
export const backups = {
  made: message<{ file: string; rows: number; tables: number }>(
    'Reservekopie gemaakt: {file}. Inhoud: {rows, plural, one {# rij} other {# rijen}} uit {tables, number} tabellen.',
  ),
  secret: 'Bewaar dit bestand als een geheim: alles van alle organisaties staat erin.',
  restored: message<{ rows: number; tables: number }>(
    'Teruggezet: {rows, plural, one {# rij} other {# rijen}} in {tables, number} tabellen, geteld en nagerekend.',
  ),
  replaced: message<{ path: string }>('De database die er stond, is bewaard als {path}.'),
  brought: message<{ count: number }>(
    'De reservekopie was van een oudere versie en is bijgewerkt ({count, plural, one {# stap} other {# stappen}}).',
  ),
  next: 'Start nu de server. Iedereen meldt zich opnieuw aan.',
  problems: {
    'no-file': message<{ file: string }>('{file}: dit bestand bestaat niet'),
    'no-database': message<{ where: string }>(
      'er is geen database van Kikkerplan op {where}; geef met DATABASE_URL aan welke u bedoelt',
    ),
    foreign: message<{ file: string }>(
      '{file}: dit is geen reservekopie van Kikkerplan, of het begin ervan is beschadigd; er is niets veranderd',
    ),
    damaged: message<{ file: string; detail: string }>(
      '{file}: deze reservekopie is beschadigd ({detail}); er is niets veranderd. Neem een andere',
    ),
    newer: message<{ file: string; detail: string }>(
      '{file}: deze reservekopie is gemaakt door een nieuwere versie van Kikkerplan ({detail}); installeer eerst die versie',
    ),
    'needs-portable': message<{ file: string }>(
      '{file}: dit is een kopie van een SQLite-bestand en past niet in PostgreSQL; maak er een met kikkerplan backup --portable',
    ),
    'in-use': message<{ where: string }>(
      'de server werkt nog met {where}; stop de server eerst, en probeer het opnieuw',
    ),
    'not-empty': message<{ where: string }>(
      'de PostgreSQL-database {where} is niet leeg, en wordt nooit overschreven; maak een nieuwe met createdb en noem die in DATABASE_URL',
    ),
    'file-exists': message<{ file: string }>('{file}: dit bestand bestaat al; kies een andere naam'),
  },
  busy: message<{ where: string; reason: string }>(
    'de database {where} kan nu niet: {reason}. Er is niets veranderd; probeer het later opnieuw',
  ),
  busyReasons: {
    locked: 'een ander programma houdt haar vast',
    overloaded: 'zij heeft te veel te doen',
    contended: 'wijzigingen blijven elkaar kruisen',
    full: 'de schijf is vol',
    'read-only': 'er mag niet in worden geschreven',
    unreachable: 'zij is niet bereikbaar',
  },
};
