import type { FirstPilotWords } from './first-pilot-words.js';

export const content = {
  'CT-1': {
    title: 'Digitale campagne met een vervolg',
    first: 'Een campagne rond één onderwerp waar klanten iets mee kunnen, zoals een checklist of test',
    second: 'Herhaling, gekoppeld aan wat er op dat moment speelt',
    third: 'Het hele jaar door',
    toSecond: 'Minstens 80% van het doel is gehaald en minstens 20% komt terug',
    toThird: 'Minstens 4% van de klanten zegt er iets mee te doen',
  },
  'CT-2': {
    title: 'Contentplan voor de lange termijn',
    first: 'Een half jaar plannen wat we vertellen, aan de hand van vragen van klanten',
    second: 'Vakmensen schrijven mee',
    third: 'Een redactieraad van verschillende afdelingen',
    toSecond: '26 weken lang verschijnt minstens 90% op tijd',
    toThird: 'Minstens acht stukken van vakmensen per kwartaal',
  },
  'CT-3': {
    title: 'Vakmensen beantwoorden klantvragen in een blog',
    first: 'Vakmensen beantwoorden de vragen die klanten echt stellen',
    second: 'Twee keer per week',
    third: 'Een gids voor elke groep klanten',
    toSecond: 'Minstens 1.200 bezoeken per maand en minstens tien stukken',
    toThird: 'Over deze onderwerpen komen 5% minder vragen per telefoon',
  },
  'CT-4': {
    title: 'Korte uitlegvideo’s',
    first: 'Korte video’s over wat klanten lastig vinden; een uitgekeken video kost hoogstens € 0,35',
    second: 'Video’s over vragen van kijkers',
    third: 'Een vragenuur dat live te volgen is',
    toSecond: 'Minstens 45% kijkt een video uit',
    toThird: 'Minstens 50 vragen per aflevering',
  },
  'CT-5': {
    title: 'Klantverhalen, met toestemming',
    first: 'Klanten vertellen hun verhaal, met toestemming die zij kunnen intrekken',
    second: 'Klanten leveren zelf verhalen aan',
    third: 'Een plek waar klanten altijd iets kunnen insturen',
    toSecond: 'Minstens acht verhalen zijn geplaatst en geen enkel is ingetrokken',
    toThird: 'Minstens 15% van de content komt van klanten',
  },
  'CT-6': {
    title: 'Van nieuwsbrief naar gesprek',
    first: 'De nieuwsbrief stelt een vraag en lezers krijgen antwoord',
    second: 'Lezers kiezen de onderwerpen',
    third: 'Elk kwartaal een webinar',
    toSecond: 'Minstens 50 reacties per nieuwsbrief',
    toThird: 'Minstens 120 deelnemers en minstens een 7,5',
  },
} satisfies Readonly<Record<string, FirstPilotWords>>;
