import { message } from '../message.js';

/** The logo of the house on the documents of a plan. */
export const planLogo = {
  title: 'Logo op het document',
  lead: 'Het logo staat op de omslag van elk document: op het scherm, in PDF, Word en PowerPoint. Een versie houdt het logo dat er was toen zij werd bewaard.',
  now: 'Het logo van nu',
  size: message<{ width: string; height: string; kilobytes: string }>(
    '{width} bij {height} beeldpunten, {kilobytes} kB',
  ),
  none: 'Er is nog geen logo. Op de omslag staat het teken van Kikkerplan.',
  file: 'Bestand met het logo',
  fileHint: message<{ kilobytes: string; least: string; most: string }>(
    'PNG of JPEG, hoogstens {kilobytes} kB en {most} beeldpunten breed of hoog. De langste kant is minstens {least} beeldpunten. Wat verder in het bestand staat, zoals plaats en tijd van een foto, bewaren wij niet.',
  ),
  text: 'Wat staat erop?',
  textHint: 'Voor wie het logo niet ziet. Leeg: de naam van de organisatie.',
  save: 'Bewaar het logo',
  remove: 'Verwijder het logo',
  back: 'Weergave van het document',
  meanwhile:
    'Iemand anders heeft het logo intussen veranderd. Hieronder staat wat er nu is. Wilt u toch het uwe, kies dan het bestand opnieuw.',
  problems: {
    none: 'Kies eerst een bestand',
    'too-large-file': message<{ kilobytes: string }>(
      'Het bestand is te groot. Bewaar het logo kleiner: hoogstens {kilobytes} kB.',
    ),
    foreign:
      'Dit bestand is geen PNG of JPEG, hoe het ook heet. Bewaar het logo als PNG; een SVG of WebP kan niet elk programma veilig tonen.',
    broken:
      'Dit bestand is niet heel, of van een soort die niet elk programma leest. Bewaar het logo opnieuw als PNG.',
    'too-heavy': message<{ kilobytes: string; most: string }>(
      'Het bestand is {kilobytes} kB, en hoogstens {most} kB kan mee in elk document. Bewaar het logo kleiner.',
    ),
    'too-small': message<{ least: string }>(
      'Het logo is te klein om te drukken. De langste kant moet minstens {least} beeldpunten zijn.',
    ),
    'too-large': message<{ side: string; pixels: string }>(
      'Het logo heeft te veel beeldpunten. Neem hoogstens {side} aan elke kant, en samen hoogstens {pixels} miljoen.',
    ),
  },
};
