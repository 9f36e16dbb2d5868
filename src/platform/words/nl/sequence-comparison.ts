import { message } from '../message.js';

/** The latest sequence beside the one before it. */
export const sequenceComparison = {
  title: 'Vergeleken met de vorige volgorde',
  since: message<{ profile: string; moment: string }>('De vorige: {profile}, berekend op {moment}.'),
  planChanged:
    'Het plan is sinds de vorige volgorde gewijzigd. Haar datums staan hier op het plan zoals het nu is; wat toen nog niet bestond, had nog geen plaats.',
  keptFew:
    'Bij deze berekening is zo min mogelijk verschoven: er passen zoveel mogelijk pilots en, als het kan, niet minder fasen dan eerst, dan blijft zoveel mogelijk staan, en pas dan telt hoe vroeg alles klaar is.',
  nothing: 'Elke fase begint op dezelfde dag als in de vorige volgorde.',
  movedCaption: message<{ count: number }>(
    '{count, plural, one {Eén fase heeft een andere plaats} other {# fasen hebben een andere plaats}}',
  ),
  from: 'Vorige',
  to: 'Nu',
  difference: 'Verschil',
  later: message<{ weeks: number }>('{weeks, plural, one {# week later} other {# weken later}}'),
  earlier: message<{ weeks: number }>('{weeks, plural, one {# week eerder} other {# weken eerder}}'),
  added: 'krijgt een plaats',
  dropped: 'past niet meer',
  why: 'Waarom',
  figuresCaption: message<{ better: number; worse: number }>(
    '{better, plural, =0 {Geen enkel cijfer is beter} one {Eén cijfer is beter} other {# cijfers zijn beter}} geworden, ' +
      '{worse, plural, =0 {geen enkel slechter} one {één slechter} other {# slechter}}',
  ),
  figure: 'Cijfer',
  figures: {
    pilots: 'Pilots met een plaats',
    phases: 'Fasen met een plaats',
    breadth: 'Elke C is begonnen op',
    ready: 'De laatste fase is klaar op',
    heat: 'Warmste afdeling in één kwartaal, in graden',
    rise: 'Grootste stijging in één kwartaal, in graden',
    blocks: 'Blokkades',
    warnings: 'Waarschuwingen',
  },
  never: 'nooit',
  better: message<{ difference: string }>('{difference} (beter)'),
  worse: message<{ difference: string }>('{difference} (slechter)'),
  same: 'gelijk',
  before: 'Vorige',
  after: 'Nu',
};
