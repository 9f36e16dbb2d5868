import type { FindingCatalog } from '../../findings/finding-words.js';
import type { recommendationArguments } from '../../findings/recommendation-arguments.js';
import { message } from '../../message.js';

export const recommendationFindings: FindingCatalog<typeof recommendationArguments> = {
  'REC-1.missing': {
    title: 'Geen webcare in het plan',
    text: message(
      'Het plan heeft geen pilot met webcare of luisteren. Begin klein: luister eerst naar klanten en geef antwoord.',
    ),
  },
  'REC-1.late': {
    title: 'Webcare komt niet eerst',
    text: message(
      '{first} {starters, plural, one {begint} other {beginnen}} op {firstStart}, maar {listening} {dated, select, yes {pas op {start}} other {{listeners, plural, one {heeft} other {hebben}} nog geen datum}}. ' +
        'Begin met luisteren of webcare.',
    ),
  },
  'REC-1.hot': {
    title: 'Heet van start zonder luisteren',
    text: message(
      '{pilots} {count, plural, one {begint} other {beginnen}} met intensiteit {intensity, number} of hoger ' +
        'voordat iemand naar klanten luistert. Begin eerst met webcare of een luisterpost.',
    ),
  },
  'REC-2': {
    title: 'Tool vóór het doel',
    text: message(
      '{recorded, select, yes {De tool is gekozen voordat het doel vaststond.} ' +
        'other {Er is niet vastgelegd dat de tool bij het doel is gekozen.}} ' +
        'Bepaal eerst wat u wilt weten en probeer daarna een tool uit.',
    ),
  },
  'REC-3.none': {
    title: 'Platforms niet vastgelegd',
    text: message(
      'Er is niet vastgelegd op welke platforms u actief bent. Noem per platform het moment waarop klanten daar echt zijn.',
    ),
  },
  'REC-3.unlinked': {
    title: 'Platform zonder reden',
    text: message(
      'Bij {platforms} staat niet wanneer klanten daar zijn. Koppel elk platform aan een moment in de klantreis, of laat het vallen.',
    ),
  },
  'REC-4': {
    title: 'Gelijke behandeling niet geregeld',
    text: message(
      'Om klanten via elk kanaal gelijk te behandelen ontbreekt nog: {lacks}. Leg dat vast voordat u in het openbaar antwoordt.',
    ),
  },
  'REC-4.publicFirst': {
    title: 'Voorrang voor openbare klachten',
    text: message(
      'Openbare klachten krijgen voorrang op telefoon en mail. Dat is niet eerlijk tegenover klanten die netjes bellen of mailen.',
    ),
  },
  'REC-5': {
    title: 'Signalen zonder route',
    text: message(
      '{recorded, select, yes {Signalen van klanten hebben geen vaste route door de organisatie.} ' +
        'other {Er is niet vastgelegd waar signalen van klanten naartoe gaan.}} ' +
        'Spreek per soort signaal af welke afdeling het krijgt.',
    ),
  },
  'REC-6.money': {
    title: 'Alleen euro’s',
    text: message(
      'De poort van fase 1 kijkt alleen naar euro’s. Voeg tevredenheid, sentiment of reactietijd toe.',
    ),
  },
  'REC-6.vanity': {
    title: 'Alleen volgers of likes',
    text: message(
      'Fase {phase, number} wordt alleen afgemeten aan volgers, likes of bezoekers. Kies een maat die laat zien wat klanten eraan hebben.',
    ),
  },
  'REC-7.missing': {
    title: 'Aftrap ontbreekt',
    text: message(
      'Er is geen aftrap met goede en slechte voorbeelden vastgelegd. Plan er een, kort voordat de eerste pilot begint.',
    ),
  },
  'REC-7.early': {
    title: 'Aftrap te vroeg',
    text: message(
      'De aftrap is op {date}, meer dan {weeks} voor de eerste start op {first}. Houd haar dichter bij de start, dan blijft ze hangen.',
    ),
  },
  'REC-7.late': {
    title: 'Aftrap te laat',
    text: message(
      'De aftrap is op {date}, na de eerste start op {first}. Houd haar voordat de eerste pilot begint.',
    ),
  },
  'REC-7.content': {
    title: 'Aftrap onvolledig',
    text: message(
      'Aan de aftrap ontbreekt nog: {lacks}. Toon minstens {goodCases, number} goede en {badCases, number} slechte voorbeelden, ' +
        'waarvan één van uzelf{uninvited, plural, =0 {} other {, en nodig ook {departments} uit}}.',
    ),
  },
  'REC-8': {
    title: 'Webcare zonder klantcontact',
    text: message(
      '{recorded, select, yes {Webcare wordt niet gedaan door mensen uit de klantenservice.} ' +
        'other {Er is niet vastgelegd dat mensen uit de klantenservice webcare doen.}} ' +
        'Kies collega’s met ervaring in klantcontact en laat hen ook blijven bellen.',
    ),
  },
  'REC-9': {
    title: 'Reputatie niet bewaakt',
    text: message(
      'Om de reputatie te bewaken ontbreekt nog: {lacks}. Regel dat voordat de eerste pilot openbaar wordt.',
    ),
  },
  'REC-9.exposed': {
    title: 'Zichtbaar zonder monitoring',
    text: message(
      '{pilots} {count, plural, one {zoekt} other {zoeken}} in het openbaar het gesprek met klanten, ' +
        'terwijl niet alle service-uren iemand meekijkt. Regel eerst de monitoring.',
    ),
  },
};
