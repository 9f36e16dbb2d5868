import { message } from '../message.js';

/** What of the plan its documents show, and in which look. */
export const planLook = {
  title: 'Weergave van het document',
  lead: 'Wat u hier kiest, geldt voor elk document van dit plan: op het scherm, als bestand en achter een nieuwe link. Aan het plan zelf verandert niets.',
  link: 'Kies de weergave',
  audience: 'Voor wie is het document?',
  audiences: {
    board: { name: 'Directie en bestuur', hint: 'Alles, of de hoofdstukken die u hieronder kiest.' },
    department: { name: 'Een afdeling', hint: 'Eén pagina: wie er wat merkt, en wanneer.' },
    'works-council': {
      name: 'Ondernemingsraad',
      hint: 'Samenvatting, aanpak, mensen, tijd, beslismomenten en spelregels.',
    },
  },
  department: 'Welke afdeling?',
  departmentHint: 'Alleen nodig voor de pagina van een afdeling.',
  needDepartment: 'Kies van welke afdeling de pagina is',
  language: 'Taal',
  languages: { reader: 'De taal van wie leest', nl: 'Nederlands', en: 'English' },
  figures: 'Met figuren',
  figuresHint: 'Zonder figuren blijven de tabellen met dezelfde gegevens staan.',
  sections: 'Welke hoofdstukken en bijlagen?',
  sectionsHint: 'De nummers blijven die van het hele plan. Op de omslag staat wat er ontbreekt.',
  needSections: 'Laat minstens één hoofdstuk staan',
  main: 'Kleur van koppen en omslag',
  second: 'Kleur van links en de lijn op de omslag',
  colourHint: 'Zes tekens, zoals #1f4e79. Leeg: de kleur van Kikkerplan.',
  notAColour: 'Schrijf de kleur als # met zes tekens, zoals #1f4e79',
  tooLight: message<{ contrast: string; least: string }>(
    'Deze kleur leest niet op papier: het contrast is {contrast}, en minstens {least} is nodig. Kies een donkerder kleur.',
  ),
  font: 'Letter',
  fonts: { serif: 'Met schreef, voor lezen op papier', sans: 'Zonder schreef, zoals dit scherm' },
  save: 'Bewaar de weergave',
  partNoData:
    'Een document dat niet alles toont, draagt de gegevens van het plan niet mee. Het is dan niet te controleren met kikkerplan verify.',
  toolbar: 'Weergave',
  withFigures: 'Met figuren',
  withoutFigures: 'Zonder figuren',
  change: 'Kies de weergave',
  compare: message<{ version: number }>('Vergelijk met versie {version, number}'),
  draft: 'Het plan van nu',
  version: message<{ version: number }>('Versie {version, number}'),
};
