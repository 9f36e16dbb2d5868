import { message } from '../message.js';

/** Whether a pilot is in the plan. */
export const selectionPage = {
  title: message<{ pilot: string }>('{pilot}: in het plan of niet'),
  standing: {
    in: 'Deze pilot telt mee in het plan. Parkeren kan tot hij begint; het voorstel blijft zoals het is.',
    parked: 'Deze pilot is geparkeerd: hij telt nergens mee tot hij weer wordt opgenomen.',
    begun: 'Deze pilot is begonnen. Of hij doorgaat, wordt bij zijn poort besloten.',
    outside: 'Deze pilot telt niet mee, door zijn oordeel of door wat het voorstel zelf zegt.',
  },
  decided: '(besloten)',
  back: 'Terug naar de pilot',
  reason: 'Waarom wordt deze pilot geparkeerd?',
  reasonHint: 'De indiener en de lezers van het plan zien deze zin.',
  park: 'Parkeer',
  keepReason: 'Bewaar de reden',
  tryFirst: 'Zie eerst in een scenario wat het plan zonder deze pilot doet',
  otherwise: 'In het plan anders dan in het voorstel',
  takeIn: 'Neem weer op in het plan',
  takeBackMilder: 'Maak de fasen weer zo warm als in het voorstel',
  link: 'Parkeer…',
  linkParked: 'Neem weer op…',
};
