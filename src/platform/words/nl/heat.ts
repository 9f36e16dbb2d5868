import { message } from '../message.js';

/** Heat in figures and tables. */
export const heat = {
  title: 'Hitte per afdeling',
  asTable: 'Hitte in getallen',
  department: 'Afdeling',
  ceiling: 'Plafond',
  riseLimit: 'Stijgings\u00adgrens',
  everyone: 'Alle afdelingen',
  tableNote: 'In graden. Driehoek gevuld: boven het plafond. Driehoek open: stijgt te snel.',
  overCeiling: 'boven het plafond',
  tooFast: 'stijgt te snel',
  someOver: message<{ departments: string; count: number }>(
    '{departments} {count, plural, one {komt} other {komen}} boven het plafond.',
  ),
  someFast: message<{ departments: string; count: number }>(
    '{departments} {count, plural, one {stijgt} other {stijgen}} in een kwartaal te snel.',
  ),
  none: 'Alle afdelingen blijven onder hun plafond en binnen hun stijgingsgrens.',
  how: 'Hitte is de intensiteit van alles wat een afdeling trekt, plus de helft van alles waar zij bij betrokken is.',
  atMost: message<{ degrees: string; ceiling: string }>('hoogstens {degrees} van {ceiling}'),
  miniNote: 'Elke staaf is een kwartaal. De stippellijn is het plafond. Alle figuren hebben dezelfde schaal.',
};
