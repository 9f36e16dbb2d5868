import { message } from '../message.js';

/** The page with every kind of file of the plan. */
export const planFiles = {
  link: 'Word, PDF en andere bestanden',
  titleNow: 'Het plan van nu als bestand',
  title: message<{ number: number }>('Versie {number, number} als bestand'),
  lead: 'Elk bestand zegt hetzelfde als het document. Wat u meeneemt, staat in het logboek.',
  what: 'Wat voor bestand?',
  language: 'In welke taal?',
  make: 'Maak het bestand',
  formats: {
    html: {
      name: 'HTML',
      hint: 'Het document zelf: één bestand dat in elke browser opent, ook zonder internet, en dat te controleren is.',
    },
    pdf: { name: 'PDF', hint: 'Om te ondertekenen, te versturen en af te drukken.' },
    docx: { name: 'Word (docx)', hint: 'Om zelf verder te schrijven.' },
    pptx: {
      name: 'PowerPoint (pptx)',
      hint: 'Om te vertellen: het plan in het kort, met een dia voor elke pilot. De hele tabellen en de bijlagen staan in het document.',
    },
    xlsx: {
      name: 'Excel (xlsx)',
      hint: 'Om mee te rekenen: pilots, fasen, warmte, geld en uren, bevindingen en maten.',
    },
    csv: { name: 'Tabellen (csv in een zip)', hint: 'Elke tabel van het document, voor andere programma’s.' },
    ics: { name: 'Agenda (ics)', hint: 'Elke start en elke poort, voor in uw agenda.' },
    json: {
      name: 'Case (json)',
      hint: 'De gegevens met de data van het plan, om elders in te lezen. De taal maakt hier niet uit.',
    },
    svg: { name: 'Figuren (svg in een zip)', hint: 'Elke figuur los, scherp op elke grootte.' },
    zip: { name: 'Alles (zip)', hint: 'Alle bestanden hierboven bij elkaar. Dit duurt het langst.' },
  },
  /** Behind what a format is for, where the document shows a part of the plan. */
  extents: {
    'as-chosen': '',
    whole:
      'Let op: dit bestand bevat altijd het hele plan, ook de hoofdstukken die u in de weergave weglaat.',
    'own-rows':
      'Alleen wat er is voor wie u in de weergave koos: zonder punten, geld en bevindingen, en voor een afdeling alleen haar eigen fasen.',
    refused:
      'Dit bestand is er niet zolang de weergave voor een afdeling of de ondernemingsraad is: het bevat altijd het hele plan.',
  },
  archivePartly: {
    board:
      'Excel, agenda en case blijven eruit, omdat die altijd het hele plan bevatten en u in de weergave iets weglaat.',
    others: 'De case blijft eruit, omdat die altijd het hele plan bevat.',
  },
  notForThem:
    'De case bevat altijd het hele plan, en de weergave is voor een afdeling of de ondernemingsraad. Kies bij Weergave eerst voor directie en bestuur.',
  noBrowser: 'Op deze server is geen PDF te maken.',
  noBrowserMore:
    'Daarvoor is Chromium of Chrome nodig. Open de leesversie en druk die af als PDF; wie de server beheert kan Chromium installeren.',
  printPage: 'Open de leesversie',
  made: 'Gemaakt in het afgelopen uur',
  caption: message<{ count: number }>('{count, plural, one {# bestand} other {# bestanden}} van u'),
  columns: { name: 'Bestand', version: 'Versie', language: 'Taal', size: 'Grootte', at: 'Gevraagd op' },
  now: 'het plan van nu',
  others: 'Een andere versie',
  kilobytes: message<{ size: string }>('{size} kB'),
  megabytes: message<{ size: string }>('{size} MB'),
  back: 'Alle soorten bestanden',
  working: 'Het bestand wordt gemaakt. U kunt deze pagina sluiten en later terugkomen.',
  ready: 'Het bestand is klaar en blijft hier een uur staan.',
  fetch: 'Haal het bestand op',
  progress: 'Hoe ver het is',
  reload: 'Kijk hoe ver het is',
  stop: 'Stop',
  tryAgain: 'Kies opnieuw',
  steps: {
    waiting: 'Het wacht op een ander bestand.',
    writing: 'Het document wordt geschreven.',
    opening: 'De browser die afdrukt wordt gestart.',
    printing: 'Het document wordt afgedrukt.',
    numbering: 'De inhoud krijgt haar paginanummers.',
  },
  problems: {
    'no-browser': 'Op deze server is geen PDF te maken: daarvoor is Chromium of Chrome nodig.',
    'too-slow': 'Het duurde te lang en is gestopt. Druk de leesversie zelf af als PDF.',
    cancelled: 'Het maken is gestopt.',
    'too-large': 'Het bestand is te groot om hier klaar te zetten. Maak het met de opdracht kikkerplan plan.',
    lost: 'De server is intussen opnieuw gestart. Maak het bestand opnieuw.',
    broken:
      'Het maken is niet gelukt. Probeer het opnieuw; blijft het misgaan, meld het dan met het tijdstip.',
  },
  states: { done: 'Klaar', cancelled: 'Het maken is gestopt.' },
};
