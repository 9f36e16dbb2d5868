import type { FirstPilotWords } from './first-pilot-words.js';

export const conversation = {
  'CV-1': {
    title: 'Luisterpost',
    first: 'Bijhouden wat mensen over ons zeggen, en elk signaal aan iemand geven die er iets mee doet',
    second: 'Dagelijks, en rechtstreeks naar productmanagers',
    third: 'In de hele organisatie, met een vast punt in het overleg van de directie',
    toSecond: 'Drie maanden lang minstens vier signalen per maand met iemand die er iets mee doet',
    toThird: 'Minstens twee besluiten per kwartaal zijn te herleiden tot een signaal',
  },
  'CV-2': {
    title: 'Gedragslijn en beslisboom: wel of niet reageren',
    first: 'Een gedragslijn van één pagina, met een beslisboom, bij enkele teams',
    second: 'Training voor een kwart van de medewerkers',
    third: 'Vast onderdeel van het introductieprogramma',
    toSecond:
      'Minstens 70% haalt de toets; de ondernemingsraad stemt in als berichten van medewerkers worden gevolgd',
    toThird: 'Zes maanden zonder ernstig incident',
  },
  'CV-3': {
    title: 'Medewerkers als ambassadeur',
    first: 'Twaalf vrijwilligers vertellen over hun werk',
    second: 'Veertig deelnemers',
    third: 'Meer dan honderd deelnemers, en een plek in de introductie',
    toSecond: 'In week 10 zijn minstens 9 van de 12 vrijwilligers nog actief',
    toThird: 'Minstens 70% is actief, zonder opgelegde aantallen',
  },
  'CV-4': {
    title: 'Signalenoverleg elke twee weken',
    first: 'Klantenservice bespreekt elke twee weken signalen met product en marketing',
    second: 'Met een budget voor snelle reparaties',
    third: 'Onderdeel van de kwartaalcyclus',
    toSecond: 'Minstens drie problemen in een kwartaal zijn bij de bron opgelost',
    toThird: 'Minstens zes problemen in een kwartaal zijn opgelost, elk binnen zes weken',
  },
  'CV-5': {
    title: 'Kaart van kenners',
    first: 'In kaart brengen wie veel weet en gevolgd wordt, en kennismaken',
    second: 'Gesprekken om van elkaar te leren',
    third: 'Kenners denken mee bij introducties',
    toSecond: 'Minstens acht kenners reageren',
    toThird: 'Minstens vijf kenners dragen bij, onbetaald en met open kaart',
  },
  'CV-6': {
    title: 'Directielid in gesprek',
    first: 'Een directielid houdt een open uur of schrijft een blog en beantwoordt vragen',
    second: 'Elke maand',
    third: 'Directieleden wisselen elkaar af',
    toSecond: 'Minstens 60 vragen per keer, en de stemming is niet negatief',
    toThird: 'De NPS van deelnemers ligt minstens 5 punten hoger dan van wie niet meedeed',
  },
} satisfies Readonly<Record<string, FirstPilotWords>>;
