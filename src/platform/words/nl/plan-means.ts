import type { MeansTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Money, hours and measures of the plan document. */
export const planMeans: PlanCatalog<MeansTexts> = {
  'means.heading': 'Middelen',
  'means.money': 'Geld',
  'means.total': message(
    'Het plan kost {total} in {quarters, plural, one {één kwartaal} other {{quarters, number, word} kwartalen}}. Daarvoor is {available} beschikbaar.',
  ),
  'means.beyond': message('Wat na de planperiode doorloopt of dan pas begint, vraagt nog {money}.'),
  'means.moneyTitle': 'Geld per kwartaal, gepland en beschikbaar',
  'means.moneyDescription': message(
    'Een staaf per kwartaal voor wat is gepland, met een stippellijn voor wat er is. {values}.',
  ),
  'means.moneyValue': message('{period}: {planned} van {available}'),
  'means.moneyFits': message(
    'Elk kwartaal past binnen het budget; het gebruik ligt tussen {least} en {most}',
  ),
  'means.moneyOver': message(
    'In {periods} is {count, plural, one {} other {samen }}{over} te weinig beschikbaar',
  ),
  'means.moneyNone': 'Er is nog geen geld gepland',
  'means.moneyNote': 'Het geld van een fase is gelijk verdeeld over haar weken.',
  'means.moneyTable': 'Gepland en beschikbaar per kwartaal, in euro’s',
  'means.inUse': 'In gebruik',
  'means.noMoney': 'Er is nog niets gepland dat geld kost.',
  'means.moneyUndated': message(
    'De fasen {computed, select, true {die niet in de planperiode passen,} other {zonder datum}} vragen samen {money}; geld per kwartaal volgt uit de data.',
  ),
  'means.moneyElsewhere': message(
    'De fasen {computed, select, true {die niet in de planperiode passen,} other {zonder datum}} vragen nog {money}; dat is hier niet bijgeteld.',
  ),
  'means.noBudget': 'geen budget',
  'means.hours': 'Mensen',
  'means.hoursTitle': 'Gevraagde fte per afdeling en kwartaal',
  'means.hoursDescription': message(
    'Kleine staafdiagrammen op één schaal. {values}. De tabel onder de figuur geeft alle getallen.',
  ),
  'means.hoursItem': message('{department}: hoogstens {fte} fte, vrij {capacity}'),
  'means.hoursFit': 'Elke afdeling heeft genoeg vrije uren',
  'means.hoursOver': message('{departments} {count, plural, one {komt} other {komen}} uren tekort'),
  'means.hoursBetween': message('{least} tot {most}'),
  'means.hoursSum': 'per afdeling',
  'means.hoursNone': 'Er zijn nog geen uren gepland',
  'means.hoursUndated': message(
    'De fasen {computed, select, true {die niet in de planperiode passen,} other {zonder datum}} vragen uren; uren per kwartaal volgen uit de data.',
  ),
  'means.hoursElsewhere': message(
    'De fasen {computed, select, true {die niet in de planperiode passen,} other {zonder datum}} vragen ook uren; die zijn hier niet bijgeteld.',
  ),
  'means.hoursOfFree': message('{fte} ({free})'),
  'means.hoursNote':
    'De stippellijn is wat de afdeling vrij heeft voor dit programma. Van elk kwartaal telt de drukste week.',
  'means.hoursTable': message(
    'De meeste uren zijn nodig in {periods}: {fte} fte, de drukste weken van alle afdelingen opgeteld',
  ),
  'means.hoursTableNote':
    'Fulltime banen (fte) die een afdeling tegelijk levert, met tussen haakjes wat zij vrij heeft waar dat per kwartaal verschilt.',
  'means.hoursFree': 'Vrij',
  'means.roles': 'Rollen',
  'means.rolesCaption': message(
    '{unsponsored, plural, =0 {{pilots, plural, one {De pilot heeft} other {Elke pilot heeft}} een trekker en een sponsor} other {{pilots, plural, one {De pilot heeft een trekker, en nog geen sponsor} other {Elke pilot heeft een trekker{none, select, true {, en nog geen enkele een sponsor} other {; {unsponsored, plural, one {één heeft} other {{unsponsored, number, word} hebben}} nog geen sponsor}}}}}}',
  ),
  'means.role': 'Rol',
  'means.roleDoes': 'Wat die doet',
  'means.roleWho': 'Wie',
  'means.rolePilots': message('{who}: {times, plural, one {één pilot} other {{times, number, word} pilots}}'),
  'means.roleGates': message('{who}: {times, plural, one {één poort} other {{times, number, word} poorten}}'),
  'means.roleOwner': 'Trekker',
  'means.roleOwnerDoes': 'voert de pilot uit en meet',
  'means.roleSponsorDoes': 'staat er in de directie voor',
  'means.roleDecider': 'Beslisser',
  'means.roleDeciderDoes': 'beslist bij de poort over de volgende fase',
  'means.roleDirector': 'Bewaker van het geheel',
  'means.roleDirectorDoes': 'bekijkt elk kwartaal het plan met de eigenaren',
  'means.roleDirectorWho': 'strategiedirecteur',
  'means.afterwards': 'Daarna: wat blijft lopen',
  'means.afterwardsCaption': message('Wat blijvend is, kost samen {perYear} per jaar'),
  'means.afterwardsUnknown': message(
    '{all, select, true {{pilots, plural, one {Voor de pilot is nog niet opgegeven wat hij} =2 {Voor geen van beide pilots is al opgegeven wat zo’n pilot} other {Voor geen van de {pilots, number, word} pilots is al opgegeven wat zo’n pilot}}} other {Voor {pilots, plural, one {één pilot} other {{pilots, number, word} pilots}} is nog niet opgegeven wat {pilots, plural, one {hij} other {zo’n pilot}}}} daarna per jaar kost en wie dat betaalt. Vraag dit uiterlijk bij de poort naar de laatste fase.',
  ),

  'happened.heading': 'Wat er is gemeten',
  'happened.caption': message(
    '{values, plural, one {Er is één waarde gemeten} other {Er zijn {values, number, word} waarden gemeten}}',
  ),
  'happened.value': 'Gemeten',
  'happened.source': 'Bron',
  'learnt.heading': 'Wat is geleerd en gelukt',
  'learnt.lesson': message('Les uit {pilot}, fase {phase, number}: {text}'),
  'learnt.shared': message('Van klanten van {department}, {on}: {text}'),
  'learnt.success': message('Succes in {pilot}, fase {phase, number}: {text}'),
  'measures.heading': 'Meten en bijsturen',
  'measures.intro':
    'Elke fase heeft een eigen meting, met een stand van nu en een doel. Volgers en likes tellen nooit alleen.',
  'measures.none': 'Er zijn nog geen metingen vastgelegd.',
  'measures.caption': message(
    '{measures, plural, one {Er is één meting} other {Er zijn {measures, number, word} metingen}}; {without, plural, =0 {bij elke is de stand van nu bekend} one {bij één is de stand van nu nog niet bekend} other {bij {without, number, word} is de stand van nu nog niet bekend}}',
  ),
  'measures.note': 'Na (weken): hoe lang het meestal duurt voordat een meting iets zegt.',
  'measures.referenceHeading': 'De maten van dit plan',
  'measures.referenceCaption': message(
    '{measures, plural, one {Eén maat uit de catalogus} other {{measures, number, Word} maten uit de catalogus}}: hoe u meet en wat anderen halen',
  ),
  'measures.referenceNote':
    'Stand en doel zijn voorbeelden. Cijfers van anderen verschillen per jaar en per onderzoek: een reeks met jaar en bron, nooit één waarheid.',
  'measures.how': 'Hoe gemeten',
  'measures.better': 'Beter',
  'measures.usual': 'Gebruikelijk',
  'measures.others': 'Cijfers van anderen',
  'measures.fromTo': message('van {from} naar {to}'),
  'measures.measureFirst': message('eerst meten, dan {to}'),
  'measures.toWorkOut': 'nog te bepalen',
  'measures.figure': message('{group}: {figure} ({years}; {source})'),
  'measures.between': message('{from} tot {to}'),
  'measures.years': message('{first}–{last}'),
  'measures.yearUnknown': 'jaar niet bekend',
  'measures.noOthers': 'niet bekend',
  'measures.vanity': 'telt nooit alleen',
};
