import { message } from '../message.js';

/** The order that is proposed for the rest after a decision at a gate. */
export const proposedSequence = {
  title: 'Voorstel voor de volgorde',
  lead: 'Na een besluit bij een poort is de rest opnieuw op volgorde gezet: er passen zoveel mogelijk pilots, en verder verschuift er zo weinig mogelijk.',
  computedOn: message<{ moment: string }>('Voorgesteld op {moment}'),
  none: 'Er is nu geen voorstel. Na een besluit bij een poort komt er vanzelf een.',
  notYet: 'Dit voorstel geldt nog niet. Er verandert niets totdat iemand het overneemt.',
  outOfDate:
    'Sinds dit voorstel is er iets veranderd. Het kan niet meer worden overgenomen: bereken de volgorde opnieuw.',
  infeasible:
    'Er is geen volgorde gevonden die alle grenzen houdt. Bereken de volgorde op de pagina Volgorde om te zien wat botst.',
  nothing: 'Er hoeft niets te verschuiven: elke fase kan blijven waar zij staat.',
  moved: 'Wat verschuift',
  movedCaption: message<{ count: number }>(
    '{count, plural, one {Eén fase verschuift} other {# fasen verschuiven}}; al het andere blijft staan',
  ),
  figures: 'In cijfers',
  phase: 'Fase',
  pilotPhase: message<{ pilot: string; phase: number }>('{pilot}, fase\u00a0{phase, number}'),
  now: 'Nu',
  proposed: 'Voorstel',
  take: 'Neem dit voorstel over',
  drop: 'Doe het voorstel weg',
  waiting: 'Er is een voorstel voor de volgorde van de rest.',
  waitingNone:
    'Na het besluit bij een poort is voor de rest geen volgorde gevonden die alle grenzen houdt. Bereken de volgorde zelf om te zien wat botst, of zoek langer.',
  leadNone: 'Na een besluit bij een poort is gezocht naar een nieuwe volgorde voor de rest.',
  look: 'Bekijk het voorstel',
};
