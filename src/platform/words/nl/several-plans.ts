import { message } from '../message.js';

/** Several plans of one organisation, and pilots that go from one to another. */
export const severalPlans = {
  title: 'Plannen',
  lead: 'Elk plan heeft zijn eigen pilots, volgorde, scenario’s en versies. De mensen zijn in alle plannen dezelfde: wat in het ene plan nog loopt als het volgende begint, telt daar mee in hun hitte en hun uren.',
  leadOne:
    'Er is één plan. Een tweede, bijvoorbeeld voor het jaar erna, heeft zijn eigen pilots, volgorde, scenario’s en versies; wat dan nog loopt, telt daar mee in hitte en uren.',
  caption: message<{ count: number }>('{count, plural, one {Eén plan} other {# plannen}}'),
  name: 'Plan',
  period: 'Periode',
  periodValue: message<{ from: string; to: string }>('{from} t/m {to}'),
  state: 'Stand',
  concept: 'concept',
  approved: message<{ version: number; date: string }>('versie {version, number} vastgesteld op {date}'),
  pilots: 'Pilots',
  verdict: 'Oordeel',
  noPilots: 'nog geen pilots',
  main: 'hiermee begint iedereen',
  looking: 'u kijkt hiernaar',
  manage: 'Wijzig',
  make: 'Maak een nieuw plan',
  newTitle: 'Nieuw plan',
  newLead:
    'Het begint zonder pilots. Grenzen en feiten komen mee uit het plan waar u nu naar kijkt; geld van een kwartaal dat al in een ander plan staat, komt niet mee.',
  back: 'Terug naar de plannen',
  nameHint: 'Bijvoorbeeld het jaar. Het staat boven elke pagina van dit plan.',
  nameTaken: 'Er is al een plan met deze naam. Kies een andere',
  start: 'Eerste dag',
  startHint: 'Een maandag.',
  notAMonday: 'Vul bij “Eerste dag” een maandag in',
  quarters: 'Aantal kwartalen',
  quartersHint: 'Van dertien weken, 1 tot 20.',
  full: message<{ count: number }>(
    'Er zijn {count, number} plannen; meer kan niet. Verwijder eerst een plan dat leeg is.',
  ),
  makeButton: 'Maak het plan',
  changeTitle: message<{ plan: string }>('{plan} wijzigen'),
  rename: 'Bewaar de naam',
  makeMain: 'Laat iedereen met dit plan beginnen',
  mainLead: 'Iedereen begint met dit plan. Een nieuw voorstel komt in het plan waarin iemand het begint.',
  otherLead:
    'Iedereen begint met één plan. Met de tweede knop wordt dat dit plan; elk plan houdt zijn eigen pilots en voorstellen.',
  remove: 'Verwijder dit plan',
  removeLead: 'Verwijderen kan zolang het plan geen pilots heeft en er geen versie van bewaard is.',
  line: message<{ plan: string }>('Plan: {plan}'),
  change: 'ander plan',
  carriedTitle: 'Loopt door uit een ander plan',
  carriedLead:
    'Deze fasen staan in een ander plan en warmen in dit plan dezelfde mensen op. Zij tellen mee in de hitte en de uren hieronder, niet in het geld of de pilots.',
  carriedPhase: 'Fase',
  carriedWhen: 'Loopt',
  carriedFrom: 'Uit plan',
  carriedPilot: 'Pilot',
  carriedDepartments: 'Afdelingen',
  carriedIntensity: 'Intensiteit',
  move: {
    title: message<{ pilot: string }>('{pilot} naar een ander plan'),
    lead: message<{ plan: string }>(
      'De pilot staat nu in {plan}. U ziet eerst wat verplaatsen in beide plannen doet; daarna beslist u.',
    ),
    begun:
      'Deze pilot is begonnen en blijft in dit plan: zijn volgorde, beloften en poorten horen erbij. Wat na het einde van dit plan nog loopt, telt in het volgende plan vanzelf mee in hitte en uren.',
    onlyPlan: 'Er is maar één plan. Maak eerst een tweede; dan kan de pilot daarheen.',
    to: 'Naar welk plan?',
    link: 'Koppeling met een pilot in dit plan',
    linkValue: message<{ before: string; beforePhase: number; after: string; afterPhase: number }>(
      '{after} fase {afterPhase, number} wacht op {before} fase {beforePhase, number}',
    ),
    effectTitle: 'Wat verplaatsen in beide plannen doet',
    effectLead: message<{ pilot: string; from: string; to: string }>(
      '{pilot} gaat van {from} naar {to}. Zijn C, zijn mildere fasen en zijn reden om geparkeerd te zijn gaan mee; dagen die in {from} zijn vastgezet niet.',
    ),
    choose: 'Kies een ander plan',
    pilots: message<{ before: number; after: number }>(
      'Pilots die meetellen: {before, number} → {after, number}.',
    ),
    undated: message<{ plan: string }>(
      'In {plan} heeft de pilot nog geen datums: hij warmt daar niemand op tot u er de volgorde berekent.',
    ),
    linksKept: message<{ count: number }>(
      '{count, plural, one {Eén koppeling met een andere pilot wordt een vroegste begin: de fase die wacht} other {# koppelingen met andere pilots worden een vroegste begin: de fase die wacht,}} begint niet voordat klaar is waar zij in het andere plan op wacht.',
    ),
    linksEnd: message<{ count: number }>(
      '{count, plural, one {Eén koppeling met een andere pilot geldt} other {# koppelingen met andere pilots gelden}} niet tussen deze plannen: het plan dat het eerst begint, wacht niet op een later plan, en op een fase zonder datum of op een vastgezette dag wacht niemand. Let daar zelf op de volgorde.',
    ),
    outdates: message<{ plans: string }>(
      'De berekende volgorde van {plans} is daarna verouderd. Reken daar opnieuw.',
    ),
    save: 'Verplaats naar dit plan',
    linkText: 'Naar een ander plan…',
  },
};
