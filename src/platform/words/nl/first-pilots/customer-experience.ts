import type { FirstPilotWords } from './first-pilot-words.js';

export const customerExperience = {
  'CE-1': {
    title: 'Webcare in kantooruren',
    first: 'Vragen op sociale media beantwoorden in kantooruren, met mensen van de telefoon',
    second: 'Avonden of weekend erbij',
    third: 'Zeven dagen per week, met WhatsApp in de kanaalstrategie',
    toSecond:
      'Acht weken lang is de mediane eerste reactie hoogstens 2 uur en krijgt minstens 85% antwoord; een contact kost hoogstens € 9',
    toThird: 'In de avond krijgt minstens 80% antwoord en de tevredenheid is minstens 8,0',
  },
  'CE-2': {
    title: 'Statusberichten over een lopende zaak via WhatsApp',
    first: 'Klanten met één soort zaak krijgen bij elke stap een bericht',
    second: 'Alle zaken van één productgroep',
    third: 'Alle producten, en klanten kunnen foto’s sturen',
    toSecond: 'Hoogstens 48 statusvragen per 100 zaken en geen enkel privacy-incident',
    toThird: 'Hoogstens 45 statusvragen per 100 zaken en een gemak (CES) van hoogstens 2,4',
  },
  'CE-3': {
    title: 'Openbare antwoorden op vragen uit webcare',
    first: 'De vragen die het vaakst terugkomen, met een antwoord op de site',
    second: 'De vijftig meest gestelde vragen, met een zoekfunctie',
    third: 'Kennisbank voor alle kanalen, waarin klanten antwoorden beoordelen',
    toSecond: 'Minstens 25% minder herhaalvragen over de onderwerpen van de pilot',
    toThird: 'Het aandeel klanten dat zichzelf helpt is 5 procentpunt hoger',
  },
  'CE-4': {
    title: 'Antwoorden op beoordelingen',
    first: 'Elke beoordeling van enkele vestigingen krijgt een antwoord',
    second: 'Alle vestigingen',
    third: 'Om een beoordeling vragen wordt een stap in de klantreis',
    toSecond: 'Minstens 75% van de beoordelingen is binnen drie dagen beantwoord',
    toThird: 'Het gemiddelde is minstens 4,2 en er zijn minstens 15 beoordelingen per maand',
  },
  'CE-5': {
    title: 'Zelf melden bij storing of piek',
    first: 'Bij een storing in kantooruren staat er snel een bericht, voordat klanten bellen',
    second: 'Ook bij pieken in het weekend en in de avond',
    third: 'Een voorspellend bericht per groep klanten',
    toSecond: 'Bij drie storingen stond het bericht er binnen 30 minuten',
    toThird: 'In vier van vijf storingen kwamen er minstens 15% minder telefoontjes',
  },
  'CE-6': {
    title: 'Van openbaar naar persoonlijk',
    first: 'Een openbare vraag gaat verder in een privébericht of met terugbellen',
    second: 'Vaste tijden om terug te bellen',
    third: 'Klanten maken zich bekend in hun eigen omgeving',
    toSecond: 'Minstens 60% is opgelost in hetzelfde kanaal en er staat geen persoonsgegeven in het openbaar',
    toThird: 'Minstens 70% is opgelost in hetzelfde kanaal en het gemak (CES) is hoogstens 2,2',
  },
} satisfies Readonly<Record<string, FirstPilotWords>>;
