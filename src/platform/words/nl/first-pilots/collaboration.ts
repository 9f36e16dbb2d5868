import type { FirstPilotWords } from './first-pilot-words.js';

export const collaboration = {
  'CL-1': {
    title: 'Besloten cocreatiegroep rond één project',
    first: 'Een besloten groep klanten denkt enkele weken mee over één project',
    second: 'Drie groepen, doorlopend',
    third: 'Een community die er altijd is',
    toSecond: 'In week 8 is minstens 65% actief en iedereen hoorde wat er met de inbreng is gedaan',
    toThird: 'Van idee naar besluit duurt hoogstens acht weken en minstens 55% blijft een half jaar',
  },
  'CL-2': {
    title: 'Leesgroep voor polis, formulier of brief',
    first: 'Klanten lezen één polis, formulier of brief en zeggen wat zij niet begrijpen',
    second: 'Alle brieven van één proces',
    third: 'Een vaste stap voordat een tekst naar buiten gaat',
    toSecond: 'De begrijpelijkheid krijgt minstens een 7,0',
    toThird: 'Elke nieuwe tekst is door klanten gelezen',
  },
  'CL-3': {
    title: 'Ideeënronde met stemming',
    first: 'Klanten dragen ideeën aan en stemmen; elk idee krijgt binnen vier weken een oordeel',
    second: 'Twee rondes per jaar',
    third: 'Een bord dat altijd open is',
    toSecond: 'Minstens twee ideeën zijn uitgevoerd',
    toThird: 'Minstens 60% van de stemmers weet wat er gebeurde',
  },
  'CL-4': {
    title: 'Groep testers',
    first: 'Klanten proberen een nieuwe versie uit voordat die voor iedereen komt',
    second: 'Bij elke nieuwe versie',
    third: 'Klanten beslissen mee of een versie uitkomt',
    toSecond: 'Minstens 50% van de testers is actief',
    toThird: 'Na een lancering komen 15% minder klachten',
  },
  'CL-5': {
    title: 'Hoek waar klanten elkaar helpen, voor één product',
    first: 'Klanten beantwoorden vragen van andere klanten over één product',
    second: 'Een eigen plek, voor drie producten',
    third: 'Altijd open, en wie veel weet krijgt de rol van expert',
    toSecond: 'Klanten beantwoorden minstens 25%, en een fout antwoord is binnen 24 uur verbeterd',
    toThird: 'Klanten beantwoorden minstens 45%, en het is gemeten hoeveel contacten dat scheelt',
  },
  'CL-6': {
    title: 'Klanten oordelen mee over zaken',
    first: 'Klanten geven hun oordeel over zaken die al zijn afgehandeld, zonder namen',
    second: 'Elke maand, en bindend onder een grens',
    third: 'Regels veranderen door de uitslag',
    toSecond: 'Minstens 100 stemmen per zaak',
    toThird: 'Minstens twee regels per jaar zijn veranderd',
  },
} satisfies Readonly<Record<string, FirstPilotWords>>;
