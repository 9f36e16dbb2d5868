import type { FindingCatalog } from '../../findings/finding-words.js';
import type { recommendationArguments } from '../../findings/recommendation-arguments.js';
import { message } from '../../message.js';

export const recommendationFindings: FindingCatalog<typeof recommendationArguments> = {
  'REC-1.missing': {
    title: 'Geen webcare in het plan',
    sentence: message('Het plan heeft geen pilot met webcare of luisteren.'),
    advice: message('Begin klein: luister eerst naar klanten en geef antwoord.'),
  },
  'REC-1.late': {
    title: 'Webcare komt niet eerst',
    sentence: message(
      '{first} {starters, plural, one {begint} other {beginnen}} op {firstStart}, maar {listening} {dated, select, yes {pas op {start}} other {{listeners, plural, one {heeft} other {hebben}} nog geen datum}}.',
    ),
    advice: message('Laat luisteren of webcare uiterlijk op {firstStart} beginnen, of laat de rest wachten.'),
  },
  'REC-1.hot': {
    title: 'Heet van start zonder luisteren',
    sentence: message(
      '{pilots} {count, plural, one {begint} other {beginnen}} met intensiteit {intensity, number} of hoger ' +
        'voordat iemand naar klanten luistert.',
    ),
    advice: message('Begin eerst met webcare of een luisterpost.'),
  },
  'REC-2': {
    title: 'Tool vóór het doel',
    sentence: message(
      '{recorded, select, yes {De tool is gekozen voordat het doel vaststond.} ' +
        'other {Er is niet vastgelegd dat de tool bij het doel is gekozen.}}',
    ),
    advice: message('Bepaal eerst wat u wilt weten en probeer daarna een tool uit.'),
  },
  'REC-3.none': {
    title: 'Platforms niet vastgelegd',
    sentence: message('Er is niet vastgelegd op welke platforms u actief bent.'),
    advice: message('Noem per platform het moment waarop klanten daar echt zijn.'),
  },
  'REC-3.unlinked': {
    title: 'Platform zonder reden',
    sentence: message('Bij {platforms} staat niet wanneer klanten daar zijn.'),
    advice: message('Koppel elk platform aan een moment in de klantreis, of laat het vallen.'),
  },
  'REC-4': {
    title: 'Gelijke behandeling niet geregeld',
    sentence: message('Om klanten via elk kanaal gelijk te behandelen ontbreekt nog: {lacks}.'),
    advice: message('Leg dat vast voordat u in het openbaar antwoordt.'),
  },
  'REC-4.publicFirst': {
    title: 'Voorrang voor openbare klachten',
    sentence: message(
      'Openbare klachten krijgen voorrang op telefoon en mail. Dat is niet eerlijk tegenover klanten die netjes bellen of mailen.',
    ),
    advice: message('Geef elke vraag dezelfde voorrang, via welk kanaal die ook binnenkomt.'),
  },
  'REC-5': {
    title: 'Signalen zonder route',
    sentence: message(
      '{recorded, select, yes {Signalen van klanten hebben geen vaste route door de organisatie.} ' +
        'other {Er is niet vastgelegd waar signalen van klanten naartoe gaan.}}',
    ),
    advice: message('Spreek per soort signaal af welke afdeling het krijgt.'),
  },
  'REC-6.money': {
    title: 'Alleen euro’s',
    sentence: message('De poort van fase 1 kijkt alleen naar euro’s.'),
    advice: message('Voeg tevredenheid, sentiment of reactietijd toe.'),
  },
  'REC-6.vanity': {
    title: 'Alleen volgers of likes',
    sentence: message('Fase {phase, number} wordt alleen afgemeten aan volgers, likes of bezoekers.'),
    advice: message('Kies een maat die laat zien wat klanten eraan hebben.'),
  },
  'REC-7.missing': {
    title: 'Aftrap ontbreekt',
    sentence: message('Er is geen aftrap met goede en slechte voorbeelden vastgelegd.'),
    advice: message('Plan er een, kort voordat de eerste pilot begint.'),
  },
  'REC-7.early': {
    title: 'Aftrap te vroeg',
    sentence: message('De aftrap is op {date}, meer dan {weeks} voor de eerste start op {first}.'),
    advice: message('Houd de aftrap op {earliest} of later: dan blijft hij hangen.'),
  },
  'REC-7.late': {
    title: 'Aftrap te laat',
    sentence: message('De aftrap is op {date}, na de eerste start op {first}.'),
    advice: message('Houd de aftrap tussen {earliest} en {first}.'),
  },
  'REC-7.content': {
    title: 'Aftrap onvolledig',
    sentence: message('Aan de aftrap ontbreekt nog: {lacks}.'),
    advice: message(
      'Toon minstens {goodCases, number} goede en {badCases, number} slechte voorbeelden, ' +
        'waarvan één van uzelf{uninvited, plural, =0 {} other {, en nodig ook {departments} uit}}.',
    ),
  },
  'REC-8': {
    title: 'Webcare zonder klantcontact',
    sentence: message(
      '{recorded, select, yes {Webcare wordt niet gedaan door mensen uit de klantenservice.} ' +
        'other {Er is niet vastgelegd dat mensen uit de klantenservice webcare doen.}}',
    ),
    advice: message('Kies collega’s met ervaring in klantcontact en laat hen ook blijven bellen.'),
  },
  'REC-9': {
    title: 'Reputatie niet bewaakt',
    sentence: message('Om de reputatie te bewaken ontbreekt nog: {lacks}.'),
    advice: message('Regel dat voordat de eerste pilot openbaar wordt.'),
  },
  'REC-9.exposed': {
    title: 'Zichtbaar zonder monitoring',
    sentence: message(
      '{pilots} {count, plural, one {zoekt} other {zoeken}} in het openbaar het gesprek met klanten, ' +
        'terwijl er tijdens een deel van de service-uren niemand meekijkt.',
    ),
    advice: message('Regel eerst de monitoring.'),
  },
};
