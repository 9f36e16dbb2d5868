import { message } from '../message.js';

/** Heat of every department, with what causes it. */
export const heatPage = {
  title: 'Hitte',
  breaches: 'Waar een grens wordt gepasseerd',
  over: message<{ department: string; quarter: string; heat: string; ceiling: string; why: string }>(
    '{department}, {quarter}: {heat} graden, plafond {ceiling}{why, select, emergency {; dat komt door een noodsprong} other {}}.',
  ),
  fast: message<{ department: string; quarter: string; rise: string; limit: string; why: string }>(
    '{department}, {quarter}: +{rise}, toegestaan +{limit}{why, select, emergency {; dat komt door een noodsprong} other {}}.',
  ),
  curves: 'Kwartaal voor kwartaal',
  cold: 'Geen enkele afdeling wordt warm: er staat nog niets met een datum in het plan.',
  tableTitle: 'Welke pilots het warm maken',
  tableNote:
    'In graden, in de warmste week van het kwartaal. Driehoek gevuld: boven het plafond. Driehoek open: stijgt te snel.',
  rows: 'Afdeling, met de pilots die haar warm maken',
  total: 'Opgeteld',
  organisation: 'Hele organisatie, naar mensen gewogen',
  how: message<{ percent: string }>(
    'Hitte is de intensiteit van alles wat een afdeling trekt, plus {percent} van de intensiteit van alles waar zij bij betrokken is. Uren en geld maken geen hitte.',
  ),
  settings: 'Zo is dat ingesteld',
};
